// How a gallery comes onto the shelf; the session itself is in session.cpp.

#include "ui/images/image_conversion.h"
#include "ui/session/session.h"

namespace inlay {

namespace {

/// What was read from files.
struct GallerySource {
    GalleryPlan plan;
    std::vector<Latent> pair; ///< neutral, smiling; empty: none
    std::optional<Problem> problem;
};

struct GalleryFace {
    LatentPtr latent;
    QImage image;
};

struct DrawnGallery {
    std::vector<GalleryFace> faces; ///< in the order of the seeds
    std::vector<GalleryFace> pair;
};

GallerySource readGallery(const NetworkInfo& network, EngineLibrary& library) {
    GallerySource source;
    source.plan = galleryPlan(network);
    if (source.plan.neutralPath.isEmpty())
        return source;
    try {
        for (const QString& path : {source.plan.neutralPath, source.plan.smilingPath})
            source.pair.push_back(library.latentFiles().load(path.toStdString()).at(0));
    } catch (const std::exception&) { // the faces need no files
        source.pair.clear();
        source.problem = problemFrom(std::current_exception());
    }
    return source;
}

GalleryFace drawFace(Engine& engine, const Latent& latent) {
    auto adapted = std::make_shared<const Latent>(engine.adapt(latent));
    const QImage image = toQImage(engine.synthesize(*adapted));
    return {adapted, image};
}

DrawnGallery drawGallery(const GallerySource& source, Engine& engine, JobControl& control) {
    DrawnGallery drawn;
    SampleOptions options;
    options.truncationPsi = source.plan.truncationPsi;
    for (const quint64 seed : source.plan.seeds) {
        control.throwIfCancelled();
        options.seed = seed;
        drawn.faces.push_back(drawFace(engine, engine.sample(options)));
    }
    for (const Latent& latent : source.pair)
        drawn.pair.push_back(drawFace(engine, latent));
    return drawn;
}

} // namespace

bool Session::canAddGallery() const {
    return isReady() && m_network->hasMapping && !m_addingGallery;
}

void Session::addGallery() {
    if (!canAddGallery())
        return;
    m_addingGallery = true;
    const auto failed = [this](const Problem& reason) {
        m_addingGallery = false;
        Q_EMIT problem(tr("The starter faces could not be generated"), reason);
    };
    const auto keepDrawn = [this](const GallerySource& source, const DrawnGallery& drawn) {
        m_addingGallery = false;
        Gallery gallery;
        m_document.undoStack().beginMacro(tr("Add starter faces"));
        for (std::size_t i = 0; i < drawn.faces.size(); ++i) {
            const quint64 seed = source.plan.seeds[i];
            SampleOptions options;
            options.seed = seed;
            options.truncationPsi = source.plan.truncationPsi;
            gallery.faces.push_back(
                m_document.add(finished(tr("face %1").arg(seed), sampleOrigin(options),
                                        drawn.faces[i].latent, drawn.faces[i].image)));
        }
        const QString origin = tr("Found in the network: what goes along with the mouth's width");
        if (drawn.pair.size() == 2) {
            gallery.neutral = m_document.add(finished(
                tr("neutral"), origin, drawn.pair.front().latent, drawn.pair.front().image));
            gallery.smiling = m_document.add(
                finished(tr("smiling"), origin, drawn.pair.back().latent, drawn.pair.back().image));
        }
        m_document.undoStack().endMacro();
        Q_EMIT galleryAdded(gallery);
        if (source.problem)
            Q_EMIT problem(tr("The starter faces come without their smile"), *source.problem);
    };
    Job* read = m_jobs.perform(
        tr("Read the starter faces"),
        [network = *m_network](EngineLibrary& library, JobControl&) {
            return readGallery(network, library);
        },
        [this, failed, keepDrawn](const GallerySource& source) {
            Job* draw = m_engine.perform(
                tr("Generate starter faces"),
                [source](Engine& engine, JobControl& control) {
                    return drawGallery(source, engine, control);
                },
                [source, keepDrawn](const DrawnGallery& drawn) { keepDrawn(source, drawn); });
            draw->offerCancel();
            connect(draw, &Job::failed, this, failed);
            connect(draw, &Job::cancelled, this, [this] { m_addingGallery = false; });
        });
    connect(read, &Job::failed, this, failed);
    connect(read, &Job::cancelled, this, [this] { m_addingGallery = false; });
}

} // namespace inlay
