#pragma once

#include "ui/document/picture.h"

#include <QListWidget>

namespace inlay {

/// The pictures of a film in their order. Rows are moved by dragging or Alt+Up and Alt+Down, and
/// removed by Delete; pictures dragged from the shelf are dropped between them.
class FilmList : public QListWidget {
    Q_OBJECT

public:
    explicit FilmList(QWidget* parent = nullptr);

Q_SIGNALS:
    void picturesDropped(int row, const std::vector<inlay::PictureId>& ids);
    void moveRequested(int by); ///< of the chosen row, -1: up
    void removeRequested();
    void reordered(); ///< by dragging

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    QStringList mimeTypes() const override;
    bool dropMimeData(int row, const QMimeData* data, Qt::DropAction action) override;
    Qt::DropActions supportedDropActions() const override {
        return Qt::CopyAction | Qt::MoveAction;
    }
};

} // namespace inlay
