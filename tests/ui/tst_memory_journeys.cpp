#include "journey.h"

#include "../support/memory_limit.h"

#include "core/base/error.h"
#include "ui/store/document_reader.h"
#include "ui/store/store_database.h"
#include "ui/window/application.h"

using namespace inlay;
using inlay::test::Journey;
using inlay::test::MemoryLimit;
using inlay::test::patience;

/// A window with a large picture and too little memory: it says so, goes on, and loses nothing.
class TestMemoryJourneys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNeedsTooMuchMemoryIsToldAndTheDocumentIsSafe() {
        Journey journey;
        QVERIFY(journey.isReady());
        journey.services().embedder.setAutomatic(false);
        journey.answer = journey.file("large.inlay");
        journey.trigger("actionSaveDocumentAs");
        QTRY_VERIFY_WITH_TIMEOUT(journey.window().windowTitle().contains("large"), patience);
        QImage photo(6000, 6000, QImage::Format_RGB888);
        photo.fill(QColor(90, 120, 150));
        photo.setPixel(17, 5990, qRgb(1, 2, 3));
        const PictureId id = journey.services().photos.add(photo, "large", "pasted");
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().at(0).state, PictureState::Waiting, patience);
        QTest::qWait(500); // so that what comes with a new picture has been drawn
        {
            const MemoryLimit limit(std::size_t{64} << 20);
            QVERIFY(limit.works());
            // Needs the photo in another form. By the event loop, as whatever a user does.
            QTimer later;
            later.setSingleShot(true);
            connect(&later, &QTimer::timeout, this, [&journey] { journey.trigger("actionCrop"); });
            later.start(0);
            QTRY_VERIFY_WITH_TIMEOUT(journey.window().messages()->isShowingProblem(), patience);
            QVERIFY2(journey.message().contains("memory is used up"),
                     qPrintable(journey.message()));
            journey.window().messages()->dismiss();

            journey.services().photos.align(id); // in the background
            QTRY_COMPARE_WITH_TIMEOUT(journey.document().at(0).state, PictureState::Failed,
                                      patience);
            QTRY_VERIFY_WITH_TIMEOUT(journey.window().messages()->isShowingProblem(), patience);
            QVERIFY2(journey.message().contains("memory"), qPrintable(journey.message()));
            journey.window().messages()->dismiss();

            journey.document().rename(id, "renamed without memory");
            QTRY_COMPARE_WITH_TIMEOUT(nameInFile(journey), QString("renamed without memory"),
                                      patience);
        }
        journey.services().photos.align(id);
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().at(0).state, PictureState::Waiting, patience);
        journey.trigger("actionNewDocument");
        const DocumentContents kept = readDocument(journey.file("large.inlay"));
        QCOMPARE(kept.pictures.size(), std::size_t(1));
        QVERIFY(kept.pictures.front().photo.convertToFormat(QImage::Format_RGB888) == photo);
    }

private:
    /// The file cannot be opened a second time: a copy says what is in it.
    static QString nameInFile(Journey& journey) {
        const QString copy = journey.file("copy.inlay");
        for (const char* ending : {"", "-wal"}) {
            QFile::remove(copy + ending);
            QFile::copy(journey.file("large.inlay") + ending, copy + ending);
        }
        try { // not the whole of it, there is no memory for that
            return StoreDatabase(copy, StoreDatabase::Mode::Read)
                .value(QStringLiteral("SELECT name FROM picture"))
                .toString();
        } catch (const Error& error) { // copied in the middle of a writing
            return QString::fromUtf8(error.what());
        }
    }
};

int main(int argc, char** argv) {
    MemoryLimit::prepare();
    Application application(argc, argv);
    TestMemoryJourneys test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_memory_journeys.moc"
