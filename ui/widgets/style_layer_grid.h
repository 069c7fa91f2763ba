#pragma once

#include "core/model/network/network_info.h"
#include "ui/widgets/style_layer_layout.h"

#include <QWidget>

#include <vector>

namespace inlay {

/// Every style layer (row of W+) as a cell that says whose style it takes: share 0 is A, 1 is B,
/// between is a blend, which fills the cell that far. Grouped as coarse, middle and fine.
/// Mouse: a click flips a layer, a drag up or down sets its share, a sweep sideways paints the same
/// choice over several, Escape takes a drag back; a group's name flips the group.
/// Keys: arrows move, Space or Enter flips, + and - change the share, L locks, digits ask for a
/// number. A locked layer stays as it is until it is unlocked.
class StyleLayerGrid : public QWidget {
    Q_OBJECT

public:
    explicit StyleLayerGrid(QWidget* parent = nullptr);

    /// All shares become 0, all locks are opened.
    void setLayers(std::vector<StyleLayer> layers);
    const std::vector<StyleLayer>& layers() const { return m_layers; }

    /// One for every layer, clamped to [0, 1]; a wrong number of them is ignored. Does not signal.
    void setShares(std::vector<double> shares);
    /// The same, but for locked layers. Does not signal.
    void setUnlockedShares(std::vector<double> shares);
    const std::vector<double>& shares() const { return m_shares; }
    /// As the user would: signals, and leaves a locked layer as it is.
    void setShare(int layer, double share);

    bool isLocked(int layer) const;
    const std::vector<bool>& locks() const { return m_locked; }
    void setLocked(int layer, bool locked);
    /// One for every layer; a wrong number of them is ignored. Signals once, where any differs.
    void setLocks(const std::vector<bool>& locks);
    void unlockAll();

    int current() const { return m_current; } ///< what the keys act on; 0 without layers
    void setCurrent(int layer);

    /// Off where something else shows what a cell is when it is hovered.
    void setCellToolTips(bool on) { m_cellToolTips = on; }

    /// "Layer 5 (16 px, convolution 0): 40 % of B, locked".
    QString describe(int layer) const;
    /// What can be done with a cell, in a line.
    static QString manners();

    /// Where a layer's button is; empty when there is no such layer.
    QRect cellRect(int layer) const { return m_layout.cell(layer); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void sharesChanged();   ///< by the user
    void sharesCommitted(); ///< the drag, click or key that changed them is over
    void locksChanged();
    void currentChanged(int layer);
    void layerHovered(int layer);           ///< -1: none any more
    void numberTyped(const QString& digit); ///< a share is about to be typed for the current layer

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Gesture { None, Pressed, Level, Sweep };

    void rearrange();
    int lineHeight() const;
    double share(int layer) const { return m_shares[static_cast<std::size_t>(layer)]; }
    double flipped(int layer) const { return share(layer) >= 0.5 ? 0.0 : 1.0; }
    void flipGroup(const StyleLayerLayout::Group& group);
    void beginSweep();
    void sweepTo(int layer);
    void takeDragBack();
    void endGesture();
    void hover(int layer);
    void moveCurrent(int key);
    void editCurrent(int key);
    void showMenu(int layer, const QPoint& globalPosition);

    std::vector<StyleLayer> m_layers;
    std::vector<double> m_shares;
    std::vector<bool> m_locked;
    StyleLayerLayout m_layout;
    int m_current = 0;
    int m_hovered = -1;
    bool m_cellToolTips = true;
    Gesture m_gesture = Gesture::None;
    QPoint m_pressedAt;
    std::vector<double> m_sharesBefore; ///< the gesture
    bool m_changedByKey = false;        ///< and the key is still down
    double m_sweepShare = 0;
    int m_lastSwept = -1;
};

} // namespace inlay
