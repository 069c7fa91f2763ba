#pragma once

#include <QString>
#include <QStringList>
#include <memory>

class QCoreApplication;
class QTranslator;

namespace inlay {

/// The languages that the program speaks. What was chosen is kept in the user's settings and takes
/// effect at the next start, because texts are written into the widgets when these are made.
class Language {
public:
    /// "en" and what is translated: codes after ISO 639-1.
    static QStringList codes();
    /// What speakers of it call it: "Deutsch".
    static QString ownName(const QString& code);

    /// Empty: as the system is set.
    static QString choice();
    static void setChoice(const QString& code);

    /// The language in force for a choice: that itself, or the first of the system's languages that
    /// the program speaks, or English.
    static QString resolved(const QString& choice);

    /// The texts of a language, whichever is in force; null where there is no such file.
    static std::unique_ptr<QTranslator> translator(const QString& code);

    /// What `apply` installed; "en" before.
    static QString inForce();

    /// Names one after the other, as they stand in a sentence of the language in force: "a, b and
    /// c".
    static QString listed(const QStringList& names);

    /// Installs the translations, Qt's own for the standard buttons too where they are on the
    /// machine. A chosen language also decides how numbers are written. Call once, before the first
    /// window.
    static void apply(QCoreApplication& application);
};

} // namespace inlay
