#include "ui/panels/keyframe_editor.h"

#include "ui/panels/film_list.h"
#include "ui/session/session.h"
#include "ui/shelf/thumbnail_cache.h"
#include "ui/theme/icons.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/named.h"
#include "ui/widgets/tool_button.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace inlay {

namespace {

constexpr int indexRole = Qt::UserRole; // in the film's order

} // namespace

KeyframeEditor::KeyframeEditor(Session& session, ThumbnailCache& thumbnails, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_smallPictures(thumbnails) {
    build();
    Document& document = session.document();
    connect(&document, &Document::inserted, this, &KeyframeEditor::refresh);
    connect(&document, &Document::removed, this, &KeyframeEditor::refresh);
    connect(&document, &Document::filmChanged, this, &KeyframeEditor::refresh);
    connect(&document, &Document::changed, this, [this](PictureId id) {
        if (std::find(order().begin(), order().end(), id) != order().end())
            refresh();
    });
    connect(&thumbnails, &ThumbnailCache::ready, this, &KeyframeEditor::refreshThumbnail);
    refresh();
}

void KeyframeEditor::setChosenOnShelf(std::function<std::vector<PictureId>()> chosen) {
    m_chosenOnShelf = std::move(chosen);
}

const std::vector<PictureId>& KeyframeEditor::order() const {
    return m_session.document().film();
}

void KeyframeEditor::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_list = new FilmList(this);
    layout->addWidget(m_list, 1);
    m_add = named(new QPushButton(icon("add"), tr("Add"), this), "filmAdd",
                  tr("Add pictures to the film"),
                  tr("Adds pictures of the shelf after the chosen row"));
    m_addMenu = new QMenu(m_add);
    m_addMenu->setObjectName("filmAddMenu");
    m_add->setMenu(m_addMenu);
    const auto tool = [this](const char* iconName, const char* objectName, const QString& tip) {
        return toolButton(iconName, objectName, tip, tip, this);
    };
    m_up = tool(nullptr, "filmUp", tr("Earlier in the film (Alt+Up)"));
    m_up->setText(QStringLiteral("\u2191"));
    m_down = tool(nullptr, "filmDown", tr("Later in the film (Alt+Down)"));
    m_down->setText(QStringLiteral("\u2193"));
    m_remove = tool("remove", "filmRemove", tr("Take it out of the film (Delete)"));
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_add);
    row->addStretch();
    for (QToolButton* button : {m_up, m_down, m_remove})
        row->addWidget(button);
    layout->addLayout(row);
    connect(m_addMenu, &QMenu::aboutToShow, this, &KeyframeEditor::fillAddMenu);
    connect(m_up, &QToolButton::clicked, this, [this] { moveRow(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveRow(1); });
    connect(m_remove, &QToolButton::clicked, this, &KeyframeEditor::removeRow);
    connect(m_list, &FilmList::picturesDropped, this, &KeyframeEditor::insertPictures);
    connect(m_list, &FilmList::moveRequested, this, &KeyframeEditor::moveRow);
    connect(m_list, &FilmList::removeRequested, this, &KeyframeEditor::removeRow);
    // The list is still moving the row when it says so.
    connect(m_list, &FilmList::reordered, this, &KeyframeEditor::listReordered,
            Qt::QueuedConnection);
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { Q_EMIT chosen(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this] { Q_EMIT chosen(m_list->currentRow()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &KeyframeEditor::refreshRowButtons);
}

bool KeyframeEditor::hasLatent(PictureId id) const {
    const Picture* picture = m_session.document().find(id);
    return picture && picture->hasLatent();
}

bool KeyframeEditor::canTake(PictureId id) const {
    return hasLatent(id) && !m_session.document().isForeign(*m_session.document().find(id));
}

std::vector<PictureId> KeyframeEditor::keyframes() const {
    std::vector<PictureId> there;
    std::copy_if(order().begin(), order().end(), std::back_inserter(there),
                 [this](PictureId id) { return hasLatent(id); });
    return there;
}

void KeyframeEditor::fillAddMenu() {
    m_addMenu->clear();
    std::vector<PictureId> all = m_session.document().editable();
    std::vector<PictureId> chosen = m_chosenOnShelf ? m_chosenOnShelf() : std::vector<PictureId>();
    chosen.erase(
        std::remove_if(chosen.begin(), chosen.end(), [this](PictureId id) { return !canTake(id); }),
        chosen.end());
    const auto add = [this](QAction* action, const std::vector<PictureId>& ids) {
        action->setEnabled(!ids.empty());
        const int after = m_list->currentRow();
        connect(action, &QAction::triggered, this,
                [this, ids, after] { insertPictures(after < 0 ? -1 : after + 1, ids); });
    };
    add(m_addMenu->addAction(tr("&Chosen on the shelf (%1)").arg(chosen.size())), chosen);
    add(m_addMenu->addAction(tr("&All of the shelf (%1)").arg(all.size())), all);
    m_addMenu->addSeparator();
    constexpr std::size_t mostInMenu = 20; // more are found better on the shelf
    all.resize(std::min(all.size(), mostInMenu));
    for (const PictureId id : all) {
        const Picture* picture = m_session.document().find(id);
        add(m_addMenu->addAction(QIcon(m_smallPictures.shown(*picture)), menuText(picture->name)),
            {id});
    }
}

int KeyframeEditor::chosenIndex() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(indexRole).toInt() : -1;
}

void KeyframeEditor::changeOrder(const std::vector<PictureId>& order, int chosen,
                                 const QString& text) {
    m_refreshing = true; // `changed` follows below
    if (order == this->order())
        refresh(); // it may show another one: the same picture twice, dragged past itself
    else
        m_session.document().setFilm(order, text);
    m_refreshing = false;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(indexRole).toInt() == chosen)
            m_list->setCurrentRow(row);
    }
    Q_EMIT changed();
}

