#pragma once

#include <QImage>
#include <QWidget>

#include <vector>

namespace inlay {

/// Pictures along a path, side by side, with a marker where the path stands. Click, drag, arrow
/// keys, Home and End ask for another position.
class FilmStrip : public QWidget {
    Q_OBJECT

public:
    explicit FilmStrip(QWidget* parent = nullptr);

    /// What stands here while there is no frame.
    void setEmptyText(const QString& text);
    /// Empties all frames.
    void setFrameCount(int count);
    int frameCount() const { return static_cast<int>(m_frames.size()); }
    /// Out of range indices are ignored (a frame that comes late, for an older strip).
    void setFrame(int index, const QImage& image);

    /// 0 the first frame, 1 the last; clamped. Does not signal.
    void setPosition(double position);
    double position() const { return m_position; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void positionRequested(double position);
    void positionSettled(); ///< the button or the key that asked is released

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF strip() const;
    QRectF frameRect(int index) const;
    double positionAt(double x) const;
    double xOf(double position) const;
    void request(double position);
    void settle();

    std::vector<QImage> m_frames;
    double m_position = 0;
    bool m_moved = false; ///< and the button or the key is still down
    QString m_emptyText;
};

} // namespace inlay
