#include "ui/window/photo_bar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/tool_button.h"
#include "ui/widgets/value_slider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <cmath>

namespace inlay {

PhotoBar::PhotoBar(QWidget* parent)
    : QWidget(parent) {
    setObjectName("photoBar");
    m_detail = new ValueSlider(tr("Detail"), 0, 100, 0, this);
    m_detail->setObjectName("photoDetail");
    m_detail->setAccessibleName(tr("Detail of the photo"));
    m_detail->setUnit(tr(" %"));
    m_detail->setLabelVisible(false);
    m_detail->setToolTip(
        tr("100 %: the photo's own pixels are moved, with every hair and pore. 0 %: the network's "
           "picture in the photo's colours, for great changes and other styles"));
    m_usual = flatButton("undo", "photoDetailUsual", tr("Usual detail"),
                         tr("As much of the photo's detail as its sharpness asks for"), this);
    m_show = addToggle("mask", "photoMaskShow", tr("Show where the photo changes"),
                       tr("Hatches the part of the photo that the edit changes; the rest stays as "
                          "it is, to the last pixel (Ctrl+M)"));
    m_paint = addToggle("brush", "photoMaskPaint", tr("Let it change here"),
                        tr("Paint where the edit is to show in full ([ and ] change the brush's "
                           "size, with Shift its softness; X or Alt erases; Escape leaves)"));
    m_erase = addToggle("eraser", "photoMaskErase", tr("Keep the photo here"),
                        tr("Paint where the photo is to stay as it is"));
    m_reset = flatButton("cancel", "photoMaskReset", tr("Mask as it was found"),
                         tr("Takes back all that was painted"), this);
    m_size = new ValueSlider(tr("Size of the brush"), 2, 200, 0, this);
    m_size->setObjectName("photoBrushSize");
    m_size->setAccessibleName(tr("Size of the brush"));
    m_size->setToolTip(tr("The brush's diameter, in parts of a 512th of the face's crop"));
    m_size->setLabelVisible(false);
    QSizePolicy keepsItsPlace = m_size->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true); // no button moves away from below the mouse
    m_size->setSizePolicy(keepsItsPlace);
    setBrush({24, 0.5, false});
    m_size->setDefaultValue(m_size->value());

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->setSpacing(4);
    auto* label = new QLabel(tr("&Detail"), this);
    label->setBuddy(m_detail);
    layout->addWidget(label);
    layout->addSpacing(8);
    layout->addWidget(m_detail, 3);
    layout->addWidget(m_usual);
    layout->addSpacing(16);
    for (QToolButton* button : {m_show, m_paint, m_erase})
        layout->addWidget(button);
    layout->addWidget(m_reset);
    layout->addWidget(m_size, 2);
    layout->addStretch(1);

    connect(m_detail, &ValueSlider::valueChanged, this, [this](double value) {
        if (!m_updating)
            Q_EMIT detailChanged(value / 100, m_detail->gesture());
    });
    connect(m_usual, &QToolButton::clicked, this, &PhotoBar::detailReset);
    connect(m_show, &QToolButton::toggled, this, &PhotoBar::maskShownChanged);
    const auto choose = [this](QToolButton* other, bool chosen) {
        if (chosen)
            other->setChecked(false);
        m_size->setVisible(isPainting());
        Q_EMIT brushChanged(brush());
        Q_EMIT paintingChanged();
    };
    connect(m_paint, &QToolButton::toggled, this, [=](bool on) { choose(m_erase, on); });
    connect(m_erase, &QToolButton::toggled, this, [=](bool on) { choose(m_paint, on); });
    connect(m_size, &ValueSlider::valueChanged, this, [this] {
        if (!m_updating)
            Q_EMIT brushChanged(brush());
    });
    connect(m_reset, &QToolButton::clicked, this, &PhotoBar::correctionReset);
    setMaskAvailable(false, false);
}

QToolButton* PhotoBar::addToggle(const char* iconName, const char* objectName, const QString& text,
                                 const QString& tip) {
    QToolButton* button = flatButton(iconName, objectName, text, tip, this);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void PhotoBar::setDetail(double detail, double usual) {
    m_updating = true;
    m_detail->setDefaultValue(100 * usual);
    if (!m_detail->isMoving())
        m_detail->setValue(100 * detail);
    m_usual->setEnabled(std::abs(detail - usual) > 0.005);
    m_updating = false;
}

void PhotoBar::setMaskAvailable(bool available, bool isCorrected) {
    m_show->setEnabled(available);
    m_paint->setEnabled(available);
    m_erase->setEnabled(available);
    m_size->setVisible(available && isPainting());
    m_reset->setEnabled(isCorrected);
}

bool PhotoBar::isMaskShown() const {
    return m_show->isChecked();
}

void PhotoBar::setMaskShown(bool shown) {
    m_show->setChecked(shown);
}

bool PhotoBar::isPainting() const {
    return m_paint->isChecked() || m_erase->isChecked();
}

void PhotoBar::leavePainting() {
    m_paint->setChecked(false);
    m_erase->setChecked(false);
}

MaskBrush PhotoBar::brush() const {
    return {m_size->value() / 2, m_softness, m_erase->isChecked()};
}

void PhotoBar::setBrush(const MaskBrush& brush) {
    m_updating = true;
    m_size->setValue(2 * brush.radius);
    m_softness = brush.softness;
    if (isPainting()) {
        m_erase->setChecked(brush.erases);
        m_paint->setChecked(!brush.erases);
    }
    m_updating = false;
}

} // namespace inlay
