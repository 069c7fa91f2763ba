#include "ui/run/embedding_queue.h"

#include "ui/document/interrupted_embeddings.h"
#include "ui/images/image_conversion.h"

#include <algorithm>
#include <limits>

namespace inlay {

EmbeddingQueue::EmbeddingQueue(Document& document, EngineThread& engine, SearchQueue& searches,
                               QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_engine(engine)
    , m_searches(searches) {
    connect(&m_document, &Document::removed, this, &EmbeddingQueue::park);
    connect(&m_document, &Document::returned, this,
            [this](PictureId id) { m_returned.push_back(id); });
    connect(&m_document, &Document::recalled, this, [this](const QString&, PictureId id) {
        unparkReturned(); // all of an act: the order of their return is not that of the queue
        followTarget(id);
    });
    connect(&m_document, &Document::inputsForgotten, this, [this] { m_parked.clear(); });
    connect(&m_searches, &SearchQueue::changed, this, [this, network = std::string()]() mutable {
        if (network != m_searches.networkSha256()) {
            network = m_searches.networkSha256();
            m_pace = 0; // another network has another one
        }
        m_placing.start(0);
        Q_EMIT changed();
    });
    m_placing.setSingleShot(true);
    connect(&m_placing, &QTimer::timeout, this, &EmbeddingQueue::keepPlaces);
}

void EmbeddingQueue::leaveUnfinished() {
    m_leaving = true;
    m_searches.close();
}

void EmbeddingQueue::enqueue(const EmbeddingTask& task) {
    enqueueAt(task, false);
}

void EmbeddingQueue::enqueueFirst(const EmbeddingTask& task) {
    enqueueAt(task, true);
}

void EmbeddingQueue::enqueueAt(const EmbeddingTask& task, bool first,
                               const std::optional<Parked>& parked) {
    const PictureId id = task.picture;
    const Picture* picture = m_document.find(id);
    if (!picture || !picture->framing)
        return;
    const bool runs = id == current();
    int place = first || runs ? 0 : -1;
    if (const Waiting* queued = findWaiting(id)) {
        if (!first)
            place = m_searches.placeOf(queued->search);
        m_searches.remove(queued->search);
        takeWaiting(id);
    }
    Search search;
    search.title = tr("Embed %1").arg(picture->name);
    search.picture = id;
    const bool isForOpen = task.networkSha256.empty();
    search.networkSha256 = isForOpen ? m_searches.networkSha256() : task.networkSha256;
    search.networkName = isForOpen ? m_searches.networkName() : task.networkName;
    search.steps = task.options.steps + task.options.noiseSteps;
    search.begin = [this, id] { return begin(id); };
    search.leave = [this, id] { dequeue(id); };
    search.cancel = [this] { cancel(); };
    QueuedEmbedding noted{task.options, task.from && task.from == picture->embedding.latent,
                          search.networkSha256, search.networkName,
                          place == 0 ? --m_firstPlace : ++m_lastPlace};
    m_document.update(id, [&noted](Picture& changed) {
        changed.state = PictureState::Queued;
        changed.problem.clear();
        changed.queued = std::move(noted);
    });
    // Known before it is put there, since it may begin at once.
    const qint64 target = targetOf(*picture);
    m_parked.erase({id, target});
    m_waiting.push_back({0, task, target, parked});
    const SearchQueue::Id put =
        place == 0 ? m_searches.putFirst(search) : m_searches.append(search);
    for (Waiting& one : m_waiting) {
        if (one.task.picture == id)
            one.search = put;
    }
    if (place > 0)
        m_searches.move(put, place);
    if (runs && m_job) {
        if (m_target == target)
            m_job->cancel();
        else
            parkRunning(); // an undo may bring its target back
    }
    Q_EMIT changed();
}

qint64 EmbeddingQueue::targetOf(const Picture& picture) {
    return picture.framing ? picture.framing->target.cacheKey() : 0;
}

void EmbeddingQueue::park(PictureId id) {
    if (const Waiting* queued = findWaiting(id)) {
        Parked parked = queued->parked.value_or(Parked());
        parked.task = queued->task;
        m_parked[{id, queued->target}] = parked;
        const SearchQueue::Id search = queued->search;
        takeWaiting(id);
        m_searches.remove(search);
    }
    if (id == current())
        parkRunning();
    Q_EMIT changed();
}

/// It ends as one that is stopped and kept, so that what it needs to go on is there.
void EmbeddingQueue::parkRunning() {
    if (!m_job || m_parking)
        return;
    m_parking = RunKey(m_current, m_target);
    Parked& parked = m_parked[*m_parking];
    parked = {};
    parked.task = m_task;
    parked.continues = m_continues;
    parked.wasBegun = true;
    parked.wasPaused = isPaused();
    parked.isEnding = true;
    if (progress().step > 0)
        m_job->stopAndKeep();
    else
        m_job->cancel(); // nothing is lost
}

void EmbeddingQueue::unpark(PictureId id) {
    const Picture* picture = m_document.find(id);
    if (!picture)
        return;
    const auto found = m_parked.find({id, targetOf(*picture)});
    if (found == m_parked.end() || found->second.isEnding)
        return;
    const Parked parked = found->second;
    enqueueAt(parked.task, parked.wasBegun, parked);
}

/// What ran goes on before the others wait again, in the order of the shelf.
void EmbeddingQueue::unparkReturned() {
    std::vector<PictureId> returned = std::exchange(m_returned, {});
    const auto ran = [this](PictureId id) {
        return std::any_of(m_parked.begin(), m_parked.end(), [id](const auto& entry) {
            return entry.first.first == id && entry.second.wasBegun;
        });
    };
    std::sort(returned.begin(), returned.end(), [this](PictureId a, PictureId b) {
        return m_document.indexOf(a) < m_document.indexOf(b);
    });
    std::stable_partition(returned.begin(), returned.end(), ran);
    for (const PictureId id : returned)
        unpark(id);
}

/// Undo or redo may have given the picture another target than it is being embedded for.
void EmbeddingQueue::followTarget(PictureId id) {
    const Picture* picture = m_document.find(id);
    if (!picture)
        return;
    const qint64 target = targetOf(*picture);
    const Waiting* queued = findWaiting(id);
    if ((queued && queued->target != target) || (id == current() && m_target != target)) {
        park(id);
        settle(id);
    }
    unpark(id);
}

const EmbeddingQueue::Waiting* EmbeddingQueue::findWaiting(PictureId id) const {
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [id](const Waiting& one) { return one.task.picture == id; });
    return found == m_waiting.end() ? nullptr : &*found;
}

std::optional<EmbeddingQueue::Waiting> EmbeddingQueue::takeWaiting(PictureId id) {
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [id](const Waiting& one) { return one.task.picture == id; });
    if (found == m_waiting.end())
        return std::nullopt;
    Waiting taken = std::move(*found);
    m_waiting.erase(found);
    return taken;
}

