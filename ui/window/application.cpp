#include "ui/window/application.h"

#include "ui/engine/memory_reserve.h"

namespace inlay {

namespace {

/// So that what fails with every repainting does not keep the program busy with telling it.
constexpr int tellMilliseconds = 100;

} // namespace

Application::Application(int& argc, char** argv)
    : QApplication(argc, argv) {
    MemoryReserve::install();
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellMilliseconds);
    connect(&m_tell, &QTimer::timeout, this, &Application::tell);
}

bool Application::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        take(std::current_exception());
    }
    return false;
}

void Application::take(const std::exception_ptr& thrown) noexcept {
    MemoryReserve::release();
    try {
        bool isFirst = false;
        {
            const std::lock_guard lock(m_mutex);
            isFirst = !m_thrown;
            m_thrown = thrown;
        }
        if (isFirst)
            QMetaObject::invokeMethod(
                this, [this] { m_tell.start(); }, Qt::QueuedConnection);
    } catch (...) { // not even the memory for this: the next one is told
        const std::lock_guard lock(m_mutex);
        m_thrown = nullptr;
    }
}

void Application::tell() {
    std::exception_ptr thrown;
    {
        const std::lock_guard lock(m_mutex);
        thrown = std::exchange(m_thrown, nullptr);
    }
    if (!thrown)
        return;
    Q_EMIT exceptionCaught(problemFrom(thrown));
    MemoryReserve::refill();
}

} // namespace inlay
