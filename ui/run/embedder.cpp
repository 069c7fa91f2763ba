#include "ui/run/embedder.h"

#include <algorithm>

namespace inlay {

Embedder::Embedder(Session& session, PhotoIntake& photos, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_photos(photos)
    , m_queue(session.document(), session.engine(), m_searches) {
    connect(&m_session, &Session::networkChanged, this, &Embedder::leaveNetwork);
    connect(&m_session, &Session::networkSettled, this, &Embedder::enterNetwork);
    connect(&m_session, &Session::quitting, &m_queue, &EmbeddingQueue::leaveUnfinished);
    for (auto cutOut : {&PhotoIntake::ready, &PhotoIntake::reframed})
        connect(&m_photos, cutOut, this, [this](PictureId id) {
            if (m_automatic)
                embed(id);
        });
    connect(&m_queue, &EmbeddingQueue::failed, this, [this](PictureId id, const Problem& reason) {
        const Picture* picture = m_session.document().find(id);
        Q_EMIT problem(tr("%1 could not be embedded").arg(picture ? picture->name : QString()),
                       reason);
    });
}

/// Nothing begins while a network is being opened.
void Embedder::leaveNetwork() {
    if (!m_session.isReady())
        m_searches.setNetwork(std::nullopt);
}

/// After everybody has heard of the network: the options are for it by now.
void Embedder::enterNetwork() {
    if (!m_session.isReady())
        return;
    const NetworkInfo& network = *m_session.network();
    m_photos.setTargetSize({network.width, network.height});
    const std::vector<EmbeddingTask> waited = m_queue.takeWithoutNetwork();
    m_searches.setNetwork(network);
    for (EmbeddingTask task : waited) {
        // Asked for with the former network in sight: what this one does not have is left out.
        const std::vector<PerceptualDistanceKind>& distances = network.perceptualDistances;
        if (std::find(distances.begin(), distances.end(), task.options.perceptual) ==
            distances.end())
            task.options.perceptual = m_options.perceptual;
        if (!network.hasNoiseInputs) {
            task.options.optimizeNoise = false;
            task.options.noiseSteps = 0;
        }
        whenFitted(task.picture, [this, task] { m_queue.enqueue(task); });
    }
}

/// A target that was cut for pictures of another size is cut again from the photo.
void Embedder::whenFitted(PictureId id, std::function<void()> then) {
    const Picture* picture = m_session.document().find(id);
    if (!picture || !picture->framing)
        return;
    if (picture->hasPhoto() && picture->framing->target.size() != m_photos.targetSize())
        m_photos.refit(id, std::move(then));
    else
        then();
}

void Embedder::embed(PictureId id) {
    whenFitted(id, [this, id] { m_queue.enqueue({id, m_options, nullptr}); });
}

void Embedder::embedFirst(const std::vector<PictureId>& ids) {
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

void Embedder::resumeQueue() {
    for (const EmbeddingTask& task : m_queue.leftWaiting())
        m_queue.enqueue(task);
}

void Embedder::continueFrom(PictureId id) {
    const Picture* picture = m_session.document().find(id);
    if (!picture || !picture->hasLatent())
        return;
    whenFitted(id, [this, id, from = picture->embedding.latent] {
        m_queue.enqueueFirst({id, m_options, from});
    });
}

} // namespace inlay
