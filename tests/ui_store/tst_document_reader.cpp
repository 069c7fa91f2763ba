#include "store_checks.h"

#include "ui/store/store_schema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace inlay;
using namespace inlay::test;

namespace {

/// What came with version 6 was not there before.
void withoutSixth(Picture& picture) {
    picture.blending = {};
    picture.queued.reset();
}

/// Up to version 6 each picture had its own copy of its photo.
void dropSharedPhotos(StoreDatabase& database) {
    database.run("INSERT INTO photo SELECT picture, is_file, bytes FROM photo_use "
                 "JOIN photo_file ON photo_file.id = photo_use.file");
    database.run("DROP TABLE photo_use");
    database.run("DROP TABLE photo_file");
}

void dropClasses(StoreDatabase& database) {
    for (const char* table : {"latent", "snapshot"})
        database.run(
            QStringLiteral("ALTER TABLE %1 DROP COLUMN class_index").arg(QLatin1String(table)));
}

} // namespace

/// Files that this version of the program did not write as they are: damaged, altered, older and
/// newer ones.
class TestDocumentReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aRecipeNestedBeyondReasonIsRefused() {
        {
            DocumentWriter writer(path());
            writer.write(changesOf({numbered(1)}));
            const QString deep = R"({"format": "inlay-recipe", "version": 1, "steps": )" +
                                 QString(300000, '[') + QString(300000, ']') + '}';
            writer.database().run("UPDATE recipe SET json = ?", {deep});
        }
        QString text;
        const auto kind = failure([&] { read(path()); }, &text);
        QVERIFY(kind == ErrorKind::TooLarge);
        QVERIFY2(text.contains(path()) && text.contains("nested deeper"), qPrintable(text));
    }

    void aTruncatedFileIsTold() {
        DocumentWriter(path()).write(changesOf({numbered(1), numbered(2)}));
        const QByteArray whole = contents(path());
        for (int part = 0; part < 16; ++part) {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(whole.left(whole.size() * part / 16));
            file.close();
            const std::optional<ErrorKind> kind = failure([this] { read(path()); });
            QVERIFY2(kind == ErrorKind::CorruptFile || kind == ErrorKind::UnsupportedFormat,
                     qPrintable(QString("%1/16: %2").arg(part).arg(kind ? int(*kind) : -1)));
        }
    }

    void somethingElseIsTold() {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QVERIFY(!isDocumentFile(path()));
        QCOMPARE(failure([this] { read(path()); }), ErrorKind::UnsupportedFormat);
        QCOMPARE(failure([this] { const DocumentWriter writer(path()); }),
                 ErrorKind::UnsupportedFormat);
        QCOMPARE(contents(path()), QByteArray(5000, 'x'));
        QCOMPARE(failure([this] { read(path() + ".gone"); }), ErrorKind::FileNotFound);
    }

    void somebodyElsesDatabaseIsTold() {
        StoreDatabase(path(), StoreDatabase::Mode::Write).run("CREATE TABLE other (a)");
        QCOMPARE(failure([this] { read(path()); }), ErrorKind::UnsupportedFormat);
        QCOMPARE(failure([this] { const DocumentWriter writer(path()); }),
                 ErrorKind::UnsupportedFormat);
    }

    void aNewerVersionIsRefused() {
        DocumentWriter(path()).write(changesOf({numbered(1)}));
        StoreDatabase(path(), StoreDatabase::Mode::Write)
            .run(QStringLiteral("PRAGMA user_version = %1").arg(storeSchemaVersion + 1));
        const QByteArray before = contents(path());
        QString text;
        QCOMPARE(failure([this] { read(path()); }, &text), ErrorKind::MissingComponent);
        QVERIFY2(text.contains(QString("version %1").arg(storeSchemaVersion + 1)),
                 qPrintable(text));
        QCOMPARE(failure([this] { const DocumentWriter writer(path()); }),
                 ErrorKind::MissingComponent);
        QCOMPARE(contents(path()), before);
    }

    void aDamagedPictureIsNamed() {
        DocumentWriter(path()).write(changesOf({numbered(1)}));
        StoreDatabase(path(), StoreDatabase::Mode::Write)
            .run("UPDATE latent SET w = x'0102030405'");
        QString text;
        QCOMPARE(failure([this] { read(path()); }, &text), ErrorKind::CorruptFile);
        QVERIFY2(text.contains(numbered(1).name), qPrintable(text));
    }

    void instructionsInADocumentAreRefused_data() {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("rows without end")
            << QStringList{"DROP TABLE film",
                           "CREATE VIEW film AS WITH RECURSIVE n (position, picture) AS (SELECT 1, "
                           "1 UNION ALL SELECT position + 1, 1 FROM n) SELECT * FROM n"};
        QTest::newRow("a trigger") << QStringList{
            "CREATE TRIGGER altered AFTER UPDATE ON picture BEGIN DELETE FROM latent; END"};
        QTest::newRow("a computed column") << QStringList{
            "ALTER TABLE recipe ADD COLUMN made GENERATED ALWAYS AS (zeroblob(1000000000))"};
        QTest::newRow("an index that computes")
            << QStringList{"CREATE INDEX altered ON picture (length(zeroblob(1000000000)))"};
    }

    void instructionsInADocumentAreRefused() {
        QFETCH(QStringList, statements);
        DocumentWriter(path()).write(changesOf({numbered(1)}));
        {
            StoreDatabase database(path(), StoreDatabase::Mode::Write);
            for (const QString& statement : statements)
                database.run(statement);
        }
        QString text;
        QCOMPARE(failure([this] { read(path()); }, &text), ErrorKind::HostileFile);
        QVERIFY2(text.contains("instructions"), qPrintable(text));
        QCOMPARE(failure([this] { const DocumentWriter writer(path()); }), ErrorKind::HostileFile);
    }

    void alteredValuesAreDamage_data() {
        QTest::addColumn<QString>("statement");
        QTest::newRow("an id twice") << "INSERT INTO picture SELECT * FROM picture";
        QTest::newRow("an id that is none") << "UPDATE picture SET id = 0";
        QTest::newRow("the last id of all") << "UPDATE picture SET id = 9223372036854775807";
        QTest::newRow("an id that is text") << "UPDATE picture SET id = 'first'";
        QTest::newRow("a lab result's id twice")
            << "INSERT INTO lab_result SELECT * FROM lab_result";
        QTest::newRow("a lost table") << "DROP TABLE recipe";
        QTest::newRow("a lost column") << "ALTER TABLE latent DROP COLUMN w";
        QTest::newRow("a crop that is no place")
            << "UPDATE framing SET crop = x'000000000000f87f' || substr(crop, 9)";
        QTest::newRow("four billion losses")
            << "UPDATE latent SET continuation = substr(continuation, 1, length(continuation) - 20)"
               " || x'ffffffff'";
        QTest::newRow("a latent space that there is not")
            << "UPDATE latent SET continuation = substr(continuation, 1, 4) || x'0077002d' || "
               "substr(continuation, 9)";
        QTest::newRow("settings of what waits that are none") << "UPDATE queued SET settings = x''";
        QTest::newRow("a blob of another kind")
            << "UPDATE framing SET target = (SELECT w FROM latent)";
    }

    void alteredValuesAreDamage() {
        QFETCH(QString, statement);
        {
            DocumentWriter writer(path());
            DocumentChanges changes = changesOf({numbered(1)});
            changes.labResults = std::vector<LabResult>{numberedResult(5)};
            writer.write(changes);
            // Without the promises that the tables make of themselves.
            StoreDatabase& database = writer.database();
            for (const char* table : {"picture", "lab_result", "recipe", "latent", "framing"}) {
                const QString name = QLatin1String(table);
                database.run("PRAGMA foreign_keys = OFF");
                database.run("CREATE TABLE loose AS SELECT * FROM " + name);
                database.run("DROP TABLE " + name);
                database.run("ALTER TABLE loose RENAME TO " + name);
            }
            database.run(statement);
        }
        QCOMPARE(failure([this] { read(path()); }), ErrorKind::CorruptFile);
    }

    /// data/version1.inlay was written by the program when that was the newest version.
    void anOlderVersionOpensAndIsBroughtUpToDate() {
        QVERIFY(QFile::copy(INLAY_TEST_DATA "/ui_store/data/version1.inlay", path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        const QByteArray before = contents(path());
        const DocumentContents old = readAll(path());
        QCOMPARE(contents(path()), before); // reading changes nothing
        std::vector<Picture> expected = {numbered(7), numbered(2), numbered(4)};
        for (Picture& picture : expected) {
            picture.mask = {};
            withoutSixth(picture);
            picture.embedding.snapshots.clear();
            picture.detector.reset(); // a word that is no detector's
        }
        QCOMPARE(difference({expected, {}, {}}, old), QString());
        {
            DocumentWriter writer(path(), old);
            expected.front() = numbered(7);
            DocumentChanges changes = changesOf(expected);
            changes.labResults = std::vector<LabResult>{numberedResult(5)};
            writer.write(changes);
            QCOMPARE(writer.database().value("PRAGMA user_version").toInt(), storeSchemaVersion);
        }
        QCOMPARE(difference({expected, {numberedResult(5)}, {}}, readAll(path())), QString());
    }

    /// data/version2.inlay: as above, by DocumentScript with seed 11; its counter says how far.
    void theVersionBeforeOpensAndIsBroughtUpToDate() {
        QVERIFY(QFile::copy(INLAY_TEST_DATA "/ui_store/data/version2.inlay", path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        DocumentContents old = readAll(path());
        QVERIFY(old.pictures.size() > 1);
        QVERIFY(!old.labResults.empty());
        QVERIFY(old.film.empty());
        {
            DocumentWriter writer(path(), old);
            QCOMPARE(writer.database().value("PRAGMA user_version").toInt(), storeSchemaVersion);
            old.pictures[1].unfinished = fullPicture(3).unfinished;
            old.film = {old.pictures[1].id, old.pictures[0].id};
            DocumentChanges changes = changesOf(old.pictures);
            changes.film = old.film;
            writer.write(changes);
        }
        QCOMPARE(difference(old, readAll(path())), QString());
    }

    /// Version 3 had neither name nor origin of what a local edit makes; up to version 4 the noise
    /// maps lay beside w.
    void anOlderUnfinishedEmbeddingOpensAndIsBroughtUpToDate_data() {
        QTest::addColumn<int>("version");
        QTest::newRow("version 3") << 3;
        QTest::newRow("version 4") << 4;
    }

    void anOlderUnfinishedEmbeddingOpensAndIsBroughtUpToDate() {
        QFETCH(int, version);
        DocumentContents old;
        old.pictures = {fullPicture(6)}; // an even one: of its own picture
        old.pictures[0].id = 1;
        withoutSixth(old.pictures[0]);
        QVERIFY(old.pictures[0].unfinished && old.pictures[0].unfinished->name.isEmpty());
        {
            DocumentWriter writer(path());
            writer.write(changesOf(old.pictures));
            StoreDatabase& database = writer.database();
            database.run("UPDATE unfinished SET noise = (SELECT noise FROM unfinished_noise)");
            database.run("DROP TABLE unfinished_noise");
            dropSharedPhotos(database);
            database.run("DROP TABLE blending");
            database.run("DROP TABLE queued");
            dropClasses(database);
            database.run("ALTER TABLE picture DROP COLUMN is_composition");
            for (const char* column : {"name", "origin"}) {
                if (version == 3)
                    database.run(QStringLiteral("ALTER TABLE unfinished DROP COLUMN %1")
                                     .arg(QLatin1String(column)));
            }
            database.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
        }
        QCOMPARE(difference(old, readAll(path())), QString());
        {
            DocumentWriter writer(path(), old);
            QCOMPARE(writer.database().value("PRAGMA user_version").toInt(), storeSchemaVersion);
            old.pictures[0].unfinished = fullPicture(9).unfinished; // of a local edit
            QVERIFY(!old.pictures[0].unfinished->name.isEmpty());
            writer.write(changesOf(old.pictures));
        }
        QCOMPARE(difference(old, readAll(path())), QString());
    }

    /// Version 4 could not tell a composition from a photo.
    void aCompositionComesBackAndVersion4IsBroughtUpToDate() {
        DocumentContents old;
        old.pictures = {fullPicture(3), fullPicture(4)};
        old.pictures[0].id = 1;
        old.pictures[1].id = 2;
        for (Picture& picture : old.pictures)
            withoutSixth(picture);
        {
            DocumentWriter writer(path());
            writer.write(changesOf(old.pictures));
            dropSharedPhotos(writer.database());
            writer.database().run("DROP TABLE blending");
            writer.database().run("DROP TABLE queued");
            dropClasses(writer.database());
            writer.database().run("ALTER TABLE picture DROP COLUMN is_composition");
            writer.database().run(
                "UPDATE unfinished SET noise = (SELECT noise FROM unfinished_noise)");
            writer.database().run("DROP TABLE unfinished_noise");
            writer.database().run(QStringLiteral("PRAGMA user_version = 4"));
        }
        QCOMPARE(difference(old, readAll(path())), QString());
        {
            DocumentWriter writer(path(), old);
            QCOMPARE(writer.database().value("PRAGMA user_version").toInt(), storeSchemaVersion);
            old.pictures[1].isComposition = true;
            writer.write(changesOf(old.pictures));
        }
        QCOMPARE(difference(old, readAll(path())), QString());
    }

    /// Up to version 5 a photo's edits could not be corrected.
    void version5IsBroughtUpToDateAndABlendingComesBack() {
        DocumentContents old;
        old.pictures = {fullPicture(5)};
        old.pictures[0].id = 1;
        const PhotoBlending blending = old.pictures[0].blending;
        const std::optional<QueuedEmbedding> queued = old.pictures[0].queued;
        QVERIFY(queued);
        QVERIFY(blending.detail && blending.correction);
        withoutSixth(old.pictures[0]);
        {
            DocumentWriter writer(path());
            writer.write(changesOf(old.pictures));
            dropSharedPhotos(writer.database());
            writer.database().run("DROP TABLE blending");
            writer.database().run("DROP TABLE queued");
            dropClasses(writer.database());
            writer.database().run("PRAGMA user_version = 5");
        }
        QCOMPARE(difference(old, readAll(path())), QString());
        {
            DocumentWriter writer(path(), old);
            old.pictures[0].blending = blending;
            old.pictures[0].queued = queued;
            writer.write(changesOf(old.pictures));
        }
        QCOMPARE(difference(old, readAll(path())), QString());
        for (const char* damage : {"detail = 1.5", "detail = 'much'", "area_width = 0",
                                   "area_left = 9e99", "correction = x'89504e47'"}) {
            QTemporaryDir folder;
            const QString copy = folder.filePath("copy.inlay");
            QVERIFY(QFile::copy(path(), copy));
            {
                StoreDatabase database(copy, StoreDatabase::Mode::Write);
                database.run(QStringLiteral("UPDATE blending SET ") + QLatin1String(damage));
            }
            QCOMPARE(failure([&copy] { readDocument(copy, {}); }), ErrorKind::CorruptFile);
        }
    }

    /// Up to version 6 the faces of one photo had a copy of it each.
    void version6IsBroughtUpToDateAndItsPhotosStay() {
        DocumentContents old;
        for (PictureId id = 1; id <= 3; ++id) {
            old.pictures.push_back(numbered(id));
            old.pictures.back().photo = {};
            old.pictures.back().photoFile = QByteArray(50000, 'p');
        }
        {
            DocumentWriter writer(path());
            writer.write(changesOf(old.pictures));
            dropSharedPhotos(writer.database());
            writer.database().run("PRAGMA user_version = 6");
            QCOMPARE(writer.database().value("SELECT count(*) FROM photo").toInt(), 3);
        }
        DocumentContents found = readAll(path());
        QCOMPARE(difference(old, found), QString());
        {
            DocumentWriter writer(path(), found);
            QCOMPARE(writer.database().value("PRAGMA user_version").toInt(), storeSchemaVersion);
            old.pictures[2].photoFile = QByteArray(60000, 'q');
            old.pictures.push_back(numbered(4));
            old.pictures[3].photo = {};
            old.pictures[3].photoFile = QByteArray(60000, 'q');
            found.pictures[2].photoFile = old.pictures[2].photoFile;
            found.pictures.push_back(old.pictures[3]);
            writer.write(changesOf(found.pictures)); // the first two are as they were
            QCOMPARE(writer.database().value("SELECT count(*) FROM photo").toInt(), 2);
            QCOMPARE(writer.database().value("SELECT count(*) FROM photo_file").toInt(), 1);
        }
        QCOMPARE(difference(old, readAll(path())), QString());
        StoreDatabase(path(), StoreDatabase::Mode::Write).run("UPDATE photo_use SET file = 99");
        QCOMPARE(failure([this] { read(path()); }), ErrorKind::CorruptFile);
    }

private:
    QString path() const { return m_folder->filePath("ein Dokument \u732b.inlay"); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDocumentReader)
#include "tst_document_reader.moc"
