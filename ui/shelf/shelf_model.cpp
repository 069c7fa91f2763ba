#include "ui/shelf/shelf_model.h"

#include "ui/document/stored_text.h"
#include "ui/in_photo/photo_faces.h"
#include "ui/shelf/picture_mime.h"

namespace inlay {

ShelfModel::ShelfModel(Document& document, ThumbnailCache& thumbnails, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_thumbnails(thumbnails) {
    connect(&m_document, &Document::aboutToInsert, this,
            [this](int index) { beginInsertRows({}, index, index); });
    connect(&m_document, &Document::inserted, this, [this] { endInsertRows(); });
    connect(&m_document, &Document::aboutToRemove, this,
            [this](int index) { beginRemoveRows({}, index, index); });
    connect(&m_document, &Document::removed, this, [this] { endRemoveRows(); });
    connect(&m_document, &Document::changed, this, &ShelfModel::announce);
    connect(&m_document, &Document::networkChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
    connect(&m_thumbnails, &ThumbnailCache::ready, this, &ShelfModel::announce);
}

int ShelfModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_document.count();
}

QVariant ShelfModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Picture& picture = m_document.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return picture.name;
    case Qt::ToolTipRole:
        return toolTip(picture);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(picture.name, stateText(picture));
    case IdRole:
        return QVariant::fromValue(picture.id);
    case StateRole:
        return static_cast<int>(picture.state);
    case StateTextRole:
        return stateText(picture);
    case ForeignRole:
        return m_document.isForeign(picture);
    case WithAboveRole:
        return isOfPhotoAt(picture, index.row() - 1);
    case WithBelowRole:
        return isOfPhotoAt(picture, index.row() + 1);
    case PercentRole:
        return picture.percent;
    case ThumbnailRole:
        return m_thumbnails.thumbnail(picture);
    default:
        return {};
    }
}

bool ShelfModel::isOfPhotoAt(const Picture& picture, int row) const {
    return row >= 0 && row < m_document.count() && showSamePhoto(picture, m_document.at(row));
}

/// Whose a picture is matters more than how near it came, as long as nothing happens to it.
QString ShelfModel::stateText(const Picture& picture) const {
    if (!m_document.isForeign(picture) || picture.state != PictureState::Done)
        return picture.stateText();
    return picture.networkName().isEmpty() ? tr("Of another network")
                                           : tr("Of %1").arg(picture.networkName());
}

QString ShelfModel::toolTip(const Picture& picture) const {
    QString text = picture.problem.isEmpty() ? storedText(picture.origin) : picture.problem;
    if (!m_document.isForeign(picture))
        return text;
    const QString foreign =
        picture.networkName().isEmpty()
            ? tr("It belongs to a network that is not open: it can be seen and saved.")
            : tr("It belongs to the network %1, which is not open: it can be seen and saved. "
                 "With that network open it can be edited.")
                  .arg(picture.networkName());
    return text.isEmpty() ? foreign : text + QLatin1Char('\n') + foreign;
}

bool ShelfModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_document.rename(m_document.at(index.row()).id, value.toString());
    return true;
}

Qt::ItemFlags ShelfModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

QStringList ShelfModel::mimeTypes() const {
    return {pictureMimeType()};
}

QMimeData* ShelfModel::mimeData(const QModelIndexList& indexes) const {
    std::vector<PictureId> ids;
    for (const QModelIndex& index : indexes)
        ids.push_back(idAt(index));
    return mimeOfPictures(ids).release();
}

QModelIndex ShelfModel::indexOf(PictureId id) const {
    const int row = m_document.indexOf(id);
    return row < 0 ? QModelIndex() : index(row);
}

PictureId ShelfModel::idAt(const QModelIndex& index) const {
    return index.isValid() ? m_document.at(index.row()).id : 0;
}

void ShelfModel::announce(PictureId id) {
    const QModelIndex changed = indexOf(id);
    if (changed.isValid())
        Q_EMIT dataChanged(changed, changed);
}

} // namespace inlay
