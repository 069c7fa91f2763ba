#include "fake_engine.h"

#include "app/studio/studio.h"
#include "core/base/error.h"
#include "ui/main_window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/start_options.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <mutex>
#include <vector>

using namespace inlay;

namespace {

constexpr int patience = 60000;

/// Remembers with what it made engines, and has no graphics card.
class Library : public test::FakeLibrary {
public:
    std::unique_ptr<Engine> createEngine(const EngineSettings& settings) override {
        if (settings.device == Device::Cuda)
            throw Error(ErrorKind::DeviceUnavailable, "there is no usable GPU");
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_made.push_back(settings);
        return FakeLibrary::createEngine(settings);
    }
    std::vector<EngineSettings> made() {
        const std::lock_guard<std::mutex> lock(m_mutex);
        return m_made;
    }

private:
    std::mutex m_mutex;
    std::vector<EngineSettings> m_made;
};

EngineSettings engineSettings(Device device, int threads) {
    EngineSettings settings;
    settings.device = device;
    settings.threads = threads;
    return settings;
}

} // namespace

/// What computes: chosen in the settings or on the command line, remembered, and in effect.
class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName("InlayTest");
        QCoreApplication::setApplicationName("settings");
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        qputenv("INLAY_SESSION_FOLDER", m_folder.filePath("sessions").toUtf8());
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }
    void init() {
        QSettings().clear();
        QDir(m_folder.filePath("sessions")).removeRecursively(); // else they would be offered
    }

    void theCommandLineHasTheWordsOfInlay() {
        const EngineSettings remembered = engineSettings(Device::Cpu, 3);
        StartOptions options = readStartOptions({"inlay-studio", "a.png"}, remembered);
        QCOMPARE(options.engine.device, Device::Cpu);
        QCOMPARE(options.engine.threads, 3);
        QCOMPARE(options.files, QStringList{"a.png"});
        QCOMPARE(options.model, QString());
        QFile network(m_folder.filePath("network.pkl"));
        QVERIFY(network.open(QIODevice::WriteOnly));
        options = readStartOptions({"inlay-studio", "--model", network.fileName()}, remembered);
        QCOMPARE(options.model, network.fileName());
        QCOMPARE(options.files, QStringList());
        options = readStartOptions({"inlay-studio", "--device", "cuda", "--threads=2"}, remembered);
        QCOMPARE(options.engine.device, Device::Cuda);
        QCOMPARE(options.engine.threads, 2);
        QVERIFY(readStartOptions({"inlay-studio", "--help"}, {}).answer.contains("auto|cpu|cuda"));
        for (const QStringList& wrong :
             {QStringList{"--device", "tpu"}, QStringList{"--threads", "0"},
              QStringList{"--threads", "1025"}, QStringList{"--threads", "two"},
              QStringList{"--gpu"}, QStringList{"--device"},
              QStringList{"--edit-in-place", "/nowhere/a.png"},
              QStringList{"--model", "/nowhere/network.pkl"}})
            QVERIFY_EXCEPTION_THROWN(
                readStartOptions(QStringList{"inlay-studio"} + wrong, remembered), Error);
    }

    void whatIsChosenIsRememberedAndTakesEffect() {
        Library library;
        Studio studio([&]() -> EngineLibrary& { return library; });
        MainWindow window(studio.services());
        open(studio, window);
        SettingsDialog& dialog = dialogOf(window);
        dialog.findChild<QComboBox*>("settingsDevice")->setCurrentIndex(1);
        dialog.findChild<QSpinBox*>("settingsThreads")->setValue(3);
        dialog.accept();
        QTRY_COMPARE_WITH_TIMEOUT(library.made().size(), std::size_t(2), patience);
        QCOMPARE(library.made().back().device, Device::Cpu);
        QCOMPARE(library.made().back().threads, 3);
        QTRY_COMPARE_WITH_TIMEOUT(library.state.engines.load(), 1, patience); // the first is gone
        QTRY_VERIFY_WITH_TIMEOUT(window.messages()->text().contains("computes on"), patience);
        QVERIFY(studio.session().isReady());
        const EngineSettings remembered = WindowSettings().engineSettings();
        QCOMPARE(remembered.device, Device::Cpu);
        QCOMPARE(remembered.threads, 3);
        QSignalSpy drawn(&studio.services().arrivals, &Arrivals::added);
        studio.services().samples.add(SampleOptions{7, 0.7}); // the new engine has the network
        QTRY_COMPARE_WITH_TIMEOUT(drawn.count(), 1, patience);
    }

    void cancelChangesNothing() {
        Library library;
        Studio studio([&]() -> EngineLibrary& { return library; });
        MainWindow window(studio.services());
        open(studio, window);
        SettingsDialog& dialog = dialogOf(window);
        dialog.findChild<QSpinBox*>("settingsThreads")->setValue(5);
        dialog.reject();
        QCOMPARE(WindowSettings().engineSettings().threads, 0);
        QCOMPARE(dialogOf(window).engine().threads, 0);
    }

    void whatIsNotThereIsSaidAndNothingChanges() {
        Library library;
        Studio studio([&]() -> EngineLibrary& { return library; });
        MainWindow window(studio.services());
        open(studio, window);
        SettingsDialog& dialog = dialogOf(window);
        dialog.findChild<QComboBox*>("settingsDevice")->setCurrentIndex(2);
        dialog.accept();
        QTRY_VERIFY_WITH_TIMEOUT(window.messages()->text().contains("usable GPU"), patience);
        QCOMPARE(WindowSettings().engineSettings().device, Device::Auto);
        QCOMPARE(library.made().size(), std::size_t(1));
        QVERIFY(studio.session().isReady());
    }

    void aMachineThatLostItsGpuIsHelped() {
        WindowSettings().setEngineSettings(engineSettings(Device::Cuda, 0));
        Library library;
        Studio studio([&]() -> EngineLibrary& { return library; },
                      WindowSettings().engineSettings());
        MainWindow window(studio.services());
        window.start([] { return std::string("fake.pkl"); });
        QTRY_VERIFY_WITH_TIMEOUT(window.messages()->isShowingProblem(), patience);
        SettingsDialog& dialog = dialogOf(window);
        dialog.findChild<QComboBox*>("settingsDevice")->setCurrentIndex(1);
        dialog.accept();
        QTRY_VERIFY_WITH_TIMEOUT(studio.session().isReady(), patience); // the network, too
        QCOMPARE(library.made().size(), std::size_t(1));
    }

    void theCommandLineHoldsForOneRun() {
        Library library;
        Studio studio([&]() -> EngineLibrary& { return library; }, engineSettings(Device::Cpu, 2));
        MainWindow window(studio.services());
        open(studio, window);
        SettingsDialog& dialog = dialogOf(window);
        QCOMPARE(dialog.engine().device, Device::Auto); // what is remembered
        QVERIFY(dialog.findChild<QLabel*>("settingsInUse")->text().contains("command line"));
        dialog.findChild<QSpinBox*>("settingsThreads")->setValue(4);
        dialog.accept();
        QCOMPARE(WindowSettings().engineSettings().threads, 4);
        QCOMPARE(studio.session().engineSettings().threads, 2);
        QCOMPARE(library.made().size(), std::size_t(1));
    }

    void anotherEngineWaitsForTheEmbedding() {
        Library library;
        library.state.gated = true;
        EngineThread engine([&]() -> EngineLibrary& { return library; });
        QSignalSpy loaded(&engine, &EngineThread::loaded);
        QSignalSpy restarted(&engine, &EngineThread::restarted);
        engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, patience);
        engine.openNetwork("open", "fake.pkl", [](const NetworkInfo&) {});
        EmbeddingRequest request;
        request.target = Image(8, 8);
        request.options.steps = 3;
        EmbeddingJob* job = engine.startEmbedding("gated", std::move(request));
        QSignalSpy finished(job, &EmbeddingJob::finished);
        QTRY_COMPARE_WITH_TIMEOUT(library.state.runs.load(), 1, patience);
        engine.restart(engineSettings(Device::Cpu, 1));
        library.state.permits.release(2);
        QTRY_COMPARE_WITH_TIMEOUT(library.state.steps.load(), 2, patience);
        QCOMPARE(library.made().size(), std::size_t(1));
        library.state.permits.release(10);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(restarted.count(), 1, patience);
        QCOMPARE(library.made().size(), std::size_t(2));
    }

    void theLastNetworkIsOpenedWhereThatIsWanted() {
        QFile network(m_folder.filePath("mine.pkl"));
        QVERIFY(network.open(QIODevice::WriteOnly));
        for (const bool last : {false, true}) {
            WindowSettings().setStartsWithLastNetwork(last);
            Library library;
            Studio studio([&]() -> EngineLibrary& { return library; });
            MainWindow window(studio.services());
            open(studio, window);
            QCOMPARE(QString::fromStdString(studio.session().network()->path),
                     last ? network.fileName() : QString("fake.pkl"));
            studio.session().openNetwork(network.fileName());
            QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(studio.session().network()->path),
                                      network.fileName(), patience);
        }
    }

    void eachKindOfFileHasItsFolder() {
        using Folder = WindowSettings::Folder;
        QTemporaryDir photos;
        QTemporaryDir latents;
        WindowSettings settings;
        settings.setFolder(Folder::Photos, photos.filePath("a.jpg"));
        settings.setFolder(Folder::Latents, latents.filePath("a.npz"));
        QCOMPARE(settings.folder(Folder::Photos), photos.path());
        QCOMPARE(settings.folder(Folder::Latents), latents.path());
        QVERIFY(settings.folder(Folder::Networks) != photos.path());
        QVERIFY(settings.folder(Folder::Documents) != latents.path());
        QCOMPARE(settings.proposal(Folder::Latents, "a/b", ".npz"), latents.filePath("a_b.npz"));
        // Another one counts only where nothing is remembered.
        QCOMPARE(settings.proposal(Folder::Latents, "a", ".npz", photos.path()),
                 latents.filePath("a.npz"));
        QCOMPARE(settings.proposal(Folder::Films, "a", ".mp4", photos.path()),
                 photos.filePath("a.mp4"));
    }

private:
    void open(Studio& studio, MainWindow& window) {
        window.start([] { return std::string("fake.pkl"); });
        QVERIFY(QTest::qWaitFor([&studio] { return studio.session().isReady(); }, patience));
    }
    SettingsDialog& dialogOf(MainWindow& window) {
        window.findChild<QAction*>("actionSettings")->trigger();
        auto* dialog = window.findChild<SettingsDialog*>();
        if (!dialog)
            qFatal("no settings");
        return *dialog;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
