#include "fake_engine.h"

#include "app/studio/studio.h"
#include "ui/language/language.h"
#include "ui/main_window/main_window.h"
#include "ui/networks/known_network.h"
#include "ui/panels/edit_panel.h"
#include "ui/panels/local_panel.h"
#include "ui/panels/panel_rail.h"
#include "ui/panels/picture_slot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrapped_button.h"
#include "ui/window/message_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <algorithm>

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
        QDir(m_folder.filePath("sessions")).removeRecursively(); // none is offered to the next one
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

    void namesAreListedInTheProgramsLanguage() {
        const QLocale french(QLocale::French); // the system's, which the program does not speak
        const QStringList three{"a", "b", "c"};
        const QMap<QString, QString> expected{{"en", "a, b and c"},
                                              {"de", "a, b und c"},
                                              {"ja", QString::fromUtf8("a\u3001b\u3001c")}};
        for (const QString& code : Language::codes()) {
            Language::setChoice(code);
            Language::apply(*qApp);
            QLocale::setDefault(french);
            QCOMPARE(Language::listed(three), expected[code]);
            QCOMPARE(Language::listed({"a"}), QString("a"));
        }
        Language::setChoice("de");
        Language::apply(*qApp);
        QCOMPARE(Language::listed({"a", "b"}), QString("a und b"));
    }

    void threeMissingPicturesAreOneList() {
        Language::setChoice("de");
        Language::apply(*qApp);
        Studio studio([this]() -> EngineLibrary& { return m_library; });
        MainWindow window(studio.services());
        int most = 0;
        for (const EditPanel* panel : window.panels()->findChildren<EditPanel*>()) {
            QStringList wanted;
            for (const PictureSlot* slot : panel->slotsInOrder()) {
                if (!slot->isHidden())
                    wanted << slot->wanted();
            }
            const QString missing = panel->pictures().missingText();
            if (wanted.size() > 1)
                QVERIFY2(missing.contains(Language::listed(wanted)), qPrintable(missing));
            most = std::max(most, static_cast<int>(wanted.size()));
        }
        QCOMPARE(most, 3);
    }

    /// What `core` says in English about a run stands after where its result is.
    void whatALocalEditHasToSayIsTranslated() {
        Language::setChoice("de");
        Language::apply(*qApp);
        m_library.state.leavesRange = true;
        Studio studio([this]() -> EngineLibrary& { return m_library; });
        MainWindow window(studio.services());
        window.show();
        window.start([] { return std::string("network"); });
        QTRY_VERIFY(studio.session().isReady());
        Picture a;
        a.name = "anna";
        a.embedding.reconstruction = QImage(64, 64, QImage::Format_RGB32);
        a.embedding.reconstruction.fill(Qt::gray);
        a.mask = QImage(64, 64, QImage::Format_Grayscale8);
        a.mask.fill(0);
        for (int y = 0; y < 32; ++y)
            std::fill_n(a.mask.scanLine(y), 32, uchar{255});
        studio.session().document().add(a);
        auto* panel = window.findChild<LocalPanel*>("localPanel");
        window.panels()->setCurrentPanel(panel);
        auto* start = window.findChild<QPushButton*>("localStart");
        QTRY_VERIFY(start->isEnabled());
        start->click();
        QTRY_VERIFY2(studio.session().document().count() == 3, // with the composition
                     qPrintable(window.messages()->text()));
        m_library.state.leavesRange = false;
        const QString told = window.messages()->text();
        QVERIFY2(told.startsWith("In der Ablage"), qPrintable(told));
        QVERIFY2(told.endsWith("Senken Sie die Lernrate (0,05)."), qPrintable(told));
    }

    /// The smallest window that is usual: the button in the middle takes two lines where it must.
    void theEmptyCanvasFitsIntoASmallWindow_data() { languages(); }
    void theEmptyCanvasFitsIntoASmallWindow() {
        QFETCH(QString, code);
        Language::setChoice(code);
        Language::apply(*qApp);
        Studio studio([this]() -> EngineLibrary& { return m_library; });
        MainWindow window(studio.services());
        window.resize(800, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* button = window.findChild<WrappedButton*>("galleryButton");
        QVERIFY(button);
        auto* sample = window.findChild<WrappedButton*>("sampleButton");
        QVERIFY(sample);
        for (QWidget* one :
             {static_cast<QWidget*>(button), static_cast<QWidget*>(sample), button->parentWidget()})
            one->show(); // as soon as a network is open
        QApplication::processEvents();
        const QWidget* choices = button->parentWidget();
        QVERIFY(choices->parentWidget()->rect().contains(choices->geometry()));
        QVERIFY(choices->rect().contains(sample->geometry()));
        QVERIFY2(window.width() <= 800, qPrintable(QString::number(window.width())));
        QVERIFY(button->parentWidget()->rect().contains(button->geometry()));
        const QStringList lines = button->lines(button->width());
        const int around = button->sizeHint().width() -
                           button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        for (const QString& line : lines) {
            const int width = button->fontMetrics().size(Qt::TextShowMnemonic, line).width();
            QVERIFY2(width + around <= button->width(), qPrintable(line));
        }
        const int textHeight =
            button->fontMetrics().size(Qt::TextShowMnemonic, lines.join('\n')).height();
        QVERIFY2(button->height() >= textHeight, qPrintable(QString::number(button->height())));
        // Nothing is lost on the way.
        QString whole = lines.join(QString());
        QCOMPARE(whole.remove(' '), button->text().remove(' '));
    }

    void noTwoMenusShareAKey_data() { languages(); }
    void noTwoMenusShareAKey() {
        QFETCH(QString, code);
        Language::setChoice(code);
        Language::apply(*qApp);
        Studio studio([this]() -> EngineLibrary& { return m_library; });
        MainWindow window(studio.services());
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
        Studio studio([this]() -> EngineLibrary& { return m_library; });
        MainWindow window(studio.services());
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
