#pragma once

#include "ui/shelf/shelf_model.h"

#include <QListView>
#include <QWidget>

class QLabel;

namespace inlay {

/// The list itself: says what to do while it is empty. The mouse chooses when it is let go, so that
/// a picture can be dragged somewhere without being chosen.
class ShelfList : public QListView {
    Q_OBJECT

public:
    using QListView::QListView;

Q_SIGNALS:
    void chosen(const QModelIndex& index); ///< another one is the current one, and stays it

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;

private:
    void takePressBack();

    bool m_pressed = false;
    QPersistentModelIndex m_currentBefore; ///< the press
    QList<QPersistentModelIndex> m_selectedBefore;
};

/// The shelf: the pictures that are open, and what can be done with them. Photos dropped here are
/// taken by the window, as anywhere.
class ShelfView : public QWidget {
    Q_OBJECT

public:
    ShelfView(Document& document, ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    PictureId current() const;
    std::vector<PictureId> selected() const;
    void setCurrent(PictureId id);
    void renameCurrent();
    QListView* list() { return m_list; }

Q_SIGNALS:
    void currentChanged(inlay::PictureId id);
    void selectionChanged();
    void menuRequested(const QPoint& globalPosition);
    void openRequested(); ///< of new files, by the button

private:
    ShelfModel* m_model = nullptr;
    ShelfList* m_list = nullptr;
};

} // namespace inlay
