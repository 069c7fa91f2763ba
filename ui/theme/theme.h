#pragma once

#include <QColor>
#include <QObject>

class QApplication;

namespace inlay {

/// The program's looks: Fusion with a palette of its own, dark or light as the system is, or as the
/// user chose. One accent colour; everything sits on an 8 pixel grid.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    /// Sets style, palette and style sheet, and follows the system from then on. Call once, before
    /// the first window.
    static void apply(QApplication& application);

    static void setChoice(Choice choice);
    static Choice choice();
    static bool isDark();

    /// Distances in device-independent pixels.
    static constexpr int Grid = 8;

    static QColor accent();
    static QColor accentText(); ///< readable on the accent
    static QColor surround();   ///< behind pictures, in both themes
    static QColor midGrey();    ///< behind pictures, for judging colour
    static QColor secondary();  ///< a second curve or part beside the accent
    static QColor faintText();  ///< hints, captions
    static QColor line();       ///< hairlines between parts
    static QColor warning();

private:
    explicit Theme(QApplication& application);

    static Theme* instance();
    void refresh();
    void watchPortal();
    bool eventFilter(QObject* watched, QEvent* event) override;

private Q_SLOTS:
    void portalSettingChanged();

private:
    QApplication& m_application;
    Choice m_choice = Choice::System;
    bool m_dark = false;
    bool m_applied = false;
};

} // namespace inlay