void KeyframeEditor::insertPictures(int row, const std::vector<PictureId>& ids) {
    std::vector<PictureId> order = this->order();
    const bool atEnd = row < 0 || row >= m_list->count();
    auto place = atEnd ? order.end() : order.begin() + m_list->item(row)->data(indexRole).toInt();
    int last = -1;
    for (const PictureId id : ids) {
        if (!hasLatent(id))
            continue;
        place = order.insert(place, id);
        last = static_cast<int>(place - order.begin());
        ++place;
    }
    if (last >= 0)
        changeOrder(order, last, tr("Add to the film"));
}

void KeyframeEditor::moveRow(int by) {
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    const int from = chosenIndex();
    const int to = m_list->item(row + by)->data(indexRole).toInt();
    std::vector<PictureId> order = this->order();
    std::swap(order[static_cast<std::size_t>(from)], order[static_cast<std::size_t>(to)]);
    changeOrder(order, to, tr("Move in the film"));
}

void KeyframeEditor::removeRow() {
    const int index = chosenIndex();
    if (index < 0)
        return;
    const int row = m_list->currentRow();
    std::vector<PictureId> order = this->order();
    order.erase(order.begin() + index);
    changeOrder(order, -1, tr("Take out of the film"));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void KeyframeEditor::listReordered() {
    std::vector<PictureId> shown;
    int chosen = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const int index = m_list->item(row)->data(indexRole).toInt();
        shown.push_back(order()[static_cast<std::size_t>(index)]);
    }
    // Those that are not shown stay where they are.
    std::vector<PictureId> order = this->order();
    std::size_t next = 0;
    for (std::size_t i = 0; i < order.size() && next < shown.size(); ++i) {
        if (!hasLatent(order[i]))
            continue;
        if (static_cast<int>(next) == m_list->currentRow())
            chosen = static_cast<int>(i);
        order[i] = shown[next++];
    }
    changeOrder(order, chosen, tr("Move in the film"));
}

void KeyframeEditor::refresh() {
    const int chosen = m_list->currentRow();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (std::size_t i = 0; i < order().size(); ++i) {
            if (!hasLatent(order()[i]))
                continue;
            const Picture* picture = m_session.document().find(order()[i]);
            auto* item =
                new QListWidgetItem(QIcon(m_smallPictures.shown(*picture)),
                                    tr("%1   %2").arg(m_list->count() + 1).arg(picture->name));
            item->setData(indexRole, static_cast<int>(i));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
            m_list->addItem(item);
        }
    }
    m_list->setCurrentRow(std::clamp(chosen, -1, m_list->count() - 1));
    refreshRowButtons();
    if (!m_refreshing)
        Q_EMIT changed();
}

void KeyframeEditor::refreshRowButtons() {
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(row >= 0);
}

void KeyframeEditor::refreshThumbnail(PictureId id) {
    const Picture* picture = m_session.document().find(id);
    if (!picture || std::find(order().begin(), order().end(), id) == order().end())
        return;
    const QIcon thumbnail(m_smallPictures.shown(*picture));
    for (int row = 0; row < m_list->count(); ++row) {
        const auto index = static_cast<std::size_t>(m_list->item(row)->data(indexRole).toInt());
        if (order()[index] == id)
            m_list->item(row)->setIcon(thumbnail);
    }
}

} // namespace inlay
