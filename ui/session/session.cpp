#include "ui/session/session.h"

#include "ui/engine/engine_words.h"
#include "ui/images/image_conversion.h"
#include "ui/store/store_schema.h"

#include <QFileInfo>
#include <QLocale>
#include <algorithm>

namespace inlay {

namespace {

struct DrawnLatent {
    LatentPtr latent;
    QImage image;
    double distance = 0; ///< see Engine::distanceFromMean
};

DrawnLatent draw(Engine& engine, const Latent& latent) {
    auto adapted = std::make_shared<const Latent>(engine.adapt(latent));
    const QImage image = toQImage(engine.synthesize(*adapted));
    return {adapted, image, engine.distanceFromMean(*adapted)};
}

/// Nothing: a document, or what is one by its name.
std::optional<FileKind> kindOf(const QString& path, EngineLibrary& library) {
    if (path.endsWith(QLatin1String(".inlay"), Qt::CaseInsensitive) || isDocumentFile(path))
        return std::nullopt;
    return library.classify(path.toStdString());
}

Problem wrongContent(const QString& what, const QString& advice) {
    Problem problem;
    problem.kind = ErrorKind::UnsupportedFormat;
    problem.what = what;
    problem.advice = advice;
    return problem;
}

} // namespace

Session::Session(const EngineLibrarySource& source, EngineSettings settings, QObject* parent)
    : QObject(parent)
    , m_engineSettings(settings)
    , m_engineInUse(settings)
    , m_engine(source, settings)
    , m_jobs(source)
    , m_queue(m_document, m_engine, m_searches)
    , m_photos(m_document, m_jobs) {
    m_jobs.hold(); // the first of them loads the engine's library
    connect(&m_engine, &EngineThread::loaded, this, [this](const QString& deviceName) {
        m_engineState = EngineState::Ready;
        m_engineInUse = m_engineSettings;
        m_deviceName = deviceName;
        Q_EMIT engineChanged();
        listPresets();
        if (!m_networkToOpen.isEmpty())
            openNetwork(std::exchange(m_networkToOpen, {}));
    });
    connect(&m_engine, &EngineThread::restarted, this, [this](const QString& deviceName) {
        m_engineInUse = m_engineSettings;
        m_deviceName = deviceName;
        m_engine.forgetRenders();
        Q_EMIT engineChanged();
        Q_EMIT networkChanged(); // what is in sight is drawn anew
        Q_EMIT notice(tr("Inlay computes on this now: %1.").arg(deviceInWords(deviceName)));
    });
    connect(&m_engine, &EngineThread::restartFailed, this, [this](const Problem& reason) {
        m_engineSettings = m_engineInUse;
        Q_EMIT problem(tr("Nothing has changed in what computes"), reason);
    });
    connect(&m_engine, &EngineThread::loadFailed, this, [this](const Problem& reason) {
        m_engineState = EngineState::Unavailable;
        m_openingNetwork = false;
        Q_EMIT engineChanged();
        Q_EMIT networkChanged();
        Q_EMIT problem(tr("The engine could not be loaded"), reason);
        doWhatWaited(); // and says for itself that it cannot
    });
    connect(&m_photos, &PhotoIntake::opened, this, &Session::photoOpened);
    connect(&m_photos, &PhotoIntake::added, this, &Session::pictureAdded);
    connect(&m_photos, &PhotoIntake::ready, this, [this](PictureId id) {
        if (m_automatic)
            embed(id);
    });
    connect(&m_photos, &PhotoIntake::reframed, this, [this](PictureId id) {
        if (m_automatic)
            embed(id);
    });
    connect(
        &m_photos, &PhotoIntake::failed, this, [this](const QString& path, const Problem& reason) {
            Q_EMIT problem(tr("%1 could not be opened").arg(QFileInfo(path).fileName()), reason);
        });
    connect(&m_queue, &EmbeddingQueue::failed, this, [this](PictureId id, const Problem& reason) {
        const Picture* picture = m_document.find(id);
        Q_EMIT problem(tr("%1 could not be embedded").arg(picture ? picture->name : QString()),
                       reason);
    });
}

Session::~Session() {
    requestQuit();
}

void Session::start() {
    m_jobs.begin();
    m_engine.start();
}

void Session::setEngineSettings(const EngineSettings& settings) {
    m_engineSettings = settings;
    m_engine.restart(settings);
}

void Session::requestQuit() {
    m_queue.leaveUnfinished();
    m_engine.requestQuit();
}

void Session::openFiles(const QStringList& paths) {
    for (const QString& path : paths) {
        const int ticket = m_openings.announce();
        Job* job = m_jobs.perform(
            tr("Look at %1").arg(QFileInfo(path).fileName()),
            [path](EngineLibrary& library, JobControl&) { return kindOf(path, library); },
            [this, path, ticket](std::optional<FileKind> kind) {
                m_openings.settle(ticket, [this, path, kind] {
                    if (kind)
                        route(path, *kind);
                    else
                        Q_EMIT documentRequested(path);
                });
            });
        connect(job, &Job::cancelled, this, [this, ticket] { m_openings.settle(ticket); });
        connect(job, &Job::failed, this, [this, path, ticket](const Problem& reason) {
            m_openings.settle(ticket);
            Q_EMIT problem(tr("%1 could not be opened").arg(QFileInfo(path).fileName()), reason);
        });
    }
}

void Session::route(const QString& path, FileKind kind) {
    const QString name = QFileInfo(path).fileName();
    switch (kind) {
    case FileKind::Photo:
        m_photos.open(path);
        break;
    case FileKind::Latent:
        openLatent(path);
        break;
    case FileKind::Network:
        openNetwork(path);
        break;
    case FileKind::PerceptualWeights:
        registerPerceptualWeights(path);
        break;
    case FileKind::Unknown:
        Q_EMIT problem(tr("%1 could not be opened").arg(name),
                       wrongContent(tr("It is neither a photo nor a latent nor a network."),
                                    tr("Inlay opens photos (PNG, JPEG, WebP, TIFF, BMP), latents "
                                       "(.safetensors, .npz, .npy, .pt), networks and documents "
                                       "(.inlay).")));
        break;
    }
}

void Session::registerPerceptualWeights(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    Job* job = m_jobs.perform(
        tr("Read %1").arg(name),
        [path = path.toStdString()](EngineLibrary& library, JobControl&) {
            return library.registerPerceptualWeights(path);
        },
        [this, name](const std::string& what) {
            Q_EMIT notice(tr("%1 holds %2: choose it as the distance in the Embed panel.")
                              .arg(name, weightsInWords(QString::fromStdString(what))));
            findPerceptualDistances();
            listPerceptualWeights();
        });
    connect(job, &Job::failed, this, [this, name](const Problem& reason) {
        Q_EMIT problem(tr("%1 could not be opened").arg(name), reason);
    });
}

/// So that the open network's list has those that are new; what runs goes on.
void Session::findPerceptualDistances() {
    if (!m_network)
        return;
    Job* job = m_engine.perform(
        tr("Look for perceptual distances"),
        [](Engine& engine, JobControl&) { return engine.findPerceptualDistances(); },
        [this](const NetworkInfo& info) {
            if (!m_network || m_network->path != info.path)
                return; // another one was opened meanwhile, which has them
            m_network = info;
            Q_EMIT networkChanged();
        });
    connect(job, &Job::failed, this, [this](const Problem& reason) {
        Q_EMIT problem(tr("The new weights cannot be used"), reason);
    });
}

void Session::listPerceptualWeights() {
    m_jobs.perform(
        tr("List the perceptual weights"),
        [](EngineLibrary& library, JobControl&) { return library.registeredPerceptualWeights(); },
        [this](const std::vector<RegisteredWeights>& weights) {
            Q_EMIT perceptualWeightsListed(weights);
        });
}

void Session::changePresets(const QString& failure, std::function<void(EngineLibrary&)> change,
                            std::function<void()> done) {
    Job* job = m_jobs.perform(
        tr("Presets"),
        [change = std::move(change)](EngineLibrary& library, JobControl&) {
            if (change)
                change(library);
            return library.savedPresets();
        },
        [this, done = std::move(done)](const std::vector<EmbeddingOptions>& presets) {
            Q_EMIT presetsListed(presets);
            if (done)
                done();
        });
    connect(job, &Job::failed, this,
            [this, failure](const Problem& reason) { Q_EMIT problem(failure, reason); });
}

void Session::listPresets() {
    changePresets(tr("Your presets could not be read"), {}, {});
}

void Session::savePreset(const EmbeddingOptions& preset) {
    changePresets(
        tr("The preset could not be saved"),
        [preset](EngineLibrary& library) { library.savePreset(preset); },
        [this, preset] {
            Q_EMIT presetSaved(preset);
            Q_EMIT notice(
                tr("The preset \"%1\" is saved.").arg(QString::fromStdString(preset.preset)));
        });
}

void Session::removePreset(const QString& name) {
    changePresets(
        tr("The preset could not be deleted"),
        [name = name.toStdString()](EngineLibrary& library) { library.removePreset(name); },
        [this, name] {
            Q_EMIT notice(tr("The preset \"%1\" is deleted. Its settings are still in the panel: "
                             "saving them brings it back.")
                              .arg(name));
        });
}

void Session::openNetwork(const QString& path) {
    m_openingNetwork = true;
    m_searches.setNetwork(std::nullopt);
    Q_EMIT networkChanged();
    if (m_engineState == EngineState::Loading) {
        m_networkToOpen = path;
        return;
    }
    Job* job = m_engine.openNetwork(tr("Open %1").arg(QFileInfo(path).fileName()), path,
                                    [this](const NetworkInfo& info) { networkOpened(info); });
    connect(job, &Job::failed, this, [this, path](const Problem& reason) {
        m_openingNetwork = false;
        m_searches.setNetwork(m_network);
        Q_EMIT networkChanged();
        Q_EMIT networkOpenFailed(path, reason); // whoever hears it may open another one
        doWhatWaited();
    });
}

void Session::networkOpened(const NetworkInfo& info) {
    m_openingNetwork = false;
    m_network = info;
    m_photos.setTargetSide(info.resolution);
    m_engine.forgetRenders();
    m_document.setNetwork(info.sha256);
    const std::vector<EmbeddingTask> waited = m_queue.takeWithoutNetwork();
    m_searches.setNetwork(info);
    Q_EMIT networkChanged();
    for (EmbeddingTask task : waited) {
        // Asked for with the former network in sight: what this one does not have is left out.
        const std::vector<std::string>& distances = info.perceptualDistances;
        if (std::find(distances.begin(), distances.end(), task.options.perceptual) ==
            distances.end())
            task.options.perceptual = m_options.perceptual;
        if (!info.hasNoiseInputs) {
            task.options.optimizeNoise = false;
            task.options.noiseSteps = 0;
        }
        whenFitted(task.picture, [this, task] { m_queue.enqueue(task); });
    }
    doWhatWaited();
}

void Session::whenNetworkIsOpen(std::function<void()> act) {
    m_waiting.push_back(std::move(act));
    doWhatWaited();
}

void Session::doWhatWaited() {
    if (m_openingNetwork)
        return;
    for (const std::function<void()>& act : std::exchange(m_waiting, {}))
        act();
}

void Session::openLatent(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    Job* job = m_jobs.perform(
        tr("Read %1").arg(name),
        [path = path.toStdString()](EngineLibrary& library, JobControl&) {
            return library.latentFiles().load(path);
        },
        [this, path](const std::vector<Latent>& latents) {
            whenNetworkIsOpen([this, path, latents] { drawLatents(path, latents); });
        });
    connect(job, &Job::failed, this, [this, name](const Problem& reason) {
        Q_EMIT problem(tr("%1 could not be opened").arg(name), reason);
    });
}

void Session::drawLatents(const QString& path, const std::vector<Latent>& latents) {
    const QFileInfo file(path);
    Job* job = m_engine.perform(
        tr("Draw %1").arg(file.fileName()),
        [latents](Engine& engine, JobControl& control) {
            std::vector<DrawnLatent> drawn;
            for (const Latent& latent : latents) {
                control.throwIfCancelled();
                drawn.push_back(draw(engine, latent));
            }
            return drawn;
        },
        [this, file](const std::vector<DrawnLatent>& drawn) {
            double farthest = 0;
            for (const DrawnLatent& one : drawn) {
                keep(file.completeBaseName(), tr("Latent %1").arg(file.fileName()), one.latent,
                     one.image);
                farthest = std::max(farthest, one.distance);
            }
            if (farthest > farLatent)
                Q_EMIT notice(
                    tr("%1 lies %2 times as far from the network's mean face as its own faces do, "
                       "so that the picture is hardly one. Is it a latent of this network?")
                        .arg(file.fileName(), QLocale().toString(farthest, 'f', 0)));
            Q_EMIT latentOpened(file.filePath());
        });
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

/// A target that was cut for another network's resolution is cut again from the photo.
void Session::whenFitted(PictureId id, std::function<void()> then) {
    const Picture* picture = m_document.find(id);
    if (!picture || !picture->framing)
        return;
    if (picture->hasPhoto() && picture->framing->target.width() != m_photos.targetSide())
        m_photos.refit(id, std::move(then));
    else
        then();
}

void Session::embed(PictureId id) {
    whenFitted(id, [this, id] { m_queue.enqueue({id, m_options, nullptr}); });
}

void Session::embedFirst(const std::vector<PictureId>& ids) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
        whenFitted(ids[i], [this, ids, i] {
            m_queue.enqueueFirst({ids[i], m_options, nullptr});
            // Behind those of them that come before it, as far as they are not running yet.
            SearchQueue::Id own = 0;
            int before = 0;
            for (const SearchQueue::Waiting& one : m_searches.waiting()) {
                if (one.search.picture == ids[i])
                    own = one.id;
                else if (std::find(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(i),
                                   one.search.picture) !=
                         ids.begin() + static_cast<std::ptrdiff_t>(i))
                    ++before;
            }
            m_searches.move(own, before);
        });
    }
}

