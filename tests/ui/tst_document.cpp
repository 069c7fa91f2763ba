#include "fake_engine.h"
#include "ui/document/document.h"
#include "ui/document/interrupted_embeddings.h"
#include "ui/intake/in_order.h"
#include "ui/shelf/picture_mime.h"
#include "ui/shelf/shelf_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <memory>

using namespace inlay;
using inlay::test::fakeLatent;
using inlay::test::FakeLibrary;

namespace {

Picture named(const QString& name) {
    Picture picture;
    picture.name = name;
    QImage image(8, 8, QImage::Format_RGB888);
    image.fill(Qt::red);
    picture.framing = Framing{{}, image};
    return picture;
}

EmbeddingRecord embedded(float w, const QColor& colour) {
    EmbeddingRecord record;
    record.latent = std::make_shared<const Latent>(fakeLatent(w));
    record.reconstruction = QImage(8, 8, QImage::Format_RGB888);
    record.reconstruction.fill(colour);
    record.numbers = EmbeddingNumbers();
    return record;
}

/// A red target that was embedded once, with its way, and was being embedded again when the
/// program ended.
DocumentContents interruptedAgain(const QColor& before, const QColor& found) {
    Picture picture = named("portrait");
    picture.id = 1;
    picture.embedding = embedded(1, before);
    picture.embedding.numbers->psnrDb = 99; // of another crop: it is measured anew
    picture.embedding.snapshots = {{7, picture.embedding.latent, picture.embedding.reconstruction}};
    UnfinishedEmbedding unfinished;
    unfinished.record = embedded(2, found);
    picture.unfinished = unfinished;
    DocumentContents contents;
    contents.pictures = {picture};
    measureInterrupted(contents);
    return contents;
}

float wOf(const Picture& picture) {
    return picture.embedding.latent->w.front();
}

QStringList names(const Document& document) {
    QStringList list;
    for (int i = 0; i < document.count(); ++i)
        list << document.at(i).name;
    return list;
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnique() {
        Document document;
        document.add(named("a"));
        document.add(named("a"));
        document.add(named("a"));
        QCOMPARE(names(document), QStringList({"a", "a 2", "a 3"}));
    }

    void whatWasAskedForFirstComesFirst() {
        InOrder order;
        QString done;
        const auto act = [&done](char letter) { return [&done, letter] { done += letter; }; };
        const int a = order.announce();
        const int b = order.announce();
        const int c = order.announce();
        const int d = order.announce();
        order.settle(c, act('c'));
        order.settle(b); // failed
        QCOMPARE(done, QString());
        order.settle(a, act('a'));
        QCOMPARE(done, QString("ac"));
        order.settle(d, act('d'));
        order.settle(order.announce(), act('e'));
        QCOMPARE(done, QString("acde"));
    }

    void everyActCanBeUndoneAndRedone() {
        Document document;
        QUndoStack& stack = document.undoStack();
        const PictureId a = document.add(named("a"));
        const PictureId b = document.add(named("b"));
        const PictureId c = document.add(named("c"));
        document.rename(b, "  other  ");
        EmbeddingRecord record;
        record.latent = std::make_shared<const Latent>(fakeLatent(3));
        document.setEmbedding(a, record);
        Framing framing;
        framing.crop.corners[0].x = 5;
        document.reframe(c, framing);
        document.remove({a, c});
        QCOMPARE(names(document), QStringList({"other"}));
        QCOMPARE(stack.undoText(), QString("Remove 2 pictures"));

        stack.undo();
        QCOMPARE(names(document), QStringList({"a", "other", "c"}));
        QVERIFY(document.find(a)->hasLatent());
        QCOMPARE(document.find(a)->state, PictureState::Done);
        QCOMPARE(document.find(c)->framing->crop.corners[0].x, 5.0);
        stack.undo();
        QCOMPARE(document.find(c)->framing->crop.corners[0].x, 0.0);
        stack.undo();
        QVERIFY(!document.find(a)->hasLatent());
        QCOMPARE(document.find(a)->state, PictureState::Waiting);
        stack.undo();
        QCOMPARE(names(document), QStringList({"a", "b", "c"}));
        while (stack.canUndo())
            stack.undo();
        QCOMPARE(document.count(), 0);
        while (stack.canRedo())
            stack.redo();
        QCOMPARE(names(document), QStringList({"other"}));
    }

    void whatMerelyHappensIsNoUndoStep() {
        Document document;
        const PictureId a = document.add(named("a"));
        const int steps = document.undoStack().count();
        document.update(a, [](Picture& picture) { picture.percent = 40; });
        QCOMPARE(document.undoStack().count(), steps);
        QCOMPARE(document.find(a)->percent, 40);
    }

    void strokesOfOneGestureAreOneStep() {
        Document document;
        const PictureId a = document.add(named("a"));
        const auto grey = [](int value) {
            QImage mask(8, 8, QImage::Format_Grayscale8);
            mask.fill(value);
            return mask;
        };
        document.setMask(a, grey(1), "Paint", 7);
        document.setMask(a, grey(2), "Paint", 7);
        document.setMask(a, grey(3), "Paint", 8);
        QCOMPARE(document.undoStack().count(), 3);
        document.undoStack().undo();
        QCOMPARE(document.find(a)->mask, grey(2));
        document.undoStack().undo();
        QVERIFY(document.find(a)->mask.isNull());
        document.undoStack().redo();
        QCOMPARE(document.find(a)->mask, grey(2));
    }

    void inputsOfAPanelAreStepsAndKeepWhatCameSince() {
        Document document;
        QSignalSpy placed(&document, &Document::inputsPlaced);
        QSignalSpy recalled(&document, &Document::recalled);
        document.followInputs("a panel", {{"x", 1.0}, {"y", 1.0}});
        document.setInputs("a panel", {{"x", 2.0}, {"y", 1.0}}, "x 2", 5);
        document.setInputs("a panel", {{"x", 3.0}, {"y", 1.0}}, "x 3", 5);
        document.setInputs("a panel", {{"x", 3.0}, {"y", 1.0}}, "nothing");
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.undoStack().undoText(), QString("x 3"));
        QCOMPARE(recalled.count(), 0);
        document.followInputs("a panel", {{"x", 3.0}, {"y", 7.0}});
        placed.clear();
        document.undoStack().undo();
        QCOMPARE(std::get<double>(document.inputs("a panel").at("x")), 1.0);
        QCOMPARE(std::get<double>(document.inputs("a panel").at("y")), 7.0);
        QCOMPARE(placed.count(), 1);
        QCOMPARE(recalled.count(), 1);
        QCOMPARE(recalled[0][0].toString(), QString("a panel"));
        document.undoStack().redo();
        QCOMPARE(std::get<double>(document.inputs("a panel").at("x")), 3.0);
    }

