#pragma once

#include "ui/document/document.h"
#include "ui/shelf/thumbnail_cache.h"

#include <QToolButton>

namespace inlay {

/// A place for one picture of the shelf ("A", "Neutral"). Takes a picture that is dragged onto it;
/// a click, Space or Enter offers the pictures to choose from.
class PictureSlot : public QToolButton {
    Q_OBJECT

public:
    PictureSlot(const QString& role, const QString& hint, Document& document,
                ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    PictureId picture() const { return m_picture; }
    void setPicture(PictureId id); ///< does not signal
    /// Photos too that have a target and no latent yet.
    void setTakesPhotos(bool takes) { m_takesPhotos = takes; }
    void choose(PictureId id); ///< as the user does; only what the slot takes
    LatentPtr latent() const;  ///< null too where it belongs to another network than the open one
    bool isForeign() const;    ///< see Document::isForeign
    /// False where a default picture would be a wrong guess.
    void setFillsItself(bool fills) { m_fillsItself = fills; }
    bool fillsItself() const { return m_fillsItself; }
    /// What is to be chosen here, after "Choose ": "a neutral face".
    void setWanted(const QString& wanted) { m_wanted = wanted; }
    const QString& wanted() const { return m_wanted; }
    QString pictureName() const;
    const QString& role() const { return m_role; }
    QString shortRole() const; ///< "A" of "A  (lambda = 1)"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(inlay::PictureId id); ///< by the user
    void generateRequested();         ///< a random face for this slot

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool takes(const Picture& picture) const;
    void fillMenu();
    void refreshMenuIcon(PictureId id);
    void describe();

    QString m_role;
    QString m_hint;
    QString m_wanted;
    Document& m_document;
    ThumbnailCache& m_thumbnails;
    PictureId m_picture = 0;
    bool m_takesPhotos = false;
    bool m_fillsItself = true;
    bool m_dragOver = false;
};

} // namespace inlay