void EmbeddingQueue::dequeue(PictureId id) {
    if (const Waiting* queued = findWaiting(id)) {
        const SearchQueue::Id search = queued->search;
        takeWaiting(id);
        m_searches.remove(search);
    }
    if (id == current())
        m_job->cancel();
    else
        settle(id);
    Q_EMIT changed();
}

void EmbeddingQueue::leaveWaiting() {
    for (const Waiting& one : std::exchange(m_waiting, {})) {
        m_searches.remove(one.search);
        m_document.update(one.task.picture, [](Picture& changed) {
            changed.state = changed.hasLatent() ? PictureState::Done : PictureState::Waiting;
        });
    }
    Q_EMIT changed();
}

std::vector<EmbeddingTask> EmbeddingQueue::leftWaiting() const {
    std::vector<const Picture*> left;
    for (int i = 0; i < m_document.count(); ++i) {
        const Picture& picture = m_document.at(i);
        if (picture.queued && !findWaiting(picture.id))
            left.push_back(&picture);
    }
    std::sort(left.begin(), left.end(), [](const Picture* a, const Picture* b) {
        return a->queued->place < b->queued->place;
    });
    std::vector<EmbeddingTask> tasks;
    for (const Picture* picture : left) {
        const QueuedEmbedding& queued = *picture->queued;
        tasks.push_back({picture->id, queued.options,
                         queued.continues ? picture->embedding.latent : nullptr,
                         queued.networkSha256, queued.networkName});
    }
    return tasks;
}

/// The numbers only have to grow from one that waits to the next: most changes of the order touch
/// none of them, or one.
void EmbeddingQueue::keepPlaces() {
    std::map<SearchQueue::Id, PictureId> pictures;
    for (const Waiting& one : m_waiting)
        pictures[one.search] = one.task.picture;
    qint64 last = std::numeric_limits<qint64>::min();
    for (const SearchQueue::Waiting& one : m_searches.waiting()) {
        const auto found = pictures.find(one.id);
        const Picture* picture = found == pictures.end() ? nullptr : m_document.find(found->second);
        if (!picture || !picture->queued)
            continue;
        const qint64 place = std::max(picture->queued->place, last + 1);
        if (place != picture->queued->place)
            m_document.update(picture->id,
                              [place](Picture& changed) { changed.queued->place = place; });
        last = place;
    }
    m_lastPlace = std::max(m_lastPlace, last);
}

