#include "ui/panels/queue_box.h"

#include "ui/run/duration_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/faint_label.h"
#include "ui/widgets/tool_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace inlay {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int pictureRole = Qt::UserRole + 1;
constexpr int mostRows = 5; // in sight at once

} // namespace

QueueBox::QueueBox(Document& document, Embedder& embedder, QLayout* controls, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_embedder(embedder)
    , m_running(flatButton("photo", "queueRunning", tr("Show the picture that is running"),
                           tr("Shows the picture that is being embedded"), this))
    , m_total(faintLabel("queueTotal", this)) {
    setObjectName("queueBox");
    m_running->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    buildList();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_running, 0, Qt::AlignLeft);
    layout->addLayout(controls);
    layout->addWidget(m_total);
    layout->addWidget(m_waiting);

    connect(m_running, &QToolButton::clicked, this, [this] {
        if (const Search* running = m_embedder.searches().running(); running && running->picture)
            Q_EMIT pictureRequested(running->picture);
    });
    connect(&m_embedder.queue(), &EmbeddingQueue::changed, this, &QueueBox::refresh);
    connect(&m_embedder.queue(), &EmbeddingQueue::progressed, this, [this] {
        refreshRunning();
        refreshTotal();
    });
    connect(&m_document, &Document::changed, this, [this](PictureId id) {
        const Search* running = m_embedder.searches().running();
        if (running && running->picture == id)
            refreshRunning(); // renamed, or a step on
    });
    refresh();
}

void QueueBox::buildList() {
    m_waiting = new QWidget(this);
    m_list = new QListWidget(m_waiting);
    m_list->setObjectName("queueList");
    m_list->setAccessibleName(tr("What waits for its turn"));
    m_list->setToolTip(tr("What waits, the next one on top. Drag to change the order (Alt+Up, "
                          "Alt+Down); Delete takes it out of the queue; Enter shows the "
                          "picture."));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->installEventFilter(this);
    m_up = flatButton(nullptr, "queueUp", tr("Earlier"),
                      tr("Lets it have its turn earlier (Alt+Up)"), m_waiting);
    m_up->setArrowType(Qt::UpArrow);
    m_down = flatButton(nullptr, "queueDown", tr("Later"),
                        tr("Lets it have its turn later (Alt+Down)"), m_waiting);
    m_down->setArrowType(Qt::DownArrow);
    m_remove = flatButton(nullptr, "queueRemove", tr("Take out of the queue"),
                          tr("Takes it out of the queue; the picture stays on the shelf (Delete)"),
                          m_waiting);
    m_remove->setIcon(icon("remove"));
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(2);
    for (QToolButton* button : {m_up, m_down, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* row = new QHBoxLayout(m_waiting);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);

    connect(m_up, &QToolButton::clicked, this, [this] { moveChosen(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveChosen(1); });
    connect(m_remove, &QToolButton::clicked, this, &QueueBox::takeOut);
    connect(m_list, &QListWidget::currentRowChanged, this, &QueueBox::refreshButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const PictureId picture = item->data(pictureRole).value<PictureId>())
            Q_EMIT pictureRequested(picture);
    });
    // The list is in the middle of the move still.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &QueueBox::listReordered,
            Qt::QueuedConnection);
}

bool QueueBox::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Up)
            return moveChosen(-1), true;
        if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Down)
            return moveChosen(1), true;
    }
    // Delete would take the picture off the shelf.
    if (watched == m_list &&
        (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_Delete) {
            if (event->type() == QEvent::KeyPress)
                takeOut();
            key->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QueueBox::refresh() {
    refreshRunning();
    refreshTotal();
    refreshList();
}

void QueueBox::refreshRunning() {
    const Search* running = m_embedder.searches().running();
    if (!running) {
        m_running->setEnabled(false); // the line stays, so that nothing moves when it begins
        m_running->setText(tr("Nothing is running"));
        m_running->setAccessibleName(m_running->text());
        m_running->setToolTip(tr("What is embedded now stands here; a click shows it"));
        return;
    }
    const Picture* picture = m_document.find(running->picture);
    const bool embeds = picture && m_embedder.queue().current() == picture->id;
    QString text = running->title;
    if (embeds && m_embedder.queue().isPaused())
        text = tr("Paused: %1, %2%").arg(picture->name).arg(picture->percent);
    else if (embeds)
        text = tr("Running: %1, %2%").arg(picture->name).arg(picture->percent);
    m_running->setEnabled(picture);
    m_running->setAccessibleName(text);
    m_running->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, width() - 48));
    m_running->setToolTip(picture ? tr("Shows %1, which is being worked on").arg(picture->name)
                                  : running->title);
}

