#include "journey.h"

#include "core/base/error.h"
#include "core/facade/engine_library.h"
#include "ui/shelf/shelf_view.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>
#include <csignal>
#include <limits>
#include <sys/resource.h>
#include <unistd.h>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A NumPy array of float32 as numpy.save writes it.
QByteArray npy(const QByteArray& shape, const std::vector<float>& values) {
    QByteArray header = "{'descr': '<f4', 'fortran_order': False, 'shape': " + shape + ", }";
    header = header.leftJustified(118 - 1, ' ') + '\n'; // 10 bytes before it: 128 in all
    QByteArray bytes("\x93NUMPY\x01\x00", 8);
    bytes += static_cast<char>(header.size());
    bytes += '\0';
    bytes += header;
    bytes += QByteArray(reinterpret_cast<const char*>(values.data()),
                        static_cast<int>(values.size() * sizeof(float)));
    return bytes;
}

} // namespace

/// Whatever is dropped: a message that says what and what to do, and nothing lost.
class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
        m_journey->generateFaces(1);
    }
    void cleanupTestCase() { m_journey.reset(); }
    void init() {
        while (m_journey->window().messages()->isShowingProblem())
            m_journey->window().messages()->dismiss();
    }

    void dropped_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        Journey& journey = *m_journey;
        const NetworkInfo& network = *journey.session().network();

        const QString notAnImage = journey.file("not-an-image.png");
        write(notAnImage, "This is a letter, not a picture.\n");
        QTest::newRow("not an image") << notAnImage << "not-an-image.png";

        const QString jpeg = journey.writePhoto("whole.jpg");
        QFile whole(jpeg);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        write(journey.file("truncated.jpg"), bytes.left(bytes.size() / 2));
        QTest::newRow("truncated JPEG") << journey.file("truncated.jpg") << "truncated.jpg";

        write(journey.file("empty.png"), {});
        QTest::newRow("0 bytes") << journey.file("empty.png") << "empty.png";

        QDir().mkpath(journey.file("a-folder.png"));
        QTest::newRow("a directory") << journey.file("a-folder.png") << "a-folder.png";

        QTest::newRow("not there") << journey.file("gone.png") << "gone.png";

        if (geteuid() != 0) { // root reads everything
            const QString locked = journey.writePhoto("locked.png");
            QFile::setPermissions(locked, {});
            QTest::newRow("unreadable") << locked << "locked.png";
        }

        const auto count =
            static_cast<std::size_t>(network.numWs) * static_cast<std::size_t>(network.wDim);
        const QByteArray shape =
            "(" + QByteArray::number(network.numWs) + ", " + QByteArray::number(network.wDim) + ")";
        std::vector<float> values(count, 0.1F);
        values[count / 2] = std::numeric_limits<float>::quiet_NaN();
        write(journey.file("nan.npy"), npy(shape, values));
        QTest::newRow("NaN in a latent") << journey.file("nan.npy") << "nan.npy";

        write(journey.file("absurd.npy"), npy(shape, std::vector<float>(count, 1e20F)));
        QTest::newRow("no latent's values") << journey.file("absurd.npy") << "absurd.npy";

        write(journey.file("page.pkl"), QByteArray("<!DOCTYPE html><html><p>Too many downloads"));
        QTest::newRow("a web page") << journey.file("page.pkl") << "is a web page";
        write(journey.file("pointer.pt"), QByteArray("version https://git-lfs.github.com/spec/v1"));
        QTest::newRow("a pointer") << journey.file("pointer.pt") << "Git LFS pointer";
        write(journey.file("new.jxl"), QByteArray("\xff\x0a\x10\x20 and so on"));
        QTest::newRow("a picture known by name") << journey.file("new.jxl") << "is a JPEG XL file";

        write(journey.file("shape.npy"), npy("(3, 7)", std::vector<float>(21, 0.5F)));
        QTest::newRow("wrong shape") << journey.file("shape.npy") << "shape.npy";

        Latent foreign = *journey.document().at(0).embedding.latent;
        foreign.networkSha256 = std::string(64, 'a');
        foreign.networkName = "ffhq-of-somebody";
        const QString other = journey.file("foreign.safetensors");
        loadEngineLibrary().latentFiles().save(other.toStdString(), foreign,
                                               LatentFormat::Safetensors);
        QTest::newRow("a latent of another network") << other << "ffhq-of-somebody";
    }

    void dropped() {
        QFETCH(QString, path);
        QFETCH(QString, says);
        Journey& journey = *m_journey;
        const int before = journey.document().count();
        const Picture first = journey.document().at(0);
        journey.drop({path});
        QTRY_VERIFY_WITH_TIMEOUT(journey.window().messages()->isShowingProblem(), patience);
        QVERIFY2(journey.message().contains(says), qPrintable(journey.message()));
        QCOMPARE(journey.document().count(), before);
        QCOMPARE(journey.document().at(0).embedding.latent, first.embedding.latent);
        QVERIFY(journey.session().isReady());
    }

    /// Only what opened is offered again.
    void whatDidNotOpenIsNotRecent() {
        Journey& journey = *m_journey;
        auto* recent = journey.control<QMenu>("menuRecent");
        const auto offered = [recent] {
            Q_EMIT recent->aboutToShow();
            QStringList names;
            for (const QAction* action : recent->actions())
                names << action->text();
            return names.join('\n');
        };
        QFile whole(journey.writePhoto("before-the-cut.jpg"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        for (const char* name : {"cut-photo.jpg", "cut-latent.npy", "cut-document.inlay"}) {
            write(journey.file(name), bytes.left(bytes.size() / 2));
            journey.drop({journey.file(name)});
            QTRY_VERIFY_WITH_TIMEOUT(journey.window().messages()->isShowingProblem(), patience);
            QVERIFY2(journey.message().contains(name), qPrintable(journey.message()));
            journey.window().messages()->dismiss();
            QVERIFY2(!offered().contains(name), qPrintable(offered()));
        }
        const int before = journey.document().count();
        auto* automatic = journey.control<QAbstractButton>("automaticBox");
        automatic->setChecked(false); // it is to be opened only
        journey.drop({journey.writePhoto("whole-photo.png")});
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), before + 1, patience);
        QVERIFY2(offered().contains("whole-photo.png"), qPrintable(offered()));
        automatic->setChecked(true);
        journey.trigger("actionUndo");
        QCOMPARE(journey.document().count(), before);
        journey.window().shelf()->setCurrent(journey.document().at(0).id);
    }

    void aLatentFarFromAllFacesIsTold() {
        Journey& journey = *m_journey;
        const NetworkInfo& network = *journey.session().network();
        const QByteArray shape =
            "(" + QByteArray::number(network.numWs) + ", " + QByteArray::number(network.wDim) + ")";
        std::vector<float> values = journey.document().at(0).embedding.latent->w;
        for (float& value : values)
            value *= 30;
        write(journey.file("far.npy"), npy(shape, values));
        const int before = journey.document().count();
        journey.drop({journey.file("far.npy")});
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), before + 1, patience);
        QVERIFY(!journey.window().messages()->isShowingProblem());
        QVERIFY2(journey.message().contains("far.npy lies"), qPrintable(journey.message()));
    }

    void savingWhereNothingCanBeWritten_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << QString("/nonexistent/folder/face.png");
        QTest::newRow("a read-only file system") << QString("/proc/face.png");
        QTest::newRow("an unknown ending") << m_journey->file("face.xyz");
    }

    void savingWhereNothingCanBeWritten() {
        QFETCH(QString, path);
        Journey& journey = *m_journey;
        QTRY_VERIFY_WITH_TIMEOUT(!journey.stage().shown().image.isNull(), patience);
        journey.answer = path;
        journey.trigger("actionSaveImage");
        QTRY_VERIFY_WITH_TIMEOUT(journey.window().messages()->isShowingProblem(), patience);
        QVERIFY2(journey.message().contains(QFileInfo(path).fileName()),
                 qPrintable(journey.message()));
        QVERIFY(!QFile::exists(path));
    }

    void aFullDiskLeavesTheOldFileWhole() {
        Journey& journey = *m_journey;
        const QString target = journey.file("old.png");
        write(target, "what was there before");
        // No file may grow beyond 100 bytes, so that the write stops in the middle as on a full
        // disk.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tight = before;
        tight.rlim_cur = 100;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        journey.answer = target;
        journey.trigger("actionSaveImage");
        const bool told = QTest::qWaitFor(
            [&] { return journey.window().messages()->isShowingProblem(); }, patience);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(told);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("what was there before"));
    }

    void aMissingNetworkLeavesAWindowThatSaysWhatToDo() {
        Studio studio(loadEngineLibrary);
        MainWindow window(studio.services());
        window.show();
        window.start([]() -> std::string {
            throw Error(ErrorKind::MissingComponent,
                        "The network that comes with Inlay is missing; open another one");
        });
        QVERIFY(window.isVisible());
        QVERIFY(window.messages()->text().contains("open another one"));
        QTRY_COMPARE_WITH_TIMEOUT(studio.session().engineState(), Session::EngineState::Ready,
                                  patience);
        QVERIFY(!studio.session().isReady());
        // A photo can be dropped; it waits for a network.
        studio.services().files.open({m_journey->writePhoto("waiting.png")});
        QTRY_COMPARE_WITH_TIMEOUT(studio.session().document().count(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(studio.session().document().at(0).state, PictureState::Queued,
                                  patience);
        window.close();
    }

    void aNetworkThatIsNoneKeepsTheOldOneOpen() {
        Journey& journey = *m_journey;
        const std::string name = journey.session().network()->name;
        write(journey.file("network.pkl"), "not a network at all");
        journey.session().openNetwork(journey.file("network.pkl"));
        QTRY_VERIFY_WITH_TIMEOUT(journey.window().messages()->isShowingProblem(), patience);
        QVERIFY(journey.session().isReady());
        QCOMPARE(journey.session().network()->name, name);
        journey.generateFaces(1);
    }

    void aNetworkThatIsGoneIsAskedFor() {
        Journey& journey = *m_journey;
        journey.session().openNetwork(journey.file("gone.pkl"));
        QTRY_VERIFY_WITH_TIMEOUT(journey.window().messages()->isShowingProblem(), patience);
        auto* remedy = journey.control<QPushButton>("messageRemedy");
        QVERIFY(remedy->isVisible());
        journey.answer = QString::fromStdString(bundledNetworkPath());
        QTest::mouseClick(remedy, Qt::LeftButton);
        QVERIFY(!journey.window().messages()->isShowingProblem());
        QTRY_VERIFY_WITH_TIMEOUT(journey.session().isReady(), patience);
    }

    void aLatentOfANetworkSeenBeforeOffersToOpenIt() {
        Journey& journey = *m_journey;
        const std::string bundled = journey.session().network()->sha256;
        const QString latent = journey.file("own.safetensors");
        loadEngineLibrary().latentFiles().save(latent.toStdString(),
                                               *journey.document().at(0).embedding.latent,
                                               LatentFormat::Safetensors);
        const QString other = QFINDTESTDATA("../goldens/stylegan2-ada-32/network.pkl");
        QVERIFY(!other.isEmpty());
        journey.session().openNetwork(other);
        QTRY_VERIFY_WITH_TIMEOUT(journey.session().isReady(), patience);
        QVERIFY(journey.session().network()->sha256 != bundled);
        const int before = journey.document().count();
        journey.drop({latent});
        QTRY_VERIFY_WITH_TIMEOUT(journey.message().contains("own.safetensors"), patience);
        QTest::mouseClick(journey.control<QPushButton>("messageRemedy"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), before + 1, patience);
        QCOMPARE(journey.session().network()->sha256, bundled);
        QVERIFY(!journey.window().messages()->isShowingProblem());
    }

    void theNetworkManagerListsWhatWasOpened() {
        Journey& journey = *m_journey;
        journey.trigger("actionManageNetworks");
        auto* table = journey.control<QTableView>("seenNetworks");
        QVERIFY(table->model()->rowCount() >= 1);
        auto* weights = journey.control<QTreeWidget>("perceptualWeights");
        QCOMPARE(weights->topLevelItemCount(), 3);
        auto* manager = journey.control<QDialog>("networkManager");
        manager->close();
    }

private:
    std::unique_ptr<Journey> m_journey;
};

QTEST_MAIN(TestBadInput)
#include "tst_bad_input.moc"
