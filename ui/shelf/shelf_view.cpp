#include "ui/shelf/shelf_view.h"

#include "ui/shelf/shelf_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tool_button.h"

#include <QDrag>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace inlay {

void ShelfList::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect zone = viewport()->rect().adjusted(16, 16, -16, -16);
    QPen pen(Theme::line(), 1.5, Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(zone, 8, 8);
    painter.setPen(Theme::faintText());
    painter.drawText(zone.adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Drop photos here\n\nor press Ctrl+O to open them,\nCtrl+G to generate a "
                        "face"));
}

void ShelfList::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton;
    m_currentBefore = currentIndex();
    m_selectedBefore.clear();
    for (const QModelIndex& index : selectedIndexes())
        m_selectedBefore.append(index);
    QListView::mousePressEvent(event);
}

void ShelfList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    m_pressed = false;
    if (currentIndex() != m_currentBefore)
        Q_EMIT chosen(currentIndex());
}

void ShelfList::currentChanged(const QModelIndex& now, const QModelIndex& before) {
    QListView::currentChanged(now, before);
    if (!m_pressed)
        Q_EMIT chosen(now);
}

void ShelfList::takePressBack() {
    if (!m_currentBefore.isValid()) { // then the pressed one may as well be chosen
        m_pressed = false;
        Q_EMIT chosen(currentIndex());
        return;
    }
    selectionModel()->setCurrentIndex(m_currentBefore, QItemSelectionModel::NoUpdate);
    selectionModel()->clearSelection();
    for (const QPersistentModelIndex& index : m_selectedBefore)
        selectionModel()->select(index, QItemSelectionModel::Select);
    m_pressed = false;
}

void ShelfList::startDrag(Qt::DropActions supportedActions) {
    const QModelIndexList indexes = selectedIndexes();
    if (indexes.isEmpty())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(indexes));
    const QPixmap pixmap = indexes.front().data(ShelfModel::ThumbnailRole).value<QPixmap>();
    if (!pixmap.isNull()) {
        drag->setPixmap(pixmap.scaled(64, 64, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        drag->setHotSpot({32, 32});
    }
    takePressBack();
    drag->exec(supportedActions, Qt::CopyAction);
}

ShelfView::ShelfView(Document& document, ThumbnailCache& thumbnails, QWidget* parent)
    : QWidget(parent)
    , m_model(new ShelfModel(document, thumbnails, this))
    , m_list(new ShelfList(this)) {
    setObjectName("shelf");
    m_list->setObjectName("shelfList");
    m_list->setAccessibleName(tr("Shelf of pictures"));
    m_list->setToolTip(tr("The pictures that are open. Drag one onto A or B; F2 renames, Delete "
                          "removes."));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ShelfDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setDragEnabled(true);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);

    auto* title = new QLabel(tr("Shelf"), this);
    title->setObjectName("shelfTitle");
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    QToolButton* add = flatButton("add", "shelfAdd", tr("Open photos"),
                                  tr("Open photos or latents (Ctrl+O)"), this);

    auto* header = new QHBoxLayout;
    header->setContentsMargins(16, 8, 8, 8);
    header->addWidget(title);
    header->addStretch();
    header->addWidget(add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_list);

    connect(add, &QToolButton::clicked, this, &ShelfView::openRequested);
    connect(m_list, &ShelfList::chosen, this,
            [this](const QModelIndex& now) { Q_EMIT currentChanged(m_model->idAt(now)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ShelfView::selectionChanged);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        Q_EMIT menuRequested(m_list->viewport()->mapToGlobal(position));
    });
}

PictureId ShelfView::current() const {
    return m_model->idAt(m_list->currentIndex());
}

std::vector<PictureId> ShelfView::selected() const {
    std::vector<PictureId> ids;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        ids.push_back(m_model->idAt(index));
    return ids;
}

void ShelfView::setCurrent(PictureId id) {
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid()) {
        // The list itself would look whether Ctrl is held, as it is after Ctrl+G, and add to what
        // is chosen.
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_list->scrollTo(index);
    }
}

void ShelfView::renameCurrent() {
    if (m_list->currentIndex().isValid())
        m_list->edit(m_list->currentIndex());
}

} // namespace inlay
