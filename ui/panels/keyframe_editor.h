#pragma once

#include "ui/document/picture.h"

#include <QWidget>
#include <functional>

class QMenu;
class QPushButton;
class QToolButton;

namespace inlay {

class FilmList;
class Session;
class ThumbnailCache;

/// Which pictures a film goes through, and in which order: the list, what may be added, and the
/// buttons that move a row. The order is the document's; every change of it is an undo step.
class KeyframeEditor : public QWidget {
    Q_OBJECT

public:
    KeyframeEditor(Session& session, ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    /// The pictures of the film that have a latent, in its order; a row each.
    std::vector<PictureId> keyframes() const;
    bool canTake(PictureId id) const; ///< its latent is one of the open network
    /// Before the row; -1 or beyond: at the end. Pictures without a latent are left out.
    void insertPictures(int row, const std::vector<PictureId>& ids);
    /// What Add offers first: the pictures that are chosen on the shelf.
    void setChosenOnShelf(std::function<std::vector<PictureId>()> chosen);

public Q_SLOTS:
    void moveRow(int by); ///< the chosen one, -1: up
    void removeRow();

Q_SIGNALS:
    void changed(); ///< the pictures, their order or one of their latents
    void chosen(int row);

private:
    void build();
    void fillAddMenu();
    bool hasLatent(PictureId id) const;
    int chosenIndex() const; ///< in `order()`; -1: none
    const std::vector<PictureId>& order() const;
    void changeOrder(const std::vector<PictureId>& order, int chosen, const QString& text);
    void listReordered();
    void refresh();
    void refreshRowButtons();
    void refreshThumbnail(PictureId id);

    Session& m_session;
    ThumbnailCache& m_smallPictures;
    FilmList* m_list = nullptr;
    QPushButton* m_add = nullptr;
    QMenu* m_addMenu = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QToolButton* m_remove = nullptr;
    std::function<std::vector<PictureId>()> m_chosenOnShelf;
    bool m_refreshing = false;
};

} // namespace inlay
