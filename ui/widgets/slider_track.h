#pragma once

#include <QSlider>

#include <optional>

namespace inlay {

/// The track of a ValueSlider: fills from a given origin (zero of a range that goes both ways) to
/// the handle, marks the default value, goes where it is clicked. What moves it says so before and
/// after: `gestureBegan`, and `gestureEnded`, also when Escape has taken it back. A key that is
/// held down is one gesture.
class SliderTrack : public QSlider {
    Q_OBJECT

public:
    enum class Hand { Drag, Key, Wheel };

    explicit SliderTrack(QWidget* parent = nullptr);

    void setOrigin(int position);
    void setDefaultPosition(int position);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void resetRequested();
    void gestureBegan(inlay::SliderTrack::Hand hand);
    void gestureEnded();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF groove() const;
    double xOf(int position) const;
    int positionAt(double x) const;
    void endDrag();
    void endKeys();

    int m_origin = 0;
    int m_defaultPosition = 0;
    std::optional<int> m_valueAtPress; ///< set while the mouse drags
    double m_grabOffset = 0;
    bool m_movedByKey = false; ///< and the key is still down
    int m_wheelRest = 0;       ///< eighths of a degree not yet turned into steps
};

} // namespace inlay
