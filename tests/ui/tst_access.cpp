#include "journey.h"

#include "ui/panels/panel_rail.h"
#include "ui/shelf/shelf_view.h"
#include "ui/window/actions.h"
#include "ui/window/menu_commands.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QSet>
#include <QSpinBox>
#include <QTreeWidget>
#include <QUndoStack>

using namespace inlay;
using inlay::test::Journey;

namespace {

QString nameOf(const QObject* object) {
    return QStringLiteral("%1 '%2'").arg(object->metaObject()->className(), object->objectName());
}

/// Part of a control that is already counted: the field of a number box, a list's viewport.
bool isPartOfAnother(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_") || qobject_cast<const QAbstractSpinBox*>(parent) ||
           qobject_cast<const QComboBox*>(parent);
}

bool takesTab(const QWidget& widget) {
    if (!(widget.focusPolicy() & Qt::TabFocus) || !widget.isEnabled() || !widget.isVisible() ||
        widget.focusProxy() || isPartOfAnother(widget))
        return false;
    // Of several that exclude each other, Tab goes to the chosen one; arrow keys reach the rest.
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return !button || !button->autoExclusive() || button->isChecked();
}

QList<QWidget*> controlsOf(QWidget* root) {
    QList<QWidget*> found;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (takesTab(*widget))
            found << widget;
    }
    return found;
}

} // namespace

