#include "../support/memory_limit.h"
#include "../ui/fake_engine.h"

#include "ui/engine/background_jobs.h"
#include "ui/engine/engine_thread.h"
#include "ui/intake/in_order.h"
#include "ui/store/change_queue.h"
#include "ui/store/document_files.h"
#include "ui/store/document_reader.h"
#include "ui/store/document_recorder.h"
#include "ui/store/document_writer.h"
#include "ui/window/application.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QWidget>
#include <new>
#include <stdexcept>

using namespace inlay;
using inlay::test::FakeLibrary;
using inlay::test::MemoryLimit;

namespace {

constexpr int patience = 60000;
constexpr std::size_t megabyte = std::size_t{1} << 20;

class ThrowingWidget : public QWidget {
public:
    bool throws = true;
    int painted = 0;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::red);
        if (throws)
            throw std::bad_alloc();
        ++painted;
    }
};

Picture pictureOf(const QImage& photo) {
    Picture picture;
    picture.id = 1;
    picture.name = "large";
    picture.photo = photo;
    return picture;
}

DocumentChanges changesOf(const std::vector<Picture>& pictures) {
    DocumentChanges changes;
    for (const Picture& picture : pictures) {
        changes.pictures[picture.id] = std::make_shared<const Picture>(picture);
        changes.order.push_back(picture.id);
    }
    return changes;
}

/// What PNG cannot make smaller.
QImage noise(const QSize& size) {
    QImage image(size, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            state ^= state << 13U;
            state ^= state >> 17U;
            state ^= state << 5U;
            line[x] = state | 0xff000000U;
        }
    }
    return image;
}

Problem problemOf(const QSignalSpy& spy) {
    return spy.last().front().value<Problem>();
}

} // namespace

