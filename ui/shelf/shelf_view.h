#pragma once

#include "ui/shelf/shelf_model.h"

#include <QListView>
#include <QWidget>

class QLabel;

namespace inlay {

/// The list itself: says what to do while it is empty.
class ShelfList : public QListView {
    Q_OBJECT

public:
    using QListView::QListView;

protected:
    void paintEvent(QPaintEvent* event) override;
    void startDrag(Qt::DropActions supportedActions) override;
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