/// The window without a mouse, and for somebody who hears it read out.
class TestAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
        m_journey->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_journey->window()));
        m_journey->generateFaces(3);
    }
    void cleanupTestCase() { m_journey.reset(); }

    void everyCommandHasNameTipAndShortcut() {
        QStringList wrong;
        const std::vector<MenuCommand> commands = commandsOf(*m_journey->window().menuBar());
        QVERIFY(commands.size() > 50);
        for (const MenuCommand& command : commands) {
            const QAction& action = *command.action;
            if (command.menu().endsWith("Open recent"))
                continue; // the user's files
            if (!action.objectName().startsWith("action"))
                wrong << command.path + ": no object name";
            if (command.name().isEmpty())
                wrong << action.objectName() + ": no name";
            if (action.statusTip().isEmpty() || action.toolTip() == command.name())
                wrong << command.path + ": no tip";
            // The one key that is held instead of pressed.
            if (action.shortcut().isEmpty() && action.objectName() != "actionBeforeAfter")
                wrong << command.path + ": no shortcut";
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join("\n")));
    }

    void everyActionStandsInAMenu() {
        QSet<const QAction*> inMenus;
        for (const MenuCommand& command : commandsOf(*m_journey->window().menuBar()))
            inMenus.insert(command.action);
        QStringList lost;
        for (const QAction* action : m_journey->window().actions()) {
            if (action->objectName().startsWith("action") && !inMenus.contains(action))
                lost << action->objectName();
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join("\n")));
    }

    void noTwoCommandsShareKeys() {
        QMap<QString, QString> owners;
        QStringList wrong;
        for (const auto* action : m_journey->window().findChildren<QAction*>()) {
            for (const QKeySequence& keys : action->shortcuts()) {
                const QString text = keys.toString(QKeySequence::PortableText);
                if (owners.contains(text))
                    wrong << text + ": " + owners[text] + " and " + action->objectName();
                owners[text] = action->objectName();
            }
        }
        // A first stroke that is a shortcut itself would make the second one unreachable.
        for (const QString& text : owners.keys()) {
            const QString first = text.section(", ", 0, 0);
            if (first != text && owners.contains(first))
                wrong << text + ": " + owners[text] + " behind " + owners[first];
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join("\n")));
    }

    void everyControlHasANameToReadOut() {
        Journey& journey = *m_journey;
        QStringList wrong;
        for (int index = 0; index < journey.window().panels()->count(); ++index) {
            journey.window().panels()->setCurrentIndex(index);
            QApplication::processEvents();
            for (QWidget* widget : controlsOf(&journey.window())) {
                QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(widget);
                if (!reader || reader->text(QAccessible::Name).isEmpty())
                    wrong << nameOf(widget) + " in " +
                                 nameOf(journey.window().panels()->currentPanel());
            }
        }
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join("\n")));
    }

    void tabVisitsEveryControlOfEveryPanel() {
        Journey& journey = *m_journey;
        MainWindow& window = journey.window();
        QStringList wrong;
        for (int index = 0; index < window.panels()->count(); ++index) {
            window.panels()->setCurrentIndex(index);
            QApplication::processEvents();
            const QList<QWidget*> wanted = controlsOf(&window);
            window.shelf()->list()->setFocus();
            QSet<QWidget*> visited;
            for (int i = 0; i < 3 * wanted.size(); ++i) {
                visited.insert(QApplication::focusWidget());
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            }
            QVERIFY(wanted.size() > 5);
            for (QWidget* widget : wanted) {
                if (!visited.contains(widget))
                    wrong << nameOf(widget) + " in " + nameOf(window.panels()->currentPanel());
            }
        }
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join("\n")));
    }

    void commandsWorkWhileANumberIsTyped() {
        Journey& journey = *m_journey;
        journey.window().panels()->setCurrentIndex(0);
        auto* steps = journey.control<QSpinBox>("stepsBox");
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_K, Qt::ControlModifier);
        auto* search = journey.control<QDialog>("commandSearch");
        QVERIFY(search->isVisible());
        search->reject();
        journey.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&journey.window()));
    }

    void theChosenPictureIsUsedByKeyboard() {
        Journey& journey = *m_journey;
        EditPanel* morph = journey.panel(1);
        auto* second = journey.control<QAction>("actionUseSecond");
        QCOMPARE(plainText(*second), QString("Use as A"));
        QVERIFY(!journey.control<QAction>("actionUseThird")->isEnabled()); // it has two slots
        for (int i = 0; i < 3; ++i) {
            const PictureId id = journey.document().at(i).id;
            journey.window().shelf()->setCurrent(id);
            QTest::keyClick(journey.window().shelf()->list(), Qt::Key_2,
                            Qt::ControlModifier | Qt::AltModifier);
            QCOMPARE(morph->slot(1)->picture(), id);
        }
        QVERIFY(journey.settles(morph));
        QCOMPARE(journey.panel(3)->slot(2)->role(), QString("Expressive"));
        QCOMPARE(plainText(*journey.control<QAction>("actionUseThird")),
                 QString("Use as Expressive"));
        journey.window().panels()->setCurrentIndex(0);
        QVERIFY(!second->isEnabled());
        QCOMPARE(plainText(*second), QString("Use as second picture"));
    }

    void theShortcutsAreListedAndFound() {
        Journey& journey = *m_journey;
        QTest::keyClick(&journey.window(), Qt::Key_F1);
        auto* list = journey.control<QTreeWidget>("shortcutTree");
        QVERIFY(list->isVisible());
        const auto row = [list](const QString& name) {
            const QList<QTreeWidgetItem*> found =
                list->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
            return found.isEmpty() ? nullptr : found.front();
        };
        QTreeWidgetItem* saving = row("Save image");
        QVERIFY(saving);
        QCOMPARE(saving->text(1), QString("Ctrl+S"));
        QCOMPARE(saving->parent()->text(0), QString("File"));
        QTest::keyClicks(journey.control<QLineEdit>("shortcutField"), "ctrl+s");
        QVERIFY(!saving->isHidden());
        QVERIFY(row("Zoom in")->isHidden());
        QVERIFY(row("View")->isHidden());
        journey.control<QDialog>("shortcutList")->close();
    }

    void whatChangesTheDocumentHasAnUndoName() {
        Journey& journey = *m_journey;
        Document& document = journey.document();
        QUndoStack& history = document.undoStack();
        const int before = history.count();
        document.rename(document.at(0).id, "Anna & Ben");
        QCOMPARE(journey.control<QAction>("actionUndo")->text(),
                 QString("&Undo Rename to Anna && Ben"));
        EditPanel* morph = journey.panel(1);
        QVERIFY(journey.settles(morph));
        journey.trigger("actionKeep");
        journey.trigger("actionAddToRecipe");
        journey.trigger("actionRemove");
        QCOMPARE(history.count(), before + 4);
        for (int i = 0; i < history.count(); ++i)
            QVERIFY2(!history.text(i).isEmpty(), qPrintable(QString::number(i)));
        history.setIndex(before);
        QCOMPARE(plainText(*journey.control<QAction>("actionRedo")),
                 QString("Redo Rename to Anna & Ben"));
    }

private:
    std::unique_ptr<Journey> m_journey;
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
