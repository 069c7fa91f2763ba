#include "journey.h"

#include "core/facade/engine_library.h"

#include <QFile>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

/// What the program is started with, before anything is loaded.
class TestStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
        m_journey->generateFaces(1);
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->stage().shown().latent, patience);
        m_latent = m_journey->answer = m_journey->file("face.safetensors");
        m_journey->trigger("actionExportLatent");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_latent), patience);
        m_broken = m_journey->file("broken.safetensors");
        QFile whole(QString::fromStdString(bundledNetworkPath()));
        QFile half(m_broken);
        QVERIFY(whole.open(QIODevice::ReadOnly) && half.open(QIODevice::WriteOnly));
        half.write(whole.read(whole.size() / 2));
    }
    void cleanupTestCase() { m_journey.reset(); }

    void aLatentWaitsForTheNetwork() {
        Studio studio(loadEngineLibrary, onCpu());
        MainWindow window(studio.services());
        window.start(bundledNetworkPath);
        studio.services().files.open({m_latent});
        QTRY_COMPARE_WITH_TIMEOUT(studio.session().document().count(), 1, patience);
        QVERIFY2(!window.messages()->isShowingProblem(), qPrintable(window.messages()->text()));
        QVERIFY(studio.session().document().at(0).hasLatent());
    }

    void theCommandLineNamesTheNetwork() {
        const QString other = QFINDTESTDATA("../goldens/stylegan2-ada-32/network.pkl");
        Studio studio(loadEngineLibrary, onCpu());
        MainWindow window(studio.services());
        window.start(bundledNetworkPath, other);
        QTRY_VERIFY_WITH_TIMEOUT(studio.session().isReady(), patience);
        QCOMPARE(QString::fromStdString(studio.session().network()->path), other);
        QCOMPARE(studio.session().network()->width, 32);

        Studio second(loadEngineLibrary, onCpu());
        MainWindow secondWindow(second.services());
        secondWindow.start(bundledNetworkPath, m_broken);
        QTRY_VERIFY_WITH_TIMEOUT(second.session().isReady(), patience);
        QCOMPARE(second.session().network()->path, bundledNetworkPath());
        QVERIFY2(secondWindow.messages()->text().contains("used instead"),
                 qPrintable(secondWindow.messages()->text()));
    }

    void aBrokenNetworkMakesPlaceForTheBundledOne() {
        Studio studio(loadEngineLibrary, onCpu());
        MainWindow window(studio.services());
        window.start(bundledNetworkPath);
        studio.session().openNetwork(m_broken);
        studio.services().files.open({m_latent}); // waits for whichever it will be
        QTRY_VERIFY_WITH_TIMEOUT(studio.session().isReady(), patience);
        QCOMPARE(studio.session().network()->path, bundledNetworkPath());
        const QString told = window.messages()->text();
        QVERIFY2(told.contains("broken.safetensors") && told.contains("used instead"),
                 qPrintable(told));
        QTRY_COMPARE_WITH_TIMEOUT(studio.session().document().count(), 1, patience);

        window.messages()->dismiss();
        studio.session().openNetwork(m_broken); // later, the one that is open stays
        QTRY_VERIFY_WITH_TIMEOUT(window.messages()->text().contains("stays open"), patience);
        QVERIFY(studio.session().isReady());
    }

    void theLastNetworkMayBeGone() {
        WindowSettings settings;
        settings.setStartsWithLastNetwork(true);
        settings.setLastNetwork(m_journey->file("gone.pkl"));
        Studio studio(loadEngineLibrary, onCpu());
        MainWindow window(studio.services());
        window.start(bundledNetworkPath);
        QTRY_VERIFY_WITH_TIMEOUT(studio.session().isReady(), patience);
        QVERIFY2(window.messages()->text().contains("gone.pkl"),
                 qPrintable(window.messages()->text()));
        settings.setStartsWithLastNetwork(false);
    }

private:
    static EngineSettings onCpu() {
        EngineSettings settings;
        settings.device = Device::Cpu;
        return settings;
    }

    std::unique_ptr<Journey> m_journey;
    QString m_latent;
    QString m_broken;
};

QTEST_MAIN(TestStart)
#include "tst_start.moc"
