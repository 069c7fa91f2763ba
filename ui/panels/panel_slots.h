#pragma once

#include "ui/intake/gallery.h"
#include "ui/panels/panel_pictures.h"
#include "ui/panels/picture_slot.h"
#include "ui/session/session.h"

#include <QObject>
#include <functional>

class QBoxLayout;

namespace inlay {

class PanelInputs;

/// The slots of a panel. They fill themselves with what is on the shelf, take the faces of a
/// gallery, and let go of what leaves the shelf.
class PanelSlots : public QObject, public PanelPictures {
    Q_OBJECT

public:
    PanelSlots(Session& session, ThumbnailCache& thumbnails, PanelInputs& inputs, QWidget* panel);

    /// `wanted`: what is to be chosen for it, after "Choose "; `hint`: what it is for.
    PictureSlot* add(QBoxLayout* row, const QString& role, const QString& objectName,
                     const QString& wanted, const QString& hint);
    const std::vector<PictureSlot*>& inOrder() const { return m_slots; }

    /// The slot of the picture that is worked on, where the panel works on one: it is the shelf's
    /// chosen one, and the other way round.
    void makeSubject(PictureSlot* slot) { m_subject = slot; }
    PictureId subject() const { return m_subject ? m_subject->picture() : 0; } ///< 0: none
    void setSubject(PictureId id); ///< not by an act of the user here
    void tellSubject();

    /// Which pictures of a gallery go into the slots, in their order; 0 leaves a slot as it is.
    /// Unless set, its faces do.
    using GalleryOrder = std::function<std::vector<PictureId>(const Gallery&)>;
    void setGalleryOrder(GalleryOrder order) { m_galleryOrder = std::move(order); }

    /// A slot whose picture belongs to a network that is not open counts as empty.
    void fillEmpty();
    /// A face that was just generated, for the slot that has asked for one.
    void takeGenerated(PictureId id);
    void takeGallery(const Gallery& gallery);

    std::vector<PictureId> used() const override;
    PictureId before() const override;
    QString title() const override;
    QString missingText() const override;

Q_SIGNALS:
    void changed();                           ///< other pictures, or one is no longer what it was
    void subjectChanged(inlay::PictureId id); ///< another picture than the shelf's is worked on
    void faceRequested();                     ///< `takeGenerated` is to bring it

private:
    void fill(PictureSlot* slot, PictureId id);
    void pictureChanged(PictureId id);
    void pictureRemoved(PictureId id);
    void generateFor(PictureSlot* slot);

    Session& m_session;
    ThumbnailCache& m_thumbnails;
    PanelInputs& m_inputs;
    QWidget* m_panel;
    std::vector<PictureSlot*> m_slots;
    PictureSlot* m_subject = nullptr;
    PictureSlot* m_generatingFor = nullptr;
    GalleryOrder m_galleryOrder;
};

} // namespace inlay
