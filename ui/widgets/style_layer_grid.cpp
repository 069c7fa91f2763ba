#include "ui/widgets/style_layer_grid.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace inlay {
namespace {

constexpr int CellGap = 4;
constexpr int SmallestCell = 40;
constexpr int LargestCell = 56;
constexpr int CellHeight = 40;

QString bandText(StyleBand band) {
    switch (band) {
    case StyleBand::Coarse:
        return StyleLayerGrid::tr("Coarse: pose, shape of the head");
    case StyleBand::Middle:
        return StyleLayerGrid::tr("Middle: features, hair, expression");
    case StyleBand::Fine:
        break;
    }
    return StyleLayerGrid::tr("Fine: colours, texture, light");
}

QColor blended(const QColor& a, const QColor& b, double share) {
    const auto mix = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

double luminance(const QColor& colour) {
    const auto linear = [](double value) { return std::pow(value, 2.2); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// Whichever of two inks has the higher contrast (WCAG) on `ground`.
QColor readable(const QColor& ground, const QColor& a, const QColor& b) {
    const auto contrast = [&ground](const QColor& ink) {
        const double x = luminance(ground) + 0.05;
        const double y = luminance(ink) + 0.05;
        return std::max(x, y) / std::min(x, y);
    };
    return contrast(a) >= contrast(b) ? a : b;
}

} // namespace

StyleLayerGrid::StyleLayerGrid(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("styleLayerGrid"));
    setAccessibleName(tr("Style layers"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StyleLayerGrid::setLayers(std::vector<StyleLayer> layers) {
    m_layers = std::move(layers);
    m_shares.assign(m_layers.size(), 0.0);
    m_current = 0;
    m_hovered = -1;
    m_sweeping = false;
    rearrange();
    updateGeometry();
}

void StyleLayerGrid::setShares(std::vector<double> shares) {
    if (shares.size() != m_layers.size())
        return;
    for (double& share : shares)
        share = std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.0;
    m_shares = std::move(shares);
    update();
}

int StyleLayerGrid::arrange(int width, std::vector<QRect>& cells,
                            std::vector<Group>& groups) const {
    cells.assign(m_layers.size(), QRect());
    groups.clear();
    for (int i = 0; i < static_cast<int>(m_layers.size()); ++i) {
        const StyleBand band = m_layers[static_cast<std::size_t>(i)].band;
        if (groups.empty() || groups.back().band != band)
            groups.push_back({band, i, 0, {}});
        ++groups.back().count;
    }
    const int columns = std::max(1, (width + CellGap) / (SmallestCell + CellGap));
    const int cellWidth = std::min(LargestCell, (width - (columns - 1) * CellGap) / columns);
    const int headerHeight = fontMetrics().height() + Theme::Grid / 2;
    int y = 0;
    for (Group& group : groups) {
        if (group.first > 0)
            y += Theme::Grid;
        group.header = QRect(0, y, width, headerHeight);
        y += headerHeight;
        for (int i = 0; i < group.count; ++i)
            cells[static_cast<std::size_t>(group.first + i)] =
                QRect((i % columns) * (cellWidth + CellGap),
                      y + (i / columns) * (CellHeight + CellGap), cellWidth, CellHeight);
        const int rows = (group.count + columns - 1) / columns;
        y += rows * (CellHeight + CellGap) - CellGap;
    }
    return std::max(y, fontMetrics().height() * 3);
}

void StyleLayerGrid::rearrange() {
    arrange(width(), m_cells, m_groups);
    update();
}

QRect StyleLayerGrid::cellRect(int layer) const {
    return layer >= 0 && layer < static_cast<int>(m_cells.size())
               ? m_cells[static_cast<std::size_t>(layer)]
               : QRect();
}

int StyleLayerGrid::heightForWidth(int width) const {
    std::vector<QRect> cells;
    std::vector<Group> groups;
    return arrange(width, cells, groups);
}

QSize StyleLayerGrid::sizeHint() const {
    return {304, heightForWidth(304)};
}

QSize StyleLayerGrid::minimumSizeHint() const {
    return {4 * (SmallestCell + CellGap), heightForWidth(std::max(width(), 176))};
}

void StyleLayerGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    rearrange();
    // Fewer columns need more rows: layouts that ignore heightForWidth go by the minimum.
    updateGeometry();
}

void StyleLayerGrid::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        rearrange();
    update();
}

int StyleLayerGrid::cellAt(const QPoint& position) const {
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        if (m_cells[i]
                .adjusted(-CellGap / 2, -CellGap / 2, CellGap / 2, CellGap / 2)
                .contains(position))
            return static_cast<int>(i);
    return -1;
}

int StyleLayerGrid::groupAt(const QPoint& position) const {
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        if (m_groups[i].header.contains(position))
            return static_cast<int>(i);
    return -1;
}

QString StyleLayerGrid::describe(int layer) const {
    const StyleLayer& style = m_layers[static_cast<std::size_t>(layer)];
    const double share = m_shares[static_cast<std::size_t>(layer)];
    const QString name =
        style.name.empty() ? tr("%1 px").arg(style.resolution) : QString::fromStdString(style.name);
    QString who = share <= 0.0   ? tr("from A")
                  : share >= 1.0 ? tr("from B")
                                 : tr("%1 % of B").arg(std::lround(share * 100.0));
    return tr("Layer %1 (%2): %3").arg(style.index).arg(name, who);
}

bool StyleLayerGrid::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int layer = cellAt(help->pos());
        const int group = groupAt(help->pos());
        if (layer >= 0)
            QToolTip::showText(help->globalPos(),
                               describe(layer) + QLatin1Char('\n') +
                                   tr("Click to switch between A and B, sweep over several."),
                               this, m_cells[static_cast<std::size_t>(layer)]);
        else if (group >= 0)
            QToolTip::showText(help->globalPos(), tr("Click to switch the whole group."), this,
                               m_groups[static_cast<std::size_t>(group)].header);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void StyleLayerGrid::assign(int layer, double share) {
    double& old = m_shares[static_cast<std::size_t>(layer)];
    if (old == share)
        return;
    old = share;
    update();
    Q_EMIT sharesChanged();
}

void StyleLayerGrid::flipGroup(const Group& group) {
    bool allB = true;
    for (int i = 0; i < group.count; ++i)
        allB = allB && m_shares[static_cast<std::size_t>(group.first + i)] >= 0.5;
    const double share = allB ? 0.0 : 1.0;
    for (int i = 0; i < group.count; ++i)
        m_shares[static_cast<std::size_t>(group.first + i)] = share;
    update();
    Q_EMIT sharesChanged();
}

void StyleLayerGrid::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint position = event->position().toPoint();
    const int layer = cellAt(position);
    if (layer >= 0) {
        m_sweeping = true;
        m_lastSwept = layer;
        m_sweepShare = m_shares[static_cast<std::size_t>(layer)] >= 0.5 ? 0.0 : 1.0;
        setCurrent(layer);
        assign(layer, m_sweepShare);
    } else if (const int group = groupAt(position); group >= 0) {
        flipGroup(m_groups[static_cast<std::size_t>(group)]);
    }
}

void StyleLayerGrid::mouseMoveEvent(QMouseEvent* event) {
    const QPoint position = event->position().toPoint();
    const int layer = cellAt(position);
    if (layer != m_hovered) {
        m_hovered = layer;
        setCursor(layer >= 0 || groupAt(position) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
    if (!m_sweeping || layer < 0 || layer == m_lastSwept)
        return;
    // A quick hand skips cells: those between belong to the sweep as well when in one row.
    const QRect& from = m_cells[static_cast<std::size_t>(m_lastSwept)];
    const bool sameRow = from.y() == m_cells[static_cast<std::size_t>(layer)].y();
    const int step = layer > m_lastSwept ? 1 : -1;
    for (int i = sameRow ? m_lastSwept + step : layer; i != layer + step; i += step)
        assign(i, m_sweepShare);
    m_lastSwept = layer;
    setCurrent(layer);
}

void StyleLayerGrid::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        m_sweeping = false;
}

void StyleLayerGrid::leaveEvent(QEvent* event) {
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void StyleLayerGrid::setCurrent(int layer) {
    m_current = std::clamp(layer, 0, std::max(0, static_cast<int>(m_layers.size()) - 1));
    if (!m_layers.empty())
        setAccessibleDescription(describe(m_current));
    update();
}

void StyleLayerGrid::moveCurrent(int key) {
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        setCurrent(m_current + (key == Qt::Key_Right ? 1 : -1));
        return;
    }
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        setCurrent(key == Qt::Key_Home ? 0 : static_cast<int>(m_layers.size()) - 1);
        return;
    }
    // The nearest cell of the nearest row in that direction.
    const QPoint from = m_cells[static_cast<std::size_t>(m_current)].center();
    int best = -1;
    int bestDistance = 0;
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        const QPoint to = m_cells[static_cast<std::size_t>(i)].center();
        const int down = key == Qt::Key_Down ? to.y() - from.y() : from.y() - to.y();
        const int distance = down * 1000 + std::abs(to.x() - from.x());
        if (down > 0 && (best < 0 || distance < bestDistance)) {
            best = i;
            bestDistance = distance;
        }
    }
    if (best >= 0)
        setCurrent(best);
}

void StyleLayerGrid::keyPressEvent(QKeyEvent* event) {
    if (m_layers.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        moveCurrent(event->key());
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        assign(m_current, m_shares[static_cast<std::size_t>(m_current)] >= 0.5 ? 0.0 : 1.0);
        setCurrent(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StyleLayerGrid::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    setCurrent(m_current);
}

void StyleLayerGrid::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void StyleLayerGrid::drawCell(QPainter& painter, int layer) const {
    const QRect& cell = m_cells[static_cast<std::size_t>(layer)];
    const double share = m_shares[static_cast<std::size_t>(layer)];
    const QPalette::ColorGroup state = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor off = palette().color(state, QPalette::Button);
    const QColor on = isEnabled() ? Theme::accent() : palette().color(state, QPalette::Highlight);
    const QColor textOff = palette().color(state, QPalette::ButtonText);
    const QColor textOn =
        isEnabled() ? Theme::accentText() : palette().color(state, QPalette::HighlightedText);

    QColor fill = blended(off, on, share);
    if (layer == m_hovered && isEnabled())
        fill = share >= 0.5 ? fill.lighter(108) : blended(fill, textOff, 0.10);
    const QRectF box = QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(blended(fill, textOff, 0.18), 1.0));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 4, 4);
    if (hasFocus() && layer == m_current) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }

    const QColor ink = readable(fill, textOn, textOff);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(ink);
    const int half = cell.height() / 2;
    painter.drawText(cell.adjusted(0, 3, 0, -half + 1), Qt::AlignCenter,
                     QString::number(m_layers[static_cast<std::size_t>(layer)].index));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.82);
    painter.setFont(small);
    QColor faint = ink;
    faint.setAlphaF(0.85F);
    painter.setPen(faint);
    painter.drawText(cell.adjusted(0, half - 1, 0, -3), Qt::AlignCenter,
                     QString::number(m_layers[static_cast<std::size_t>(layer)].resolution));
    painter.setFont(font());
}

void StyleLayerGrid::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_layers.empty()) {
        painter.setPen(Theme::faintText());
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("The layers appear here once a network is open."));
        return;
    }
    for (const Group& group : m_groups) {
        painter.setFont(font());
        painter.setPen(Theme::faintText());
        const StyleLayer& first = m_layers[static_cast<std::size_t>(group.first)];
        const StyleLayer& last = m_layers[static_cast<std::size_t>(group.first + group.count - 1)];
        const QString range = first.resolution == last.resolution
                                  ? tr("%1 px").arg(first.resolution)
                                  : tr("%1 to %2 px").arg(first.resolution).arg(last.resolution);
        const QRect header = group.header.adjusted(0, 0, 0, -Theme::Grid / 2);
        painter.drawText(header, Qt::AlignRight | Qt::AlignVCenter, range);
        const int room = header.width() - fontMetrics().horizontalAdvance(range) - Theme::Grid;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(header, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(bandText(group.band), Qt::ElideRight, room));
    }
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i)
        drawCell(painter, i);
}

} // namespace inlay