void Session::continueEmbedding(PictureId id) {
    const Picture* picture = m_document.find(id);
    if (!picture || !picture->hasLatent())
        return;
    whenFitted(id, [this, id, from = picture->embedding.latent] {
        m_queue.enqueueFirst({id, m_options, from});
    });
}

void Session::addSample(quint64 seed, double truncationPsi) {
    SampleOptions options;
    options.seed = seed;
    options.truncationPsi = truncationPsi;
    addSample(options);
}

Job* Session::addSample(const SampleOptions& options, std::function<void(PictureId)> added) {
    const QString origin = sampleOrigin(options);
    Job* job = m_engine.perform(
        tr("Generate a face"),
        [options](Engine& engine, JobControl&) { return draw(engine, engine.sample(options)); },
        [this, origin, seed = options.seed, added = std::move(added)](const DrawnLatent& drawn) {
            const PictureId id = keep(tr("face %1").arg(seed), origin, drawn.latent, drawn.image);
            if (added)
                added(id);
        });
    connect(job, &Job::failed, this, [this](const Problem& reason) {
        Q_EMIT problem(tr("No face could be generated"), reason);
    });
    return job;
}

QString Session::sampleOrigin(const SampleOptions& options) {
    const QString seed = QString::number(options.seed);
    const QString psi = QLocale().toString(options.truncationPsi);
    const QString layers = QString::number(options.truncationCutoff);
    const QString kind = QString::number(options.classIndex);
    if (options.truncationCutoff >= 0 && options.classIndex >= 0)
        return tr("Generated by the network, seed %1, truncation %2 of %3 layers, class %4")
            .arg(seed, psi, layers, kind);
    if (options.truncationCutoff >= 0)
        return tr("Generated by the network, seed %1, truncation %2 of %3 layers")
            .arg(seed, psi, layers);
    if (options.classIndex >= 0)
        return tr("Generated by the network, seed %1, truncation %2, class %3")
            .arg(seed, psi, kind);
    return tr("Generated by the network, seed %1, truncation %2").arg(seed, psi);
}

Picture Session::finished(const QString& name, const QString& origin, const LatentPtr& latent,
                          const QImage& image) {
    Picture picture;
    picture.name = name;
    picture.origin = origin;
    picture.embedding.latent = latent;
    picture.embedding.reconstruction = image;
    picture.state = PictureState::Done;
    return picture;
}

PictureId Session::keep(const QString& name, const QString& origin, const LatentPtr& latent,
                        const QImage& image) {
    const PictureId id = m_document.add(finished(name, origin, latent, image));
    Q_EMIT pictureAdded(id);
    return id;
}

} // namespace inlay
