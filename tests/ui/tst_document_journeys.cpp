#include "journey.h"

#include "../ui_store/document_script.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/image_conversion.h"
#include "ui/document/document_files.h"
#include "ui/document/store/document_reader.h"
#include "ui/document/store/document_writer.h"
#include "ui/panels/local_panel.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <algorithm>
#include <map>

using namespace inlay;
using namespace inlay::test;

namespace {

/// Ids are a document's own.
DocumentContents numberedFromOne(DocumentContents contents) {
    quint64 number = 0;
    std::map<PictureId, PictureId> numbers;
    for (Picture& picture : contents.pictures) {
        numbers[picture.id] = ++number;
        picture.id = number;
    }
    for (PictureId& id : contents.film)
        id = numbers[id];
    for (LabResult& result : contents.labResults)
        result.id = ++number;
    return contents;
}

QString documentDifference(const DocumentContents& a, const DocumentContents& b) {
    return difference(numberedFromOne(a), numberedFromOne(b));
}

} // namespace

/// The document and its file, as a user meets them.
class TestDocumentJourneys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
    }
    void cleanupTestCase() { m_journey.reset(); }
    void cleanup() {
        m_journey->trigger("actionNewDocument");
        QVERIFY(m_journey->emptied());
        for (const std::shared_ptr<SessionFile>& file : SessionFile::takeLeftovers())
            file->remove();
    }

    void whatAKilledProgramLeftIsOfferedAndComesBack() {
        fill();
        const DocumentContents before = m_journey->document().contents();
        // The files as they are on the disk a second after the last act: what a kill leaves.
        QTest::qWait(1000);
        QTemporaryDir left;
        const QDir sessions(m_journey->file("sessions"));
        for (const QString& name : sessions.entryList({"*.inlay*"}, QDir::Files)) {
            if (!name.endsWith(".lock"))
                QVERIFY(QFile::copy(sessions.filePath(name), left.filePath(name)));
        }
        Journey next(left.path());
        QTRY_VERIFY_WITH_TIMEOUT(next.message().contains("without a name"), patience);
        QVERIFY2(next.message().contains("Pictures: 2"), qPrintable(next.message()));
        next.control<QPushButton>("messageRemedy")->click();
        QTRY_COMPARE_WITH_TIMEOUT(next.document().count(), 2, patience);
        QCOMPARE(documentDifference(before, next.document().contents()), QString());
        qputenv("INLAY_SESSION_FOLDER", sessions.path().toUtf8());
    }

    /// Killed or closed in the middle of an embedding: its best state is there the next time.
    void anInterruptedEmbeddingIsKept_data() {
        QTest::addColumn<bool>("closed");
        QTest::addRow("killed") << false;
        QTest::addRow("closed") << true;
    }

    void anInterruptedEmbeddingIsKept() {
        QFETCH(bool, closed);
        QTemporaryDir ended;
        auto program = std::make_unique<Journey>(ended.path());
        QVERIFY(program->isReady());
        program->setSteps(100000);
        program->drop({program->writePhoto("photo.png")});
        Document& document = program->document();
        QTRY_VERIFY_WITH_TIMEOUT(document.count() == 1 && document.at(0).unfinished, patience);
        QVERIFY(!document.at(0).hasLatent());
        QCOMPARE(document.undoStack().count(), 1); // the picture's arrival
        QTemporaryDir left;
        if (closed)
            program.reset();
        else
            QTest::qWait(1000);
        const QDir sessions(ended.path());
        for (const QString& name : sessions.entryList({"*.inlay*"}, QDir::Files)) {
            if (!name.endsWith(".lock"))
                QVERIFY(QFile::copy(sessions.filePath(name), left.filePath(name)));
        }
        program.reset();
        Journey next(left.path());
        QTRY_VERIFY_WITH_TIMEOUT(next.message().contains("without a name"), patience);
        next.control<QPushButton>("messageRemedy")->click();
        QTRY_COMPARE_WITH_TIMEOUT(next.document().count(), 1, patience);
        QVERIFY(next.isReady());
        const Picture& picture = next.document().at(0);
        QVERIFY(picture.hasLatent());
        QVERIFY(!picture.unfinished);
        QCOMPARE(picture.embedding.numbers->stoppedBy, QString("interrupted"));
        QVERIFY(picture.embedding.numbers->steps > 0);
        QVERIFY(picture.embedding.numbers->psnrDb > 10);
        QVERIFY2(next.message().contains("interrupted"), qPrintable(next.message()));
        // What is seen is what the latent gives.
        QImage drawn;
        next.session().engine().perform(
            "Draw",
            [latent = picture.embedding.latent](Engine& engine, JobControl&) {
                return toQImage(engine.synthesize(*latent));
            },
            [&drawn](const QImage& image) { drawn = image; });
        QTRY_VERIFY_WITH_TIMEOUT(!drawn.isNull(), patience);
        QCOMPARE(drawn.convertToFormat(QImage::Format_RGB32),
                 picture.embedding.reconstruction.convertToFormat(QImage::Format_RGB32));
        next.trigger("actionUndo");
        QVERIFY(!next.document().at(0).hasLatent());
        qputenv("INLAY_SESSION_FOLDER", m_journey->file("sessions").toUtf8());
    }

    /// So is a local edit: what it had come to is a picture of its own, and A is what it was.
    void anInterruptedLocalEditIsKept() {
        QTemporaryDir sessions;
        auto program = std::make_unique<Journey>(sessions.path());
        QVERIFY(program->isReady());
        program->generateFaces(1);
        Document& document = program->document();
        QImage mask(128, 128, QImage::Format_Grayscale8);
        mask.fill(0);
        for (int y = 50; y < 80; ++y)
            std::fill_n(mask.scanLine(y) + 40, 50, uchar{255});
        document.setMask(document.at(0).id, mask, "Paint");
        program->window().panels()->setCurrentPanel(program->control<LocalPanel>("localPanel"));
        program->control<QSpinBox>("localSteps")->setValue(100000);
        program->control<QPushButton>("localStart")->click();
        QTRY_VERIFY_WITH_TIMEOUT(document.at(0).unfinished, patience);
        QCOMPARE(document.count(), 1);
        const LatentPtr latentOfA = document.at(0).embedding.latent;
        program.reset();
        Journey next(sessions.path());
        QTRY_VERIFY_WITH_TIMEOUT(next.message().contains("without a name"), patience);
        next.control<QPushButton>("messageRemedy")->click();
        QTRY_COMPARE_WITH_TIMEOUT(next.document().count(), 2, patience);
        QCOMPARE(next.document().at(0).embedding.latent->w, latentOfA->w);
        QVERIFY(!next.document().at(0).unfinished);
        const Picture& result = next.document().at(1);
        QVERIFY2(result.name.contains("filled in"), qPrintable(result.name));
        QVERIFY2(result.origin.contains("interrupted"), qPrintable(result.origin));
        QVERIFY(result.embedding.latent->w != latentOfA->w);
        QCOMPARE(result.embedding.reconstruction.size(), QSize(128, 128));
        next.trigger("actionUndo");
        QCOMPARE(next.document().count(), 1);
        qputenv("INLAY_SESSION_FOLDER", m_journey->file("sessions").toUtf8());
    }

    void aLiveDocumentIsNotOffered() {
        fill();
        QTRY_VERIFY_WITH_TIMEOUT(!sessionFiles().isEmpty(), patience);
        QTest::qWait(500);
        QVERIFY(SessionFile::takeLeftovers().empty());
    }

    void discardedIsGone() {
        fill();
        QStringList names;
        for (int i = 0; i < m_journey->document().count(); ++i)
            names << m_journey->document().at(i).name;
        QVERIFY(!names.isEmpty());
        m_journey->trigger("actionNewDocument");
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->message().contains("without a name"), patience);
        QCOMPARE(sessionFiles().size(), 1);
        m_journey->agrees = false;
        m_journey->control<QPushButton>("messageSecond")->click();
        QCOMPARE(sessionFiles().size(), 1);
        for (const QString& name : names) {
            QVERIFY2(m_journey->message().contains(name), qPrintable(m_journey->message()));
            QVERIFY2(m_journey->asked.contains(name), qPrintable(m_journey->asked));
        }
        m_journey->agrees = true;
        m_journey->control<QPushButton>("messageSecond")->click();
        QVERIFY(sessionFiles().isEmpty());
        QVERIFY(!m_journey->window().messages()->isShowingProblem());
    }

    void anEmptyDocumentLeavesNothing() {
        fill();
        QTRY_COMPARE_WITH_TIMEOUT(sessionFiles().size(), 1, patience);
        while (m_journey->document().undoStack().canUndo())
            m_journey->document().undoStack().undo();
        m_journey->trigger("actionNewDocument");
        QVERIFY(sessionFiles().isEmpty());
        QVERIFY(!m_journey->window().messages()->isShowingProblem());
    }

    void savedAsIsTheSameWhenItIsOpenedAgain() {
        fill();
        saveAs("portraits.inlay");
        QVERIFY(sessionFiles().isEmpty());
        // Goes on being written, without a command.
        const PictureId first = m_journey->document().at(0).id;
        m_journey->document().rename(first, "renamed afterwards");
        const DocumentContents before = m_journey->document().contents();
        m_journey->trigger("actionNewDocument");
        QCOMPARE(m_journey->document().count(), 0);
        QVERIFY(!m_journey->window().windowTitle().contains("portraits"));
        QCOMPARE(documentDifference(before, readDocument(m_journey->file("portraits.inlay"))),
                 QString());
        m_journey->drop({m_journey->file("portraits.inlay")});
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->document().count(), 2, patience);
        QVERIFY(m_journey->window().windowTitle().contains("portraits"));
        QVERIFY(m_journey->window().windowTitle().contains("renamed afterwards"));
        QCOMPARE(documentDifference(before, m_journey->document().contents()), QString());
        QVERIFY(!m_journey->document().undoStack().canUndo());
        // What is done now lies in the file, under the ids that it has there.
        m_journey->document().rename(m_journey->document().at(1).id, "renamed again");
        const DocumentContents later = m_journey->document().contents();
        m_journey->trigger("actionNewDocument");
        QCOMPARE(documentDifference(later, readDocument(m_journey->file("portraits.inlay"))),
                 QString());
    }

    void savedOverAnOlderOne() {
        fill();
        saveAs("over.inlay");
        m_journey->trigger("actionNewDocument");
        m_journey->generateFaces(1);
        saveAs("over.inlay");
        QCOMPARE(m_journey->document().count(), 1);
        m_journey->trigger("actionNewDocument");
        QCOMPARE(readDocument(m_journey->file("over.inlay")).pictures.size(), std::size_t(1));
    }

    void whereNothingCanBeWrittenIsTold() {
        fill();
        m_journey->answer = "/proc/self/portraits.inlay";
        m_journey->trigger("actionSaveDocumentAs");
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->window().messages()->isShowingProblem(), patience);
        QVERIFY2(m_journey->message().contains("could not be saved"),
                 qPrintable(m_journey->message()));
        QCOMPARE(sessionFiles().size(), 1); // it is where it was
    }

    void aNewerVersionIsRefused() {
        const QString path = m_journey->file("newer.inlay");
        DocumentWriter(path).database().run("PRAGMA user_version = 99");
        m_journey->generateFaces(1);
        m_journey->drop({path});
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->window().messages()->isShowingProblem(), patience);
        QVERIFY2(m_journey->message().contains("newer Inlay"), qPrintable(m_journey->message()));
        QVERIFY2(m_journey->message().contains("99"), qPrintable(m_journey->message()));
        QCOMPARE(m_journey->document().count(), 1);
    }

    void aDocumentOfAnotherWindowIsTold() {
        const QString path = m_journey->file("shared.inlay");
        const DocumentStore another(path);
        m_journey->generateFaces(1);
        m_journey->answer = path;
        m_journey->trigger("actionOpenDocument");
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->window().messages()->isShowingProblem(), patience);
        QVERIFY2(m_journey->message().contains("another window"), qPrintable(m_journey->message()));
        m_journey->window().messages()->dismiss();
        m_journey->trigger("actionSaveDocumentAs");
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->window().messages()->isShowingProblem(), patience);
        QVERIFY2(m_journey->message().contains("another window"), qPrintable(m_journey->message()));
        QCOMPARE(m_journey->document().count(), 1);
    }

    void aFileThatIsDeletedIsToldAndNothingIsLost() {
        fill();
        saveAs("gone.inlay");
        for (const char* ending : {"", "-wal", "-shm"})
            QFile::remove(m_journey->file("gone.inlay") + ending);
        m_journey->document().rename(m_journey->document().at(0).id, "after the loss");
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->window().messages()->isShowingProblem(), patience);
        QVERIFY2(m_journey->message().contains("gone.inlay"), qPrintable(m_journey->message()));
        const DocumentContents before = m_journey->document().contents();
        m_journey->window().messages()->dismiss();
        m_journey->trigger("actionNewDocument");
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->window().messages()->isShowingProblem(), patience);
        m_journey->control<QPushButton>("messageRemedy")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->document().count(), 2, patience);
        QCOMPARE(documentDifference(before, m_journey->document().contents()), QString());
    }

    void aRunningEmbeddingIsKeptInTheDocumentThatGoes() {
        m_journey->setSteps(5000);
        saveAs("running.inlay");
        m_journey->drop({m_journey->writePhoto("photo.png")});
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->session().queue().isRunning(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->session().queue().curve().size() > 2, patience);
        m_journey->trigger("actionNewDocument");
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->document().count(), 0, patience);
        QVERIFY(!m_journey->session().queue().isRunning());
        const DocumentContents kept = readDocument(m_journey->file("running.inlay"));
        QCOMPARE(kept.pictures.size(), std::size_t(1));
        QVERIFY(kept.pictures.front().hasLatent());
        QCOMPARE(kept.pictures.front().embedding.numbers->stoppedBy, QString("user"));
    }

    void aFinishedEmbeddingStaysWhereAnotherOneIsCutOff() {
        Journey& journey = *m_journey;
        journey.setSteps(40);
        saveAs("again.inlay");
        journey.drop({journey.writePhoto("photo.png")});
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(journey.document().at(0).hasLatent(), patience);
        const LatentPtr first = journey.document().at(0).embedding.latent;
        journey.setSteps(100000);
        journey.trigger("actionStart");
        QTRY_VERIFY_WITH_TIMEOUT(journey.session().queue().curve().size() > 2 &&
                                     journey.session().queue().isRunning(),
                                 patience);
        journey.trigger("actionNewDocument");
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 0, patience);
        const DocumentContents kept = readDocument(journey.file("again.inlay"));
        QCOMPARE(kept.pictures.size(), std::size_t(2));
        const bool firstStays = kept.pictures[0].embedding.latent->w == first->w;
        const Picture& ofFirst = kept.pictures[firstStays ? 0 : 1];
        QCOMPARE(ofFirst.embedding.latent->w, first->w);
        QCOMPARE(ofFirst.embedding.snapshots.size(), std::size_t(13));
        QVERIFY(kept.pictures[0].embedding.numbers->psnrDb >
                kept.pictures[1].embedding.numbers->psnrDb);
    }

    void aFileThatIsNoDocumentIsToldByItsName() {
        QFile broken(m_journey->file("broken.inlay"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("this was a document once");
        broken.close();
        m_journey->generateFaces(1);
        m_journey->drop({broken.fileName()});
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->window().messages()->isShowingProblem(), patience);
        QVERIFY2(m_journey->message().contains("broken.inlay is not an Inlay document"),
                 qPrintable(m_journey->message()));
        QCOMPARE(m_journey->document().count(), 1);
    }

    void aDamagedLeftoverIsToldAndStays() {
        QTemporaryDir left;
        QFile damaged(left.filePath("damaged.inlay"));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray(8192, 'x'));
        damaged.close();
        Journey next(left.path());
        QTRY_VERIFY_WITH_TIMEOUT(next.message().contains("cannot be read"), patience);
        next.control<QPushButton>("messageRemedy")->click();
        QVERIFY(!next.window().messages()->isShowingProblem());
        QVERIFY(damaged.exists());
        qputenv("INLAY_SESSION_FOLDER", m_journey->file("sessions").toUtf8());
    }

    void anEmbeddingCanBeWalkedBack() {
        Journey& journey = *m_journey;
        journey.setSteps(40);
        journey.drop({journey.writePhoto("walk.png")});
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 1, patience);
        const PictureId id = journey.document().at(0).id;
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().find(id)->state, PictureState::Done, patience);
        const std::vector<LatentSnapshot> snapshots =
            journey.document().find(id)->embedding.snapshots;
        QCOMPARE(snapshots.size(), std::size_t(13));
        for (std::size_t i = 1; i < snapshots.size(); ++i)
            QVERIFY(snapshots[i - 1].step < snapshots[i].step);
        QCOMPARE(snapshots.back().step, 40);

        auto* list = journey.control<QListWidget>("snapshotList");
        auto* use = journey.control<QPushButton>("snapshotUse");
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 13);
        const QImage end = journey.stage().canvas()->result();
        list->setCurrentRow(3);
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), patience);
        QVERIFY(journey.stage().canvas()->result() != end);
        QCOMPARE(journey.document().find(id)->embedding.latent, snapshots.back().latent);
        QTest::keyClick(list, Qt::Key_Escape);
        QCOMPARE(journey.stage().canvas()->result(), end);

        list->setCurrentRow(3);
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), patience);
        use->click();
        QCOMPARE(journey.document().find(id)->embedding.latent, snapshots[3].latent);
        QCOMPARE(journey.document().find(id)->embedding.numbers->steps, snapshots[3].step);
        QVERIFY(journey.stage().canvas()->result() != end);

        // From a file as well, and the end is still there to go forward to.
        saveAs("walk.inlay");
        journey.trigger("actionNewDocument");
        journey.drop({journey.file("walk.inlay")});
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 13, patience);
        list->setCurrentRow(12);
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), patience);
        use->click();
        QCOMPARE(journey.document().at(0).embedding.latent->w, snapshots.back().latent->w);
        QCOMPARE(
            journey.document().at(0).embedding.reconstruction.convertToFormat(QImage::Format_RGB32),
            end.convertToFormat(QImage::Format_RGB32));
        journey.trigger("actionUndo");
        QCOMPARE(journey.document().at(0).embedding.latent->w, snapshots[3].latent->w);
    }

    void manyPicturesOpenWithoutBlockingTheWindow() {
        constexpr int many = 500;
        m_journey->generateFaces(4);
        DocumentContents contents;
        for (int i = 0; i < many; ++i) {
            Picture picture = m_journey->document().at(i % 4);
            picture.id = static_cast<PictureId>(i) + 1;
            picture.name = QString("face %1").arg(i);
            picture.embedding.reconstruction.setPixel(i % 128, i / 128, 0xff00ff00U);
            picture.framing = Framing{{}, picture.embedding.reconstruction};
            picture.photoFile = jpegOf(picture.embedding.reconstruction);
            contents.pictures.push_back(picture);
        }
        const QString path = m_journey->file("many.inlay");
        writeDocument(path, contents, thread());
        m_journey->trigger("actionNewDocument");

        QElapsedTimer whole;
        QElapsedTimer sinceTick;
        qint64 longest = 0;
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this,
                [&] { longest = std::max(longest, sinceTick.restart()); });
        whole.start();
        sinceTick.start();
        ticks.start(5);
        m_journey->drop({path});
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->document().count(), many, patience);
        QTest::qWait(50);
        qInfo("%d pictures: open after %lld ms, the window stood still for %lld ms at most", many,
              static_cast<long long>(whole.elapsed()), static_cast<long long>(longest));
        for (int i = 0; i < many; ++i)
            QVERIFY(m_journey->document().at(i).photo.isNull()); // decoded when it is needed
        QCOMPARE(m_journey->document().at(many - 1).name, QString("face 499"));
        // The crop editor has the photo decoded.
        m_journey->trigger("actionCrop");
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->stage().isEditingCrop(), patience);
        QTest::keyClick(m_journey->stage().canvas(), Qt::Key_Escape);
    }

