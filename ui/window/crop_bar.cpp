#include "ui/window/crop_bar.h"

#include "ui/canvas/canvas.h"
#include "ui/document/crop_history.h"
#include "ui/intake/photo_intake.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace inlay {

CropBar::CropBar(Document& document, PhotoIntake& photos, Canvas& canvas, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_photos(photos)
    , m_canvas(canvas)
    , m_history(new CropHistory(document, this)) {
    setObjectName("cropBar");
    build();
    hide();
    connect(&m_canvas, &Canvas::cropCommitted, m_history, &CropHistory::commit);
    connect(&m_canvas, &Canvas::cropAccepted, this, [this](const CropQuad& crop) {
        m_history->end();
        m_photos.reframe(m_picture, crop);
        end();
    });
    connect(&m_canvas, &Canvas::cropCancelled, this, [this] {
        m_history->abandon();
        end();
    });
    connect(m_history, &CropHistory::recalled, this, &CropBar::showRecalled);
}

void CropBar::build() {
    auto* hint =
        new QLabel(tr("The framed part of the photo is what gets embedded. Where there are several "
                      "faces, click one to choose it."),
                   this);
    hint->setWordWrap(true);
    auto* apply = new QPushButton(icon("crop"), tr("Apply crop"), this);
    apply->setObjectName("cropApply");
    apply->setAccessibleName(apply->text());
    apply->setToolTip(tr("Embeds this part of the photo (Enter)"));
    auto* cancel = new QPushButton(icon("cancel"), tr("Leave as it was"), this);
    cancel->setObjectName("cropCancel");
    cancel->setAccessibleName(cancel->text());
    cancel->setToolTip(tr("Keeps the crop from before (Escape)"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(hint, 1);
    layout->addWidget(apply);
    layout->addWidget(cancel);
    connect(apply, &QPushButton::clicked, &m_canvas, &Canvas::acceptCrop);
    connect(cancel, &QPushButton::clicked, &m_canvas, &Canvas::cancelCrop);
}

bool CropBar::canEdit() const {
    const Picture* picture = m_document.find(m_picture);
    return picture && picture->hasPhoto() && picture->framing;
}

bool CropBar::isEditing() const {
    return m_canvas.isCropEditing();
}

void CropBar::edit() {
    if (!canEdit() || isEditing())
        return;
    const Picture* picture = m_document.find(m_picture);
    if (picture->photo.isNull()) {
        m_photos.decode(m_picture, [this, id = m_picture] {
            if (id == m_picture)
                edit();
        });
        return;
    }
    start(picture->framing->crop);
    m_history->begin(m_picture, picture->framing->crop);
}

void CropBar::start(const CropQuad& crop) {
    const Picture* picture = m_document.find(m_picture);
    m_canvas.startCropEditing(picture->photo, crop, picture->faces);
    m_canvas.setFocus();
    show();
}

/// The frame as it was when the step before ended, or no frame any more.
void CropBar::showRecalled(PictureId id, const std::optional<CropQuad>& crop) {
    if (!crop) {
        if (isEditing() && id == m_picture)
            end();
        return;
    }
    if (id != m_picture)
        Q_EMIT pictureWanted(id);
    if (id != m_picture || !canEdit())
        return;
    m_photos.decode(id, [this, id, crop = *crop] {
        if (id == m_picture && canEdit())
            start(crop);
    });
}

void CropBar::leave() {
    if (!isEditing())
        return;
    m_history->end();
    m_canvas.cancelCrop();
}

void CropBar::end() {
    m_canvas.stopCropEditing();
    hide();
    Q_EMIT ended();
}

} // namespace inlay
