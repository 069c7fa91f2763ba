#pragma once

#include "ui/intake/gallery.h"
#include "ui/session/session.h"

namespace inlay {

struct DrawnGallery;
struct GallerySource;

/// Puts the faces that come with the open network onto the shelf, or a few of its samples, as one
/// undo step.
class StarterGallery : public QObject {
    Q_OBJECT

public:
    explicit StarterGallery(Session& session, QObject* parent = nullptr);

    bool canAdd() const; ///< the network is open, can invent faces, and none are on their way
    void add();          ///< `added` follows

Q_SIGNALS:
    void added(const inlay::Gallery& gallery);
    void canAddChanged(); ///< begun, over
    void problem(const QString& title, const inlay::Problem& problem);

private:
    void draw(const GallerySource& source);
    void keep(const GallerySource& source, const DrawnGallery& drawn);
    void follow(Job* job);
    void setAdding(bool adding);

    Session& m_session;
    bool m_adding = false;
};

} // namespace inlay
