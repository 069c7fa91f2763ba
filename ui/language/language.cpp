#include "ui/language/language.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

// The macro must stand outside of every namespace.
static void initTranslationResources() {
    Q_INIT_RESOURCE(translations);
}

namespace inlay {

namespace {

constexpr char settingName[] = "view/language";
QString installed = QStringLiteral("en");

void install(QCoreApplication& application, const QString& file, const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

/// Where the font in use has no Japanese letters, one that has takes over as a whole: letters and
/// digits of two fonts side by side look broken.
void takeJapaneseFont() {
    const QStringList families = QFontDatabase::families(QFontDatabase::Japanese);
    QFont font = QGuiApplication::font();
    if (families.isEmpty() || families.contains(QFontInfo(font).family()))
        return;
    QString family = families.front();
    for (const QString& better : families) {
        if (better.contains(QLatin1String("PGothic")) ||
            better == QLatin1String("Noto Sans CJK JP"))
            family = better;
    }
    font.setFamily(family);
    QGuiApplication::setFont(font);
}

} // namespace

QStringList Language::codes() {
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ja")};
}

QString Language::ownName(const QString& code) {
    if (code == QLatin1String("en"))
        return QStringLiteral("English"); // Qt would say "American English"
    return QLocale(code).nativeLanguageName();
}

QString Language::choice() {
    const QString code = QSettings().value(settingName).toString();
    return codes().contains(code) ? code : QString();
}

void Language::setChoice(const QString& code) {
    QSettings().setValue(settingName, code);
}

QString Language::resolved(const QString& choice) {
    if (!choice.isEmpty())
        return choice;
    for (const QString& wanted : QLocale::system().uiLanguages()) { // "de-AT", "de"
        QString code = wanted.section(QLatin1Char('-'), 0, 0);
        if (codes().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

std::unique_ptr<QTranslator> Language::translator(const QString& code) {
    initTranslationResources();
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral("inlay_") + code, QStringLiteral(":/translations")))
        return nullptr;
    return translator;
}

QString Language::inForce() {
    return installed;
}

QString Language::listed(const QStringList& names) {
    // Whatever the system's locale is: the sentence around them is the program's. Its English has
    // no comma before the "and".
    const QLocale locale = installed == QLatin1String("en")
                               ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                               : QLocale(installed);
    return locale.createSeparatedList(names);
}

void Language::apply(QCoreApplication& application) {
    initTranslationResources();
    const QString chosen = choice();
    const QString code = resolved(chosen);
    installed = code;
    if (!chosen.isEmpty() && QLocale::system().language() != QLocale(code).language())
        QLocale::setDefault(QLocale(code));
    if (code != QLatin1String("en")) // which has its plural forms only
        install(application, QStringLiteral("qtbase_") + code,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (code == QLatin1String("ja") && qGuiApp)
        takeJapaneseFont();
    install(application, QStringLiteral("inlay_") + code, QStringLiteral(":/translations"));
}

} // namespace inlay
