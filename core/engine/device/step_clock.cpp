#include "core/engine/device/step_clock.h"

#include <utility>

namespace inlay {

StepClock::StepClock(c10::Device device)
    : StepClock([device] { return makeDeviceEvent(device); }) {}

StepClock::StepClock(const MakeEvent& makeEvent) {
    for (Marks& marks : m_marks)
        marks = {makeEvent(), makeEvent()};
}

void StepClock::begin() {
    if (Marks& marks = m_marks[m_turn]; marks.begin)
        marks.begin->record();
    m_timer.lap();
}

std::optional<double> StepClock::end() {
    Marks& marks = m_marks[m_turn];
    if (!marks.end)
        return m_timer.lap();
    marks.end->record();
    std::optional<int> before = std::exchange(m_queued, m_turn);
    m_turn = 1 - m_turn;
    return told(before);
}

std::optional<double> StepClock::last() {
    return told(m_queued);
}

std::optional<double> StepClock::told(std::optional<int>& step) {
    if (!step)
        return std::nullopt;
    const Marks& marks = m_marks[*step];
    step.reset();
    marks.end->wait();
    return marks.end->millisecondsSince(*marks.begin);
}

} // namespace inlay
