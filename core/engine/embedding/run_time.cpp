#include "core/engine/embedding/run_time.h"

namespace inlay {

void RunTime::add(double milliseconds, const StepTimes& parts) {
    ++m_steps;
    m_milliseconds += milliseconds;
    m_parts.generatorMs += parts.generatorMs;
    m_parts.perceptualMs += parts.perceptualMs;
    m_parts.backwardMs += parts.backwardMs;
    m_parts.updateMs += parts.updateMs;
}

double RunTime::millisecondsPerStep() const {
    return m_steps > 0 ? m_milliseconds / m_steps : 0;
}

StepTimes RunTime::meanParts() const {
    if (m_steps == 0)
        return {};
    return {m_parts.generatorMs / m_steps, m_parts.perceptualMs / m_steps,
            m_parts.backwardMs / m_steps, m_parts.updateMs / m_steps};
}

} // namespace inlay
