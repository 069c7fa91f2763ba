#include "journey.h"

#include "ui/shelf/shelf_view.h"

#include <QSignalSpy>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

/// Two networks and one shelf: what runs, what waits and what is shown belongs to one of them.
class TestNetworkJourneys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_other = QFINDTESTDATA("../goldens/stylegan2-ada-32/network.pkl");
        QVERIFY(!m_other.isEmpty());
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
        m_bundled = m_journey->session().network()->path.c_str();
        m_bundledHash = m_journey->session().network()->sha256;
    }
    void cleanupTestCase() { m_journey.reset(); }
    void init() { QVERIFY(open(m_bundled)); }
    void cleanup() { QVERIFY(m_journey->emptied()); }

    void anEmbeddingOutlivesItsNetwork() {
        Journey& journey = *m_journey;
        EmbeddingQueue& queue = journey.session().queue();
        journey.setSteps(100000);
        journey.drop({journey.writePhoto("one.png"), journey.writePhoto("two.png")});
        QTRY_VERIFY_WITH_TIMEOUT(queue.waiting() == 1 && queue.progress().step >= 2, patience);
        const PictureId first = queue.current();
        const PictureId second = journey.document().at(1).id;
        QVERIFY(first == journey.document().at(0).id);

        QVERIFY(open(m_other));
        // The best state is drawn about once a second: that is what used to end it.
        journey.document().update(first, [](Picture& changed) { changed.unfinished.reset(); });
        QTRY_VERIFY_WITH_TIMEOUT(
            journey.document().find(first)->unfinished || queue.current() != first, patience);
        QCOMPARE(queue.current(), first);
        QCOMPARE(journey.document().find(first)->unfinished->record.latent->networkSha256,
                 m_bundledHash);
        journey.trigger("actionStop");
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().find(first)->state, PictureState::Done,
                                  patience);
        const EmbeddingRecord& record = journey.document().find(first)->embedding;
        QCOMPARE(record.latent->networkSha256, m_bundledHash);
        QCOMPARE(record.reconstruction.width(), 128);
        QVERIFY2(!journey.window().messages()->isShowingProblem() ||
                     !journey.message().contains("could not"),
                 qPrintable(journey.message()));

        // The other one was cut for the bundled network: it waits for it.
        QVERIFY(!queue.isRunning());
        QCOMPARE(queue.waiting(), 1);
        QVERIFY(queue.waitsForAnotherNetwork(second));
        QVERIFY(open(m_bundled));
        QTRY_COMPARE_WITH_TIMEOUT(queue.current(), second, patience);
        QVERIFY(!queue.waitsForAnotherNetwork(second));
    }

    void aQueuedPictureCanBeStartedOnTheOpenNetworkInstead() {
        Journey& journey = *m_journey;
        EmbeddingQueue& queue = journey.session().queue();
        journey.setSteps(100000);
        journey.drop({journey.writePhoto("one.png"), journey.writePhoto("two.png")});
        QTRY_VERIFY_WITH_TIMEOUT(queue.waiting() == 1 && queue.progress().step >= 1, patience);
        const PictureId second = journey.document().at(1).id;
        QVERIFY(open(m_other));
        journey.trigger("actionCancel");
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isRunning(), patience);
        journey.setSteps(3);
        journey.window().shelf()->setCurrent(second);
        journey.trigger("actionStart");
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().find(second)->state, PictureState::Done,
                                  patience);
        const Picture& embedded = *journey.document().find(second);
        QCOMPARE(embedded.embedding.latent->networkSha256, journey.session().network()->sha256);
        QCOMPARE(embedded.framing->target.width(), 32); // cut anew from the photo
    }

private:
    bool open(const QString& path) {
        Session& session = m_journey->session();
        session.openNetwork(path);
        return QTest::qWaitFor(
            [&] {
                return session.isReady() && QString::fromStdString(session.network()->path) == path;
            },
            patience);
    }

    std::unique_ptr<Journey> m_journey;
    QString m_other;
    QString m_bundled;
    std::string m_bundledHash;
};

QTEST_MAIN(TestNetworkJourneys)
#include "tst_network_journeys.moc"
