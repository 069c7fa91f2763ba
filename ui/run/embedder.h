#pragma once

#include "ui/intake/photo_intake.h"
#include "ui/run/embedding_queue.h"
#include "ui/session/session.h"

#include <functional>
#include <vector>

namespace inlay {

/// Enqueues embeddings with the user's settings: of pictures on request, of photos automatically.
/// Tells the queue which network is open.
class Embedder : public QObject {
    Q_OBJECT

public:
    Embedder(Session& session, PhotoIntake& photos, QObject* parent = nullptr);

    SearchQueue& searches() { return m_searches; }
    EmbeddingQueue& queue() { return m_queue; }

    /// Photos are embedded as soon as their face is cut out.
    void setAutomatic(bool automatic) { m_automatic = automatic; }
    void setOptions(const EmbeddingOptions& options) { m_options = options; }

    void embed(PictureId id); ///< as the last one of the queue
    /// By the user: the next ones, in this order.
    void embedFirst(const std::vector<PictureId>& ids);
    /// The same, from the picture's latent.
    void continueFrom(PictureId id);
    /// What a document's pictures waited for when it was left waits again, in its order.
    void resumeQueue();

Q_SIGNALS:
    void problem(const QString& title, const inlay::Problem& problem);

private:
    void leaveNetwork();
    void enterNetwork();
    void whenFitted(PictureId id, std::function<void()> then);

    Session& m_session;
    PhotoIntake& m_photos;
    SearchQueue m_searches; ///< before what enqueues in it
    EmbeddingQueue m_queue;
    bool m_automatic = true;
    EmbeddingOptions m_options = embeddingPreset("editable");
};

} // namespace inlay
