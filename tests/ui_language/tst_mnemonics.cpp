#include "fake_engine.h"

#include "app/studio/studio.h"
#include "ui/language/language.h"
#include "ui/main_window/main_window.h"
#include "ui/panels/panel_rail.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace inlay;

namespace {

/// The key that a text marks, in lower case; null where it marks none.
QChar keyOf(QString text) {
    text.remove(QLatin1String("&&"));
    const auto at = text.indexOf(QLatin1Char('&'));
    return at < 0 || at + 1 >= text.size() ? QChar() : text[at + 1].toLower();
}

/// Which texts mark which key, of those that can be pressed at the same time.
class Keys {
public:
    void add(const QString& text) {
        const QChar key = keyOf(text);
        if (!key.isNull() && !m_texts[key].contains(text))
            m_texts[key] << text;
    }
    void addWidgets(const QWidget* root) {
        for (const auto* widget : root->findChildren<QWidget*>()) {
            // Also what is folded away or does not belong to this network: it may come into sight.
            if (widget->window() != root)
                continue;
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
                if (!qobject_cast<const QToolButton*>(widget) ||
                    !qobject_cast<const QToolButton*>(widget)->defaultAction())
                    add(button->text());
            } else if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                if (label->buddy())
                    add(label->text());
            } else if (const auto* box = qobject_cast<const QGroupBox*>(widget)) {
                add(box->title());
            } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    add(tabs->tabText(i));
            }
        }
    }
    QStringList collisions(const QString& where) const {
        QStringList wrong;
        for (auto entry = m_texts.begin(); entry != m_texts.end(); ++entry) {
            if (entry.value().size() > 1)
                wrong << where + ": " + entry.value().join(" | ");
        }
        return wrong;
    }

private:
    QMap<QChar, QStringList> m_texts;
};

/// What 1600 x 1000 px at scale 2 leave for a window with its frame.
constexpr QSize smallScreen(800, 460);

void collectMenu(QMenu* menu, const QString& where, QStringList& wrong) {
    Q_EMIT menu->aboutToShow(); // some fill themselves only then
    Keys keys;
    for (const QAction* action : menu->actions()) {
        keys.add(action->text());
        if (action->menu())
            collectMenu(action->menu(), where + " > " + action->text(), wrong);
    }
    wrong << keys.collisions(where);
}

} // namespace

/// Alt and a letter does one thing, in every language and wherever one is.
class TestMnemonics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName("InlayTest");
        QCoreApplication::setApplicationName("mnemonics");
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        qputenv("INLAY_SESSION_FOLDER", m_folder.filePath("sessions").toUtf8());
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        Theme::apply(*qApp);
    }
    void cleanup() {
        for (QTranslator* translator : qApp->findChildren<QTranslator*>())
            delete translator; // takes itself out
        QLocale::setDefault(QLocale::c());
        QSettings().clear();
    }

    void menus_data() { languages(); }
    void menus() {
        speak();
        Studio studio([this]() -> EngineLibrary& { return m_library; });
        MainWindow window(studio.services());
        QStringList wrong;
        for (const QAction* action : window.menuBar()->actions())
            collectMenu(action->menu(), action->text(), wrong);
        for (auto* menu : window.findChildren<QMenu*>("menuShelf"))
            collectMenu(menu, "shelf", wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void panels_data() { languages(); }
    void panels() {
        speak();
        Studio studio([this]() -> EngineLibrary& { return m_library; });
        MainWindow window(studio.services());
        QStringList wrong;
        QVERIFY(window.panels()->count() > 6);
        for (int index = 0; index < window.panels()->count(); ++index) {
            Keys keys;
            for (const QAction* menu : window.menuBar()->actions())
                keys.add(menu->text());
            QWidget* panel = window.panels()->panel(index);
            QWidget alone; // so that it is a window of its own, without the other panels
            panel->setParent(&alone);
            keys.addWidgets(&alone);
            wrong << keys.collisions(panel->objectName());
            panel->setParent(nullptr);
            delete panel;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void dialogs_data() { languages(); }
    void dialogs() {
        speak();
        Studio studio([this]() -> EngineLibrary& { return m_library; });
        MainWindow window(studio.services());
        window.show();
        for (const char* name : {"actionSettings", "actionGenerateWith", "actionLabResults",
                                 "actionShortcuts", "actionManageNetworks", "actionRandomGallery"})
            if (auto* action = window.findChild<QAction*>(name))
                Q_EMIT action->triggered(false); // also where it is not possible just now
        QStringList wrong;
        int seen = 0;
        for (const auto* dialog : window.findChildren<QDialog*>()) {
            Keys keys;
            keys.addWidgets(dialog);
            wrong << keys.collisions(dialog->objectName());
            const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
            if (least.width() > smallScreen.width() || least.height() > smallScreen.height())
                wrong << QString("%1 needs %2 x %3 px")
                             .arg(dialog->objectName())
                             .arg(least.width())
                             .arg(least.height());
            ++seen;
        }
        QVERIFY2(seen >= 6, qPrintable(QString::number(seen)));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

private:
    void speak() {
        QFETCH(QString, code);
        Language::setChoice(code);
        Language::apply(*qApp);
    }
    void languages() {
        QTest::addColumn<QString>("code");
        for (const QString& code : Language::codes())
            QTest::newRow(qPrintable(code)) << code;
    }
    QTemporaryDir m_folder;
    test::FakeLibrary m_library;
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
