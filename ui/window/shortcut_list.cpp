#include "ui/window/shortcut_list.h"

#include "ui/theme/theme.h"
#include "ui/window/menu_commands.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inlay {

namespace {

enum Column { Name, Keys, Tip, Columns };

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral("  \u00b7  "));
}

QString nativeText(const char* keys) {
    return QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText);
}

void add(QTreeWidgetItem* group, const QString& name, const QString& keys, const QString& tip) {
    auto* item = new QTreeWidgetItem(group, {name, keys, tip});
    for (int column = 0; column < Columns; ++column)
        item->setToolTip(column, item->text(column));
    item->setSizeHint(Tip, {0, 3 * Theme::Grid}); // the height of the row
}

} // namespace

ShortcutList::ShortcutList(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QTreeWidget(this)) {
    setObjectName("shortcutList");
    setWindowTitle(tr("Keyboard shortcuts"));
    m_field->setObjectName("shortcutField");
    m_field->setAccessibleName(tr("Part of a command's name or of its keys"));
    m_field->setToolTip(tr("Shows only what has this in its name, keys or description"));
    m_field->setPlaceholderText(tr("Command or key"));
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName("shortcutTree");
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setToolTip(tr("What can be done, by which keys"));
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Command"), tr("Keys"), tr("What it does")});
    m_list->setAllColumnsShowFocus(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(2 * Theme::Grid);
    addCommands(menus);
    addPlaces();
    m_list->expandAll();
    m_list->header()->setStretchLastSection(true);
    m_list->resizeColumnToContents(Name);
    m_list->resizeColumnToContents(Keys);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutList::narrow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(116 * Theme::Grid, 75 * Theme::Grid);
}

QTreeWidgetItem* ShortcutList::group(const QString& name) {
    const QList<QTreeWidgetItem*> found = m_list->findItems(name, Qt::MatchExactly);
    if (!found.isEmpty())
        return found.front();
    auto* item = new QTreeWidgetItem(m_list, {name});
    QFont bold = font();
    bold.setBold(true);
    item->setFont(Name, bold);
    item->setSizeHint(Tip, {0, 4 * Theme::Grid});
    item->setFlags(Qt::ItemIsEnabled);
    item->setFirstColumnSpanned(true);
    return item;
}

void ShortcutList::addCommands(const QMenuBar& menus) {
    for (const MenuCommand& command : commandsOf(menus)) {
        const QAction& action = *command.action;
        if (action.objectName().isEmpty())
            continue; // a recent file or the like: it comes and goes
        add(group(command.menu()), command.name(), keysOf(action), action.statusTip());
    }
}

void ShortcutList::addPlaces() {
    QTreeWidgetItem* window = group(tr("Anywhere in the window"));
    add(window, tr("Next or previous control"),
        nativeText("Tab") + QStringLiteral("  \u00b7  ") + nativeText("Shift+Tab"),
        tr("Goes through everything that can be used"));
    add(window, tr("Before and after"), tr("B held"),
        tr("The target instead of the result while the key is held"));

    QTreeWidgetItem* picture = group(tr("In the picture"));
    add(picture, tr("Move"), tr("Arrow keys, or Space held and the mouse"),
        tr("Another part of an enlarged picture"));
    add(picture, tr("Zoom"), tr("+  -  0  1"),
        tr("Larger, smaller, the whole picture, a pixel is a pixel"));
    add(picture, tr("Split line"),
        nativeText("Ctrl+Left") + QStringLiteral("  \u00b7  ") + nativeText("Ctrl+Right"),
        tr("Moves the line between target and result"));

    QTreeWidgetItem* crop = group(tr("While the crop is adjusted"));
    add(crop, tr("Move, scale, turn"), tr("Arrow keys  +  -  [  ]"),
        tr("In small steps; with Shift, moving and turning go ten times as far"));
    add(crop, tr("Another face"), tr("1 to 9"), tr("Takes another of the faces that were found"));
    add(crop, tr("Take it or leave it"),
        nativeText("Return") + QStringLiteral("  \u00b7  ") + nativeText("Esc"),
        tr("Return embeds this part from now on, Escape keeps the old one"));

    QTreeWidgetItem* controls = group(tr("On sliders and style layers"));
    add(controls, tr("Change"), tr("Arrow keys, Page up, Page down, Home, End"),
        tr("In small and in large steps; a number can be typed as well"));
    add(controls, tr("Take a drag back"), nativeText("Esc"),
        tr("The value from before the mouse was pressed"));
    add(controls, tr("Reset"), nativeText("Del"), tr("The value that a slider begins with"));
    add(controls, tr("Layer of A or of B"), tr("Space  +  -  0 to 9"),
        tr("Flips a style layer, changes its share, types it"));
    add(controls, tr("Lock a layer"), tr("L"), tr("Presets and drags leave it alone then"));
}

void ShortcutList::narrow(const QString& text) {
    const QString wanted = text.simplified();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* top = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < top->childCount(); ++j) {
            QTreeWidgetItem* item = top->child(j);
            bool fits = wanted.isEmpty();
            for (int column = 0; column < Columns; ++column)
                fits = fits || item->text(column).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        top->setHidden(!any);
    }
}

} // namespace inlay
