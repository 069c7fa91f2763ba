#include "ui/theme/theme.h"

#include "ui/theme/icons.h"
#include "ui/theme/system_scheme.h"
#include "ui/theme/theme_style.h"

#include <QApplication>
#include <QFile>
#include <QToolTip>

namespace inlay {
namespace {

struct Colours {
    QRgb window, base, alternate, button, text, faint, disabled, line, accent, accentText,
        secondary, warning;
};

// Neutral greys in both, so that nothing beside a picture tints it. Text on its ground has a
// contrast of at least 10:1, faint text and text on the accent of at least 4.5:1.
constexpr Colours DarkColours = {0xff2a2a2a, 0xff1f1f1f, 0xff262626, 0xff3a3a3a,
                                 0xffe6e6e6, 0xffa8a8a8, 0xff787878, 0xff171717,
                                 0xffe2a33d, 0xff1b1408, 0xff6cb2e8, 0xfff07560};
constexpr Colours LightColours = {0xfff3f3f3, 0xffffffff, 0xfff7f7f7, 0xfffafafa,
                                  0xff1c1c1c, 0xff5e5e5e, 0xff9a9a9a, 0xffd2d2d2,
                                  0xffa1610c, 0xffffffff, 0xff1f6fb0, 0xffb3261e};

Theme* g_theme = nullptr;
Theme::Choice g_choice = Theme::Choice::System;
bool g_dark = false;

const Colours& colours() {
    return g_dark ? DarkColours : LightColours;
}

QString styleSheet() {
    QFile file(QStringLiteral(":/theme/inlay.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const Colours& now = colours();
    const auto set = [&sheet](const char* name, QRgb colour) {
        sheet.replace(QLatin1String(name), QColor(colour).name());
    };
    // Longer names first: one begins with another.
    set("@accentText", now.accentText);
    set("@accent", now.accent);
    set("@window", now.window);
    set("@base", now.base);
    set("@button", now.button);
    set("@text", now.text);
    set("@faint", now.faint);
    set("@disabled", now.disabled);
    set("@line", now.line);
    return sheet;
}

} // namespace

Theme::Theme(QApplication& application)
    : QObject(&application)
    , m_application(application)
    , m_system(new SystemScheme(this)) {
    connect(m_system, &SystemScheme::changed, this, &Theme::refresh);
}

void Theme::apply(QApplication& application) {
    if (g_theme)
        return;
    // Asked before our palette hides what the platform gave.
    g_theme = new Theme(application);
    connect(g_theme, &QObject::destroyed, [] { g_theme = nullptr; });
    QApplication::setStyle(new ThemeStyle);
    QApplication::setWindowIcon(icon(QStringLiteral("app")));
    g_theme->refresh();
}

void Theme::refresh() {
    g_dark = g_choice == Choice::Dark || (g_choice == Choice::System && m_system->isDark());
    QApplication::setPalette(palette(g_dark));
    QToolTip::setPalette(palette(g_dark));
    m_application.setStyleSheet(styleSheet());
}

void Theme::setChoice(Choice choice) {
    g_choice = choice;
    if (g_theme)
        g_theme->refresh();
    else
        g_dark = choice == Choice::Dark;
}

Theme::Choice Theme::choice() {
    return g_choice;
}

bool Theme::isDark() {
    return g_dark;
}

QColor Theme::accent() {
    return QColor(colours().accent);
}
QColor Theme::accentText() {
    return QColor(colours().accentText);
}
QColor Theme::pictureAccent() {
    return QColor(DarkColours.accent);
}
QColor Theme::surround() {
    return {0x1e, 0x1e, 0x1e};
}
QColor Theme::midGrey() {
    return {0x77, 0x77, 0x77};
}
QColor Theme::secondary() {
    return QColor(colours().secondary);
}
QColor Theme::faintText() {
    return QColor(colours().faint);
}
QColor Theme::line() {
    return QColor(colours().line);
}
QColor Theme::warning() {
    return QColor(colours().warning);
}

QPalette Theme::palette(bool dark) {
    const Colours& c = dark ? DarkColours : LightColours;
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(c.window));
    palette.setColor(QPalette::WindowText, QColor(c.text));
    palette.setColor(QPalette::Base, QColor(c.base));
    palette.setColor(QPalette::AlternateBase, QColor(c.alternate));
    palette.setColor(QPalette::Text, QColor(c.text));
    palette.setColor(QPalette::PlaceholderText, QColor(c.faint));
    palette.setColor(QPalette::Button, QColor(c.button));
    palette.setColor(QPalette::ButtonText, QColor(c.text));
    palette.setColor(QPalette::BrightText, QColor(c.warning));
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x3a, 0x3a, 0x3a) : QColor(c.base));
    palette.setColor(QPalette::ToolTipText, QColor(c.text));
    palette.setColor(QPalette::Highlight, QColor(c.accent));
    palette.setColor(QPalette::HighlightedText, QColor(c.accentText));
    palette.setColor(QPalette::Link, QColor(c.accent));
    palette.setColor(QPalette::LinkVisited, QColor(c.accent));
    palette.setColor(QPalette::Light, QColor(c.button).lighter(dark ? 130 : 104));
    palette.setColor(QPalette::Midlight, QColor(c.button).lighter(dark ? 115 : 102));
    palette.setColor(QPalette::Mid, QColor(c.line));
    palette.setColor(QPalette::Dark, QColor(c.window).darker(dark ? 140 : 130));
    palette.setColor(QPalette::Shadow, dark ? QColor(0x10, 0x10, 0x10) : QColor(0x80, 0x80, 0x80));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(c.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.disabled));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.window));
    return palette;
}

} // namespace inlay
