// The main story as a person lives it: a picture dragged from another program onto the window, its
// embedding watched, a slider moved by the keyboard, picture and latent saved through the file
// dialog; and then the command line draws the saved latent again, to the byte.

#include "x_session.h"

#include "core/facade/engine_library.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace inlay;

namespace {

constexpr int Patience = 180000; // milliseconds; a busy machine with two cores

} // namespace

class TestJourneyX11 : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<XSession> m_session;
    std::unique_ptr<QProcess> m_studio;
    QString m_window;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// Answers a save dialog and waits for the whole file.
    bool saveAs(const QString& keys, const QString& dialogTitle, const QString& file) {
        m_session->focus(m_window);
        m_session->key(keys);
        const QString dialog = m_session->waitForWindow(dialogTitle, Patience);
        if (dialog.isEmpty())
            return false;
        m_session->focus(dialog);
        m_session->key(QStringLiteral("ctrl+a"));
        m_session->type(file);
        m_session->photograph(QFileInfo(file).suffix() + QStringLiteral("-dialog"));
        m_session->key(QStringLiteral("Return"));
        return QTest::qWaitFor([&file] { return QFileInfo(file).size() > 0; }, Patience);
    }

private Q_SLOTS:
    void initTestCase() {
        if (const QString missing = XSession::missing(); !missing.isEmpty())
            QSKIP(qPrintable(QStringLiteral("needs %1").arg(missing)));
        m_session = std::make_unique<XSession>(m_folder.path());
        if (!m_session->start())
            QSKIP(qPrintable(QStringLiteral("Xvfb did not start: ") + m_session->serverOutput()));

        // A portrait nobody owns: the bundled network's own.
        std::unique_ptr<Engine> engine = loadEngineLibrary().createEngine({});
        engine->openNetwork(bundledNetworkPath());
        SampleOptions options;
        options.seed = 6;
        const Image face = engine->synthesize(engine->sample(options));
        const QImage image(face.rgb.data(), face.width, face.height, qsizetype{3} * face.width,
                           QImage::Format_RGB888);
        QVERIFY(image.scaled(512, 512, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .save(path("portrait.png")));

        m_studio = m_session->launch(QStringLiteral(INLAY_STUDIO), {});
        m_window = m_session->waitForWindow(QStringLiteral("Inlay"), Patience);
        QVERIFY2(!m_window.isEmpty(), m_studio->readAll().constData());
        m_session->focus(m_window);
        QTest::qWait(1500); // drawn, not only mapped
        m_session->photograph(QStringLiteral("start"));
    }

    void dropEmbedEditSave() {
        std::unique_ptr<QProcess> source = m_session->launch(
            QStringLiteral(INLAY_DRAG_SOURCE),
            {path("portrait.png"), QStringLiteral("1310"), QStringLiteral("860")});
        QVERIFY(!m_session->waitForWindow(QStringLiteral("drag-source"), Patience).isEmpty());
        m_session->drag({1360, 910}, {560, 380});
        QVERIFY2(m_session->waitForTitle(m_window, QStringLiteral("portrait"), Patience),
                 "the drop was not taken");

        // Some way into the embedding it is ended by hand, which keeps the best so far; on a fast
        // machine it may be over by then.
        QVERIFY2(m_session->waitForTitle(m_window, QStringLiteral("([2-9]|\\d\\d)%|dB"), Patience),
                 qPrintable(m_session->titleOf(m_window)));
        m_session->photograph(QStringLiteral("embedding"));
        m_session->focus(m_window);
        m_session->key(QStringLiteral("F7"));
        QVERIFY2(m_session->waitForTitle(m_window, QStringLiteral("dB"), Patience),
                 qPrintable(m_session->titleOf(m_window)));
        m_session->photograph(QStringLiteral("embedded"));

        // A second face to morph with.
        m_session->key(QStringLiteral("ctrl+g"));
        QVERIFY(QTest::qWaitFor(
            [this] { return !m_session->titleOf(m_window).contains(QStringLiteral("portrait")); },
            Patience));
        m_session->key(QStringLiteral("ctrl+2"));
        m_session->key(QStringLiteral("alt+b")); // lambda
        for (int press = 0; press < 20; ++press)
            m_session->key(QStringLiteral("Up"));
        QTest::qWait(1500); // the picture follows
        m_session->photograph(QStringLiteral("morph"));

        // The photo with the edit in it, and the network's own square.
        QVERIFY(
            saveAs(QStringLiteral("ctrl+s"), QStringLiteral("Save the photo"), path("photo.png")));
        QCOMPARE(QImage(path("photo.png")).size(), QSize(512, 512));
        QVERIFY(saveAs(QStringLiteral("ctrl+shift+alt+s"), QStringLiteral("Save the image"),
                       path("picture.png")));
        QVERIFY(saveAs(QStringLiteral("ctrl+shift+s"), QStringLiteral("Export the latent"),
                       path("latent.safetensors")));
        m_session->photograph(QStringLiteral("saved"));

        QProcess synth;
        synth.start(QStringLiteral(INLAY_COMMAND),
                    {QStringLiteral("synth"), path("latent.safetensors"), QStringLiteral("--out"),
                     path("again.png")});
        QVERIFY(synth.waitForFinished(Patience));
        QVERIFY2(synth.exitCode() == 0, synth.readAllStandardError().constData());
        QFile saved(path("picture.png"));
        QFile again(path("again.png"));
        QVERIFY(saved.open(QIODevice::ReadOnly) && again.open(QIODevice::ReadOnly));
        QCOMPARE(QImage(path("picture.png")), QImage(path("again.png")));
        QCOMPARE(again.readAll(), saved.readAll());
    }

    void otherPanels() {
        for (const char* panel : {"3", "4", "1"}) {
            m_session->focus(m_window);
            m_session->key(QStringLiteral("ctrl+") + QString::fromLatin1(panel));
            QTest::qWait(1200);
            m_session->photograph(QStringLiteral("panel-") + QString::fromLatin1(panel));
        }
        QCOMPARE(m_studio->state(), QProcess::Running);
    }

    void quitEndsCleanly() {
        m_session->focus(m_window);
        m_session->key(QStringLiteral("ctrl+q"));
        QVERIFY(m_studio->waitForFinished(Patience));
        QCOMPARE(m_studio->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_studio->exitCode(), 0);
    }

    void cleanupTestCase() {
        if (m_studio && m_studio->state() != QProcess::NotRunning) {
            m_studio->kill();
            m_studio->waitForFinished(5000);
        }
    }
};

QTEST_GUILESS_MAIN(TestJourneyX11)
#include "tst_journey_x11.moc"
