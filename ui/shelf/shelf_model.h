#pragma once

#include "ui/document/document.h"
#include "ui/shelf/thumbnail_cache.h"

#include <QAbstractListModel>

namespace inlay {

/// The document's pictures as a list.
class ShelfModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        StateRole,
        StateTextRole,
        PercentRole,
        ThumbnailRole,
        ForeignRole,   ///< whether it belongs to another network than the open one
        WithAboveRole, ///< whether it is another face of the photo in the row above
        WithBelowRole
    };

    ShelfModel(Document& document, ThumbnailCache& thumbnails, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    QModelIndex indexOf(PictureId id) const;
    PictureId idAt(const QModelIndex& index) const;

private:
    void announce(PictureId id);
    bool isOfPhotoAt(const Picture& picture, int row) const;
    QString stateText(const Picture& picture) const;
    QString toolTip(const Picture& picture) const;

    Document& m_document;
    ThumbnailCache& m_thumbnails;
};

} // namespace inlay
