#pragma once

#include "core/engine/device/step_graph.h"

#include <memory>

namespace inlay {

/// Runs the same work repeatedly: plainly at first, then by replaying a recording where the device
/// supports that and this work can be recorded.
class StepRecorder {
public:
    explicit StepRecorder(std::unique_ptr<StepGraph> graph); ///< null: always plainly

    void run(const std::function<void()>& work);

    /// To be called before the work becomes another one, or the memory that it uses does.
    void forget();

    bool isReplaying() const { return m_recorded; }

    static constexpr int warmUps = 3;

private:
    std::unique_ptr<StepGraph> m_graph;
    int m_plainRuns = 0;
    bool m_recorded = false;
};

} // namespace inlay
