#include "ui/run/local_edit_runner.h"

#include "core/model/local_edit/soft_mask.h"
#include "core/model/picture/centre_crop.h"
#include "ui/document/interrupted_embeddings.h"
#include "ui/engine/engine_words.h"
#include "ui/images/image_conversion.h"

#include <algorithm>

namespace inlay {

namespace {

EmbeddingMask maskOf(const QImage& image) {
    EmbeddingMask mask{image.width(), image.height(), {}};
    mask.values.reserve(static_cast<std::size_t>(image.width()) *
                        static_cast<std::size_t>(image.height()));
    for (int y = 0; y < image.height(); ++y) {
        const uchar* line = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x)
            mask.values.push_back(static_cast<float>(line[x]) / 255.0F);
    }
    return mask;
}

template <typename Condition>
bool hasValue(const QImage& mask, Condition condition) {
    for (int y = 0; y < mask.height(); ++y) {
        const uchar* line = mask.constScanLine(y);
        if (std::any_of(line, line + mask.width(), condition))
            return true;
    }
    return false;
}

bool marksSomething(const QImage& mask) {
    return hasValue(mask, [](uchar value) { return value > 0; });
}

bool leavesSomething(const QImage& mask) {
    return hasValue(mask, [](uchar value) { return value < 255; });
}

/// Empty: it has nothing to say.
QString remarkOn(const EmbeddingResult& result) {
    if (result.nonFinite)
        return nonFiniteLossInWords(*result.nonFinite);
    return result.memoryShortage ? memoryShortageInWords(*result.memoryShortage) : QString();
}

} // namespace