    void labResultsCanBeUndone() {
        Document document;
        QUndoStack& stack = document.undoStack();
        QSignalSpy results(&document, &Document::labResultsChanged);
        LabResult result;
        result.name = "W and W+";
        const LabResultId first = document.addLabResult(result);
        const LabResultId second = document.addLabResult(result);
        QCOMPARE(document.findLabResult(second)->name, QString("W and W+ 2"));
        document.renameLabResult(first, "spaces");
        document.removeLabResult(first);
        QCOMPARE(stack.undoText(), QString("Remove the lab result spaces"));
        QCOMPARE(document.labResults().size(), std::size_t(1));
        stack.undo();
        QCOMPARE(document.labResults().front().name, QString("spaces"));
        stack.undo();
        QCOMPARE(document.labResults().front().name, QString("W and W+"));
        while (stack.canUndo())
            stack.undo();
        QVERIFY(document.isEmpty());
        while (stack.canRedo())
            stack.redo();
        QCOMPARE(document.labResults().size(), std::size_t(1));
        QCOMPARE(results.count(), 4 + 4 + 4); // done, undone, redone
    }

    void aLoadedDocumentHasIdsOfItsOwn() {
        Document document;
        const PictureId before = document.add(named("before"));
        DocumentContents contents;
        contents.pictures = {named("one"), named("two")};
        contents.pictures[0].id = 5;
        contents.pictures[1].id = 2;
        const quint64 offset = document.load(contents);
        QCOMPARE(names(document), QStringList({"one", "two"}));
        QVERIFY(!document.find(before)); // so that nothing that still runs for it finds another
        QCOMPARE(document.at(0).id, 5 + offset);
        QCOMPARE(document.at(1).id, 2 + offset);
        QVERIFY(document.add(named("three")) > document.at(0).id);
        QCOMPARE(document.undoStack().count(), 1);
    }

