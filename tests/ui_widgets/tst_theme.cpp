#include "ui/theme/icons.h"
#include "ui/theme/system_scheme.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrapped_tool_tips.h"

#include <QApplication>
#include <QDir>
#include <QHelpEvent>
#include <QLabel>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QToolTip>
#include <QtTest>

#include <cmath>

using namespace inlay;

namespace {

/// WCAG 2: relative luminance and contrast.
double luminance(const QColor& colour) {
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

QString written(const QTemporaryDir& folder, const char* name, const char* text) {
    QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

/// Invalid: none is shown.
QRect placeOfToolTip() {
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        const auto* label = qobject_cast<const QLabel*>(window);
        if (label && label->isVisible() && label->text() == QToolTip::text())
            return label->geometry();
    }
    return {};
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        Theme::apply(*qApp);
        qApp->installEventFilter(new WrappedToolTips(qApp));
    }

    void textIsReadable_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("dark") << true;
        QTest::newRow("light") << false;
    }

    void textIsReadable() {
        QFETCH(bool, dark);
        Theme::setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        QCOMPARE(Theme::isDark(), dark);
        const QPalette palette = QApplication::palette();
        QCOMPARE(palette.color(QPalette::Window).lightness() < 128, dark);
        const auto ratio = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
            return contrast(palette.color(text), palette.color(ground));
        };
        QVERIFY(ratio(QPalette::WindowText, QPalette::Window) >= 10.0);
        QVERIFY(ratio(QPalette::Text, QPalette::Base) >= 10.0);
        QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) >= 7.0);
        QVERIFY(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= 7.0);
        QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
        QVERIFY(contrast(Theme::faintText(), palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(Theme::accentText(), Theme::accent()) >= 4.5);
        QVERIFY(contrast(Theme::accent(), palette.color(QPalette::Base)) >= 3.0);
        QVERIFY(contrast(Theme::secondary(), palette.color(QPalette::Base)) >= 3.0);
        QVERIFY(contrast(Theme::warning(), palette.color(QPalette::Window)) >= 4.5);
    }

    void iconsExistAndFollowThePalette_data() {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"play",   "pause",   "stop",     "cancel",   "save",        "open",  "export",
              "film",   "zoom-in", "zoom-out", "zoom-fit", "zoom-actual", "split", "side-by-side",
              "crop",   "copy",    "paste",    "undo",     "redo",        "dice",  "add",
              "remove", "network", "photo",    "settings", "info",        "swap",  "app"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void iconsExistAndFollowThePalette() {
        QFETCH(QString, name);
        const QIcon picture = icon(name);
        QVERIFY(!picture.isNull());
        const auto ink = [&picture](QIcon::Mode mode) {
            const QImage image = picture.pixmap(QSize(24, 24), 1.0, mode).toImage();
            int covered = 0;
            double lightness = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).alpha() > 200) {
                        ++covered;
                        lightness += image.pixelColor(x, y).lightness();
                    }
            return std::pair(covered, covered ? lightness / covered : -1.0);
        };
        Theme::setChoice(Theme::Choice::Light);
        const auto onLight = ink(QIcon::Normal);
        QVERIFY(onLight.first >= 15);
        Theme::setChoice(Theme::Choice::Dark);
        const auto onDark = ink(QIcon::Normal);
        QCOMPARE(onDark.first, onLight.first);
        if (name == QLatin1String("app"))
            return;
        QVERIFY(onLight.second < 60);
        QVERIFY(onDark.second > 200);
        QVERIFY(ink(QIcon::Disabled).second < 160);
    }

    void iconsAreCrisp() {
        const QPixmap once = icon(QStringLiteral("save")).pixmap(QSize(16, 16), 1.0);
        const QPixmap twice = icon(QStringLiteral("save")).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(once.size(), QSize(16, 16));
        QCOMPARE(twice.size(), QSize(32, 32));
        QCOMPARE(twice.devicePixelRatio(), 2.0);
        QVERIFY(icon(QStringLiteral("no such icon")).isNull());
    }

    void longToolTipsAreBrokenIntoLines_data() {
        QTest::addColumn<QString>("tip");
        QTest::addColumn<bool>("broken");
        const QString sentence = QStringLiteral("A tip of <some> length & with signs in it. ");
        QTest::newRow("short") << sentence << false;
        QTest::newRow("long") << sentence.repeated(5) << true;
        QTest::newRow("several short lines") << (sentence + QLatin1Char('\n')).repeated(5) << false;
        QTest::newRow("rich") << QStringLiteral("<p>As the <b>widget</b> has it</p>") << false;
    }

    void longToolTipsAreBrokenIntoLines() {
        QFETCH(QString, tip);
        QFETCH(bool, broken);
        QWidget widget;
        widget.resize(200, 200);
        widget.setToolTip(tip);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        QHelpEvent event(QEvent::ToolTip, {20, 20}, widget.mapToGlobal(QPoint(20, 20)));
        QApplication::sendEvent(&widget, &event);
        QTRY_VERIFY(QToolTip::isVisible());
        if (!broken)
            QCOMPARE(QToolTip::text(), tip);
        const QRect shown = placeOfToolTip();
        QVERIFY(shown.isValid());
        QVERIFY2(shown.width() < 1.2 * WrappedToolTips::WidestLine,
                 qPrintable(QString::number(shown.width())));
        if (broken) {
            QTextDocument content;
            content.setHtml(QToolTip::text());
            QCOMPARE(content.toPlainText().trimmed(), tip.trimmed()); // nothing taken for a tag
        }
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void readsWhatDesktopsWrite() {
        QTemporaryDir folder;
        using Scheme = SystemScheme;
        QCOMPARE(Scheme::fromGtkThemeName(QStringLiteral("Adwaita:dark")), true);
        QCOMPARE(Scheme::fromGtkThemeName(QStringLiteral("Yaru")), false);
        QCOMPARE(Scheme::fromGtkThemeName({}), std::nullopt);
        QCOMPARE(Scheme::fromPortalValue(0), std::nullopt);
        QCOMPARE(Scheme::fromPortalValue(1), true);
        QCOMPARE(Scheme::fromPortalValue(2), false);
        QCOMPARE(Scheme::fromGtkSettings(folder.filePath(QStringLiteral("none"))), std::nullopt);
        QCOMPARE(Scheme::fromGtkSettings(written(
                     folder, "a.ini", "[Settings]\ngtk-application-prefer-dark-theme=true\n")),
                 true);
        QCOMPARE(Scheme::fromGtkSettings(
                     written(folder, "b.ini", "[Settings]\ngtk-theme-name=Arc-Dark\n")),
                 true);
        QCOMPARE(Scheme::fromGtkSettings(written(
                     folder, "c.ini",
                     "[Settings]\ngtk-application-prefer-dark-theme=0\ngtk-theme-name=Adwaita\n")),
                 false);
        QCOMPARE(Scheme::fromKdeGlobals(
                     written(folder, "d", "[Colors:Window]\nBackgroundNormal=42,46,50\n")),
                 true);
        QCOMPARE(Scheme::fromKdeGlobals(
                     written(folder, "e", "[Colors:Window]\nBackgroundNormal=239,240,241\n")),
                 false);
        QCOMPARE(Scheme::fromKdeGlobals(written(folder, "f", "nonsense")), std::nullopt);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
