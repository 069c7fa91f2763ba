#include "ui/panels/mask_tools.h"

#include "ui/canvas/mask_overlay.h"
#include "ui/theme/icons.h"
#include "ui/widgets/tool_button.h"
#include "ui/widgets/value_slider.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace inlay {

namespace {

QIcon swatch(const QColor& colour) {
    constexpr int side = 32;
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 2));
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(pixmap.rect()).adjusted(4, 4, -4, -4));
    return pixmap;
}

} // namespace

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
    addColours(row);
    row->addStretch();
    column->addLayout(row);
    m_paint->setCheckable(true);
    m_erase->setCheckable(true);

    m_size = new ValueSlider(tr("Brush si&ze"), 1, 256, 0, this);
    m_size->setObjectName("brushSize");
    m_size->setAccessibleName(tr("Size of the brush"));
    m_size->setUnit(tr(" px"));
    m_size->setToolTip(tr("The brush's diameter, in pixels of the network's picture ([ and ])"));
    m_softness = new ValueSlider(tr("B&rush softness"), 0, 100, 0, this);
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
    connect(m_paint, &QToolButton::toggled, this, &MaskTools::refreshPainting);
    connect(m_paint, &QToolButton::clicked, this, &MaskTools::paintingChosen);
    connect(m_fill, &QToolButton::clicked, this, &MaskTools::fillRequested);
    connect(m_invert, &QToolButton::clicked, this, &MaskTools::invertRequested);
    connect(m_clear, &QToolButton::clicked, this, &MaskTools::clearRequested);
}

QToolButton* MaskTools::addButton(const char* iconName, const QString& text, const char* objectName,
                                  const QString& tip, QLayout* row) {
    // Flat, so that what is switched on stands out.
    QToolButton* button = flatButton(iconName, objectName, text, tip, this);
    button->setIconSize({20, 20});
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

/// What stands out from any skin, and for cloth that has its colour, the others.
void MaskTools::addColours(QLayout* row) {
    m_colourButton = addButton("brush", tr("Colour of the mask"), "maskColour",
                               tr("What the mask is drawn in: choose what stands out from the "
                                  "picture. The result does not depend on it"),
                               row);
    m_colourButton->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_colourButton);
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& name, const char* objectName, const QColor& colour) {
        QAction* action = menu->addAction(swatch(colour), name);
        action->setObjectName(objectName);
        action->setCheckable(true);
        action->setData(colour);
        group->addAction(action);
    };
    add(tr("&Blue"), "maskBlue", MaskOverlay::usualColour());
    add(tr("&Magenta"), "maskMagenta", QColor(0xff, 0x00, 0xc8));
    add(tr("&Green"), "maskGreen", QColor(0x3c, 0xdc, 0x3c));
    add(tr("&Yellow"), "maskYellow", QColor(0xff, 0xe6, 0x00));
    m_colourButton->setMenu(menu);
    connect(group, &QActionGroup::triggered, this, [this](const QAction* action) {
        setColour(action->data().value<QColor>());
        Q_EMIT colourChanged(m_colour);
    });
    setColour(MaskOverlay::usualColour());
}

void MaskTools::setColour(const QColor& colour) {
    for (QAction* action : m_colourButton->menu()->actions()) {
        if (action->data().value<QColor>() != colour)
            continue;
        m_colour = colour;
        action->setChecked(true);
        m_colourButton->setIcon(action->icon());
    }
}

bool MaskTools::isPaintingWanted() const {
    return m_paint->isChecked();
}

void MaskTools::setPaintingWanted(bool wanted) {
    m_paint->setChecked(wanted);
}

void MaskTools::refreshPainting() {
    const bool painting = m_available && isPaintingWanted();
    if (painting == m_isPainting)
        return;
    m_isPainting = painting;
    Q_EMIT paintingChanged(painting);
}

void MaskTools::setAvailable(bool available, bool hasMask) {
    m_available = available;
    refreshPainting();
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
