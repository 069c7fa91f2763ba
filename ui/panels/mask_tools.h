#pragma once

#include "ui/canvas/mask_brush.h"

#include <QColor>
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
    /// The brush is wanted, and there is a picture to paint over.
    bool isPainting() const { return m_isPainting; }
    bool isPaintingWanted() const;
    void setPaintingWanted(bool wanted);
    /// `available`: there is a picture to paint over; `hasMask`: and a mask. While there is none,
    /// the brush is off but stays wanted.
    void setAvailable(bool available, bool hasMask);

    QColor colour() const { return m_colour; } ///< that the mask is drawn in
    void setColour(const QColor& colour);

    /// All of it, its opposite, nothing of it.
    static QImage filled(const QSize& size);
    static QImage inverted(const QImage& mask);

Q_SIGNALS:
    void paintingChanged(bool painting);
    void paintingChosen(bool painting); ///< the user has
    void colourChanged(const QColor& colour);
    void brushChanged(const inlay::MaskBrush& brush);
    void fillRequested();
    void invertRequested();
    void clearRequested();

private:
    QToolButton* addButton(const char* icon, const QString& text, const char* objectName,
                           const QString& tip, class QLayout* row);
    void addColours(QLayout* row);
    void refreshPainting();

    QToolButton* m_paint = nullptr;
    QToolButton* m_erase = nullptr;
    QToolButton* m_fill = nullptr;
    QToolButton* m_invert = nullptr;
    QToolButton* m_clear = nullptr;
    QToolButton* m_colourButton = nullptr;
    ValueSlider* m_size = nullptr;
    ValueSlider* m_softness = nullptr;
    QColor m_colour;
    bool m_available = false;
    bool m_isPainting = false;
    bool m_updating = false;
};

} // namespace inlay
