#include "core/engine/device/step_recorder.h"

namespace inlay {

StepRecorder::StepRecorder(std::unique_ptr<StepGraph> graph)
    : m_graph(std::move(graph)) {}

void StepRecorder::run(const std::function<void()>& work) {
    if (m_graph && !m_recorded && m_plainRuns < warmUps) {
        m_graph->warmUp(work);
        ++m_plainRuns;
        return;
    }
    if (m_graph && !m_recorded) {
        m_recorded = m_graph->record(work);
        if (!m_recorded)
            m_graph.reset(); // nor will it another time
    }
    if (m_recorded)
        m_graph->replay();
    else
        work();
}

void StepRecorder::forget() {
    if (m_recorded)
        m_graph->reset();
    m_recorded = false;
    m_plainRuns = 0;
}

} // namespace inlay
