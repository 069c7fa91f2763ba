#include "fake_engine.h"

#include "ui/document/document.h"
#include "ui/shelf/shelf_model.h"
#include "ui/shelf/shelf_view.h"
#include "ui/shelf/thumbnail_cache.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace inlay;

namespace {

constexpr int many = 500;
constexpr int side = 256; // pixels, as a network of that size draws

/// A picture of its own colour: no two share their pixels.
Picture pictureOf(int number) {
    Picture picture;
    picture.name = QStringLiteral("face %1").arg(number);
    picture.state = PictureState::Done;
    picture.embedding.reconstruction = QImage(side, side, QImage::Format_RGB888);
    picture.embedding.reconstruction.fill(QColor::fromHsv(number * 359 / many, 160, 200));
    return picture;
}

} // namespace

/// A shelf that is full.
class TestShelf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_library = std::make_unique<test::FakeLibrary>();
        m_jobs =
            std::make_unique<BackgroundJobs>([this]() -> EngineLibrary& { return *m_library; });
        m_thumbnails = std::make_unique<ThumbnailCache>(*m_jobs);
        m_document = std::make_unique<Document>();
    }
    void cleanup() {
        m_jobs.reset();
        m_thumbnails.reset();
        m_document.reset();
    }

    /// A press may be the beginning of a drag, which chooses nothing.
    void theMouseChoosesWhenItIsLetGo() {
        for (int i = 0; i < 3; ++i)
            m_document->add(pictureOf(i));
        ShelfView shelf(*m_document, *m_thumbnails);
        shelf.resize(240, 400);
        shelf.show();
        shelf.setCurrent(m_document->at(0).id);
        QSignalSpy chosen(&shelf, &ShelfView::currentChanged);
        QListView* list = shelf.list();
        const QPoint second = list->visualRect(list->model()->index(1, 0)).center();
        QTest::mousePress(list->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(chosen.count(), 0);
        QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<PictureId>(), m_document->at(1).id);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(shelf.current(), m_document->at(2).id);
    }

    /// Faces of one photo stand together, with a bracket around them.
    void facesOfOnePhotoStandTogether() {
        ShelfModel model(*m_document, *m_thumbnails);
        Picture photo = pictureOf(1);
        photo.photoFile = "a photo's file";
        const PictureId first = m_document->add(photo);
        photo.photoFile = "another one's";
        const PictureId other = m_document->add(photo);
        photo.photoFile = "a photo's file"; // read once more
        const PictureId second = m_document->add(photo, first);
        QCOMPARE(m_document->indexOf(second), 1);
        QCOMPARE(m_document->indexOf(other), 2);
        const auto is = [&model](int row, int role) {
            return model.index(row).data(role).toBool();
        };
        QVERIFY(!is(0, ShelfModel::WithAboveRole) && is(0, ShelfModel::WithBelowRole));
        QVERIFY(is(1, ShelfModel::WithAboveRole) && !is(1, ShelfModel::WithBelowRole));
        QVERIFY(!is(2, ShelfModel::WithAboveRole) && !is(2, ShelfModel::WithBelowRole));
        m_document->undoStack().undo();
        QCOMPARE(m_document->count(), 2);
        QVERIFY(!is(0, ShelfModel::WithBelowRole));
    }

    void picturesOfAnotherNetworkAreMarked() {
        ShelfModel model(*m_document, *m_thumbnails);
        Latent latent = test::fakeLatent(1);
        latent.networkSha256 = "one";
        latent.networkName = "portraits";
        Picture picture = pictureOf(1);
        picture.embedding.latent = std::make_shared<const Latent>(latent);
        const PictureId of = m_document->add(picture);
        latent.networkSha256.clear();
        picture.embedding.latent = std::make_shared<const Latent>(latent);
        m_document->add(picture); // of no network in particular
        const auto foreign = [&](int row) {
            return model.index(row).data(ShelfModel::ForeignRole).toBool();
        };
        QVERIFY(!foreign(0));
        QSignalSpy changed(&model, &ShelfModel::dataChanged);
        m_document->setNetwork("two");
        QVERIFY(!changed.isEmpty());
        QVERIFY(foreign(0));
        QVERIFY(!foreign(1));
        QCOMPARE(model.index(0).data(ShelfModel::StateTextRole).toString(),
                 QString("Of portraits"));
        QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains("portraits"));
        QCOMPARE(m_document->editable().size(), std::size_t(1));
        m_document->setNetwork("one");
        QVERIFY(!foreign(0));
        QCOMPARE(model.index(0).data(ShelfModel::StateTextRole).toString(), QString("Ready"));
        QCOMPARE(m_document->editable().front(), of);
    }

    void theModelKeepsItsRules() {
        ShelfModel model(*m_document, *m_thumbnails);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<PictureId> odd;
        for (int i = 0; i < 20; ++i) {
            const PictureId id = m_document->add(pictureOf(i));
            if (i % 2)
                odd.push_back(id);
        }
        m_document->remove(odd);
        QCOMPARE(model.rowCount(), 10);
        m_document->undoStack().undo();
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(model.index(3).data().toString(), QString("face 3"));
        QVERIFY(model.setData(model.index(3), "Anna", Qt::EditRole));
        QCOMPARE(model.index(3).data().toString(), QString("Anna"));
    }

    void onlyWhatIsSeenGetsAThumbnail() {
        ShelfView shelf(*m_document, *m_thumbnails);
        fill();
        QSignalSpy made(m_thumbnails.get(), &ThumbnailCache::ready);
        shelf.resize(232, 700);
        shelf.show();
        QVERIFY(QTest::qWaitForWindowExposed(&shelf));
        const int rowHeight = shelf.list()->visualRect(shelf.list()->model()->index(0, 0)).height();
        const int seen = 700 / rowHeight + 1;
        QTRY_VERIFY(made.count() >= seen - 1);
        QTest::qWait(200);
        QVERIFY2(made.count() <= seen + 1, qPrintable(QString::number(made.count())));

        // It is made elsewhere and comes later; what was never looked at has none.
        const QModelIndex last = shelf.list()->model()->index(many - 1, 0);
        QVERIFY(last.data(ShelfModel::ThumbnailRole).value<QPixmap>().isNull());
        QTRY_VERIFY(!last.data(ShelfModel::ThumbnailRole).value<QPixmap>().isNull());
        const QImage thumbnail = last.data(ShelfModel::ThumbnailRole).value<QPixmap>().toImage();
        QCOMPARE(thumbnail.size(), QSize(ThumbnailCache::Side, ThumbnailCache::Side));
        QCOMPARE(thumbnail.pixelColor(20, 20),
                 m_document->at(many - 1).embedding.reconstruction.pixelColor(20, 20));
    }

    void whatHasNoPictureYetIsNotEmpty() {
        const QImage shown = m_thumbnails->shown(Picture()).toImage();
        QCOMPARE(shown.width(), ThumbnailCache::Side);
        const QColor corner = shown.pixelColor(0, 0);
        int others = 0;
        for (int x = 0; x < shown.width(); ++x)
            others += shown.pixelColor(x, shown.height() / 2) != corner ? 1 : 0;
        QVERIFY(others > 4); // there is something to be seen in it
    }

    /// Tells, and judges nothing: machines differ.
    void timeToScrollThroughAll() {
        ShelfView shelf(*m_document, *m_thumbnails);
        QElapsedTimer timer;
        timer.start();
        fill();
        qInfo("%d pictures put onto the shelf in %lld ms", many, timer.elapsed());
        shelf.resize(232, 700);
        shelf.show();
        QVERIFY(QTest::qWaitForWindowExposed(&shelf));
        QScrollBar* bar = shelf.list()->verticalScrollBar();
        QVERIFY(bar->maximum() > 30000);
        for (const char* pass : {"first", "second"}) {
            std::vector<double> times;
            for (int y = 0; y <= bar->maximum(); y += 120) { // a wheel's notch
                timer.restart();
                bar->setValue(y);
                shelf.list()->viewport()->repaint();
                times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
                QCoreApplication::processEvents(); // thumbnails arrive
            }
            std::sort(times.begin(), times.end());
            qInfo("%s time through: %zu notches, a paint takes %.2f ms in the median, %.2f ms at "
                  "most",
                  pass, times.size(), times[times.size() / 2], times.back());
        }
        QVERIFY(!shelf.list()->indexAt({10, 10}).data(ShelfModel::ThumbnailRole).isNull());
    }

private:
    void fill() {
        for (int i = 0; i < many; ++i)
            m_document->add(pictureOf(i));
    }

    std::unique_ptr<test::FakeLibrary> m_library;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<BackgroundJobs> m_jobs;
    std::unique_ptr<ThumbnailCache> m_thumbnails;
};

QTEST_MAIN(TestShelf)
#include "tst_shelf.moc"
