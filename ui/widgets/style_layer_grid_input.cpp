// What the hand does with a StyleLayerGrid; what it shows is in style_layer_grid.cpp.

#include "ui/theme/icons.h"
#include "ui/widgets/style_layer_grid.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace inlay {

namespace {

constexpr int StillAClick = 4;       ///< px that a clicking hand may move
constexpr double WholeShare = 100.0; ///< px of a drag from A to B
constexpr double KeyStep = 0.05;

} // namespace

bool StyleLayerGrid::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int layer = m_layout.cellAt(help->pos());
        const int group = m_layout.groupAt(help->pos());
        if (layer >= 0 && m_cellToolTips)
            QToolTip::showText(help->globalPos(), describe(layer) + QLatin1Char('\n') + manners(),
                               this, cellRect(layer));
        else if (group >= 0)
            QToolTip::showText(help->globalPos(), tr("Click to switch the whole group."), this,
                               m_layout.groups()[static_cast<std::size_t>(group)].header);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void StyleLayerGrid::flipGroup(const StyleLayerLayout::Group& group) {
    bool allB = true;
    for (int i = group.first; i < group.first + group.count; ++i)
        allB = allB && (isLocked(i) || share(i) >= 0.5);
    std::vector<double> shares = m_shares;
    std::fill_n(shares.begin() + group.first, group.count, allB ? 0.0 : 1.0);
    setUnlockedShares(shares);
    Q_EMIT sharesChanged();
    Q_EMIT sharesCommitted();
}

void StyleLayerGrid::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position().toPoint();
    const int layer = m_layout.cellAt(m_pressedAt);
    if (layer >= 0) {
        m_gesture = Gesture::Pressed;
        m_sharesBefore = m_shares;
        m_lastSwept = layer;
        setCurrent(layer);
    } else if (const int group = m_layout.groupAt(m_pressedAt); group >= 0) {
        flipGroup(m_layout.groups()[static_cast<std::size_t>(group)]);
    }
}

void StyleLayerGrid::beginSweep() {
    m_gesture = Gesture::Sweep;
    m_sweepShare = flipped(m_current);
    setShare(m_current, m_sweepShare);
}

void StyleLayerGrid::sweepTo(int layer) {
    if (layer < 0 || layer == m_lastSwept)
        return;
    // A quick hand skips cells: those between belong to the sweep as well when in one row.
    const bool sameRow = cellRect(m_lastSwept).y() == cellRect(layer).y();
    const int step = layer > m_lastSwept ? 1 : -1;
    for (int i = sameRow ? m_lastSwept + step : layer; i != layer + step; i += step)
        setShare(i, m_sweepShare);
    m_lastSwept = layer;
    setCurrent(layer);
}

void StyleLayerGrid::mouseMoveEvent(QMouseEvent* event) {
    const QPoint position = event->position().toPoint();
    const int layer = m_layout.cellAt(position);
    if (m_gesture == Gesture::None) {
        hover(layer);
        setCursor(layer >= 0 || m_layout.groupAt(position) >= 0 ? Qt::PointingHandCursor
                                                                : Qt::ArrowCursor);
        return;
    }
    const QPoint moved = position - m_pressedAt;
    if (m_gesture == Gesture::Pressed && moved.manhattanLength() > StillAClick) {
        if (std::abs(moved.y()) > std::abs(moved.x()))
            m_gesture = Gesture::Level;
        else
            beginSweep();
    }
    if (m_gesture == Gesture::Level) {
        setCursor(Qt::SizeVerCursor);
        const double before = m_sharesBefore[static_cast<std::size_t>(m_current)];
        setShare(m_current, std::round(before * 100 - moved.y() * 100 / WholeShare) / 100);
        setCurrent(m_current); // its description
    } else if (m_gesture == Gesture::Sweep) {
        sweepTo(layer);
    }
}

void StyleLayerGrid::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (m_gesture == Gesture::Pressed) {
        setShare(m_current, flipped(m_current));
        setCurrent(m_current);
    }
    endGesture();
    setCursor(Qt::PointingHandCursor);
}

void StyleLayerGrid::endGesture() {
    if (std::exchange(m_gesture, Gesture::None) != Gesture::None && m_shares != m_sharesBefore)
        Q_EMIT sharesCommitted();
}

