#pragma once

#include "ui/canvas/mask_brush.h"

#include <QImage>
#include <QWidget>

class QToolButton;

namespace inlay {

class ValueSlider;

/// The tools of a mask: the brush and its size and softness, and what is done to all of it.
class MaskTools : public QWidget {
    Q_OBJECT

public:
    explicit MaskTools(QWidget* parent = nullptr);

    MaskBrush brush() const;
    void setBrush(const MaskBrush& brush); ///< does not signal
    bool isPainting() const;
    void setPainting(bool painting);
    /// There is a picture to paint over; `hasMask`: and something painted.
    void setAvailable(bool available, bool hasMask);

    /// All of it, its opposite, nothing of it.
    static QImage filled(const QSize& size);
    static QImage inverted(const QImage& mask);

Q_SIGNALS:
    void paintingChanged(bool painting);
    void brushChanged(const inlay::MaskBrush& brush);
    void fillRequested();
    void invertRequested();
    void clearRequested();

private:
    QToolButton* addButton(const char* icon, const QString& text, const char* objectName,
                           const QString& tip, class QLayout* row);

    QToolButton* m_paint = nullptr;
    QToolButton* m_erase = nullptr;
    QToolButton* m_fill = nullptr;
    QToolButton* m_invert = nullptr;
    QToolButton* m_clear = nullptr;
    ValueSlider* m_size = nullptr;
    ValueSlider* m_softness = nullptr;
    bool m_updating = false;
};

} // namespace inlay
