#include "document_journey.h"

#include "ui/canvas/canvas.h"
#include "ui/images/image_conversion.h"
#include "ui/store/document_files.h"
#include "ui/store/document_reader.h"
#include "ui/store/document_writer.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <algorithm>

using namespace inlay;
using namespace inlay::test;

/// The document and its file, as a user meets them.
class TestDocumentJourneys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<DocumentJourney>();
        QVERIFY(m_journey->isReady());
    }
    void cleanupTestCase() { m_journey.reset(); }
    void cleanup() { m_journey->startAnew(); }

    void savedAsIsTheSameWhenItIsOpenedAgain() {
        m_journey->fill();
        m_journey->saveAs("portraits.inlay");
        QVERIFY(m_journey->sessionFiles().isEmpty());
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
        m_journey->fill();
        m_journey->saveAs("over.inlay");
        m_journey->trigger("actionNewDocument");
        m_journey->generateFaces(1);
        m_journey->saveAs("over.inlay");
        QCOMPARE(m_journey->document().count(), 1);
        m_journey->trigger("actionNewDocument");
        QCOMPARE(readDocument(m_journey->file("over.inlay")).pictures.size(), std::size_t(1));
    }

    void whereNothingCanBeWrittenIsTold() {
        m_journey->fill();
        m_journey->answer = "/proc/self/portraits.inlay";
        m_journey->trigger("actionSaveDocumentAs");
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->window().messages()->isShowingProblem(), patience);
        QVERIFY2(m_journey->message().contains("could not be saved"),
                 qPrintable(m_journey->message()));
        QCOMPARE(m_journey->sessionFiles().size(), 1); // it is where it was
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
        m_journey->fill();
        m_journey->saveAs("gone.inlay");
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

    void anEmbeddingCanBeWalkedBack() {
        Journey& journey = *m_journey;
        journey.setSteps(40);
        journey.drop({journey.writePhoto("walk.png")});
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 1, patience);
        const PictureId id = journey.document().at(0).id;
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().find(id)->state, PictureState::Done, patience);
        const std::vector<EmbeddingSnapshot> snapshots =
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
        m_journey->saveAs("walk.inlay");
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

    std::unique_ptr<DocumentJourney> m_journey;
};

QTEST_MAIN(TestDocumentJourneys)
#include "tst_document_journeys.moc"
