#include "app/studio/startup_times.h"

#include <QDateTime>
#include <QLoggingCategory>

namespace inlay {

namespace {

Q_LOGGING_CATEGORY(startup, "inlay.startup", QtWarningMsg)

void note(const char* event) {
    qCDebug(startup) << event << QDateTime::currentMSecsSinceEpoch();
}

} // namespace

void noteWindowPainted() {
    note("painted");
}

void noteEngineReady(Session& session) {
    auto* connection = new QObject(&session); // lives until then
    QObject::connect(&session, &Session::networkChanged, connection, [&session, connection] {
        if (!session.isReady())
            return;
        note("ready");
        connection->deleteLater();
    });
}

} // namespace inlay
