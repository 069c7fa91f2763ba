#include "fake_engine.h"
#include "ui/document/document.h"
#include "ui/run/embedding_queue.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace inlay;
using inlay::test::FakeLibrary;
using inlay::test::fakeNetwork;

namespace {

/// A queue over an engine of its own, whose network is told when a test wants it.
struct Run {
    FakeLibrary library;
    EngineThread engine{[this]() -> EngineLibrary& { return library; }};
    Document document;
    SearchQueue searches;
    EmbeddingQueue queue{document, engine, searches};

    Run() {
        engine.start();
        engine.openNetwork("open", "fake", [](const NetworkInfo&) {});
    }
    void openNetwork() { searches.setNetwork(fakeNetwork("fake")); }
    PictureId add(const QString& name) {
        Picture picture;
        picture.name = name;
        QImage image(8, 8, QImage::Format_RGB888);
        image.fill(Qt::red);
        picture.framing = Framing{{}, image};
        return document.add(picture);
    }
};

} // namespace

/// Embeddings one after the other, and what becomes of those that fail, are cancelled or lose their
/// picture.
class TestEmbeddingQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_run = std::make_unique<Run>(); }
    void cleanup() { m_run.reset(); }

    void queueRunsOneAfterTheOther() {
        Document& document = m_run->document;
        EmbeddingQueue& queue = m_run->queue;
        EmbeddingOptions options;
        options.steps = 5;
        std::vector<PictureId> ids;
        ids.reserve(3);
        for (int i = 0; i < 3; ++i)
            ids.push_back(m_run->add(QString::number(i)));
        for (PictureId id : ids)
            queue.enqueue({id, options, nullptr});
        QCOMPARE(document.find(ids[0])->state, PictureState::Queued); // no network yet
        QSignalSpy started(&queue, &EmbeddingQueue::started);
        m_run->openNetwork();
        QTRY_COMPARE(document.find(ids[2])->state, PictureState::Done);
        QCOMPARE(started.count(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(started[i][0].value<PictureId>(), ids[static_cast<std::size_t>(i)]);
            QCOMPARE(document.at(i).embedding.curve.size(), std::size_t(5));
            QCOMPARE(document.at(i).embedding.latent->w[0], 5.0F);
        }
        QCOMPARE(document.undoStack().undoText(), QString("Embed 2"));
    }

    void theWayOfAnEmbeddingIsKept() {
        Document& document = m_run->document;
        EmbeddingQueue& queue = m_run->queue;
        m_run->openNetwork();
        EmbeddingOptions options;
        options.steps = 169;
        const PictureId a = m_run->add("a");
        queue.enqueue({a, options, nullptr});
        QTRY_COMPARE(document.find(a)->state, PictureState::Done);
        const std::vector<EmbeddingSnapshot>& snapshots = document.find(a)->embedding.snapshots;
        QCOMPARE(snapshots.size(), std::size_t(13));
        for (int i = 0; i < 13; ++i) {
            const EmbeddingSnapshot& snapshot = snapshots[static_cast<std::size_t>(i)];
            QCOMPARE(snapshot.step, (i + 1) * (i + 1));
            QCOMPARE(snapshot.latent->w[0], static_cast<float>(snapshot.step));
            QVERIFY(!snapshot.image.isNull());
        }
        QCOMPARE(snapshots.back().latent, document.find(a)->embedding.latent);
    }

    /// As when the memory is used up in the middle of it.
    void whatAFailedEmbeddingHadComeToIsKept() {
        Document& document = m_run->document;
        EmbeddingQueue& queue = m_run->queue;
        m_run->library.state.failAtStep = 30;
        QSignalSpy failed(&m_run->queue, &EmbeddingQueue::failed);
        m_run->openNetwork();
        EmbeddingOptions options;
        options.steps = 169; // a snapshot at the steps 1, 4, 9, 16, 25
        const PictureId a = m_run->add("a");
        queue.enqueue({a, options, nullptr});
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed[0][1].value<Problem>().advice.contains("is kept"));
        QCOMPARE(document.find(a)->state, PictureState::Done);
        QVERIFY(document.find(a)->embedding.latent->w.front() >= 25.0F);
        QVERIFY(!document.find(a)->unfinished);
        document.undoStack().undo();
        QVERIFY(!document.find(a)->hasLatent());

        m_run->library.state.failAtStep = 0; // nothing is known yet
        const PictureId b = m_run->add("b");
        queue.enqueue({b, options, nullptr});
        QTRY_COMPARE(failed.count(), 2);
        QCOMPARE(document.find(b)->state, PictureState::Failed);
    }

    /// Whoever waits behind it can be told why it takes so long.
    void whatIsPausedHoldsUpTheOthers() {
        EmbeddingQueue& queue = m_run->queue;
        m_run->openNetwork();
        EmbeddingOptions endless;
        endless.steps = 1000000;
        queue.enqueue({m_run->add("a"), endless, nullptr});
        QTRY_VERIFY(m_run->library.state.steps > 3);
        QVERIFY(!m_run->searches.isPaused());
        const QSignalSpy changed(&m_run->searches, &SearchQueue::changed);
        queue.pause();
        QTRY_VERIFY(m_run->searches.isPaused());
        QTRY_VERIFY(changed.count() > 0);
        queue.resume();
        QTRY_VERIFY(!m_run->searches.isPaused());
        queue.pause();
        queue.cancel();
        QTRY_VERIFY(!m_run->searches.isPaused());
    }

    void aRunEndsWithItsPictureAndComesBackWithIt() {
        Document& document = m_run->document;
        EmbeddingQueue& queue = m_run->queue;
        m_run->openNetwork();
        EmbeddingOptions endless;
        endless.steps = 1000000;
        const PictureId a = m_run->add("a");
        queue.enqueue({a, endless, nullptr});
        QTRY_VERIFY(m_run->library.state.steps > 3);
        document.remove({a});
        QTRY_VERIFY(!queue.isRunning());
        const int steps = m_run->library.state.steps;
        document.undoStack().undo();
        QTRY_COMPARE(document.find(a)->state, PictureState::Running);
        QVERIFY(!document.find(a)->hasLatent());
        QTRY_VERIFY(m_run->library.state.steps > steps);
    }

    void cancelLeavesThePictureAsItWas() {
        Document& document = m_run->document;
        EmbeddingQueue& queue = m_run->queue;
        m_run->openNetwork();
        const PictureId a = m_run->add("a");
        EmbeddingOptions options;
        options.steps = 4;
        queue.enqueue({a, options, nullptr});
        QTRY_COMPARE(document.find(a)->state, PictureState::Done);
        const LatentPtr before = document.find(a)->embedding.latent;
        options.steps = 1000000;
        queue.enqueue({a, options, nullptr});
        QTRY_COMPARE(document.find(a)->state, PictureState::Running);
        queue.cancel();
        QTRY_COMPARE(document.find(a)->state, PictureState::Done);
        QCOMPARE(document.find(a)->embedding.latent, before);
    }

    void aCancelledEmbeddingCanBeHadBack() {
        Document& document = m_run->document;
        EmbeddingQueue& queue = m_run->queue;
        m_run->openNetwork();
        const PictureId a = m_run->add("a");
        EmbeddingOptions options;
        options.steps = 1000000;
        queue.enqueue({a, options, nullptr});
        QTRY_VERIFY(document.find(a)->unfinished.has_value());
        queue.cancel();
        QTRY_COMPARE(document.find(a)->state, PictureState::Waiting);
        QVERIFY(!document.find(a)->hasLatent());
        QVERIFY(!document.find(a)->unfinished);
        document.undoStack().undo();
        QVERIFY(document.find(a)->hasLatent());
        QCOMPARE(document.find(a)->state, PictureState::Done);
        QVERIFY(document.find(a)->embedding.numbers->stoppedBy == StopReason::User);
        document.undoStack().redo();
        QVERIFY(!document.find(a)->hasLatent());
    }

private:
    std::unique_ptr<Run> m_run;
};

QTEST_MAIN(TestEmbeddingQueue)
#include "tst_embedding_queue.moc"