/// Where the memory is used up, what was begun fails and is told, and the program goes on: nothing
/// that is thrown leaves an event handler, a slot, a job or a thread.
class TestOutOfMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSlotThatThrowsIsTold() {
        QSignalSpy caught(application(), &Application::exceptionCaught);
        QTimer memory;
        memory.setSingleShot(true);
        connect(&memory, &QTimer::timeout, this, [] { throw std::bad_alloc(); });
        memory.start(0);
        QTRY_COMPARE(caught.count(), 1);
        QCOMPARE(problemOf(caught).kind, ErrorKind::OutOfMemory);
        QVERIFY(problemOf(caught).advice.contains("your work is unchanged"));
        QTimer reason;
        reason.setSingleShot(true);
        connect(&reason, &QTimer::timeout, this, [] { throw std::runtime_error("no reason"); });
        reason.start(0);
        QTRY_COMPARE(caught.count(), 2);
        QVERIFY(problemOf(caught).what.contains("no reason"));
    }

    void aPaintingThatThrowsIsToldOnceInAWhile() {
        QSignalSpy caught(application(), &Application::exceptionCaught);
        ThrowingWidget widget;
        widget.show();
        for (int i = 0; i < 50; ++i) {
            widget.grab();
            widget.repaint();
        }
        QTRY_COMPARE(caught.count(), 1);
        widget.throws = false;
        widget.repaint();
        QVERIFY(widget.painted > 0);
    }

    void whatAnotherThreadThrowsIsToldOnThisOne() {
        QThread thread;
        QObject worker;
        worker.moveToThread(&thread);
        thread.start();
        QThread* toldOn = nullptr;
        QSignalSpy caught(application(), &Application::exceptionCaught);
        connect(
            application(), &Application::exceptionCaught, this,
            [&toldOn] { toldOn = QThread::currentThread(); }, Qt::DirectConnection);
        QObject sender; // whose slots run on the other thread
        const auto throwing =
            connect(&sender, &QObject::objectNameChanged, &worker, [] { throw std::bad_alloc(); });
        sender.setObjectName("throw");
        QTRY_COMPARE(caught.count(), 1);
        QCOMPARE(toldOn, QThread::currentThread());
        disconnect(throwing);
        std::atomic<bool> goesOn = false;
        connect(&sender, &QObject::objectNameChanged, &worker, [&goesOn] { goesOn = true; });
        sender.setObjectName("go on");
        QTRY_VERIFY(goesOn);
        thread.quit();
        thread.wait();
        disconnect(application(), nullptr, this, nullptr);
    }

    void aJobThatThrowsFails() {
        FakeLibrary library;
        BackgroundJobs jobs([&library]() -> EngineLibrary& { return library; });
        const auto nothing = [](int) {};
        Job* job = jobs.perform(
            "Work", [](EngineLibrary&, JobControl&) -> int { throw std::bad_alloc(); }, this,
            nothing);
        QSignalSpy failed(job, &Job::failed);
        QSignalSpy destroyed(job, &QObject::destroyed);
        QTRY_COMPARE(destroyed.count(), 1);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(problemOf(failed).kind, ErrorKind::OutOfMemory);
    }

    /// Else whoever waits for it waits for good.
    void aJobWhoseResultCannotBeTakenFails() {
        FakeLibrary library;
        BackgroundJobs jobs([&library]() -> EngineLibrary& { return library; });
        Job* job = jobs.perform(
            "Work", [](EngineLibrary&, JobControl&) { return 1; }, this,
            [](int) { throw std::bad_alloc(); });
        QSignalSpy failed(job, &Job::failed);
        QSignalSpy finished(job, &Job::finished);
        QSignalSpy destroyed(job, &QObject::destroyed);
        QTRY_COMPARE(destroyed.count(), 1);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(finished.count(), 0);
        QCOMPARE(problemOf(failed).kind, ErrorKind::OutOfMemory);
    }

    void aJobWhoseListenerThrowsGoesAll() {
        QSignalSpy caught(application(), &Application::exceptionCaught);
        auto* job = new Job("Work", this);
        QSignalSpy destroyed(job, &QObject::destroyed);
        connect(job, &Job::finished, this, [] { throw std::bad_alloc(); });
        job->tellFinished();
        QTRY_COMPARE(destroyed.count(), 1);
        QTRY_COMPARE(caught.count(), 1);
    }

    void theEngineGoesOn() {
        FakeLibrary library;
        EngineThread engine([&library]() -> EngineLibrary& { return library; });
        engine.start();
        Job* job = engine.perform(
            "Work", [](Engine&, JobControl&) -> int { throw std::bad_alloc(); }, this, [](int) {});
        QSignalSpy failed(job, &Job::failed);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(problemOf(failed).kind, ErrorKind::OutOfMemory);
        int done = 0;
        engine.perform(
            "Work", [](Engine&, JobControl&) { return 7; }, this,
            [&done](int value) { done = value; });
        QTRY_COMPARE(done, 7);
    }

    void anOpeningThatThrowsHoldsUpNoOther() {
        InOrder order;
        const int first = order.announce();
        const int second = order.announce();
        bool threw = false;
        try {
            order.settle(first, [] { throw std::bad_alloc(); });
        } catch (const std::bad_alloc&) {
            threw = true;
            order.settle(first); // its job has failed
        }
        QVERIFY(threw);
        bool done = false;
        order.settle(second, [&done] { done = true; });
        QVERIFY(done);
    }

    /// What is kept of a document is told again until it has arrived.
    void whatCouldNotBeRecordedIsRecordedAgain() {
        Document document;
        DocumentRecorder recorder(document);
        int tries = 0;
        std::vector<PictureId> arrived;
        connect(&recorder, &DocumentRecorder::recorded, this, [&](const DocumentChanges& changes) {
            if (++tries == 1)
                throw std::bad_alloc();
            for (const auto& [id, picture] : changes.pictures)
                arrived.push_back(id);
        });
        QSignalSpy caught(application(), &Application::exceptionCaught);
        const PictureId a = document.add(pictureOf({}));
        QTRY_COMPARE(caught.count(), 1);
        QVERIFY(arrived.empty());
        QTRY_COMPARE(arrived.size(), std::size_t(1)); // by itself
        QCOMPARE(arrived.front(), a);
    }

    void whatIsGivenBackIsUnderWhatCameSince() {
        Picture older = pictureOf({});
        older.name = "older";
        Picture other = pictureOf({});
        other.id = 2;
        ChangeQueue queue;
        DocumentChanges first = changesOf({older, other});
        first.film = std::vector<PictureId>{2, 1};
        first.number = 1;
        queue.put(first);
        std::optional<DocumentChanges> taken = queue.take({});
        Picture newer = older;
        newer.name = "newer";
        DocumentChanges second = changesOf({newer, other});
        second.pictures.erase(2);
        second.number = 2;
        queue.put(second);
        queue.giveBack(*std::move(taken), {});
        taken = queue.take({});
        QVERIFY(taken);
        QCOMPARE(taken->number, quint64(2));
        QCOMPARE(taken->pictures.size(), std::size_t(2));
        QCOMPARE(taken->pictures[1]->name, QString("newer"));
        QCOMPARE(*taken->film, (std::vector<PictureId>{2, 1}));
        DocumentChanges third = changesOf({newer}); // the other one is gone
        queue.put(third);
        queue.giveBack(*std::move(taken), {});
        QCOMPARE(queue.take({})->pictures.size(), std::size_t(1));
    }

    void aDocumentThatNeedsMoreMemoryThanThereIsIsToldAndStays() {
        QTemporaryDir folder;
        const QString path = folder.filePath("large.inlay");
        QImage photo(6000, 6000, QImage::Format_RGB32);
        photo.fill(Qt::darkGreen);
        DocumentWriter(path).write(changesOf({pictureOf(photo)}));
        photo = {};
        FakeLibrary library;
        BackgroundJobs jobs([&library]() -> EngineLibrary& { return library; });
        int opened = 0;
        const auto open = [&] {
            return jobs.perform(
                "Open",
                [path, owner = thread()](EngineLibrary&, JobControl& control) {
                    return openDocument(path, owner, control);
                },
                this,
                [&opened](const OpenedDocument& document) {
                    opened += static_cast<int>(document.contents.pictures.size());
                });
        };
        {
            Job* job = open(); // so that its thread is there
            QSignalSpy finished(job, &Job::finished);
            QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
        }
        {
            const MemoryLimit limit(60 * megabyte);
            QVERIFY(limit.works());
            Job* job = open();
            QSignalSpy failed(job, &Job::failed);
            QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
            QCOMPARE(problemOf(failed).kind, ErrorKind::OutOfMemory);
            QVERIFY2(problemOf(failed).what.contains("large.inlay, picture large"),
                     qPrintable(problemOf(failed).what));
        }
        QCOMPARE(opened, 1);
        open();
        QTRY_COMPARE_WITH_TIMEOUT(opened, 2, patience);
    }

    void whatThereIsNoMemoryToWriteIsWrittenLater() {
        QTemporaryDir folder;
        const QString path = folder.filePath("large.inlay");
        const QImage photo = noise({6000, 4000});
        {
            DocumentStore store(path);
            QSignalSpy failed(&store, &DocumentStore::failed);
            QSignalSpy written(&store, &DocumentStore::written);
            {
                const MemoryLimit limit(50 * megabyte);
                QVERIFY(limit.works());
                store.put(changesOf({pictureOf(photo)}));
                QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
                QCOMPARE(written.count(), 0);
            }
            QCOMPARE(problemOf(failed).kind, ErrorKind::OutOfMemory);
            QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, patience);
        }
        QVERIFY(readDocument(path).pictures.front().photo == photo);
    }

private:
    static Application* application() {
        return qobject_cast<Application*>(QCoreApplication::instance());
    }
};

int main(int argc, char** argv) {
    MemoryLimit::prepare();
    Application application(argc, argv);
    TestOutOfMemory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_out_of_memory.moc"