private:
    static QByteArray jpegOf(const QImage& image) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.scaled(800, 800).save(&buffer, "JPEG", 90);
        return bytes;
    }

    /// Two faces with all that a document keeps besides.
    void fill() {
        m_journey->generateFaces(2);
        Document& document = m_journey->document();
        const PictureId first = document.at(0).id;
        const Picture full = fullPicture(3);
        document.setRecipe(first, full.recipe, "Edit");
        document.setMask(first, full.mask, "Paint");
        document.addLabResult(fullLabResult(4));
        document.setFilm({first, document.at(1).id, first}, "Film");
    }

    void saveAs(const QString& name) {
        m_journey->window().messages()->dismiss(); // what an earlier time said
        m_journey->answer = m_journey->file(name);
        m_journey->trigger("actionSaveDocumentAs");
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->window().windowTitle().endsWith(
                                     QFileInfo(name).completeBaseName() + " - Inlay"),
                                 patience);
        QVERIFY2(m_journey->message().contains("Saved as " + name),
                 qPrintable(m_journey->message()));
    }

    QStringList sessionFiles() const {
        return QDir(m_journey->file("sessions")).entryList({"*.inlay"}, QDir::Files);
    }

    std::unique_ptr<Journey> m_journey;
};

QTEST_MAIN(TestDocumentJourneys)
#include "tst_document_journeys.moc"
