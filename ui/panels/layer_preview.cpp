#include "ui/panels/layer_preview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/faint_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace inlay {

LayerPreview::LayerPreview(QWidget* parent)
    : QFrame(parent, Qt::ToolTip) {
    setObjectName("layerPreview");
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid);
    layout->setSpacing(Theme::Grid / 2);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    m_title = new QLabel(this);
    m_title->setObjectName("layerPreviewTitle");
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_pictures = new QHBoxLayout;
    m_pictures->setSpacing(Theme::Grid);
    layout->addLayout(m_pictures);
    m_before = addPicture("layerPreviewA", m_beforeCaption);
    m_after = addPicture("layerPreviewChanged", m_afterCaption);
    m_beforeCaption->setText(tr("A"));
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    for (QLabel* label : {m_hint, m_title})
        label->setFixedWidth(2 * Side + Theme::Grid);
    for (QLabel* label : {m_hint, m_beforeCaption, m_afterCaption})
        makeFaint(label);
    layout->addWidget(m_hint);
}

QLabel* LayerPreview::addPicture(const char* objectName, QLabel*& caption) {
    auto* picture = new QLabel(this);
    picture->setObjectName(objectName);
    picture->setFixedSize(Side, Side);
    picture->setAlignment(Qt::AlignCenter);
    picture->setScaledContents(true);
    caption = new QLabel(this);
    caption->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(picture);
    column->addWidget(caption);
    m_pictures->addLayout(column);
    return picture;
}

void LayerPreview::setTexts(const QString& title, const QString& changed, const QString& hint) {
    m_title->setText(title);
    m_afterCaption->setText(changed);
    m_hint->setText(hint);
}

void LayerPreview::show(QLabel* label, const QImage& image) {
    if (image.isNull())
        label->setText(QStringLiteral("\u2026"));
    else
        label->setPixmap(QPixmap::fromImage(image));
}

void LayerPreview::setPictures(const QImage& a, const QImage& changed) {
    show(m_before, a);
    show(m_after, changed);
}

void LayerPreview::showBeside(const QRect& target) {
    adjustSize();
    const QRect room = screen()->availableGeometry();
    int x = target.left() - width() - Theme::Grid;
    if (x < room.left())
        x = target.right() + Theme::Grid;
    const int y = target.center().y() - height() / 2;
    move(x, qBound(room.top(), y, qMax(room.top(), room.bottom() - height())));
    QFrame::show();
}

} // namespace inlay