std::vector<EmbeddingTask> EmbeddingQueue::takeWithoutNetwork() {
    std::vector<EmbeddingTask> taken;
    for (const SearchQueue::Waiting& one : m_searches.waiting()) {
        if (!one.search.networkSha256.empty())
            continue;
        if (const Waiting* queued = findWaiting(one.search.picture))
            taken.push_back(queued->task);
    }
    for (const EmbeddingTask& task : taken)
        dequeue(task.picture);
    return taken;
}

bool EmbeddingQueue::waitsForAnotherNetwork(PictureId id) const {
    const Waiting* queued = findWaiting(id);
    const int place = queued ? m_searches.placeOf(queued->search) : -1;
    return place >= 0 && !m_searches.networkSha256().empty() &&
           !m_searches.isForOpenNetwork(
               m_searches.waiting()[static_cast<std::size_t>(place)].search);
}

double EmbeddingQueue::secondsLeftInAll() const {
    const Search* running = m_searches.running();
    if (m_pace <= 0 || (running && !m_searches.isForOpenNetwork(*running)))
        return -1; // another network's steps say nothing
    double seconds = isRunning() ? progress().secondsLeft : 0;
    for (const SearchQueue::Waiting& one : m_searches.waiting()) {
        if (m_searches.isForOpenNetwork(one.search))
            seconds += one.search.steps * m_pace / 1000;
    }
    return seconds;
}

void EmbeddingQueue::pause() {
    if (m_job)
        m_job->pause();
}

void EmbeddingQueue::resume() {
    if (m_job)
        m_job->resume();
}

void EmbeddingQueue::stopAndKeep() {
    if (m_job)
        m_job->stopAndKeep();
}

void EmbeddingQueue::cancel() {
    if (!m_job)
        return;
    m_discarding = !m_parking;
    m_job->cancel();
}

void EmbeddingQueue::cancelAll() {
    for (const Waiting& one : std::exchange(m_waiting, {})) {
        m_searches.remove(one.search);
        settle(one.task.picture);
    }
    cancel();
    Q_EMIT changed();
}

/// Null where the picture has gone meanwhile.
Job* EmbeddingQueue::begin(PictureId id) {
    const std::optional<Waiting> next = takeWaiting(id);
    const Picture* picture = m_document.find(id);
    if (!next || !picture || !picture->framing)
        return nullptr;
    return start(*next, *picture);
}

Job* EmbeddingQueue::start(const Waiting& next, const Picture& picture) {
    const EmbeddingTask& task = next.task;
    const PictureId id = task.picture;
    EmbeddingRequest request;
    request.networkSha256 = m_searches.networkSha256();
    request.target = fromQImage(picture.framing->target);
    request.options = task.options;
    request.options.faceFound = !picture.faces.empty();
    m_continues = next.parked ? next.parked->continues : task.from != nullptr;
    if (task.from) {
        request.start = *task.from;
        request.options.start = EmbeddingStart::Given;
    }

    m_current = id;
    m_log = EmbeddingLog(id, request.options);
    if (next.parked)
        m_log.resume(next.parked->curve, next.parked->snapshots);
    const int percent = m_log.percent(); // so far
    m_task = task;
    m_target = targetOf(picture);
    m_job = m_engine.startEmbedding(tr("Embed %1").arg(picture.name), std::move(request));
    connect(m_job, &EmbeddingJob::stepped, this, &EmbeddingQueue::takeSteps);
    connect(m_job, &EmbeddingJob::previewed, this, &EmbeddingQueue::takePreview);
    connect(m_job, &EmbeddingJob::snapshotTaken, this, &EmbeddingQueue::takeSnapshot);
    connect(m_job, &EmbeddingJob::bestKnown, this, &EmbeddingQueue::takeBest);
    connect(m_job, &EmbeddingJob::resulted, this, &EmbeddingQueue::takeResult);
    connect(m_job, &EmbeddingJob::failed, this, &EmbeddingQueue::takeFailure);
    connect(m_job, &EmbeddingJob::finished, this, &EmbeddingQueue::finishJob);
    connect(m_job, &EmbeddingJob::cancelled, this, &EmbeddingQueue::finishJob);
    connect(m_job, &EmbeddingJob::pausedChanged, this, [this](bool paused) {
        m_document.update(m_current, [paused](Picture& changed) {
            changed.state = paused ? PictureState::Paused : PictureState::Running;
        });
        m_log.stopClock();
        Q_EMIT changed();
    });
    m_document.update(id, [percent](Picture& changed) {
        changed.state = PictureState::Running;
        changed.percent = percent;
        changed.queued.reset();
    });
    if (next.parked && next.parked->wasPaused)
        m_job->pause();
    Q_EMIT started(id);
    Q_EMIT changed();
    return m_job;
}

