#pragma once

#include "core/base/lap_timer.h"
#include "core/engine/device/device_event.h"

#include <array>
#include <functional>
#include <optional>

namespace inlay {

/// How long a device works on each step. A GPU's steps are queued, so that the CPU's clock would
/// show no more than the time of queueing; here the device's own marks are read. The CPU gets one
/// step ahead of the device and no further: pausing and stopping wait for two steps at most, and
/// the device is never without work.
class StepClock {
public:
    using MakeEvent = std::function<std::unique_ptr<DeviceEvent>()>;

    explicit StepClock(c10::Device device);
    explicit StepClock(const MakeEvent& makeEvent); ///< null events: the CPU's own clock

    void begin(); ///< before a step's first operation
    /// Behind its last one. Milliseconds of the newest step that is done and has not been told yet:
    /// on a CPU of this one, on a GPU of the one before, if there was one.
    std::optional<double> end();

    /// Waits for the last step; its milliseconds, unless they have been told.
    std::optional<double> last();

private:
    struct Marks {
        std::unique_ptr<DeviceEvent> begin;
        std::unique_ptr<DeviceEvent> end;
    };
    std::optional<double> told(std::optional<int>& step);

    std::array<Marks, 2> m_marks; ///< used by turns
    LapTimer m_timer;
    int m_turn = 0;
    std::optional<int> m_queued; ///< index of the marks of a step that is not told yet
};

} // namespace inlay
