#include "journey.h"

#include "ui/canvas/canvas.h"
#include "ui/panels/embed_settings.h"
#include "ui/panels/local_panel.h"
#include "ui/shelf/shelf_view.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <algorithm>

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
    void cleanup() {
        m_journey->control<QAbstractButton>("automaticBox")->setChecked(true);
        QVERIFY(m_journey->emptied());
    }

    void anEmbeddingOutlivesItsNetwork() {
        Journey& journey = *m_journey;
        EmbeddingQueue& queue = journey.queue();
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
        EmbeddingQueue& queue = journey.queue();
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

    void whatWasQueuedBeforeTheNetworkWasOpenBeginsInItsOrder() {
        Journey& journey = *m_journey;
        journey.control<QAbstractButton>("automaticBox")->setChecked(false);
        // The first one takes the longest to be cut again.
        const QImage large = QImage(journey.writePhoto("one.png")).scaled(3000, 2600);
        QVERIFY(large.save(journey.file("one.png")));
        journey.drop({journey.file("one.png"), journey.writePhoto("two.png"),
                      journey.writePhoto("three.png")});
        const Document& document = journey.document();
        const auto allAre = [&document](PictureState state) {
            for (int i = 0; i < document.count(); ++i) {
                if (document.at(i).state != state)
                    return false;
            }
            return document.count() == 3;
        };
        QTRY_VERIFY_WITH_TIMEOUT(allAre(PictureState::Waiting), patience);
        journey.setSteps(1);
        QSignalSpy started(&journey.queue(), &EmbeddingQueue::started);
        journey.session().openNetwork(m_other);
        for (int i = 0; i < 3; ++i)
            journey.services().embedder.embed(document.at(i).id);
        QCOMPARE(started.count(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(allAre(PictureState::Done), patience);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(started[i][0].value<PictureId>(), document.at(i).id);
            QCOMPARE(document.at(i).framing->target.width(), 32);
        }
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
        preset->setCurrentIndex(preset->findText("Closest, fast"));
        start->setCurrentIndex(2);
        const QString best = distance->currentText();
        const PerceptualChoice bestKind = settings->options().perceptual;

        QVERIFY(open(m_other));
        QVERIFY2(distance->currentText() != best, qPrintable(best)); // it has none of its own
        QCOMPARE(settings->options().start, EmbeddingStart::Automatic);
        preset->setCurrentIndex(preset->findText("Closest, as in the paper"));

        QVERIFY(open(m_bundled));
        QCOMPARE(settings->options().perceptual, bestKind);
        QCOMPARE(settings->options().start, EmbeddingStart::Uniform);
        QCOMPARE(settings->options().preset, std::string("fast"));
        QCOMPARE(settings->options().steps, embeddingPreset("fast").steps);

        // A distance that is not the best one is the user's own choice, and stays too.
        QVERIFY(distance->count() > 1);
        distance->setCurrentIndex(distance->count() - 1);
        const PerceptualChoice chosen = settings->options().perceptual;
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

    /// Of a network with classes the panel asks for one: it is where the search begins, and stays
    /// with the latent.
    void aClassIsChosenForEmbedding() {
        Journey& journey = *m_journey;
        const QString conditional =
            QFINDTESTDATA("../goldens/stylegan2-ada-32-conditional/network.pkl");
        auto* box = journey.control<QSpinBox>("classBox");
        auto* start = journey.control<QComboBox>("startBox");
        auto* settings = journey.window().findChild<EmbedSettings*>();
        QVERIFY(!box->isVisible());
        QCOMPARE(settings->options().classIndex, -1);
        const QString photo = journey.writePhoto("of-a-class.png");
        QVERIFY(open(conditional));
        QVERIFY(box->isVisible());
        const int classes = journey.session().network()->cDim;
        QVERIFY(classes > 1);
        QCOMPARE(box->maximum(), classes - 1);
        QCOMPARE(settings->options().classIndex, -1);
        start->setCurrentIndex(1); // the mean, the class's own
        std::vector<LatentPtr> latents;
        for (int index : {0, classes - 1}) {
            box->setValue(index);
            journey.setSteps(1);
            const int count = journey.document().count();
            journey.drop({photo});
            QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), count + 1, patience);
            QTRY_COMPARE_WITH_TIMEOUT(journey.document().at(count).state, PictureState::Done,
                                      patience);
            latents.push_back(journey.document().at(count).embedding.latent);
            QCOMPARE(latents.back()->classIndex, index);
            QCOMPARE(journey.document().at(count).embedding.options->classIndex, index);
        }
        QVERIFY(latents[0]->w != latents[1]->w);

        // Exported, it is kept; where the format cannot, that is told.
        journey.answer = journey.file("of-a-class.npz");
        journey.trigger("actionExportLatent");
        QTRY_VERIFY_WITH_TIMEOUT(journey.message().contains("of-a-class.npz"), patience);
        QVERIFY2(!journey.message().contains("class,"), qPrintable(journey.message()));
        journey.answer = journey.file("of-a-class.npy");
        journey.trigger("actionExportLatent");
        QTRY_VERIFY_WITH_TIMEOUT(journey.message().contains("of-a-class.npy"), patience);
        QVERIFY2(journey.message().contains("without its class"), qPrintable(journey.message()));

        // It belongs to the network, from one start of the program to the next.
        QVERIFY(open(m_bundled));
        QVERIFY(!box->isVisible());
        QCOMPARE(settings->options().classIndex, -1);
        QVERIFY(open(conditional));
        QCOMPARE(settings->options().classIndex, classes - 1);
        WindowSettings stored;
        stored.setEmbeddingOptionsOfNetworks(settings->remembered());
        const auto again = WindowSettings().embeddingOptionsOfNetworks();
        const QString hash = QString::fromStdString(journey.session().network()->sha256);
        QCOMPARE(again.value(hash).classIndex, classes - 1);
        start->setCurrentIndex(0);
    }

    void registeringWeightsLeavesARunAlone() {
        Journey& journey = *m_journey;
        EmbeddingQueue& queue = journey.queue();
        journey.setSteps(100000);
        journey.drop({journey.writePhoto("one.png"), journey.writePhoto("two.png")});
        QTRY_VERIFY_WITH_TIMEOUT(queue.waiting() == 1 && queue.progress().step >= 1, patience);
        const PictureId first = queue.current();
        QSignalSpy ended(&queue, &EmbeddingQueue::ended);
        QSignalSpy listed(&journey.services().weights, &PerceptualWeightsLibrary::listed);
        QSignalSpy changed(&journey.session(), &Session::networkChanged);
        const QString weights = QFINDTESTDATA("../goldens/perceptual/vgg.pth");
        QVERIFY(!weights.isEmpty());
        journey.services().weights.add(weights);
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

    void aLocalEditHoldsTheQueueWhateverIsOpened() {
        Journey& journey = *m_journey;
        EmbeddingQueue& queue = journey.queue();
        Document& document = journey.document();
        journey.generateFaces(1);
        const PictureId face = document.at(0).id;
        auto* panel = journey.control<LocalPanel>("localPanel");
        journey.window().panels()->setCurrentPanel(panel);
        panel->setPicture(face);
        QImage mask(128, 128, QImage::Format_Grayscale8);
        mask.fill(0);
        for (int i = 0; i < 40; ++i)
            std::fill_n(mask.scanLine(40 + i) + 40, 40, uchar(255));
        document.setMask(face, mask, "Mask");
        journey.control<QSpinBox>("localSteps")->setValue(100000);
        journey.control<QPushButton>("localStart")->click();
        auto* hint = journey.control<QLabel>("localHint");
        QTRY_VERIFY_WITH_TIMEOUT(hint->text().contains("Step "), patience);
        journey.setSteps(100000);
        journey.drop({journey.writePhoto("one.png")});
        QTRY_COMPARE_WITH_TIMEOUT(queue.waiting(), 1, patience);

        // Both used to let the queue begin, which failed: one search at a time.
        const QString weights = QFINDTESTDATA("../goldens/perceptual/vgg.pth");
        QSignalSpy changed(&journey.session(), &Session::networkChanged);
        journey.services().weights.add(weights);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
        QVERIFY(open(m_other));
        QVERIFY(open(m_bundled));
        QCOMPARE(queue.waiting(), 1);
        QVERIFY(!queue.isRunning());
        QVERIFY2(!journey.message().contains("could not"), qPrintable(journey.message()));
        journey.window().panels()->setCurrentPanel(panel);
        const QString step = hint->text();
        QTRY_VERIFY_WITH_TIMEOUT(hint->text() != step && hint->text().contains("Step "), patience);
        const int before = document.count();
        journey.control<QPushButton>("localStop")->click();
        QTRY_COMPARE_WITH_TIMEOUT(document.count(), before + 2, patience); // also as a photo
        QCOMPARE(document.at(before).embedding.latent->networkSha256, m_bundledHash);
        QTRY_VERIFY_WITH_TIMEOUT(queue.isRunning(), patience);

        // And the other way round: it waits for its turn, and says for what.
        journey.control<QPushButton>("localStart")->click();
        QVERIFY2(hint->text().contains("Embed one"), qPrintable(hint->text()));
        QVERIFY(journey.control<QPushButton>("localCancel")->isVisible());
        journey.control<QPushButton>("localCancel")->click();
        QVERIFY(journey.control<QPushButton>("localStart")->isVisible());
        QVERIFY(queue.isRunning());
        journey.control<QPushButton>("localStart")->click();
        journey.queue().cancel();
        QTRY_VERIFY_WITH_TIMEOUT(hint->text().contains("Step "), patience);
        journey.control<QPushButton>("localCancel")->click();
        QTRY_VERIFY_WITH_TIMEOUT(journey.control<QPushButton>("localStart")->isVisible(), patience);
    }

    void anExperimentEndsOnItsNetwork() {
        Journey& journey = *m_journey;
        journey.generateFaces(1);
        journey.control<QSpinBox>("labSteps")->setValue(30);
        journey.trigger("actionLabSpaces");
        QTRY_VERIFY_WITH_TIMEOUT(journey.searches().running() != nullptr, patience);
        QVERIFY(open(m_other));
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().labResults().size(), std::size_t(1), patience);
        QVERIFY2(!journey.message().contains("could not"), qPrintable(journey.message()));
        QVERIFY(!journey.searches().running());
        journey.document().removeLabResult(journey.document().labResults().front().id);
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
