#include "ui/panels/mask_tools.h"

#include "ui/canvas/mask_layer.h"
#include "ui/theme/icons.h"
#include "ui/widgets/value_slider.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace inlay {

MaskTools::MaskTools(QWidget* parent)
    : QWidget(parent) {
    setObjectName("maskTools");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    m_paint = addButton("brush", tr("Paint the mask"), "maskPaint",
                        tr("Paint over the part of A that is to change (Ctrl+B). [ and ] change "
                           "the size, with Shift the softness; X or Alt erases; Escape leaves"),
                        row);
    m_erase = addButton("eraser", tr("Erase"), "maskErase",
                        tr("The brush takes the mask away (X while painting, or hold Alt)"), row);
    row->addSpacing(8);
    m_fill = addButton("fill", tr("Fill the mask"), "maskFill",
                       tr("Marks the whole picture, to erase what is to stay (Ctrl+Shift+B)"), row);
    m_invert = addButton("invert", tr("Invert the mask"), "maskInvert",
                         tr("What is marked stays, and the rest changes (Ctrl+Alt+V)"), row);
    m_clear = addButton("remove", tr("Clear the mask"), "maskClear",
                        tr("Takes all of the mask away (Ctrl+Shift+Alt+B)"), row);
    row->addStretch();
    column->addLayout(row);
    m_paint->setCheckable(true);
    m_erase->setCheckable(true);

    m_size = new ValueSlider(tr("Brush si&ze"), 1, 256, 0, this);
    m_size->setObjectName("brushSize");
    m_size->setAccessibleName(tr("Size of the brush"));
    m_size->setUnit(tr(" px"));
    m_size->setToolTip(tr("The brush's diameter, in pixels of the network's picture ([ and ])"));
    m_softness = new ValueSlider(tr("Brush soft&ness"), 0, 100, 0, this);
    m_softness->setObjectName("brushSoftness");
    m_softness->setAccessibleName(tr("Softness of the brush"));
    m_softness->setUnit(tr(" %"));
    m_softness->setToolTip(tr("How much of the brush fades out towards its edge (Shift+[ and "
                              "Shift+])"));
    column->addWidget(m_size);
    column->addWidget(m_softness);
    setBrush(MaskBrush());
    m_size->setDefaultValue(m_size->value());
    m_softness->setDefaultValue(m_softness->value());

    const auto tellBrush = [this] {
        if (!m_updating)
            Q_EMIT brushChanged(brush());
    };
    connect(m_size, &ValueSlider::valueChanged, this, tellBrush);
    connect(m_softness, &ValueSlider::valueChanged, this, tellBrush);
    connect(m_erase, &QToolButton::toggled, this, tellBrush);
    connect(m_paint, &QToolButton::toggled, this, &MaskTools::paintingChanged);
    connect(m_fill, &QToolButton::clicked, this, &MaskTools::fillRequested);
    connect(m_invert, &QToolButton::clicked, this, &MaskTools::invertRequested);
    connect(m_clear, &QToolButton::clicked, this, &MaskTools::clearRequested);
}

QToolButton* MaskTools::addButton(const char* iconName, const QString& text, const char* objectName,
                                  const QString& tip, QLayout* row) {
    auto* button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setIconSize({20, 20});
    button->setAutoRaise(true); // so that what is switched on stands out
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(button);
    return button;
}

MaskBrush MaskTools::brush() const {
    MaskBrush brush;
    brush.radius = m_size->value() / 2;
    brush.softness = m_softness->value() / 100;
    brush.erases = m_erase->isChecked();
    return brush;
}

void MaskTools::setBrush(const MaskBrush& brush) {
    m_updating = true;
    m_size->setValue(brush.radius * 2);
    m_softness->setValue(brush.softness * 100);
    m_erase->setChecked(brush.erases);
    m_updating = false;
}

bool MaskTools::isPainting() const {
    return m_paint->isChecked();
}

void MaskTools::setPainting(bool painting) {
    m_paint->setChecked(painting);
}

void MaskTools::setAvailable(bool available, bool hasMask) {
    if (!available)
        setPainting(false);
    m_paint->setEnabled(available);
    m_erase->setEnabled(available);
    m_fill->setEnabled(available);
    m_invert->setEnabled(available && hasMask);
    m_clear->setEnabled(available && hasMask);
}

QImage MaskTools::filled(const QSize& size) {
    QImage mask(size, QImage::Format_Grayscale8);
    mask.fill(255);
    return mask;
}

QImage MaskTools::inverted(const QImage& mask) {
    QImage result = mask.copy();
    for (int y = 0; y < result.height(); ++y) {
        uchar* line = result.scanLine(y);
        for (int x = 0; x < result.width(); ++x)
            line[x] = static_cast<uchar>(255 - line[x]);
    }
    return result;
}

} // namespace inlay