    void aBetterEmbeddingIsNotReplacedByAnInterruptedOne() {
        Document document;
        document.load(interruptedAgain(QColor(250, 0, 0), QColor(90, 0, 0)));
        const InterruptedCount count = keepInterrupted(document);
        QCOMPARE(count.all, 1);
        QCOMPARE(count.beside, 1);
        QCOMPARE(names(document), QStringList({"portrait", "portrait, interrupted"}));
        QCOMPARE(wOf(document.at(0)), 1.0F);
        QCOMPARE(document.at(0).embedding.snapshots.size(), std::size_t(1));
        QCOMPARE(wOf(document.at(1)), 2.0F);
        QCOMPARE(document.at(1).state, PictureState::Done);
        QVERIFY(document.at(1).framing);
        QVERIFY(!document.at(0).unfinished);
        document.undoStack().undo();
        QCOMPARE(names(document), QStringList({"portrait"}));
        QCOMPARE(wOf(document.at(0)), 1.0F);
    }

    void aBetterInterruptedEmbeddingIsKeptAndTheOneBeforeStandsBeside() {
        Document document;
        document.load(interruptedAgain(QColor(90, 0, 0), QColor(250, 0, 0)));
        QCOMPARE(keepInterrupted(document).beside, 0);
        QCOMPARE(names(document), QStringList({"portrait", "portrait, before"}));
        QCOMPARE(wOf(document.at(0)), 2.0F);
        QCOMPARE(wOf(document.at(1)), 1.0F);
        QCOMPARE(document.at(1).embedding.snapshots.size(), std::size_t(1));
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(names(document), QStringList({"portrait"}));
        QCOMPARE(wOf(document.at(0)), 1.0F);
    }

    /// The picture before is of another network: which one is better cannot be said.
    void whatCannotBeComparedReplacesNothing() {
        DocumentContents contents = interruptedAgain(QColor(90, 0, 0), QColor(250, 0, 0));
        QImage& reconstruction = contents.pictures[0].embedding.reconstruction;
        reconstruction = reconstruction.scaled(16, 16);
        contents.pictures[0].unfinished->presentPsnrDb.reset();
        measureInterrupted(contents);
        Document document;
        document.load(contents);
        keepInterrupted(document);
        QCOMPARE(wOf(document.at(0)), 1.0F);
        QCOMPARE(wOf(document.at(1)), 2.0F);
    }

    void anInterruptedFirstEmbeddingIsThePicturesOwn() {
        DocumentContents contents = interruptedAgain(Qt::blue, Qt::blue);
        contents.pictures[0].embedding = {};
        Document document;
        document.load(contents);
        QCOMPARE(keepInterrupted(document).all, 1);
        QCOMPARE(names(document), QStringList({"portrait"}));
        QCOMPARE(wOf(document.at(0)), 2.0F);
    }

    /// As when another document is opened in the middle of it.
    void aStoppedEmbeddingReplacesNoBetterOne() {
        for (const bool better : {false, true}) {
            const DocumentContents contents =
                interruptedAgain(QColor(200, 0, 0), better ? QColor(250, 0, 0) : Qt::black);
            Document document;
            document.load(contents);
            const PictureId id = document.at(0).id;
            const EmbeddingRecord before = document.at(0).embedding;
            keepStopped(document, id, before); // it was cancelled
            QCOMPARE(document.count(), 1);
            document.setEmbedding(id, contents.pictures[0].unfinished->record);
            keepStopped(document, id, before);
            QCOMPARE(document.count(), 2);
            QCOMPARE(wOf(document.at(0)), better ? 2.0F : 1.0F);
            QCOMPARE(wOf(document.at(1)), better ? 1.0F : 2.0F);
        }
    }

