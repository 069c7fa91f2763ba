#include "fake_engine.h"
#include "ui/engine/engine_thread.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace inlay;
using inlay::test::fakeLatent;
using inlay::test::FakeLibrary;
using inlay::test::fakeNetwork;

namespace {

constexpr int patience = 30000;

EmbeddingRequest request(int steps) {
    EmbeddingRequest made;
    made.target = Image(8, 8);
    made.options.steps = steps;
    return made;
}

Edit plain(float value) {
    Edit edit;
    edit.base = std::make_shared<const Latent>(fakeLatent(value));
    return edit;
}

/// Counts a job's life.
struct Life {
    explicit Life(Job* job)
        : started(job, &Job::started)
        , finished(job, &Job::finished)
        , cancelled(job, &Job::cancelled)
        , failed(job, &Job::failed) {}
    int ends() const { return finished.count() + cancelled.count() + failed.count(); }
    QSignalSpy started, finished, cancelled, failed;
};

} // namespace

/// The engine's thread against an engine that the test leads step by step.
class TestEngineThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_library = std::make_unique<FakeLibrary>();
        m_engine =
            std::make_unique<EngineThread>([this]() -> EngineLibrary& { return *m_library; });
    }
    void cleanup() {
        m_library->state.permits.release(1000);
        m_engine.reset();
        QCOMPARE(m_library->state.engines.load(), 0);
        QCOMPARE(m_library->state.runs.load(), 0);
        QVERIFY(!m_library->state.usedElsewhere);
    }

    void embeddingReportsEveryStepAndEndsOnce() {
        QSignalSpy loaded(m_engine.get(), &EngineThread::loaded);
        start();
        EmbeddingJob* job = m_engine->startEmbedding("run", request(50));
        Life life(job);
        QSignalSpy resulted(job, &EmbeddingJob::resulted);
        QSignalSpy previewed(job, &EmbeddingJob::previewed);
        std::vector<int> steps;
        connect(job, &EmbeddingJob::stepped, this, [&](const std::vector<StepReport>& reports) {
            for (const StepReport& report : reports)
                steps.push_back(report.step);
        });
        QTRY_COMPARE(life.ends(), 1);
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(life.started.count(), 1);
        QCOMPARE(life.finished.count(), 1);
        QCOMPARE(resulted.count(), 1);
        QVERIFY(previewed.count() >= 1);
        QCOMPARE(steps.size(), std::size_t(50)); // none lost, although previews are
        for (int i = 0; i < 50; ++i)
            QCOMPARE(steps[static_cast<std::size_t>(i)], i + 1);
        QCOMPARE(resulted[0][1].value<LatentPtr>()->w[0], 50.0F);
    }

    void cancelIsSeenBeforeTheNextStep() {
        m_library->state.gated = true;
        start();
        EmbeddingJob* job = m_engine->startEmbedding("run", request(1000));
        Life life(job);
        m_library->state.permits.release(3);
        QTRY_COMPARE(m_library->state.steps.load(), 3);
        job->cancel();
        m_library->state.permits.release(1000);
        QTRY_COMPARE(life.ends(), 1);
        QCOMPARE(life.cancelled.count(), 1);
        QVERIFY(m_library->state.steps <= 4); // the one that had begun
    }

    void stopKeepsTheBest() {
        m_library->state.gated = true;
        start();
        EmbeddingJob* job = m_engine->startEmbedding("run", request(1000));
        Life life(job);
        QSignalSpy resulted(job, &EmbeddingJob::resulted);
        m_library->state.permits.release(5);
        QTRY_COMPARE(m_library->state.steps.load(), 5);
        job->stopAndKeep();
        m_library->state.permits.release(1000);
        QTRY_COMPARE(life.finished.count(), 1);
        QCOMPARE(life.ends(), 1);
        const auto result = resulted[0][0].value<EmbeddingResult>();
        QCOMPARE(result.stoppedBy, StopReason::User);
        QVERIFY(result.steps == 5 || result.steps == 6);
    }

    /// Each telling is written to the disk.
    void aBestStateThatStaysTheBestIsToldOnce() {
        m_library->state.bestAtStep = 5;
        start();
        EmbeddingJob* job = m_engine->startEmbedding("run", request(1000));
        Life life(job);
        QSignalSpy passed(job, &EmbeddingJob::snapshotTaken);
        QSignalSpy best(job, &EmbeddingJob::bestKnown);
        QTRY_COMPARE_WITH_TIMEOUT(life.finished.count(), 1, 60000);
        QCOMPARE(passed.count(), 12);
        QVERIFY(!best.isEmpty());
        // The first snapshot is the sixth step.
        for (const QList<QVariant>& told : best)
            QVERIFY(told.front().value<EmbeddingSnapshot>().step <= 6);
    }

    void pauseHoldsStepsButNotRenders() {
        start();
        EmbeddingJob* job = m_engine->startEmbedding("run", request(1000000));
        Life life(job);
        QTRY_VERIFY(m_library->state.steps > 10);
        job->pause();
        QSignalSpy rendered(m_engine.get(), &EngineThread::rendered);
        m_engine->requestRender(plain(7));
        QTRY_COMPARE(rendered.count(), 1); // at most one step later the run rests
        const int resting = m_library->state.steps;
        m_engine->requestRender(plain(8));
        QTRY_COMPARE(rendered.count(), 2);
        QCOMPARE(m_library->state.steps.load(), resting);
        job->resume();
        QTRY_VERIFY(m_library->state.steps > resting + 10);
        job->pause();
        job->cancel(); // while it rests
        QTRY_COMPARE(life.cancelled.count(), 1);
    }

    void newestRenderWins() {
        m_library->state.gated = true;
        start();
        m_engine->startEmbedding("run", request(1000));
        m_library->state.permits.release(1);
        QTRY_COMPARE(m_library->state.steps.load(), 1); // the second step blocks the thread
        QSignalSpy rendered(m_engine.get(), &EngineThread::rendered);
        quint64 last = 0;
        for (int value = 1; value <= 50; ++value)
            last = m_engine->requestRender(plain(static_cast<float>(value)));
        m_library->state.permits.release(1);
        QTRY_VERIFY(!rendered.isEmpty() && rendered.last()[0].value<Rendering>().id == last);
        QVERIFY(m_library->state.renders <= 2);
        QVERIFY(m_engine->overtakenRenders() >= 48);
        const auto rendering = rendered.last()[0].value<Rendering>();
        QCOMPARE(qRed(rendering.image.pixel(0, 0)), 50);
        QCOMPARE(rendering.latent->w[0], 50.0F);
    }

    void forgottenRendersAreDropped() {
        m_library->state.gated = true;
        start();
        m_engine->startEmbedding("run", request(1000));
        m_library->state.permits.release(1);
        QTRY_COMPARE(m_library->state.steps.load(), 1);
        QSignalSpy rendered(m_engine.get(), &EngineThread::rendered);
        QSignalSpy frames(m_engine.get(), &EngineThread::frameRendered);
        m_engine->requestRender(plain(1));
        m_engine->requestStrip({plain(1), plain(2), plain(3)}, 0);
        m_engine->forgetRenders();
        const quint64 wanted = m_engine->requestRender(plain(2));
        m_library->state.permits.release(10);
        QTRY_COMPARE(rendered.count(), 1);
        QCOMPARE(rendered[0][0].value<Rendering>().id, wanted);
        QCOMPARE(frames.count(), 0);
    }

    void aNewerStripReplacesAnOlderOne() {
        start();
        QSignalSpy frames(m_engine.get(), &EngineThread::frameRendered);
        m_engine->requestStrip(std::vector<Edit>(100, plain(1)), 2);
        const quint64 second = m_engine->requestStrip({plain(2), plain(3)}, 2);
        QTRY_VERIFY(frames.count() >= 2);
        QTest::qWait(20);
        QCOMPARE(frames.count(), 2);
        for (int i = 0; i < 2; ++i) {
            const auto frame = frames[i][0].value<Rendering>();
            QCOMPARE(frame.id, second);
            QCOMPARE(frame.frame, i);
            QCOMPARE(frame.image.width(), 2);
        }
    }

    void aRunKeepsItsNetworkWhenAnotherIsOpened() {
        start();
        EmbeddingJob* job = m_engine->startEmbedding("run", request(1000000));
        Life life(job);
        QSignalSpy resulted(job, &EmbeddingJob::resulted);
        std::vector<EmbeddingSnapshot> best;
        connect(job, &EmbeddingJob::bestKnown, this,
                [&](const EmbeddingSnapshot& snapshot) { best.push_back(snapshot); });
        QTRY_VERIFY(m_library->state.steps > 5);
        QString opened;
        m_engine->openNetwork("open", "other", [&opened](const NetworkInfo& info) {
            opened = QString::fromStdString(info.path);
        });
        QTRY_COMPARE(opened, QString("other"));
        best.clear();
        QTRY_VERIFY_WITH_TIMEOUT(!best.empty() || life.ends() > 0, patience); // drawn as well
        QCOMPARE(life.ends(), 0);
        QCOMPARE(best.front().latent->networkSha256, fakeNetwork("fake").sha256);
        job->stopAndKeep();
        QTRY_COMPARE(life.ends(), 1);
        QCOMPARE(life.finished.count(), 1);
        QCOMPARE(resulted[0][1].value<LatentPtr>()->networkSha256, fakeNetwork("fake").sha256);
    }

    void whatWasAskedForOfANetworkIsDoneOnIt() {
        start();
        int turns = 0; // of the engine's thread; read after the job has ended
        std::string drawnOn;
        Job* film = m_engine->performInTurns(
            "film",
            [&](Engine& engine, JobControl&) {
                drawnOn = engine.network().path;
                engine.synthesize(engine.meanLatent());
                return ++turns < 100;
            },
            this, [] {});
        Life life(film);
        m_engine->openNetwork("open", "other", [](const NetworkInfo&) {});
        QTRY_COMPARE(life.ends(), 1);
        QCOMPARE(life.finished.count(), 1);
        QCOMPARE(turns, 100);
        QCOMPARE(drawnOn, std::string("fake"));
    }

    void aRunForAnotherNetworkIsRefused() {
        start();
        EmbeddingRequest made = request(5);
        made.networkSha256 = fakeNetwork("other").sha256;
        Life life(m_engine->startEmbedding("run", std::move(made)));
        QTRY_COMPARE(life.ends(), 1);
        QCOMPARE(life.failed.count(), 1);
        QCOMPARE(life.failed[0][0].value<Problem>().kind, ErrorKind::NetworkMismatch);
        QCOMPARE(m_library->state.steps.load(), 0);
    }

    void aFailingStepFailsTheJobOnce() {
        m_library->state.failAtStep = 3;
        start();
        EmbeddingJob* job = m_engine->startEmbedding("run", request(100));
        Life life(job);
        QTRY_COMPARE(life.ends(), 1);
        QCOMPARE(life.failed.count(), 1);
        const auto problem = life.failed[0][0].value<Problem>();
        QCOMPARE(problem.kind, ErrorKind::OutOfMemory);
        QVERIFY(problem.what.contains("out of memory"));
        // The thread lives on.
        EmbeddingJob* next = m_engine->startEmbedding("next", request(2));
        Life nextLife(next);
        QTRY_COMPARE(nextLife.finished.count(), 1);
    }

    void withoutTheEngineEverythingFailsInWords() {
        m_library->state.failToLoad = true;
        QSignalSpy failed(m_engine.get(), &EngineThread::loadFailed);
        start();
        EmbeddingJob* job = m_engine->startEmbedding("run", request(2));
        Life life(job);
        QTRY_COMPARE(life.failed.count(), 1);
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].value<Problem>().what.contains("install it"));
        QSignalSpy renderFailed(m_engine.get(), &EngineThread::renderFailed);
        m_engine->requestRender(plain(1));
        QTRY_COMPARE(renderFailed.count(), 1);
    }

    void workInTurnsLetsOthersThrough() {
        start();
        int turns = 0; // of the engine's thread; read after the job has ended
        QSignalSpy rendered(m_engine.get(), &EngineThread::rendered);
        Job* job = m_engine->performInTurns(
            "film",
            [&turns](Engine&, JobControl& control) {
                control.report(0.001 * turns);
                QThread::msleep(1);
                return ++turns < 1000000;
            },
            this, [] {});
        Life life(job);
        QTRY_VERIFY(life.started.count() == 1);
        m_engine->requestRender(plain(9));
        QTRY_COMPARE(rendered.count(), 1);
        QCOMPARE(life.ends(), 0);
        job->cancel();
        QTRY_COMPARE(life.cancelled.count(), 1);
    }

    void nothingIsDeliveredToWhatIsGone() {
        start();
        QSemaphore goOn;
        auto context = std::make_unique<QObject>();
        int delivered = 0;
        Job* job = m_engine->perform(
            "Work",
            [&goOn](Engine&, JobControl&) {
                goOn.acquire();
                return 1;
            },
            context.get(), [&delivered](int one) { delivered += one; });
        Life life(job);
        context.reset();
        goOn.release();
        QTRY_COMPARE(life.ends(), 1);
        QCOMPARE(life.finished.count(), 1); // the work was done all the same
        QCOMPARE(delivered, 0);
    }

    void destructionMidRunEndsWithinAStep() {
        m_library->state.gated = true;
        start();
        m_engine->startEmbedding("run", request(1000000));
        m_library->state.permits.release(4);
        QTRY_COMPARE(m_library->state.steps.load(), 4);
        m_engine->requestQuit();
        m_library->state.permits.release(1000);
        m_engine.reset();
        QVERIFY(m_library->state.steps <= 5);
        m_engine =
            std::make_unique<EngineThread>([this]() -> EngineLibrary& { return *m_library; });
    }

private:
    void start() {
        m_engine->start();
        m_engine->openNetwork("open", "fake", [](const NetworkInfo&) {});
    }

    std::unique_ptr<FakeLibrary> m_library;
    std::unique_ptr<EngineThread> m_engine;
};

QTEST_GUILESS_MAIN(TestEngineThread)
#include "tst_engine_thread.moc"
