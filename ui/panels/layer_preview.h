#pragma once

#include <QFrame>
#include <QImage>

class QHBoxLayout;
class QLabel;

namespace inlay {

/// The popup beside the style layers while the pointer is on one: A, A with only that layer of B,
/// and the layer's name. Takes neither the focus nor the mouse.
class LayerPreview : public QFrame {
    Q_OBJECT

public:
    static constexpr int Side = 112; ///< of a picture, in device-independent pixels

    explicit LayerPreview(QWidget* parent);

    void setTexts(const QString& title, const QString& changed, const QString& hint);
    /// Null ones are shown as still being drawn.
    void setPictures(const QImage& a, const QImage& changed);
    /// `target`: the cell, in global coordinates; the popup is to the left of it where there is
    /// room.
    void showBeside(const QRect& target);

private:
    QLabel* addPicture(const char* objectName, QLabel*& caption);
    void show(QLabel* label, const QImage& image);

    QLabel* m_title = nullptr;
    QLabel* m_before = nullptr;
    QLabel* m_after = nullptr;
    QLabel* m_beforeCaption = nullptr;
    QLabel* m_afterCaption = nullptr;
    QLabel* m_hint = nullptr;
    QHBoxLayout* m_pictures = nullptr;
};

} // namespace inlay