    void heldJobsBeginLater() {
        FakeLibrary library;
        int loaded = 0; // of the pool's threads, read when they rest
        BackgroundJobs jobs([&]() -> EngineLibrary& {
            ++loaded;
            return library;
        });
        int done = 0;
        const auto perform = [&] {
            jobs.perform(
                "Work", [](EngineLibrary&, JobControl&) { return 1; }, this,
                [&done](int one) { done += one; });
        };
        jobs.hold();
        perform();
        QTest::qWait(50);
        QCOMPARE(loaded, 0);
        QCOMPARE(done, 0);
        jobs.begin();
        QTRY_COMPARE(done, 1);
        perform();
        QTRY_COMPARE(done, 2);
        QCOMPARE(loaded, 2);
    }

    void nothingIsDeliveredToWhatIsGone() {
        FakeLibrary library;
        BackgroundJobs jobs([&library]() -> EngineLibrary& { return library; });
        jobs.hold();
        auto context = std::make_unique<QObject>();
        int delivered = 0;
        Job* job = jobs.perform(
            "Work", [](EngineLibrary&, JobControl&) { return 1; }, context.get(),
            [&delivered](int one) { delivered += one; });
        QSignalSpy finished(job, &Job::finished);
        context.reset();
        jobs.begin();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(delivered, 0);
    }

    void modelFollowsTheDocument() {
        FakeLibrary library;
        BackgroundJobs jobs([&library]() -> EngineLibrary& { return library; });
        ThumbnailCache thumbnails(jobs);
        Document document;
        ShelfModel model(document, thumbnails);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const PictureId a = document.add(named("a"));
        const PictureId b = document.add(named("b"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        document.update(b, [](Picture& picture) {
            picture.state = PictureState::Running;
            picture.percent = 63;
        });
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(1).data(ShelfModel::StateTextRole).toString(), QString("63%"));
        QVERIFY(model.setData(model.index(0), "renamed", Qt::EditRole));
        QCOMPARE(document.find(a)->name, QString("renamed"));
        document.remove({a});
        QCOMPARE(model.rowCount(), 1);
        document.undoStack().undo();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.indexOf(b).row(), 1);
        // Thumbnails come later.
        QVERIFY(model.index(0).data(ShelfModel::ThumbnailRole).value<QPixmap>().isNull());
        QTRY_VERIFY(!model.index(0).data(ShelfModel::ThumbnailRole).value<QPixmap>().isNull());
    }

    void draggedPicturesComeThroughMime() {
        const std::unique_ptr<QMimeData> data = mimeOfPictures({4, 9});
        QCOMPARE(picturesOfMime(data.get()), (std::vector<PictureId>{4, 9}));
        QMimeData foreign;
        foreign.setData(pictureMimeType(), QByteArray("\0\0", 2));
        QVERIFY(picturesOfMime(&foreign).empty());
        QVERIFY(picturesOfMime(nullptr).empty());
    }

    /// As one that is cancelled and had back.
    void whatWasUnderWayIsMeasuredAsStopped() {
        const Picture picture = interruptedAgain(Qt::black, QColor(250, 0, 0)).pictures.front();
        Picture unmeasured = picture;
        unmeasured.unfinished->record.numbers = EmbeddingNumbers();
        const EmbeddingRecord record = stoppedByUser(unmeasured);
        QVERIFY(record.numbers->stoppedBy == StopReason::User);
        // Red 250 in place of 255, on a scale from -1 to 1: 10 / 255, in one channel of three.
        const double mse = std::pow(10.0 / 255, 2) / 3;
        QVERIFY(std::abs(record.numbers->mse - mse) < 1e-6);
        QVERIFY(record.numbers->psnrDb > 30);
        QCOMPARE(record.latent->w.front(), 2.0F);
    }
};

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
