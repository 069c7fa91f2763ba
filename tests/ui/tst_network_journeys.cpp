#include "journey.h"

#include "ui/canvas/canvas.h"
#include "ui/panels/embed_settings.h"
#include "ui/shelf/shelf_view.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
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
        qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); // where weights are registered
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

    void picturesKeepTheirNetwork() {
        Journey& journey = *m_journey;
        journey.generateFaces(2);
        EditPanel* morph = journey.panel(1);
        QVERIFY(journey.settles(morph));
        const QImage before = journey.stage().shown().image;
        const PictureId a = morph->slot(0)->picture();
        auto* keep = morph->findChild<QPushButton*>("keepButton");
        auto* save = morph->findChild<QPushButton*>("saveButton");
        auto* notice = morph->findChild<QWidget*>("networkNotice");
        QVERIFY(keep->isEnabled() && save->isEnabled());
        QVERIFY(!notice->isVisible());

        QVERIFY(open(m_other));
        QVERIFY(journey.document().isForeign(*journey.document().find(a)));
        // No old picture under a new caption, and nothing to keep.
        QTRY_VERIFY(journey.stage().canvas()->result().isNull());
        QVERIFY(journey.stage().shown().image.isNull());
        QVERIFY(!morph->isComplete());
        QVERIFY(!keep->isEnabled() && !save->isEnabled());
        QVERIFY2(keep->toolTip().contains("network"), qPrintable(keep->toolTip()));
        QVERIFY(!journey.control<QAction>("actionKeep")->isEnabled());
        QVERIFY(notice->isVisible());
        // Told once, with a way back.
        QTRY_VERIFY(journey.message().contains("portraits-128"));
        const QString told = journey.message();
        QVERIFY2(!told.contains("more"), qPrintable(told));

        // The shelf and the canvas say whose they are.
        journey.window().panels()->setCurrentIndex(0);
        journey.window().shelf()->setCurrent(a);
        QVERIFY(journey.stage().canvas()->resultCaption().contains("portraits-128"));
        QVERIFY(!journey.control<QPushButton>("continueButton")->isEnabled());

        // What the open network draws takes the empty places.
        journey.generateFaces(2);
        journey.panel(1);
        QVERIFY(morph->isComplete());
        QVERIFY(journey.settles(morph));
        QVERIFY(keep->isEnabled());
        QVERIFY(!notice->isVisible());

        // Back by one click; the message goes with its reason, as the slots' pictures come back.
        morph->slot(0)->setPicture(a);
        QTest::mouseClick(journey.control<QPushButton>("messageRemedy"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(journey.session().network()->path),
                                  m_bundled, patience);
        QTRY_VERIFY_WITH_TIMEOUT(journey.session().isReady(), patience);
        QVERIFY(!journey.document().isForeign(*journey.document().find(a)));
        QTRY_VERIFY(!journey.message().contains("portraits-128"));
        QVERIFY(journey.settles(morph));
        QCOMPARE(journey.stage().shown().image.size(), before.size());
    }

    void thePanelOpensTheNetworkOfItsPicture() {
        Journey& journey = *m_journey;
        journey.generateFaces(1);
        QVERIFY(open(m_other));
        EditPanel* morph = journey.panel(1);
        auto* button = morph->findChild<QPushButton*>("networkNoticeOpen");
        QVERIFY(button->isVisible());
        button->click();
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(journey.session().network()->path),
                                  m_bundled, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!button->isVisible(), patience);
    }

    void settingsFollowTheNetwork() {
        Journey& journey = *m_journey;
        auto* settings = journey.window().findChild<EmbedSettings*>();
        auto* distance = journey.control<QComboBox>("distanceBox");
        auto* start = journey.control<QComboBox>("startBox");
        auto* preset = journey.control<QComboBox>("presetBox");
        distance->setCurrentIndex(0);
        preset->setCurrentIndex(preset->findText("Fast"));
        start->setCurrentIndex(2);
        const QString best = distance->currentText();
        const std::string bestName = settings->options().perceptual;

        QVERIFY(open(m_other));
        QVERIFY2(distance->currentText() != best, qPrintable(best)); // it has none of its own
        QCOMPARE(settings->options().start, EmbeddingStart::Automatic);
        preset->setCurrentIndex(preset->findText("Paper"));

        QVERIFY(open(m_bundled));
        QCOMPARE(settings->options().perceptual, bestName);
        QCOMPARE(settings->options().start, EmbeddingStart::Uniform);
        QCOMPARE(settings->options().preset, std::string("fast"));
        QCOMPARE(settings->options().steps, embeddingPreset("fast").steps);

        // A distance that is not the best one is the user's own choice, and stays too.
        QVERIFY(distance->count() > 1);
        distance->setCurrentIndex(distance->count() - 1);
        const std::string chosen = settings->options().perceptual;
        QVERIFY(open(m_other));
        QCOMPARE(settings->options().preset, std::string("paper"));
        QVERIFY(open(m_bundled));
        QCOMPARE(settings->options().perceptual, chosen);

        // From one start of the program to the next.
        WindowSettings stored;
        stored.setEmbeddingOptionsOfNetworks(settings->remembered());
        const auto again = WindowSettings().embeddingOptionsOfNetworks();
        const EmbeddingOptions found = again.value(QString::fromStdString(m_bundledHash));
        QCOMPARE(found.perceptual, chosen);
        QCOMPARE(found.start, EmbeddingStart::Uniform);
        QCOMPARE(found.preset, std::string("fast"));
        start->setCurrentIndex(0);
        distance->setCurrentIndex(0);
    }

    void registeringWeightsLeavesARunAlone() {
        Journey& journey = *m_journey;
        EmbeddingQueue& queue = journey.session().queue();
        journey.setSteps(100000);
        journey.drop({journey.writePhoto("one.png"), journey.writePhoto("two.png")});
        QTRY_VERIFY_WITH_TIMEOUT(queue.waiting() == 1 && queue.progress().step >= 1, patience);
        const PictureId first = queue.current();
        QSignalSpy ended(&queue, &EmbeddingQueue::ended);
        QSignalSpy listed(&journey.session(), &Session::perceptualWeightsListed);
        QSignalSpy changed(&journey.session(), &Session::networkChanged);
        const QString weights = QFINDTESTDATA("../goldens/perceptual/vgg.pth");
        QVERIFY(!weights.isEmpty());
        journey.session().registerPerceptualWeights(weights);
        QTRY_VERIFY_WITH_TIMEOUT(
            !changed.isEmpty() || journey.window().messages()->isShowingProblem(), patience);
        QVERIFY2(!journey.window().messages()->isShowingProblem(), qPrintable(journey.message()));
        QVERIFY(journey.session().isReady()); // it was not opened once more
        const int step = queue.progress().step;
        QTRY_VERIFY_WITH_TIMEOUT(queue.progress().step > step, patience);
        QCOMPARE(queue.current(), first);
        QCOMPARE(queue.waiting(), 1);
        QCOMPARE(ended.count(), 0);
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

    QTemporaryDir m_data;
    std::unique_ptr<Journey> m_journey;
    QString m_other;
    QString m_bundled;
    std::string m_bundledHash;
};

QTEST_MAIN(TestNetworkJourneys)
#include "tst_network_journeys.moc"
