#pragma once

#include "core/model/edit/edit.h"

#include <QtGlobal>
#include <deque>
#include <mutex>
#include <optional>

namespace inlay {

/// What the engine's thread is asked to draw for the screen.
struct RenderRequest {
    quint64 id = 0;
    Edit edit;
    int frame = -1; ///< which frame of the film strip; -1: the canvas
    int side = 0;   ///< scaled to this many pixels; 0: as the network draws it
};

/// Where the UI thread leaves requests and the engine's thread fetches them between two steps: one
/// place for the canvas, in which a newer request replaces an older one, and one for the film
/// strip, in which a newer strip replaces the rest of an older one. Thread-safe.
class RenderMailbox {
public:
    /// True where the mailbox was empty: somebody has to wake the engine's thread.
    bool putCanvas(RenderRequest request);
    bool putStrip(std::deque<RenderRequest> frames);
    void clear();

    std::optional<RenderRequest> take(); ///< the canvas first
    bool isEmpty() const;
    int replaced() const; ///< canvas requests that a newer one overtook

private:
    bool isEmptyLocked() const { return !m_canvas && m_strip.empty(); }

    mutable std::mutex m_mutex;
    std::optional<RenderRequest> m_canvas;
    std::deque<RenderRequest> m_strip;
    int m_replaced = 0;
};

} // namespace inlay
