#pragma once

#include <functional>

namespace inlay {

/// Work of a device that can be recorded once and then be started by one command in place of
/// hundreds. The work reads and writes the same memory each time: what it allocates belongs to the
/// recording and is overwritten by the next replay.
class StepGraph {
public:
    virtual ~StepGraph() = default;

    /// Does the work as usual, so that whatever is set up at the first call is in place.
    virtual void warmUp(const std::function<void()>& work) = 0;

    /// Records without doing it. False: this work can't be recorded; nothing has happened then.
    virtual bool record(const std::function<void()>& work) = 0;

    virtual void replay() = 0;

    /// Forgets the recording.
    virtual void reset() = 0;
};

} // namespace inlay
