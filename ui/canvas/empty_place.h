#pragma once

#include "ui/canvas/surround.h"

#include <QObject>
#include <QRectF>
#include <QString>

class QFont;
class QPainter;
class QWidget;

namespace inlay {

/// What a canvas shows while it has no picture: a dashed box that asks for one, with an icon, two
/// lines of words and, where one is given and not hidden, a widget to act with.
class EmptyPlace : public QObject {
    Q_OBJECT

public:
    explicit EmptyPlace(QWidget& canvas);

    void setText(const QString& title, const QString& hint);
    /// A child of the canvas that stands below the words.
    void setAction(QWidget* action);
    /// Puts the action where it belongs: the canvas has another size.
    void place();

    /// `highlighted`: what hovers over the window may be dropped.
    void paint(QPainter& painter, Surround surround, bool highlighted) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Layout {
        QRectF box;
        QRectF icon;
        QRectF title;
        QRectF hint;
        QRectF action; ///< empty while there is none
    };

    Layout layout() const;
    QFont titleFont() const;
    QSizeF actionSize(const QSizeF& room) const;

    QWidget& m_canvas;
    QString m_title;
    QString m_hint;
    QWidget* m_action = nullptr;
};

} // namespace inlay
