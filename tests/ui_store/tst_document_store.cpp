#include "store_checks.h"

#include "ui/store/document_recorder.h"
#include "ui/store/document_store.h"
#include "ui/store/store_schema.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace inlay;
using namespace inlay::test;

namespace {

/// No row like another, and quickly made.
QImage large(const QSize& size) {
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        std::fill_n(line, image.width(), qRgb(y % 256, y / 256, 77));
        line[y % image.width()] = qRgb(255, 0, 255);
    }
    return image;
}

/// No file of this process may grow beyond this many bytes.
void limitFileSize(rlim_t bytes) {
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

/// What is written into a document's file, when, and that it comes back.
class TestDocumentStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everythingComesBack() {
        const std::vector<Picture> pictures = {numbered(7), numbered(2), numbered(4), numbered(5)};
        QVERIFY(pictures.back().queued);
        DocumentWriter(path()).write(changesOf(pictures));
        QVERIFY(isDocumentFile(path()));
        QVERIFY(!QFile::exists(path() + "-wal"));
        const std::vector<Picture> found = read(path());
        QCOMPARE(found.size(), pictures.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            QCOMPARE(difference(pictures[i], found[i]), QString());
        const EmbeddingOptions& options = *found.front().embedding.options;
        QCOMPARE(options.preset, std::string("paper"));
        QVERIFY(options.space == LatentSpace::W);
        QVERIFY(options.soap);
        QCOMPARE(found.front().embedding.latent->continuation->basis,
                 pictures.front().embedding.latent->continuation->basis);
    }

    /// Of a network with classes, also with what is still searched.
    void theClassComesBack() {
        Picture picture = numbered(7);
        picture.embedding.options->classIndex = 4;
        UnfinishedEmbedding unfinished;
        unfinished.record = picture.embedding;
        unfinished.record.options->classIndex = 5;
        picture.unfinished = unfinished;
        DocumentWriter(path()).write(changesOf({picture}));
        const Picture found = read(path()).front();
        QCOMPARE(found.embedding.options->classIndex, 4);
        QCOMPARE(found.embedding.latent->classIndex, 4);
        QCOMPARE(found.unfinished->record.latent->classIndex, 5);
        DocumentWriter(path()).write(changesOf({numbered(7)}));
        QCOMPARE(read(path()).front().embedding.latent->classIndex, -1);
    }

    /// A generated face and one from a file were searched for by nobody.
    void theClassOfALatentComesBack() {
        Picture picture = numbered(7);
        Latent latent = *picture.embedding.latent;
        latent.classIndex = 3;
        picture.embedding = {};
        picture.embedding.latent = std::make_shared<const Latent>(latent);
        latent.continuation = nullptr;
        latent.classIndex = 2;
        picture.embedding.snapshots = {
            {1, std::make_shared<const Latent>(latent), numbered(7).embedding.reconstruction}};
        DocumentWriter(path()).write(changesOf({picture}));
        const EmbeddingRecord found = read(path()).front().embedding;
        QCOMPARE(found.latent->classIndex, 3);
        QCOMPARE(found.snapshots.front().latent->classIndex, 2);
    }

    /// Qt alone reads no more than 128 MB; Inlay takes pictures of up to 100 megapixels.
    void largePicturesComeBack_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("36 megapixels") << QSize(6000, 6000);
        QTest::newRow("66 megapixels") << QSize(11000, 6000);
        QTest::newRow("100 megapixels") << QSize(10000, 10000);
    }

    void largePicturesComeBack() {
        QFETCH(QSize, size);
        Picture pasted;
        pasted.id = 1;
        pasted.photo = large(size);
        DocumentWriter(path()).write(changesOf({pasted}));
        const std::vector<Picture> found = read(path());
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found.front().photo == pasted.photo);
    }

    void aLargeTargetAndReconstructionComeBack() {
        Picture picture = numbered(2);
        picture.framing->target = large({6000, 6000});
        picture.embedding.reconstruction = large({6000, 5999});
        DocumentWriter(path()).write(changesOf({picture}));
        const Picture found = read(path()).front();
        QVERIFY(found.framing->target == picture.framing->target);
        QVERIFY(found.embedding.reconstruction == picture.embedding.reconstruction);
    }

    void aPictureWithNothingComesBack() {
        Picture bare;
        bare.id = 1;
        DocumentWriter(path()).write(changesOf({bare}));
        QCOMPARE(difference(bare, read(path()).front()), QString());
    }

    void anEditThatIsBeingMadeIsNoHindrance() {
        Picture picture = numbered(1);
        picture.recipe.steps.push_back(RecipeStep()); // without its direction
        DocumentWriter writer(path());
        writer.write(changesOf({picture}));
        QCOMPARE(writer.database().value("SELECT count(*) FROM recipe").toInt(), 1);
    }

    void onlyWhatChangedIsWritten() {
        Picture picture = numbered(1);
        picture.photo = picture.photo.scaled(900, 900);
        picture.photoFile.clear();
        DocumentWriter writer(path());
        writer.write(changesOf({picture}));
        writer.database().run("PRAGMA wal_checkpoint(TRUNCATE)");
        picture.name = "another name";
        writer.write(changesOf({picture}));
        const qint64 written = QFileInfo(path() + "-wal").size();
        QVERIFY(written > 0);
        QVERIFY2(written < 50000, qPrintable(QString::number(written)));
    }

    /// Every second, while an embedding runs: of a network of 1024 px, noise maps are 11 MB.
    void ofAnUnfinishedEmbeddingOnlyWhatChangedIsWritten() {
        Picture picture = numbered(3);
        QVERIFY(picture.unfinished);
        Latent latent = *picture.unfinished->record.latent;
        latent.noise = {{1024, 1024, std::vector<float>(1024 * 1024, 0.5F)}};
        picture.unfinished->record.latent = std::make_shared<const Latent>(latent);
        DocumentWriter writer(path());
        writer.write(changesOf({picture}));
        const auto sizeOfWriting = [&] {
            writer.database().run("PRAGMA wal_checkpoint(TRUNCATE)");
            picture.unfinished->record.latent = std::make_shared<const Latent>(latent);
            writer.write(changesOf({picture}));
            return QFileInfo(path() + "-wal").size();
        };
        latent.w[0] += 1;
        const qint64 ofW = sizeOfWriting();
        QVERIFY2(ofW > 0 && ofW < 100000, qPrintable(QString::number(ofW)));
        latent.noise[0].values[5] += 1;
        QVERIFY(sizeOfWriting() > 4000000);
        picture.unfinished.reset();
        writer.write(changesOf({picture}));
        QCOMPARE(writer.database().value("SELECT count(*) FROM unfinished_noise").toInt(), 0);
        picture.unfinished = numbered(3).unfinished;
        picture.unfinished->record.latent = std::make_shared<const Latent>(latent);
        writer.write(changesOf({picture}));
        picture.unfinished->record.latent = std::make_shared<const Latent>(latent);
        writer.write(changesOf({picture}));
        QCOMPARE(writer.database().value("SELECT length(noise) FROM unfinished_noise").toInt(),
                 4 * 1024 * 1024 + 8);
    }

    void whatWaitsIsWrittenUntilItNoLongerDoes() {
        Picture picture = numbered(5);
        {
            DocumentWriter writer(path());
            writer.write(changesOf({picture}));
            picture.queued->place = 77;
            picture.queued->options.steps = 123;
            writer.write(changesOf({picture}));
        }
        const Picture found = read(path()).front();
        QCOMPARE(difference(picture, found), QString());
        QCOMPARE(found.queued->options.steps, 123);
        DocumentWriter writer(path(), {{found}, {}, {}});
        picture.queued.reset();
        writer.write(changesOf({picture}));
        QCOMPARE(writer.database().value("SELECT count(*) FROM queued").toInt(), 0);
    }

    void goesOnWhereAFileWasLeft() {
        DocumentWriter(path()).write(changesOf({numbered(1), numbered(2)}));
        const DocumentContents left = readAll(path());
        std::vector<Picture> pictures = left.pictures;
        DocumentWriter writer(path(), left);
        std::swap(pictures[0], pictures[1]);
        pictures[0].embedding = {};
        pictures[0].state = PictureState::Waiting;
        pictures.push_back(numbered(9));
        writer.write(changesOf(pictures));
        pictures.erase(pictures.begin() + 1);
        DocumentChanges removal;
        removal.order = {pictures[0].id, pictures[1].id};
        writer.write(removal);
        QCOMPARE(writer.database().value("SELECT count(*) FROM latent").toInt(), 1);
        QCOMPARE(writer.database().value("SELECT count(*) FROM photo_use").toInt(), 2);
        QCOMPARE(failure([this] { read(path()); }), // while the writer has it
                 ErrorKind::InvalidArgument);
    }

    void facesOfOnePhotoKeepItOnce_data() {
        QTest::addColumn<bool>("isFile");
        QTest::newRow("a file") << true;
        QTest::newRow("pasted") << false;
    }

    void facesOfOnePhotoKeepItOnce() {
        QFETCH(bool, isFile);
        QImage photo(512, 512, QImage::Format_RGB32); // that no compression makes smaller
        QRandomGenerator random(7);
        random.fillRange(reinterpret_cast<quint32*>(photo.bits()), 512 * 512);
        photo.convertTo(QImage::Format_RGB888);
        QByteArray file(photo.sizeInBytes(), Qt::Uninitialized);
        std::copy_n(photo.constBits(), file.size(), file.data());
        std::vector<Picture> faces;
        for (PictureId id = 1; id <= 8; ++id) {
            faces.push_back(numbered(id));
            faces.back().photo = isFile ? QImage() : photo;
            // Opened twice, it is read twice.
            faces.back().photoFile =
                isFile ? QByteArray(file.constData(), file.size()) : QByteArray();
        }
        const auto count = [](DocumentWriter& writer, const char* table) {
            return writer.database()
                .value(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)))
                .toInt();
        };
        {
            DocumentWriter writer(path());
            writer.write(changesOf({faces.begin(), faces.begin() + 3}));
            writer.write(changesOf(faces)); // the others are found later
            QCOMPARE(count(writer, "photo_file"), 1);
            QCOMPARE(count(writer, "photo_use"), 8);
        }
        QVERIFY2(QFileInfo(path()).size() < 2 * file.size(),
                 qPrintable(QString::number(QFileInfo(path()).size())));
        DocumentContents found = readAll(path());
        QCOMPARE(difference({faces, {}, {}}, found), QString());
        const Picture& first = found.pictures.front();
        const Picture& last = found.pictures.back();
        QVERIFY(isFile ? first.photoFile.constData() == last.photoFile.constData()
                       : first.photo.cacheKey() == last.photo.cacheKey());

        // Those that are left keep it, also the first one gone; with the last one it goes.
        DocumentWriter writer(path(), found);
        DocumentChanges removal;
        removal.order = {2, 5};
        writer.write(removal);
        QCOMPARE(count(writer, "photo_file"), 1);
        Picture other = found.pictures[1];
        other.photo = {};
        other.photoFile = QByteArray(1000, 'o');
        removal.pictures[2] = std::make_shared<const Picture>(other);
        writer.write(removal);
        QCOMPARE(count(writer, "photo_file"), 2);
        removal = {};
        removal.order = {2};
        writer.write(removal);
        QCOMPARE(count(writer, "photo_file"), 1);
        QCOMPARE(writer.database().value("SELECT bytes FROM photo_file").toByteArray(),
                 other.photoFile);
    }

    void aFileIsOpenOnce() {
        const DocumentWriter first(path());
        QString text;
        QCOMPARE(failure([this] { const DocumentWriter second(path()); }, &text),
                 ErrorKind::InvalidArgument);
        QVERIFY2(text.contains("another window"), qPrintable(text));
        // Looking at it from here does not let go of the lock.
        QVERIFY(isDocumentFile(path()));
        QProcess other;
        other.start(QCoreApplication::applicationDirPath() + "/document_victim", {path(), "1"});
        QVERIFY(other.waitForFinished(60000));
        QCOMPARE(other.exitCode(), 1);
        QVERIFY(other.readAllStandardError().contains("another window"));
    }

    void aFolderThatCannotBeWrittenIsTold() {
        const QString nowhere = "/proc/self/document.inlay"; // where not even root can
        QCOMPARE(failure([&nowhere] { DocumentWriter writer(nowhere); }),
                 ErrorKind::FileUnwritable);
        QCOMPARE(failure([&nowhere] { DocumentStore store(nowhere); }), ErrorKind::FileUnwritable);
    }

    void aFullDiskLosesNothing() {
        DocumentWriter writer(path());
        writer.write(changesOf({numbered(1)}));
        const int pages = writer.database().value("PRAGMA page_count").toInt();
        writer.database().run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 1));
        Picture large = numbered(2);
        large.photo = large.photo.scaled(400, 400);
        large.photoFile.clear();
        const DocumentChanges changes = changesOf({numbered(1), large});
        QCOMPARE(failure([&] { writer.write(changes); }), ErrorKind::FileUnwritable);
        QCOMPARE(writer.database().value("SELECT count(*) FROM picture").toInt(), 1);
        writer.database().run("PRAGMA max_page_count = 100000");
        writer.write(changes);
        QCOMPARE(writer.database().value("SELECT count(*) FROM picture").toInt(), 2);
        QCOMPARE(writer.database().value("PRAGMA integrity_check").toString(), QString("ok"));
    }

    void theStoreTriesAgainUntilItWorks() {
        DocumentStore store(path());
        QSignalSpy failed(&store, &DocumentStore::failed);
        QSignalSpy written(&store, &DocumentStore::written);
        std::signal(SIGXFSZ, SIG_IGN);
        limitFileSize(static_cast<rlim_t>(QFileInfo(path() + "-wal").size()));
        store.put(changesOf({numbered(1)}));
        const bool told = QTest::qWaitFor([&failed] { return failed.count() > 0; }, 20000);
        limitFileSize(RLIM_INFINITY);
        QVERIFY(told);
        QCOMPARE(written.count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 20000);
        QCOMPARE(failed.count(), 1);
    }

    void actsUndoAndRedoAreWritten() {
        Document document;
        DocumentRecorder recorder(document);
        {
            DocumentStore store(path());
            connect(&recorder, &DocumentRecorder::recorded, &store,
                    [&store](const DocumentChanges& changes) { store.put(changes); });
            const PictureId a = document.add(fullPicture(1));
            document.add(fullPicture(2));
            document.remove({a});
            recorder.recordNow();
            QVERIFY(store.flush());
            document.undoStack().undo();
            QTest::qWait(0);
            QVERIFY(store.flush());
            document.undoStack().undo();
            document.undoStack().redo();
            document.rename(a, "renamed");
            recorder.recordNow();
        }
        const DocumentContents found = readAll(path());
        QCOMPARE(difference(document.contents(), found), QString());
        QCOMPARE(found.pictures.front().name, QString("renamed"));
    }

    void labResultsAreWritten() {
        Document document;
        DocumentRecorder recorder(document);
        auto writer = std::make_unique<DocumentWriter>(path());
        connect(&recorder, &DocumentRecorder::recorded,
                [&writer](const DocumentChanges& changes) { writer->write(changes); });
        const LabResultId first = document.addLabResult(fullLabResult(1));
        document.addLabResult(fullLabResult(2));
        recorder.recordNow();
        document.removeLabResult(first);
        recorder.recordNow();
        QCOMPARE(writer->database().value("SELECT count(*) FROM lab_result").toInt(), 1);
        document.undoStack().undo();
        recorder.recordNow();
        writer.reset();
        const DocumentContents found = readAll(path());
        QCOMPARE(found.labResults.size(), std::size_t(2));
        QCOMPARE(found.labResults.front().id, first);
        QCOMPARE(difference(document.contents(), found), QString());
    }

    void aMaskAndSnapshotsAreWrittenAloneAndGoWithTheirPicture() {
        Picture picture = numbered(1);
        DocumentWriter writer(path());
        writer.write(changesOf({picture}));
        QCOMPARE(writer.database().value("SELECT count(*) FROM snapshot").toInt(), 2);
        picture.mask = {};
        picture.embedding.snapshots.pop_back();
        writer.write(changesOf({picture}));
        QCOMPARE(writer.database().value("SELECT count(*) FROM mask").toInt(), 0);
        QCOMPARE(writer.database().value("SELECT count(*) FROM snapshot").toInt(), 1);
        writer.write({});
        QCOMPARE(writer.database().value("SELECT count(*) FROM snapshot").toInt(), 0);
    }

    void theFilmForgetsWhatIsGoneWhenTheFileIsOpenedAgain() {
        {
            DocumentWriter writer(path());
            DocumentChanges changes = changesOf({numbered(1), numbered(2)});
            changes.film = std::vector<PictureId>{2, 9, 1, 2};
            writer.write(changes);
        }
        DocumentContents found = readAll(path());
        QCOMPARE(found.film, (std::vector<PictureId>{2, 1, 2}));
        {
            DocumentWriter writer(path(), found);
            writer.write(changesOf({numbered(1), numbered(2), numbered(9)}));
        }
        QCOMPARE(readAll(path()).film, (std::vector<PictureId>{2, 1, 2}));
    }

    void isOnTheDiskWithinASecond() {
        Document document;
        DocumentRecorder recorder(document);
        DocumentStore store(path());
        QSignalSpy written(&store, &DocumentStore::written);
        connect(&recorder, &DocumentRecorder::recorded, &store,
                [&store](const DocumentChanges& changes) { store.put(changes); });
        for (quint64 i = 0; i < 20; ++i) {
            document.add(fullPicture(i));
            QTest::qWait(5);
        }
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY(!written.isEmpty() && written.last().front().toULongLong() == 20);
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(written.count() < 20); // together, not one by one
    }

private:
    QString path() const { return m_folder->filePath("ein Dokument \u732b.inlay"); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDocumentStore)
#include "tst_document_store.moc"
