#include "fake_engine.h"
#include "ui/document/document.h"
#include "ui/document/embedding_queue.h"
#include "ui/shelf/picture_mime.h"
#include "ui/shelf/shelf_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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

    void queueRunsOneAfterTheOther() {
        FakeLibrary library;
        EngineThread engine([&library]() -> EngineLibrary& { return library; });
        Document document;
        EmbeddingQueue queue(document, engine);
        engine.start();
        EmbeddingOptions options;
        options.steps = 5;
        std::vector<PictureId> ids;
        for (int i = 0; i < 3; ++i)
            ids.push_back(document.add(named(QString::number(i))));
        for (PictureId id : ids)
            queue.enqueue(id, options);
        QCOMPARE(document.find(ids[0])->state, PictureState::Queued); // no network yet
        QSignalSpy started(&queue, &EmbeddingQueue::started);
        queue.setReady(true);
        QTRY_COMPARE(document.find(ids[2])->state, PictureState::Done);
        QCOMPARE(started.count(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(started[i][0].value<PictureId>(), ids[static_cast<std::size_t>(i)]);
            QCOMPARE(document.at(i).embedding.curve.size(), std::size_t(5));
            QCOMPARE(document.at(i).embedding.latent->w[0], 5.0F);
        }
        QCOMPARE(document.undoStack().undoText(), QString("Embed 2"));
    }

    void removingARunningPictureCancelsIt() {
        FakeLibrary library;
        EngineThread engine([&library]() -> EngineLibrary& { return library; });
        Document document;
        EmbeddingQueue queue(document, engine);
        engine.start();
        queue.setReady(true);
        EmbeddingOptions endless;
        endless.steps = 1000000;
        const PictureId a = document.add(named("a"));
        queue.enqueue(a, endless);
        QTRY_VERIFY(library.state.steps > 3);
        document.remove({a});
        QTRY_VERIFY(!queue.isRunning());
        document.undoStack().undo();
        QCOMPARE(document.find(a)->state, PictureState::Waiting);
        QVERIFY(!document.find(a)->hasLatent());
    }

    void cancelLeavesThePictureAsItWas() {
        FakeLibrary library;
        EngineThread engine([&library]() -> EngineLibrary& { return library; });
        Document document;
        EmbeddingQueue queue(document, engine);
        engine.start();
        queue.setReady(true);
        const PictureId a = document.add(named("a"));
        EmbeddingOptions options;
        options.steps = 4;
        queue.enqueue(a, options);
        QTRY_COMPARE(document.find(a)->state, PictureState::Done);
        const LatentPtr before = document.find(a)->embedding.latent;
        options.steps = 1000000;
        queue.enqueue(a, options);
        QTRY_COMPARE(document.find(a)->state, PictureState::Running);
        queue.cancel();
        QTRY_COMPARE(document.find(a)->state, PictureState::Done);
        QCOMPARE(document.find(a)->embedding.latent, before);
    }
};

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