void StyleLayerGrid::takeDragBack() {
    m_gesture = Gesture::None;
    setShares(m_sharesBefore);
    setCurrent(m_current);
    Q_EMIT sharesChanged();
}

void StyleLayerGrid::hover(int layer) {
    if (layer == m_hovered)
        return;
    m_hovered = layer;
    update();
    Q_EMIT layerHovered(layer);
}

void StyleLayerGrid::leaveEvent(QEvent* event) {
    hover(-1);
    QWidget::leaveEvent(event);
}

void StyleLayerGrid::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int layer = byKey ? m_current : m_layout.cellAt(event->pos());
    if (layer < 0 || m_layers.empty())
        return;
    setCurrent(layer);
    showMenu(layer, byKey ? mapToGlobal(cellRect(layer).bottomLeft()) : event->globalPos());
}

void StyleLayerGrid::showMenu(int layer, const QPoint& globalPosition) {
    hover(-1);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("layerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* lock = menu->addAction(icon("lock"), tr("&Lock this layer"));
    lock->setObjectName(QStringLiteral("lockThisLayer"));
    lock->setCheckable(true);
    lock->setChecked(isLocked(layer));
    connect(lock, &QAction::toggled, this, [this, layer](bool on) { setLocked(layer, on); });
    connect(menu->addAction(tr("Lock all &others")), &QAction::triggered, this, [this, layer] {
        std::vector<bool> locks(m_layers.size(), true);
        locks[static_cast<std::size_t>(layer)] = false;
        setLocks(locks);
    });
    connect(menu->addAction(tr("&Unlock all")), &QAction::triggered, this,
            &StyleLayerGrid::unlockAll);
    menu->addSeparator();
    for (const int percent : {0, 25, 50, 75, 100}) {
        QAction* action = menu->addAction(tr("%1 % of B").arg(percent));
        action->setEnabled(!isLocked(layer));
        connect(action, &QAction::triggered, this, [this, layer, percent] {
            setShare(layer, percent / 100.0);
            Q_EMIT sharesCommitted();
        });
    }
    menu->popup(globalPosition);
}

void StyleLayerGrid::moveCurrent(int key) {
    const int last = static_cast<int>(m_layers.size()) - 1;
    int next = m_current;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        next += key == Qt::Key_Right ? 1 : -1;
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        next = key == Qt::Key_Home ? 0 : last;
    else
        next = m_layout.neighbour(m_current, key == Qt::Key_Down);
    if (next >= 0)
        setCurrent(next);
}

void StyleLayerGrid::editCurrent(int key) {
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the plus key without Shift, on many keyboards
        setShare(m_current, share(m_current) + KeyStep);
        break;
    case Qt::Key_Minus:
        setShare(m_current, share(m_current) - KeyStep);
        break;
    case Qt::Key_L:
        setLocked(m_current, !isLocked(m_current));
        break;
    default:
        setShare(m_current, flipped(m_current));
    }
    setCurrent(m_current); // its description
}

void StyleLayerGrid::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (m_layers.empty())
        return QWidget::keyPressEvent(event);
    if (key == Qt::Key_Escape && m_gesture != Gesture::None) {
        takeDragBack();
    } else if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up ||
               key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End) {
        moveCurrent(key);
    } else if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter ||
               key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus ||
               (key == Qt::Key_L && event->modifiers() == Qt::NoModifier)) {
        const std::vector<double> before = m_shares;
        editCurrent(key);
        m_changedByKey = m_changedByKey || m_shares != before;
    } else if (key >= Qt::Key_0 && key <= Qt::Key_9 && !isLocked(m_current)) {
        Q_EMIT numberTyped(event->text());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void StyleLayerGrid::keyReleaseEvent(QKeyEvent* event) {
    QWidget::keyReleaseEvent(event);
    if (!event->isAutoRepeat() && std::exchange(m_changedByKey, false))
        Q_EMIT sharesCommitted();
}

void StyleLayerGrid::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    setCurrent(m_current);
}

void StyleLayerGrid::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (std::exchange(m_changedByKey, false)) // the key's release goes elsewhere
        Q_EMIT sharesCommitted();
    update();
}

} // namespace inlay
