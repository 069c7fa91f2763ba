#include "document_journey.h"

#include "ui/images/image_conversion.h"
#include "ui/panels/local_panel.h"
#include "ui/shelf/shelf_view.h"
#include "ui/store/document_reader.h"
#include "ui/store/session_file.h"

#include <QDir>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>

using namespace inlay;
using namespace inlay::test;

/// What is left of documents and searches that were cut off, as a user meets it.
class TestRecoveryJourneys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<DocumentJourney>();
        QVERIFY(m_journey->isReady());
    }
    void cleanupTestCase() { m_journey.reset(); }
    void cleanup() { m_journey->startAnew(); }

    void whatAKilledProgramLeftIsOfferedAndComesBack() {
        m_journey->fill();
        const DocumentContents before = m_journey->document().contents();
        QTemporaryDir left;
        copyAsAKillLeavesIt(m_journey->file("sessions"), left.path());
        Journey next(left.path());
        QTRY_VERIFY_WITH_TIMEOUT(next.message().contains("without a name"), patience);
        QVERIFY2(next.message().contains("Pictures: 2"), qPrintable(next.message()));
        next.control<QPushButton>("messageRemedy")->click();
        QTRY_COMPARE_WITH_TIMEOUT(next.document().count(), 2, patience);
        QCOMPARE(documentDifference(before, next.document().contents()), QString());
        qputenv("INLAY_SESSION_FOLDER", m_journey->file("sessions").toUtf8());
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
        QCOMPARE(picture.embedding.numbers->stoppedBy, StopReason::Interrupted);
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
            this, [&drawn](const QImage& image) { drawn = image; });
        QTRY_VERIFY_WITH_TIMEOUT(!drawn.isNull(), patience);
        QCOMPARE(drawn.convertToFormat(QImage::Format_RGB32),
                 picture.embedding.reconstruction.convertToFormat(QImage::Format_RGB32));
        next.trigger("actionUndo");
        QVERIFY(!next.document().at(0).hasLatent());
        qputenv("INLAY_SESSION_FOLDER", m_journey->file("sessions").toUtf8());
    }

    /// What waits comes back in its order, with its settings; what ran is kept as above.
    void theQueueComesBack() {
        QTemporaryDir ended;
        QTemporaryDir left;
        QStringList names;
        {
            Journey program(ended.path());
            QVERIFY(program.isReady());
            program.setSteps(90000);
            program.drop({program.writePhoto("one.png"), program.writePhoto("two.png"),
                          program.writePhoto("three.png")});
            QTRY_COMPARE_WITH_TIMEOUT(program.queue().waiting(), 2, patience);
            QTRY_VERIFY_WITH_TIMEOUT(program.queue().isRunning(), patience);
            const auto& waiting = program.searches().waiting();
            program.searches().move(waiting.back().id, 0); // by the user
            for (const SearchQueue::Waiting& one : waiting)
                names << program.document().find(one.search.picture)->name;
            copyAsAKillLeavesIt(ended.path(), left.path());
        }
        Journey next(left.path());
        next.setSteps(7); // of what comes from now on
        QTRY_VERIFY_WITH_TIMEOUT(next.message().contains("without a name"), patience);
        next.control<QPushButton>("messageRemedy")->click();
        QTRY_COMPARE_WITH_TIMEOUT(next.document().count(), 3, patience);
        QVERIFY2(next.message().contains("wait to be embedded, as they did: 2"),
                 qPrintable(next.message()));
        QTRY_VERIFY_WITH_TIMEOUT(next.queue().isRunning(), patience);
        QCOMPARE(next.document().find(next.queue().current())->name, names[0]);
        QCOMPARE(next.searches().running()->steps, 90000);
        QCOMPARE(next.queue().waiting(), 1);
        const PictureId second = next.searches().waiting().front().search.picture;
        QCOMPARE(next.document().find(second)->name, names[1]);
        next.queue().cancelAll(); // and what no longer waits is no longer in the document
        QTRY_VERIFY_WITH_TIMEOUT(!next.queue().isRunning(), patience);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!next.document().at(i).queued);
        qputenv("INLAY_SESSION_FOLDER", m_journey->file("sessions").toUtf8());
    }

    void theQueueOfADocumentWaitsUntilItIsOpenedAgain() {
        Journey& journey = *m_journey;
        m_journey->saveAs("queue.inlay");
        journey.setSteps(90000);
        journey.drop({journey.writePhoto("one.png"), journey.writePhoto("two.png")});
        QTRY_COMPARE_WITH_TIMEOUT(journey.queue().waiting(), 1, patience);
        const QString name =
            journey.document().find(journey.searches().waiting().front().search.picture)->name;
        QTRY_VERIFY_WITH_TIMEOUT(journey.queue().curve().size() > 2, patience);
        // A document that cannot be opened takes nothing away.
        QFile damaged(journey.file("damaged.inlay"));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray(8192, 'x'));
        damaged.close();
        journey.answer = damaged.fileName();
        journey.trigger("actionOpenDocument");
        QTRY_VERIFY_WITH_TIMEOUT(journey.message().contains("could not be opened"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(journey.queue().isRunning(), patience);
        QCOMPARE(journey.document().find(journey.queue().current())->name, name);

        const int stopped = journey.document().at(0).id == journey.queue().current() ? 1 : 0;
        journey.window().shelf()->setCurrent(journey.document().at(stopped).id);
        journey.trigger("actionStart"); // it waits behind the other one
        QTRY_COMPARE_WITH_TIMEOUT(journey.queue().waiting(), 1, patience);
        const QString waits =
            journey.document().find(journey.searches().waiting().front().search.picture)->name;
        journey.trigger("actionNewDocument");
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 0, patience);
        QVERIFY(!journey.queue().isRunning());
        QCOMPARE(journey.queue().waiting(), 0);
        journey.answer = journey.file("queue.inlay");
        journey.trigger("actionOpenDocument");
        QTRY_VERIFY_WITH_TIMEOUT(journey.queue().isRunning(), patience);
        QCOMPARE(journey.document().find(journey.queue().current())->name, waits);
    }

    /// Where the interrupted embedding is the better one, redo leaves its picture in sight.
    void redoAfterRecoveringShowsThePicture() {
        QTemporaryDir ended;
        QTemporaryDir left;
        {
            Journey program(ended.path());
            QVERIFY(program.isReady());
            program.setSteps(2);
            program.drop({program.writePhoto("photo.png")});
            Document& document = program.document();
            QTRY_VERIFY_WITH_TIMEOUT(document.count() == 1 && document.at(0).hasLatent(), patience);
            program.setSteps(90000);
            program.trigger("actionStart");
            const double before = document.at(0).embedding.numbers->psnrDb;
            QTRY_VERIFY_WITH_TIMEOUT(program.queue().progress().psnrDb > before + 2, patience);
            QTest::qWait(2000); // the best state is kept about once a second
            QVERIFY(document.at(0).unfinished);
            copyAsAKillLeavesIt(ended.path(), left.path());
        }
        Journey next(left.path());
        QTRY_VERIFY_WITH_TIMEOUT(next.message().contains("without a name"), patience);
        next.control<QPushButton>("messageRemedy")->click();
        QTRY_COMPARE_WITH_TIMEOUT(next.document().count(), 2, patience);
        const PictureId picture = next.document().at(0).id;
        QVERIFY(next.document().at(1).name.contains("before"));
        QCOMPARE(next.window().shelf()->current(), picture);
        next.trigger("actionUndo");
        QCOMPARE(next.document().count(), 1);
        QCOMPARE(next.window().shelf()->current(), picture);
        next.trigger("actionRedo");
        QCOMPARE(next.document().count(), 2);
        QCOMPARE(next.window().shelf()->current(), picture);
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
        QTRY_VERIFY(next.message().contains("Local edits that were interrupted: 1"));
        QVERIFY(!next.message().contains("Embeddings"));
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
        m_journey->fill();
        QTRY_VERIFY_WITH_TIMEOUT(!m_journey->sessionFiles().isEmpty(), patience);
        QTest::qWait(500);
        QVERIFY(SessionFile::takeLeftovers().empty());
    }

    void discardedIsGone() {
        m_journey->fill();
        QStringList names;
        for (int i = 0; i < m_journey->document().count(); ++i)
            names << m_journey->document().at(i).name;
        QVERIFY(!names.isEmpty());
        m_journey->trigger("actionNewDocument");
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->message().contains("without a name"), patience);
        QCOMPARE(m_journey->sessionFiles().size(), 1);
        m_journey->agrees = false;
        m_journey->control<QPushButton>("messageSecond")->click();
        QCOMPARE(m_journey->sessionFiles().size(), 1);
        for (const QString& name : names) {
            QVERIFY2(m_journey->message().contains(name), qPrintable(m_journey->message()));
            QVERIFY2(m_journey->asked.contains(name), qPrintable(m_journey->asked));
        }
        m_journey->agrees = true;
        m_journey->control<QPushButton>("messageSecond")->click();
        QVERIFY(m_journey->sessionFiles().isEmpty());
        QVERIFY(!m_journey->window().messages()->isShowingProblem());
    }

    void anEmptyDocumentLeavesNothing() {
        m_journey->fill();
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->sessionFiles().size(), 1, patience);
        while (m_journey->document().undoStack().canUndo())
            m_journey->document().undoStack().undo();
        m_journey->trigger("actionNewDocument");
        QVERIFY(m_journey->sessionFiles().isEmpty());
        QVERIFY(!m_journey->window().messages()->isShowingProblem());
    }

    void aRunningEmbeddingIsKeptInTheDocumentThatGoes() {
        m_journey->setSteps(5000);
        m_journey->saveAs("running.inlay");
        m_journey->drop({m_journey->writePhoto("photo.png")});
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->queue().isRunning(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->queue().curve().size() > 2, patience);
        m_journey->trigger("actionNewDocument");
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->document().count(), 0, patience);
        QVERIFY(!m_journey->queue().isRunning());
        const DocumentContents kept = readDocument(m_journey->file("running.inlay"));
        QCOMPARE(kept.pictures.size(), std::size_t(1));
        QVERIFY(kept.pictures.front().hasLatent());
        QCOMPARE(kept.pictures.front().embedding.numbers->stoppedBy, StopReason::User);
    }

    void aFinishedEmbeddingStaysWhereAnotherOneIsCutOff() {
        Journey& journey = *m_journey;
        journey.setSteps(40);
        m_journey->saveAs("again.inlay");
        journey.drop({journey.writePhoto("photo.png")});
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(journey.document().at(0).hasLatent(), patience);
        const LatentPtr first = journey.document().at(0).embedding.latent;
        journey.setSteps(100000);
        journey.trigger("actionStart");
        QTRY_VERIFY_WITH_TIMEOUT(journey.queue().curve().size() > 2 && journey.queue().isRunning(),
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

private:
    /// The files as they are on the disk a second after the last act.
    static void copyAsAKillLeavesIt(const QString& from, const QString& to) {
        QTest::qWait(1000);
        const QDir sessions(from);
        for (const QString& name : sessions.entryList({"*.inlay*"}, QDir::Files)) {
            if (!name.endsWith(".lock"))
                QVERIFY(QFile::copy(sessions.filePath(name), QDir(to).filePath(name)));
        }
    }

    std::unique_ptr<DocumentJourney> m_journey;
};

QTEST_MAIN(TestRecoveryJourneys)
#include "tst_recovery_journeys.moc"
