#include "ui/window/command_search.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace inlay {

namespace {

constexpr int commandRole = Qt::UserRole;
constexpr int rowPadding = 12; // logical pixels

/// How well a command fits what was typed, lower is better; -1: not at all.
int rank(const MenuCommand& command, const QStringList& words) {
    if (words.isEmpty())
        return 0;
    const QString name = command.name();
    if (name.startsWith(words.join(QLatin1Char(' ')), Qt::CaseInsensitive))
        return 0;
    const auto all = [&words](const QString& text) {
        return std::all_of(words.begin(), words.end(), [&text](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    };
    if (all(name))
        return 1;
    const QString called = name + QLatin1Char(' ') + command.words;
    const auto begins = [&called](const QString& word) {
        return (QLatin1Char(' ') + called).contains(QLatin1Char(' ') + word, Qt::CaseInsensitive);
    };
    if (std::all_of(words.begin(), words.end(), begins))
        return 2;
    if (all(command.path))
        return 3;
    return all(command.path + QLatin1Char(' ') + command.action->toolTip()) ? 4 : -1;
}

} // namespace

CommandSearch::CommandSearch(QMenuBar* menus, std::function<std::vector<SearchOffer>()> offers,
                             QWidget* parent)
    : QDialog(parent, Qt::Popup)
    , m_menus(menus)
    , m_offers(std::move(offers))
    , m_field(new QLineEdit(this))
    , m_list(new QTreeWidget(this)) {
    setObjectName("commandSearch");
    setAccessibleName(tr("Search commands"));
    m_field->setObjectName("commandField");
    m_field->setAccessibleName(tr("Name of a command"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName("commandList");
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFocusPolicy(Qt::NoFocus); // keys go to the field, which passes the arrows on
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* frame = new QFrame(this); // sets the popup off from what lies below it
    frame->setFrameShape(QFrame::StyledPanel);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandSearch::refresh);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { act(m_list->currentItem()); });
    connect(m_list, &QTreeWidget::itemClicked, this,
            [this](const QTreeWidgetItem* item) { act(item); });
}

void CommandSearch::open() {
    m_commands = commandsOf(*m_menus);
    m_offered = std::make_unique<QObject>();
    for (const SearchOffer& offer : m_offers()) {
        auto* action = new QAction(m_offered.get());
        action->setToolTip(offer.tip);
        connect(action, &QAction::triggered, this, offer.act);
        m_commands.push_back({action, offer.path, {}});
    }
    m_field->clear();
    refresh();
    const QWidget* window = parentWidget();
    resize(std::min(560, window->width() - 32), std::min(420, window->height() - 96));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 64)));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandSearch::refresh() {
    const QStringList words = m_field->text().simplified().split(u' ', Qt::SkipEmptyParts);
    struct Found {
        int rank;
        int index;
    };
    std::vector<Found> found;
    for (int i = 0; i < static_cast<int>(m_commands.size()); ++i) {
        const MenuCommand& command = m_commands[static_cast<std::size_t>(i)];
        if (!command.action)
            continue;
        const int fit = rank(command, words);
        constexpr int behindAll = 10;
        if (fit >= 0)
            found.push_back({fit + (command.action->isEnabled() ? 0 : behindAll), i});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.rank < b.rank; });
    m_list->clear();
    for (const Found& entry : found) {
        const MenuCommand& command = m_commands[static_cast<std::size_t>(entry.index)];
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(0, command.path);
        item->setSizeHint(0, QSize(0, fontMetrics().height() + rowPadding));
        item->setText(1, command.action->shortcut().toString(QKeySequence::NativeText));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, command.action->toolTip());
        item->setData(0, commandRole, entry.index);
        if (command.action->isCheckable() && command.action->isChecked())
            item->setText(0, command.path + tr(" (chosen)"));
        if (!command.action->isEnabled()) {
            item->setForeground(0, palette().color(QPalette::Disabled, QPalette::Text));
            item->setForeground(1, palette().color(QPalette::Disabled, QPalette::Text));
        }
    }
    if (found.empty()) {
        auto* item =
            new QTreeWidgetItem(m_list, {tr("Nothing here is called that. F1 lists all keys.")});
        item->setFlags(Qt::NoItemFlags);
        item->setFirstColumnSpanned(true);
    } else {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
}

void CommandSearch::act(const QTreeWidgetItem* item) {
    if (!item || !item->data(0, commandRole).isValid())
        return;
    const auto index = static_cast<std::size_t>(item->data(0, commandRole).toInt());
    const QPointer<QAction> action = m_commands[index].action;
    if (!action || !action->isEnabled()) {
        QApplication::beep();
        return;
    }
    accept();
    action->trigger(); // which may open the search again, and end the action
}

bool CommandSearch::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace inlay
