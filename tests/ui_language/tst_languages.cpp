#include "fake_engine.h"

#include "ui/language/language.h"
#include "ui/main_window/main_window.h"
#include "ui/networks/known_network.h"
#include "ui/panels/panel_rail.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
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

QString describe(const QWidget& widget, const QString& text) {
    return QStringLiteral("%1 '%2': %3 px for \"%4\"")
        .arg(widget.metaObject()->className(), widget.objectName())
        .arg(widget.width())
        .arg(text);
}

} // namespace

/// The window in each of its languages.
class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName("InlayTest");
        QCoreApplication::setApplicationName("languages");
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
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

    void theChoiceIsKept() {
        QCOMPARE(Language::choice(), QString());
        Language::setChoice("ja");
        QCOMPARE(Language::choice(), QString("ja"));
        Language::setChoice("tlh"); // nobody speaks it here
        QCOMPARE(Language::choice(), QString());
        QCOMPARE(Language::resolved("de"), QString("de"));
        QVERIFY(Language::codes().contains(Language::resolved({})));
        QCOMPARE(Language::ownName("de"), QString("Deutsch"));
    }

    void textsPluralsAndNumbersFollow() {
        const auto remove = [](int count) {
            return QCoreApplication::translate("DocumentCommand", "Remove %n pictures", nullptr,
                                               count);
        };
        QCOMPARE(remove(3), QString("Remove 3 pictures"));
        Language::setChoice("en");
        Language::apply(*qApp);
        QCOMPARE(remove(1), QString("Remove 1 picture"));
        QCOMPARE(remove(3), QString("Remove 3 pictures"));
        Language::setChoice("de");
        Language::apply(*qApp);
        QCOMPARE(remove(1), QString("1 Bild entfernen"));
        QCOMPARE(remove(3), QString("3 Bilder entfernen"));
        QCOMPARE(QLocale().toString(0.5, 'f', 1), QString("0,5"));
    }

    void theListOfNetworksIsTranslatedToo() {
        const QVector<KnownNetwork> english = knownNetworks();
        QVERIFY(!english.isEmpty());
        Language::setChoice("ja");
        Language::apply(*qApp);
        const QVector<KnownNetwork> japanese = knownNetworks();
        for (int i = 0; i < english.size(); ++i) {
            QVERIFY2(japanese[i].shows != english[i].shows, qPrintable(english[i].shows));
            QCOMPARE(japanese[i].page, english[i].page);
        }
    }

    void noTwoMenusShareAKey_data() { languages(); }
    void noTwoMenusShareAKey() {
        QFETCH(QString, code);
        Language::setChoice(code);
        Language::apply(*qApp);
        MainWindow window([this]() -> EngineLibrary& { return m_library; });
        QMap<QChar, QString> owners;
        for (const QAction* menu : window.menuBar()->actions()) {
            const QChar key = keyOf(menu->text());
            QVERIFY2(!key.isNull(), qPrintable(menu->text()));
            QVERIFY2(!owners.contains(key), qPrintable(owners[key] + " and " + menu->text()));
            owners[key] = menu->text();
        }
    }

    void noTextIsCutOff_data() { languages(); }
    void noTextIsCutOff() {
        QFETCH(QString, code);
        Language::setChoice(code);
        Language::apply(*qApp);
        MainWindow window([this]() -> EngineLibrary& { return m_library; });
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QStringList wrong;
        for (int index = 0; index < window.panels()->count(); ++index) {
            window.panels()->setCurrentIndex(index);
            QApplication::processEvents();
            for (const auto* label : window.findChildren<QLabel*>()) {
                if (label->isVisible() && !label->wordWrap() &&
                    label->width() < label->minimumSizeHint().width())
                    wrong << describe(*label, label->text());
                if (label->isVisible() && label->wordWrap() &&
                    label->height() < label->heightForWidth(label->width()))
                    wrong << describe(*label, label->text());
            }
            for (const auto* button : window.findChildren<QAbstractButton*>()) {
                const auto* tool = qobject_cast<const QToolButton*>(button);
                if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
                    continue;
                if (button->isVisible() && !button->text().isEmpty() &&
                    button->width() <
                        button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width())
                    wrong << describe(*button, button->text());
            }
            const QWidget* panel = window.panels()->currentPanel();
            if (panel->width() < panel->minimumSizeHint().width())
                wrong << describe(*panel, "the whole panel");
        }
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

private:
    void languages() {
        QTest::addColumn<QString>("code");
        for (const QString& code : Language::codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    QTemporaryDir m_folder;
    test::FakeLibrary m_library;
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