LocalEditRunner::LocalEditRunner(Session& session, SearchQueue& searches, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_searches(searches) {
    connect(&m_searches, &SearchQueue::changed, this, &LocalEditRunner::placeChanged);
    connect(&m_session.document(), &Document::removed, this, [this](PictureId id) {
        if (id == m_task.a)
            cancel(); // also where another document takes this one's place
    });
    connect(&m_session.document(), &Document::changed, this, [this](PictureId id) {
        const Picture* a = m_session.document().find(id);
        if (isRunning() && id == m_task.a && a && a->mask.cacheKey() != m_maskOfA)
            cancel(); // the history was gone back in past it
    });
    connect(&m_session.document(), &Document::heldBack, this, [this](PictureId id) {
        if (isRunning() && id == m_task.a)
            Q_EMIT heldUndoBack(title());
    });
}

QImage LocalEditRunner::sourceOf(const Picture& picture) {
    if (picture.framing)
        return picture.framing->target;
    return picture.embedding.reconstruction;
}

QString LocalEditRunner::obstacle(const LocalEditTask& task) const {
    const Picture* a = m_session.document().find(task.a);
    const Picture* b = m_session.document().find(task.b);
    if (isRunning())
        return tr("A local edit is running.");
    if (!m_session.isReady())
        return tr("The network is not open yet.");
    if (!a || sourceOf(*a).isNull())
        return tr("Choose a picture for A.");
    if (task.edit.kind != LocalEditKind::Inpaint && (!b || sourceOf(*b).isNull()))
        return tr("Choose a picture for B.");
    if (!marksSomething(a->mask))
        return tr("Paint a mask over the part of A that is to change.");
    if (!leavesSomething(a->mask))
        return tr("The mask covers the whole picture; leave a part of it unpainted.");
    return {};
}

QString LocalEditRunner::title() const {
    switch (m_task.edit.kind) {
    case LocalEditKind::Inpaint:
        return tr("Fill in %1").arg(m_nameOfA);
    case LocalEditKind::Copy:
        return tr("Copy a part of %2 into %1").arg(m_nameOfA, m_nameOfB);
    case LocalEditKind::Style:
        break;
    }
    return tr("Give a part of %1 the style of %2").arg(m_nameOfA, m_nameOfB);
}

void LocalEditRunner::start(const LocalEditTask& task) {
    if (!obstacle(task).isEmpty())
        return;
    const Picture* a = m_session.document().find(task.a);
    const Picture* b = m_session.document().find(task.b);
    const QSize size(m_session.network()->width, m_session.network()->height);
    m_task = task;
    m_nameOfA = a->name;
    m_nameOfB = b ? b->name : QString();
    m_curve.clear();
    m_pictureOfA = sourceOf(*a).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    m_task.edit.mask = maskOf(a->mask.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                  .convertToFormat(QImage::Format_Grayscale8));

    EmbeddingRequest request;
    request.target = fromQImage(sourceOf(*a));
    request.options = m_task.options;
    request.options.faceFound = !a->hasPhoto() || !a->faces.empty();
    request.options.optimizeNoise =
        request.options.optimizeNoise && m_session.network()->hasNoiseInputs;
    if (a->hasLatent() && !m_session.document().isForeign(*a)) {
        request.start = *a->embedding.latent;
        request.options.start = EmbeddingStart::Given;
    }
    if (b && m_task.edit.kind != LocalEditKind::Inpaint)
        m_task.edit.b = fromQImage(sourceOf(*b));
    request.localEdit = m_task.edit;

    request.networkSha256 = m_session.network()->sha256;
    Search search;
    search.title = title();
    search.picture = m_task.a;
    search.networkSha256 = request.networkSha256;
    search.networkName = QString::fromStdString(m_session.network()->name);
    search.steps = m_task.options.steps + m_task.options.noiseSteps;
    search.begin = [self = QPointer(this), request]() -> Job* {
        return self ? self->begin(request) : nullptr;
    };
    search.leave = search.cancel = [self = QPointer(this)] {
        if (self)
            self->cancel();
    };
    m_maskOfA = a->mask.cacheKey();
    m_session.document().holdMask(m_task.a);
    m_search = m_searches.putFirst(search);
    Q_EMIT started();
}

Job* LocalEditRunner::begin(EmbeddingRequest request) {
    m_job = m_session.engine().startEmbedding(title(), std::move(request));
    connect(m_job, &EmbeddingJob::stepped, this, &LocalEditRunner::takeSteps);
    connect(m_job, &EmbeddingJob::previewed, this, &LocalEditRunner::previewed);
    connect(m_job, &EmbeddingJob::bestKnown, this, &LocalEditRunner::takeBest);
    connect(m_job, &EmbeddingJob::pausedChanged, this, &LocalEditRunner::pausedChanged);
    connect(m_job, &EmbeddingJob::resulted, this, &LocalEditRunner::takeResult);
    connect(m_job, &EmbeddingJob::failed, this, [this](const Problem& problem) {
        keepBrokenOff(m_session.document(), m_task.a);
        finishJob();
        Q_EMIT failed(problem);
    });
    connect(m_job, &EmbeddingJob::finished, this, &LocalEditRunner::finishJob);
    connect(m_job, &EmbeddingJob::cancelled, this, &LocalEditRunner::finishJob);
    m_session.engine().announce(m_job);
    Q_EMIT begun();
    return m_job;
}

QString LocalEditRunner::waitsFor() const {
    const int place = m_searches.placeOf(m_search);
    if (place >= 0) {
        const Search& search = m_searches.waiting()[static_cast<std::size_t>(place)].search;
        if (!m_searches.networkSha256().empty() && !m_searches.isForOpenNetwork(search))
            return tr("Waits until the network %1 is open again.").arg(search.networkName);
    }
    if (const Search* running = m_searches.running(); running && m_searches.isPaused())
        return tr("Waits for its turn: \"%1\" is paused. Resume or stop it in the Embed panel.")
            .arg(running->title);
    if (const Search* running = m_searches.running())
        return tr("Waits for its turn: \"%1\" is running.").arg(running->title);
    return tr("Waits for its turn.");
}

void LocalEditRunner::togglePause() {
    if (m_job)
        m_job->isPaused() ? m_job->resume() : m_job->pause();
}

void LocalEditRunner::stopAndKeep() {
    if (m_job)
        m_job->stopAndKeep();
    else
        cancel(); // there is nothing yet to keep
}

void LocalEditRunner::cancel() {
    if (m_job) {
        m_job->cancel();
    } else if (isRunning()) {
        m_searches.remove(m_search);
        end();
    }
}

void LocalEditRunner::takeSteps(const std::vector<StepReport>& steps) {
    for (const StepReport& report : steps)
        m_curve.push_back({report.step, report.loss, report.psnrDb});
    const StepReport& last = steps.back();
    if (m_job && last.steps > 0)
        m_job->control()->report(static_cast<double>(last.step) / last.steps);
    Q_EMIT progressed(last);
}

QString LocalEditRunner::nameOfResult() const {
    switch (m_task.edit.kind) {
    case LocalEditKind::Inpaint:
        return tr("%1 filled in").arg(m_nameOfA);
    case LocalEditKind::Copy:
        return tr("%1 with %2").arg(m_nameOfA, m_nameOfB);
    case LocalEditKind::Style:
        break;
    }
    return tr("%1 in the style of %2").arg(m_nameOfA, m_nameOfB);
}

void LocalEditRunner::takeBest(const EmbeddingSnapshot& best) {
    UnfinishedEmbedding unfinished;
    unfinished.record = recordOf(best, m_curve, m_task.options);
    unfinished.name = nameOfResult();
    unfinished.origin = tr("%1; interrupted when the program ended").arg(title());
    m_session.document().update(m_task.a,
                                [&](Picture& changed) { changed.unfinished = unfinished; });
}

void LocalEditRunner::takeResult(const EmbeddingResult& result, const LatentPtr& latent,
                                 const QImage& reconstruction) {
    Picture picture;
    picture.name = nameOfResult();
    picture.origin = title();
    picture.embedding.latent = latent;
    picture.embedding.reconstruction = reconstruction;
    picture.embedding.curve = m_curve;
    picture.state = PictureState::Done;
    Document& document = m_session.document();
    document.undoStack().beginMacro(title());
    const PictureId id = document.add(picture);
    PictureId composed = 0;
    if (m_task.keepsComposition) {
        Picture composition;
        composition.name = tr("%1, composed").arg(picture.name);
        composition.origin = tr("%1, with only the mask replaced").arg(m_nameOfA);
        composition.photo = toQImage(inlay::composed(
            fromQImage(m_pictureOfA), fromQImage(reconstruction), softMask(m_task.edit)));
        composition.framing = Framing{
            centreCrop(composition.photo.width(), composition.photo.height()), composition.photo};
        composition.isComposition = true;
        composed = document.add(composition);
    }
    document.undoStack().endMacro();
    m_remark = remarkOn(result);
    Q_EMIT kept(id, composed);
}

void LocalEditRunner::finishJob() {
    m_job = nullptr;
    Document& document = m_session.document();
    const Picture* a = document.find(m_task.a);
    if (a && a->unfinished && !m_session.isQuitting())
        document.update(m_task.a, [](Picture& changed) { changed.unfinished.reset(); });
    end();
}

void LocalEditRunner::end() {
    m_search = 0;
    m_pictureOfA = {};
    m_session.document().holdMask(0);
    Q_EMIT ended();
}

} // namespace inlay
