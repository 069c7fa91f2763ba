#pragma once

#include "core/network/network_info.h"

#include <QWidget>

#include <vector>

namespace inlay {

/// Every style layer (row of W+) as a button that says whose style it takes: share 0 is A, 1 is B,
/// between is a blend. Grouped as coarse, middle and fine. A click flips a layer, a sweep paints
/// the same choice over several, arrow keys move, Space or Enter flips; a group's name flips the
/// group.
class StyleLayerGrid : public QWidget {
    Q_OBJECT

public:
    explicit StyleLayerGrid(QWidget* parent = nullptr);

    /// All shares become 0.
    void setLayers(std::vector<StyleLayer> layers);
    const std::vector<StyleLayer>& layers() const { return m_layers; }

    /// One for every layer, clamped to [0, 1]; a wrong number of them is ignored. Does not signal.
    void setShares(std::vector<double> shares);
    const std::vector<double>& shares() const { return m_shares; }

    /// Where a layer's button is; empty when there is no such layer.
    QRect cellRect(int layer) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void sharesChanged(); ///< by the user

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Group {
        StyleBand band = StyleBand::Coarse;
        int first = 0;
        int count = 0;
        QRect header;
    };

    /// Places headers and cells for a width; returns the height needed.
    int arrange(int width, std::vector<QRect>& cells, std::vector<Group>& groups) const;
    void rearrange();
    int cellAt(const QPoint& position) const;
    int groupAt(const QPoint& position) const;
    void assign(int layer, double share);
    void flipGroup(const Group& group);
    void moveCurrent(int key);
    void setCurrent(int layer);
    QString describe(int layer) const;
    void drawCell(QPainter& painter, int layer) const;

    std::vector<StyleLayer> m_layers;
    std::vector<double> m_shares;
    std::vector<QRect> m_cells;
    std::vector<Group> m_groups;
    int m_current = 0;
    int m_hovered = -1;
    bool m_sweeping = false;
    double m_sweepShare = 0;
    int m_lastSwept = -1;
};

} // namespace inlay
