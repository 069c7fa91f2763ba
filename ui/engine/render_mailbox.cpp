#include "ui/engine/render_mailbox.h"

namespace inlay {

bool RenderMailbox::putCanvas(RenderRequest request) {
    const std::lock_guard lock(m_mutex);
    const bool wasEmpty = isEmptyLocked();
    if (m_canvas)
        ++m_replaced;
    m_canvas = std::move(request);
    return wasEmpty;
}

bool RenderMailbox::putStrip(std::deque<RenderRequest> frames) {
    const std::lock_guard lock(m_mutex);
    const bool wasEmpty = isEmptyLocked();
    m_strip = std::move(frames);
    return wasEmpty && !m_strip.empty();
}

void RenderMailbox::clear() {
    const std::lock_guard lock(m_mutex);
    m_canvas.reset();
    m_strip.clear();
}

std::optional<RenderRequest> RenderMailbox::take() {
    const std::lock_guard lock(m_mutex);
    std::optional<RenderRequest> request;
    if (m_canvas) {
        request.swap(m_canvas);
    } else if (!m_strip.empty()) {
        request = std::move(m_strip.front());
        m_strip.pop_front();
    }
    return request;
}

bool RenderMailbox::isEmpty() const {
    const std::lock_guard lock(m_mutex);
    return isEmptyLocked();
}

int RenderMailbox::replaced() const {
    const std::lock_guard lock(m_mutex);
    return m_replaced;
}

} // namespace inlay
