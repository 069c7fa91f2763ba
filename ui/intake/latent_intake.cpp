#include "ui/intake/latent_intake.h"

#include "core/model/latent/separated_latents.h"
#include "ui/intake/drawn_latent.h"

#include <QFileInfo>
#include <QLocale>
#include <QMetaMethod>
#include <QUndoStack>
#include <algorithm>

namespace inlay {

LatentIntake::LatentIntake(Session& session, Arrivals& arrivals, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_arrivals(arrivals) {
    connect(&m_session, &Session::networkSettled, this, &LatentIntake::doWhatWaited);
}

void LatentIntake::open(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    Job* job = m_session.jobs().perform(
        tr("Read %1").arg(name),
        [path = path.toStdString()](EngineLibrary& library, JobControl&) {
            return library.latentFiles().load(path);
        },
        this,
        [this, path](const std::vector<Latent>& latents) {
            whenNetworkIsOpen([this, path, latents] { choose(path, latents); });
        });
    connect(job, &Job::failed, this, [this, name](const Problem& reason) {
        Q_EMIT problem(tr("%1 could not be opened").arg(name), reason);
    });
}

/// At once, or after the network that is being opened, or could not be.
void LatentIntake::whenNetworkIsOpen(std::function<void()> act) {
    m_waiting.push_back(std::move(act));
    if (!m_session.isOpeningNetwork())
        doWhatWaited();
}

void LatentIntake::doWhatWaited() {
    for (const std::function<void()>& act : std::exchange(m_waiting, {}))
        act();
}

void LatentIntake::choose(const QString& path, std::vector<Latent> latents) {
    LatentChoices choices{path, {}, 0, 0};
    if (const std::optional<NetworkInfo>& network = m_session.network()) {
        choices.rowsOfNetwork = network->numWs;
        choices.rowsOfOneLatent = rowsOfAnotherNetwork(latents, network->numWs);
        latents = separated(std::move(latents), network->numWs);
    }
    // Of what cannot be drawn, nobody need choose: drawing says why.
    const auto fits = [this](const Latent& latent) {
        return latent.dim == (latent.isZ ? m_session.network()->zDim : m_session.network()->wDim);
    };
    if (m_session.network() && std::none_of(latents.begin(), latents.end(), fits))
        return draw(path, latents, false);
    if (latents.size() == 1 ||
        !isSignalConnected(QMetaMethod::fromSignal(&LatentIntake::choiceNeeded)))
        return draw(path, latents, false);
    for (std::size_t i = 0; i < latents.size(); ++i)
        choices.names +=
            latents[i].name.empty() ? QString::number(i) : QString::fromStdString(latents[i].name);
    Q_EMIT choiceNeeded(choices, [this, path, latents](const QList<int>& chosen, bool asFilm) {
        std::vector<Latent> wanted;
        for (const int index : chosen)
            wanted.push_back(latents[static_cast<std::size_t>(index)]);
        if (!wanted.empty())
            draw(path, wanted, asFilm);
    });
}

void LatentIntake::draw(const QString& path, const std::vector<Latent>& latents, bool asFilm) {
    const QFileInfo file(path);
    Job* job = m_session.engine().perform(
        tr("Draw %1").arg(file.fileName()),
        [latents](Engine& engine, JobControl& control) {
            std::vector<DrawnLatent> drawn;
            for (const Latent& latent : latents) {
                control.throwIfCancelled();
                drawn.push_back(inlay::draw(engine, latent));
            }
            return drawn;
        },
        this,
        [this, file, asFilm](const std::vector<DrawnLatent>& drawn) { keep(file, drawn, asFilm); });
    job->offerCancel();
    const QString network =
        latents.empty() ? QString() : QString::fromStdString(latents.front().networkSha256);
    connect(job, &Job::failed, this, [this, file, network](const Problem& reason) {
        if (reason.kind == ErrorKind::NetworkMismatch && !network.isEmpty())
            Q_EMIT otherNetworkNeeded(file.filePath(), network, reason);
        else
            Q_EMIT problem(tr("%1 could not be opened").arg(file.fileName()), reason);
    });
}

void LatentIntake::keep(const QFileInfo& file, const std::vector<DrawnLatent>& drawn, bool asFilm) {
    QUndoStack& undo = m_session.document().undoStack();
    if (asFilm)
        undo.beginMacro(tr("Open %1 as a film").arg(file.fileName()));
    double farthest = 0;
    std::vector<PictureId> kept;
    for (const DrawnLatent& one : drawn) {
        const QString name = QString::fromStdString(one.latent->name);
        kept.push_back(m_arrivals.keep(
            name.isEmpty() ? file.completeBaseName() : QFileInfo(name).completeBaseName(),
            tr("Latent %1").arg(file.fileName()), one.latent, one.image));
        farthest = std::max(farthest, one.distance);
    }
    if (asFilm) {
        Q_EMIT filmWanted(kept);
        undo.endMacro();
    }
    if (farthest > farLatent)
        Q_EMIT notice(
            tr("%1 lies %2 times as far from the network's mean face as its own faces do, "
               "so that the picture is hardly one. Is it a latent of this network?")
                .arg(file.fileName(), QLocale().toString(farthest, 'f', 0)));
    Q_EMIT opened(file.filePath());
}

} // namespace inlay
