#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;

namespace inlay {

class SystemScheme;

/// The program's looks: Fusion with a palette of its own, dark or light as the system is, or as the
/// user chose. One accent colour; everything sits on an 8 pixel grid.
///
/// A push button with the dynamic property `primary` set to true is the one main action of its
/// panel and takes the accent.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    /// Sets style, palette and style sheet, and follows the system from then on. Call once, before
    /// the first window.
    static void apply(QApplication& application);

    /// Has effect at once, and may be called before `apply`.
    static void setChoice(Choice choice);
    static Choice choice();
    static bool isDark();

    /// Distances in device-independent pixels.
    static constexpr int Grid = 8;

    static QColor accent();
    static QColor accentText();    ///< readable on the accent
    static QColor pictureAccent(); ///< the accent on pictures and their surround, in both themes
    static QColor surround();      ///< behind pictures, in both themes
    static QColor midGrey();       ///< behind pictures, for judging colour
    static QColor secondary();     ///< a second curve or part beside the accent
    static QColor faintText();     ///< hints, captions
    static QColor line();          ///< hairlines between parts
    static QColor warning();

    static QPalette palette(bool dark);

private:
    explicit Theme(QApplication& application);

    void refresh();

    QApplication& m_application;
    SystemScheme* m_system = nullptr;
};

} // namespace inlay
