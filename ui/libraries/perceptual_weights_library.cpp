#include "ui/libraries/perceptual_weights_library.h"

#include "ui/engine/engine_words.h"

#include <QFileInfo>

namespace inlay {

PerceptualWeightsLibrary::PerceptualWeightsLibrary(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

void PerceptualWeightsLibrary::add(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    Job* job = m_session.jobs().perform(
        tr("Read %1").arg(name),
        [path = path.toStdString()](EngineLibrary& library, JobControl&) {
            return library.registerPerceptualWeights(path);
        },
        this,
        [this, name](const RegisteredWeights& weights) {
            Q_EMIT notice(tr("%1 holds %2: choose it as the distance in the Embed panel.")
                              .arg(name, weightsInWords(weights)));
            m_session.findPerceptualDistances();
            list();
        });
    connect(job, &Job::failed, this, [this, name](const Problem& reason) {
        Q_EMIT problem(tr("%1 could not be opened").arg(name), reason);
    });
}

void PerceptualWeightsLibrary::list() {
    m_session.jobs().perform(
        tr("List the perceptual weights"),
        [](EngineLibrary& library, JobControl&) { return library.registeredPerceptualWeights(); },
        this, [this](const std::vector<RegisteredWeights>& weights) { Q_EMIT listed(weights); });
}

} // namespace inlay
