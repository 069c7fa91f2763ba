#include "ui/window/shortcut_first.h"

#include <QAction>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using inlay::ShortcutFirst;

namespace {

/// Takes every key for itself, as a line edit takes Ctrl+E on X11, whatever the platform.
class GreedyField : public QSpinBox {
public:
    using QSpinBox::QSpinBox;
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QSpinBox::event(event);
    }
};

} // namespace

class TestShortcutFirst : public QObject {
    Q_OBJECT

private:
    static void open(QWidget& window, QAction& action, GreedyField*& field) {
        action.setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
        window.addAction(&action);
        field = new GreedyField(&window);
        (new QVBoxLayout(&window))->addWidget(field);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
    }

private Q_SLOTS:
    void aFieldKeepsTheKeyWithoutIt() {
        QWidget window;
        QAction action;
        GreedyField* field = nullptr;
        open(window, action, field);
        const QSignalSpy triggered(&action, &QAction::triggered);
        QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(triggered.count(), 0);
    }

    void theActionWinsWithIt() {
        QWidget window;
        QAction action;
        GreedyField* field = nullptr;
        open(window, action, field);
        new ShortcutFirst(&action, &window);
        const QSignalSpy triggered(&action, &QAction::triggered);
        QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(triggered.count(), 1);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(triggered.count(), 1);
    }

    void aDisabledActionLeavesTheKeyToTheField() {
        QWidget window;
        QAction action;
        GreedyField* field = nullptr;
        open(window, action, field);
        new ShortcutFirst(&action, &window);
        action.setEnabled(false);
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
        key.ignore();
        QCoreApplication::sendEvent(field, &key);
        QVERIFY(key.isAccepted());
        action.setEnabled(true);
        key.ignore();
        QCoreApplication::sendEvent(field, &key);
        QVERIFY(!key.isAccepted());
    }
};

QTEST_MAIN(TestShortcutFirst)
#include "tst_shortcut_first.moc"
