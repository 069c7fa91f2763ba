// What a StyleLayerGrid shows; what the hand does with it is in style_layer_grid_input.cpp.

#include "ui/widgets/style_layer_grid.h"

#include "ui/theme/theme.h"
#include "ui/widgets/style_layer_painting.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

double valid(double share) {
    return std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.0;
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
    m_locked.assign(m_layers.size(), false);
    m_current = 0;
    m_gesture = Gesture::None;
    hover(-1);
    rearrange();
    updateGeometry();
    Q_EMIT currentChanged(m_current);
}

void StyleLayerGrid::setShares(std::vector<double> shares) {
    if (shares.size() != m_layers.size())
        return;
    std::transform(shares.begin(), shares.end(), shares.begin(), valid);
    m_shares = std::move(shares);
    update();
}

void StyleLayerGrid::setUnlockedShares(std::vector<double> shares) {
    for (std::size_t i = 0; i < std::min(shares.size(), m_locked.size()); ++i)
        if (m_locked[i])
            shares[i] = m_shares[i];
    setShares(std::move(shares));
}

void StyleLayerGrid::setShare(int layer, double share) {
    if (layer < 0 || layer >= static_cast<int>(m_layers.size()) || isLocked(layer))
        return;
    double& old = m_shares[static_cast<std::size_t>(layer)];
    if (old == valid(share))
        return;
    old = valid(share);
    update();
    Q_EMIT sharesChanged();
}

bool StyleLayerGrid::isLocked(int layer) const {
    return layer >= 0 && layer < static_cast<int>(m_locked.size()) &&
           m_locked[static_cast<std::size_t>(layer)];
}

void StyleLayerGrid::setLocked(int layer, bool locked) {
    if (layer < 0 || layer >= static_cast<int>(m_locked.size()))
        return;
    std::vector<bool> locks = m_locked;
    locks[static_cast<std::size_t>(layer)] = locked;
    setLocks(locks);
}

void StyleLayerGrid::setLocks(const std::vector<bool>& locks) {
    if (locks.size() != m_locked.size() || locks == m_locked)
        return;
    m_locked = locks;
    setCurrent(m_current); // its description
    Q_EMIT locksChanged();
}

void StyleLayerGrid::unlockAll() {
    setLocks(std::vector<bool>(m_locked.size(), false));
}

void StyleLayerGrid::setCurrent(int layer) {
    const int before = m_current;
    m_current = std::clamp(layer, 0, std::max(0, static_cast<int>(m_layers.size()) - 1));
    if (!m_layers.empty())
        setAccessibleDescription(describe(m_current));
    update();
    if (m_current != before)
        Q_EMIT currentChanged(m_current);
}

int StyleLayerGrid::lineHeight() const {
    return fontMetrics().height();
}

void StyleLayerGrid::rearrange() {
    m_layout = StyleLayerLayout(m_layers, width(), lineHeight());
    update();
}

int StyleLayerGrid::heightForWidth(int width) const {
    return StyleLayerLayout(m_layers, width, lineHeight()).height();
}

QSize StyleLayerGrid::sizeHint() const {
    return {304, heightForWidth(304)};
}

QSize StyleLayerGrid::minimumSizeHint() const {
    constexpr int narrowest = 4 * (StyleLayerLayout::SmallestCell + StyleLayerLayout::CellGap);
    return {narrowest, heightForWidth(std::max(width(), narrowest))};
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

QString StyleLayerGrid::describe(int layer) const {
    const StyleLayer& style = m_layers[static_cast<std::size_t>(layer)];
    const double of = share(layer);
    const QString name =
        style.name.empty() ? tr("%1 px").arg(style.resolution) : QString::fromStdString(style.name);
    const QString who = of <= 0.0   ? tr("from A")
                        : of >= 1.0 ? tr("from B")
                                    : tr("%1 % of B").arg(std::lround(of * 100.0));
    return isLocked(layer) ? tr("Layer %1 (%2): %3, locked").arg(style.index).arg(name, who)
                           : tr("Layer %1 (%2): %3").arg(style.index).arg(name, who);
}

QString StyleLayerGrid::manners() {
    return tr("Click for A or B, drag up or down for a blend, sweep sideways over several. "
              "L locks; a number sets the share.");
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
    for (const StyleLayerLayout::Group& group : m_layout.groups())
        drawStyleLayerHeader(painter, *this, group, m_layers);
    for (int i = 0; i < static_cast<int>(m_layers.size()); ++i)
        drawStyleLayerCell(painter, *this,
                           {m_layers[static_cast<std::size_t>(i)], cellRect(i), share(i),
                            isLocked(i), i == m_hovered, hasFocus() && i == m_current});
}

} // namespace inlay
