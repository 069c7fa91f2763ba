#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one for each plural form
    bool isUnfinished = false;
};

QList<Message> read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            messages.append({context, xml.readElementText(), {}, false});
        } else if (xml.name() == u"translation") {
            messages.last().isUnfinished = xml.attributes().hasAttribute("type");
            const QString text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (!text.isEmpty())
                messages.last().translations << text;
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

QSet<QString> placesIn(const QString& text) {
    static const QRegularExpression place("%(\\d+|n)");
    QSet<QString> places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.insert(match.next().captured(1));
    return places;
}

} // namespace

/// The files of translations against the sources as they are.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        for (const QString language : {"de", "en", "ja"}) {
            const QString name = QStringLiteral("inlay_%1.ts").arg(language);
            QVERIFY(QFile::copy(QDir(INLAY_SOURCES "/resources/translations").filePath(name),
                                m_folder.filePath(name)));
        }
        const auto update = [](const QStringList& options, const QStringList& files) {
            QProcess lupdate;
            lupdate.setWorkingDirectory(INLAY_SOURCES);
            lupdate.start(INLAY_LUPDATE,
                          options +
                              QStringList{"-no-obsolete", "-locations", "none",
                                          "-tr-function-alias", "QT_TRANSLATE_NOOP+=translatable",
                                          "-I", INLAY_SOURCES, "ui", "app/studio", "core/lab",
                                          "-ts"} +
                              files);
            return lupdate.waitForFinished(60000) && lupdate.exitCode() == 0;
        };
        QVERIFY(update({}, {file("de"), file("ja")}));
        QVERIFY(update({"-pluralonly"}, {file("en")}));
    }

    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated() {
        QFETCH(QString, language);
        const QList<Message> messages = read(file(language));
        QVERIFY(messages.size() > (language == "en" ? 2 : 500));
        QStringList missing;
        for (const Message& message : messages) {
            if (message.isUnfinished || message.translations.isEmpty())
                missing << message.context + ": " + message.source;
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QString("%1 texts, run ninja inlay-update-translations and translate "
                                    "them:\n%2")
                                .arg(missing.size())
                                .arg(missing.join('\n'))));
    }

    void translationsHoldWhatIsPutInAndTheirKeys_data() { languages(); }
    void translationsHoldWhatIsPutInAndTheirKeys() {
        QFETCH(QString, language);
        static const QRegularExpression key("&[^&\\s]");
        QStringList wrong;
        for (const Message& message : read(file(language))) {
            for (const QString& text : message.translations) {
                if (placesIn(text) != placesIn(message.source))
                    wrong << message.source + " -> " + text + ": other places for values";
                for (const QString& line : text.split('\n')) { // plural forms stand in lines
                    if (line.count(key) > 1)
                        wrong << message.source + " -> " + text + ": more than one key";
                }
                if (message.source.endsWith("...") != text.endsWith("..."))
                    wrong << message.source + " -> " + text + ": dots";
                if (message.source.count("<") != text.count("<"))
                    wrong << message.source + " -> " + text + ": other tags";
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

private:
    void languages() {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << "de";
        QTest::newRow("English plurals") << "en";
        QTest::newRow("Japanese") << "ja";
    }
    QString file(const QString& language) const {
        return m_folder.filePath(QStringLiteral("inlay_%1.ts").arg(language));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
