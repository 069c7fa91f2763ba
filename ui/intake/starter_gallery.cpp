#include "ui/intake/starter_gallery.h"

#include "ui/intake/arrivals.h"
#include "ui/intake/drawn_latent.h"
#include "ui/intake/face_samples.h"

namespace inlay {

/// What was read from files.
struct GallerySource {
    GalleryPlan plan;
    std::vector<Latent> pair; ///< neutral, smiling; empty: none
    std::optional<Problem> problem;
};

struct DrawnGallery {
    std::vector<DrawnLatent> faces; ///< in the order of the seeds
    std::vector<DrawnLatent> pair;
};

namespace {

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

SampleOptions sampleOf(const GalleryPlan& plan, quint64 seed) {
    SampleOptions options;
    options.seed = seed;
    options.truncationPsi = plan.truncationPsi;
    return options;
}

DrawnGallery drawGallery(const GallerySource& source, Engine& engine, JobControl& control) {
    DrawnGallery drawn;
    for (const quint64 seed : source.plan.seeds) {
        control.throwIfCancelled();
        drawn.faces.push_back(draw(engine, engine.sample(sampleOf(source.plan, seed))));
    }
    for (const Latent& latent : source.pair)
        drawn.pair.push_back(draw(engine, latent));
    return drawn;
}

} // namespace

StarterGallery::StarterGallery(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

bool StarterGallery::canAdd() const {
    return m_session.isReady() && m_session.network()->hasMapping && !m_adding;
}

void StarterGallery::add() {
    if (!canAdd())
        return;
    setAdding(true);
    follow(m_session.jobs().perform(
        tr("Read the starter faces"),
        [network = *m_session.network()](EngineLibrary& library, JobControl&) {
            return readGallery(network, library);
        },
        this, [this](const GallerySource& source) { draw(source); }));
}

void StarterGallery::draw(const GallerySource& source) {
    Job* job = m_session.engine().perform(
        tr("Generate starter faces"),
        [source](Engine& engine, JobControl& control) {
            return drawGallery(source, engine, control);
        },
        this, [this, source](const DrawnGallery& drawn) { keep(source, drawn); });
    job->offerCancel();
    follow(job);
}

/// However else it ends, another one can be added.
void StarterGallery::follow(Job* job) {
    connect(job, &Job::failed, this, [this](const Problem& reason) {
        setAdding(false);
        Q_EMIT problem(tr("The starter faces could not be generated"), reason);
    });
    connect(job, &Job::cancelled, this, [this] { setAdding(false); });
}

void StarterGallery::setAdding(bool adding) {
    m_adding = adding;
    Q_EMIT canAddChanged();
}

void StarterGallery::keep(const GallerySource& source, const DrawnGallery& drawn) {
    setAdding(false);
    Document& document = m_session.document();
    Gallery gallery;
    document.undoStack().beginMacro(tr("Add starter faces"));
    for (std::size_t i = 0; i < drawn.faces.size(); ++i) {
        const quint64 seed = source.plan.seeds[i];
        gallery.faces.push_back(document.add(Arrivals::finished(
            tr("face %1").arg(seed), FaceSamples::originOf(sampleOf(source.plan, seed)),
            drawn.faces[i].latent, drawn.faces[i].image)));
    }
    const QString origin = tr("Found in the network: what goes along with the mouth's width");
    if (drawn.pair.size() == 2) {
        const DrawnLatent& neutral = drawn.pair.front();
        const DrawnLatent& smiling = drawn.pair.back();
        gallery.neutral =
            document.add(Arrivals::finished(tr("neutral"), origin, neutral.latent, neutral.image));
        gallery.smiling =
            document.add(Arrivals::finished(tr("smiling"), origin, smiling.latent, smiling.image));
    }
    document.undoStack().endMacro();
    Q_EMIT added(gallery);
    if (source.problem)
        Q_EMIT problem(tr("The starter faces come without their smile"), *source.problem);
}

} // namespace inlay