void QueueBox::refreshTotal() {
    const SearchQueue& searches = m_embedder.searches();
    const int count = static_cast<int>(searches.waiting().size());
    m_total->setVisible(count > 0);
    if (count == 0)
        return;
    QString text = tr("%n more in the queue", nullptr, count);
    if (const int next = searches.placeOf(searches.next()); next >= 0)
        text = tr("%1, next: %2")
                   .arg(text, rowText(searches.waiting()[static_cast<std::size_t>(next)]));
    const double seconds = m_embedder.queue().secondsLeftInAll();
    if (seconds >= 0 && searches.next())
        text = tr("%1. All together about %2.").arg(text, durationText(seconds));
    m_total->setText(text);
}

QString QueueBox::rowText(const SearchQueue::Waiting& waiting) const {
    const Picture* picture = m_document.find(waiting.search.picture);
    const bool embeds = picture && picture->state == PictureState::Queued;
    return embeds ? picture->name : waiting.search.title;
}

void QueueBox::refreshList() {
    if (m_refreshing)
        return;
    m_refreshing = true;
    const SearchQueue& searches = m_embedder.searches();
    const SearchQueue::Id before = chosen();
    const int rowBefore = m_list->currentRow();
    m_list->clear();
    for (const SearchQueue::Waiting& waiting : searches.waiting()) {
        QString text = rowText(waiting);
        const bool held = !searches.isForOpenNetwork(waiting.search);
        if (held && !waiting.search.networkName.isEmpty())
            text = tr("%1 (waits for %2)").arg(text, waiting.search.networkName);
        auto* item = new QListWidgetItem(text, m_list);
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
        item->setData(idRole, QVariant::fromValue(waiting.id));
        item->setData(pictureRole, QVariant::fromValue(waiting.search.picture));
        if (held) {
            item->setForeground(palette().color(QPalette::PlaceholderText));
            item->setToolTip(tr("It was queued for the network %1, and begins when that one is "
                                "open.")
                                 .arg(waiting.search.networkName));
        }
        if (waiting.id == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && rowBefore >= 0)
        m_list->setCurrentRow(std::min(rowBefore, m_list->count() - 1));
    const int rows = std::clamp(m_list->count(), 1, mostRows);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), 1) +
                           2 * m_list->frameWidth());
    m_waiting->setVisible(m_list->count() > 0);
    m_refreshing = false;
    refreshButtons();
}

void QueueBox::refreshButtons() {
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
    m_remove->setEnabled(row >= 0);
}

SearchQueue::Id QueueBox::chosen() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(idRole).value<SearchQueue::Id>() : 0;
}

void QueueBox::moveChosen(int by) {
    SearchQueue& searches = m_embedder.searches();
    const int place = searches.placeOf(chosen());
    if (place >= 0)
        searches.move(chosen(), place + by);
}

void QueueBox::takeOut() {
    const SearchQueue& searches = m_embedder.searches();
    const int place = searches.placeOf(chosen());
    if (place >= 0)
        searches.waiting()[static_cast<std::size_t>(place)].search.leave();
}

void QueueBox::listReordered() {
    SearchQueue& searches = m_embedder.searches();
    std::vector<SearchQueue::Id> order;
    for (int row = 0; row < m_list->count(); ++row)
        order.push_back(m_list->item(row)->data(idRole).value<SearchQueue::Id>());
    for (std::size_t i = 0; i < order.size(); ++i)
        searches.move(order[i], static_cast<int>(i));
    refreshList();
}

} // namespace inlay
