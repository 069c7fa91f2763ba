#pragma once

#include "ui/store/document_changes.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace inlay {

/// What is still to be written. Records that come in while the writer is busy become one: only the
/// newest state of a picture counts. Thread-safe.
class ChangeQueue {
public:
    // The document's side.
    void put(DocumentChanges changes);
    /// Has what is there written at once; false where that was not done in time.
    bool flush(std::chrono::milliseconds patience);
    void close(); ///< what is there is still handed out

    // The writer's side.
    /// Waits for changes, then `delay` for more of them. Nothing: closed, and nothing is left.
    std::optional<DocumentChanges> take(std::chrono::milliseconds delay);
    void finish(); ///< what was taken is on the disk
    /// What was taken could not be written: it is to be tried again after `pause`, with what came
    /// in since. Nothing happens any more after `close`.
    void giveBack(DocumentChanges taken, std::chrono::milliseconds pause) noexcept;

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<DocumentChanges> m_waiting;
    std::chrono::steady_clock::time_point m_notBefore;
    bool m_taken = false;
    bool m_hurried = false;
    bool m_closed = false;
};

} // namespace inlay