void EmbeddingQueue::takeSteps(const std::vector<StepReport>& steps) {
    m_log.takeSteps(steps);
    m_pace = progress().msPerStep;
    const int percent = m_log.percent();
    const Picture* picture = m_document.find(m_current);
    const PictureState state = isPaused() ? PictureState::Paused : PictureState::Running;
    if (picture && (picture->percent != percent || picture->state != state)) {
        m_document.update(m_current, [percent, state](Picture& changed) {
            changed.percent = percent;
            changed.state = state;
        });
    }
    Q_EMIT progressed(progress());
}

void EmbeddingQueue::takePreview(const QImage& preview) {
    m_log.takePreview(preview);
    Q_EMIT previewed(m_current, preview);
}

void EmbeddingQueue::takeSnapshot(const EmbeddingSnapshot& snapshot) {
    m_log.takeSnapshot(snapshot);
}

void EmbeddingQueue::takeBest(const EmbeddingSnapshot& best) {
    const UnfinishedEmbedding unfinished = m_log.unfinished(best);
    m_document.update(m_current, [&](Picture& changed) { changed.unfinished = unfinished; });
}

void EmbeddingQueue::takeResult(const EmbeddingResult& result, const LatentPtr& latent,
                                const QImage& reconstruction) {
    if (m_parking) {
        const auto parked = m_parked.find(*m_parking);
        if (parked != m_parked.end() && latent->continuation) { // else it begins anew
            parked->second.task.from = latent;
            parked->second.curve = m_log.curve();
            parked->second.snapshots = m_log.snapshots();
        }
        return;
    }
    const Picture* picture = m_document.find(m_current);
    m_document.setEmbedding(
        m_current, m_log.finished(result, latent, reconstruction),
        m_continues && picture ? tr("Continue the embedding of %1").arg(picture->name) : QString());
}

void EmbeddingQueue::takeFailure(const Problem& problem) {
    if (m_parking) // nobody sees it; it begins anew where it comes back
        return finishJob();
    const PictureId id = m_current;
    Problem told = problem;
    if (keepBrokenOff(m_document, id))
        told.advice += QLatin1Char(' ') + tr("The best state so far is kept.");
    else
        m_document.update(id, [&problem](Picture& changed) {
            changed.state = PictureState::Failed;
            changed.problem = problem.text();
        });
    finishJob();
    Q_EMIT failed(id, told);
}

void EmbeddingQueue::finishJob() {
    const PictureId id = std::exchange(m_current, 0);
    m_job = nullptr;
    m_log.takePreview({});
    if (std::exchange(m_discarding, false) && !m_leaving)
        discard(id);
    if (!m_leaving) {
        if (const Picture* picture = m_document.find(id); picture && picture->unfinished)
            m_document.update(id, [](Picture& changed) { changed.unfinished.reset(); });
        settle(id);
    }
    if (const std::optional<RunKey> key = std::exchange(m_parking, std::nullopt)) {
        const auto parked = m_parked.find(*key);
        if (parked != m_parked.end())
            parked->second.isEnding = false;
        unpark(key->first); // it may be back already
    }
    Q_EMIT ended(id);
    Q_EMIT changed();
}

/// What was cancelled can be had back: its best state is the picture's for the undo stack, and
/// then what it had before.
void EmbeddingQueue::discard(PictureId id) {
    const Picture* picture = m_document.find(id);
    if (!picture || !picture->unfinished)
        return;
    const EmbeddingRecord before = picture->embedding;
    const EmbeddingRecord found = stoppedByUser(*picture);
    const QString text = tr("Cancel the embedding of %1").arg(picture->name);
    m_document.setEmbedding(id, found);
    m_document.setEmbedding(id, before, text);
}

/// A picture that neither waits nor runs is what its latent says.
void EmbeddingQueue::settle(PictureId id) {
    const Picture* picture = m_document.find(id);
    if (!picture)
        return;
    const bool isWaiting = findWaiting(id) != nullptr;
    if (!isWaiting && picture->queued)
        m_document.update(id, [](Picture& changed) { changed.queued.reset(); });
    if (picture->state == PictureState::Failed)
        return;
    PictureState state = picture->hasLatent() ? PictureState::Done : PictureState::Waiting;
    if (isWaiting)
        state = PictureState::Queued;
    if (picture->state != state)
        m_document.update(id, [state](Picture& changed) {
            changed.state = state;
            changed.percent = 0;
        });
}

} // namespace inlay
