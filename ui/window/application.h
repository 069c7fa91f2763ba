#pragma once

#include "ui/engine/problem.h"

#include <QApplication>
#include <QTimer>
#include <mutex>

namespace inlay {

/// The program's QApplication, and the last place where an exception of an event handler, a slot or
/// a timer can be caught, on the UI thread and on any other that has an event loop: Qt may not be
/// unwound. What went wrong is told, and the program goes on; what is open is safe, for it is
/// changed by whole steps.
class Application : public QApplication {
    Q_OBJECT

public:
    Application(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    /// On the UI thread, a moment later; of several at once only the last one is told.
    void exceptionCaught(const inlay::Problem& problem);

private:
    void take(const std::exception_ptr& thrown) noexcept;
    void tell();

    std::mutex m_mutex;
    std::exception_ptr m_thrown; ///< not told yet
    QTimer m_tell;
};

} // namespace inlay
