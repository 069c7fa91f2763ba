#include "journey.h"

#include "ui/shelf/shelf_view.h"
#include "ui/widgets/value_slider.h"

#include <QAction>
#include <QDialog>
#include <QListView>
#include <QPixmap>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <algorithm>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

namespace {

/// How far apart two pictures of faces are on average, 0 to 255.
double distance(const QImage& a, const QImage& b) {
    const QImage p = a.scaled(64, 64, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage q = b.scaled(64, 64, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double sum = 0;
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x)
            sum += std::abs(qGreen(p.pixel(x, y)) - qGreen(q.pixel(x, y)));
    }
    return sum / (64 * 64);
}

} // namespace

/// Leafing through random faces, as a user does.
class TestRandomGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->isReady());
        m_journey->trigger("actionRandomGallery");
        m_window = m_journey->control<QDialog>("randomGallery");
        m_list = m_journey->control<QListView>("galleryList");
    }
    void cleanupTestCase() { m_journey.reset(); }
    void init() {
        m_journey->trigger("actionRandomGallery");
        QVERIFY(m_window->isVisible());
    }
    void cleanup() {
        m_journey->control<ValueSlider>("galleryTruncation")->setValue(0.7);
        m_list->scrollToTop();
        QVERIFY(m_journey->emptied());
    }

    void aClickPutsAFaceOntoTheShelf() {
        Journey& journey = *m_journey;
        QVERIFY(!m_window->isModal());
        QTRY_VERIFY_WITH_TIMEOUT(!tile(2).isNull(), patience);
        click(2, false);
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 1, patience);
        QVERIFY(m_window->isVisible());
        const Picture& face = journey.document().at(0);
        QCOMPARE(face.name, QString("face 3"));
        QVERIFY2(distance(tile(2), face.face()) < 2,
                 qPrintable(QString::number(distance(tile(2), face.face()))));
        QTRY_VERIFY_WITH_TIMEOUT(!tile(3).isNull(), patience);
        QVERIFY(distance(tile(3), face.face()) > 5);
        QCOMPARE(journey.window().shelf()->current(), face.id);
        QVERIFY(text(2, Qt::AccessibleTextRole).contains("on the shelf"));
        QVERIFY(text(2, Qt::ToolTipRole).startsWith("Seed 3,"));

        click(2, false); // it is there
        QTRY_VERIFY(journey.message().contains("already"));
        QCOMPARE(journey.document().count(), 1);
        journey.trigger("actionUndo");
        QCOMPARE(journey.document().count(), 0);
        QVERIFY(!text(2, Qt::AccessibleTextRole).contains("on the shelf"));
    }

    void theKeyboardDoesItToo() {
        Journey& journey = *m_journey;
        m_list->setFocus();
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
        QTest::keyClick(m_list, Qt::Key_Right);
        QTest::keyClick(m_list, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 1, patience);
        QCOMPARE(journey.document().at(0).name, QString("face 2"));
        QVERIFY(m_window->isVisible());
        QTest::keyClick(m_list, Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }

    void aDoubleClickAddsAndCloses() {
        Journey& journey = *m_journey;
        click(4, true);
        QVERIFY(!m_window->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(journey.document().count(), 1, patience);
        QCOMPARE(journey.document().at(0).name, QString("face 5"));
        QTest::qWait(100);
        QCOMPARE(journey.document().count(), 1); // and not twice
    }

    void withoutTruncationFacesDiffer() {
        auto* truncation = m_journey->control<ValueSlider>("galleryTruncation");
        truncation->setValue(0);
        QTRY_VERIFY_WITH_TIMEOUT(!tile(0).isNull() && !tile(5).isNull() &&
                                     distance(tile(0), tile(5)) == 0,
                                 patience); // everybody is the mean
        truncation->setValue(1.2);
        QTRY_VERIFY_WITH_TIMEOUT(distance(tile(0), tile(5)) > 10, patience);
    }

    void thereIsNoEnd() {
        const int before = m_list->model()->rowCount();
        m_journey->control<QPushButton>("galleryMore")->click();
        const int more = m_list->model()->rowCount();
        QVERIFY(more > before);
        QCOMPARE(m_list->currentIndex().row(), before);
        for (int i = 0; i < 8; ++i) { // as one scrolls
            m_list->scrollToBottom();
            QCoreApplication::processEvents();
        }
        QVERIFY(m_list->model()->rowCount() > more);
        const int last = m_list->model()->rowCount() - 1;
        QTRY_VERIFY_WITH_TIMEOUT(!tile(last).isNull(), patience);
        m_journey->control<QSpinBox>("galleryFirstSeed")->setValue(500);
        QVERIFY(text(0, Qt::ToolTipRole).startsWith("Seed 500,"));
        m_journey->control<QPushButton>("galleryOther")->click();
        QVERIFY(!text(0, Qt::ToolTipRole).startsWith("Seed 500,"));
        QVERIFY(!m_journey->control<QSpinBox>("galleryClass")->isVisible()); // it knows none
        m_journey->control<QSpinBox>("galleryFirstSeed")->setValue(1);
    }

private:
    QImage tile(int row) const {
        return m_list->model()
            ->index(row, 0)
            .data(Qt::DecorationRole)
            .value<QPixmap>()
            .toImage()
            .convertToFormat(QImage::Format_RGB888);
    }
    QString text(int row, int role) const {
        return m_list->model()->index(row, 0).data(role).toString();
    }
    void click(int row, bool twice) {
        const QPoint place = m_list->visualRect(m_list->model()->index(row, 0)).center();
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, place);
        if (twice)
            QTest::mouseDClick(m_list->viewport(), Qt::LeftButton, {}, place);
    }

    std::unique_ptr<Journey> m_journey;
    QDialog* m_window = nullptr;
    QListView* m_list = nullptr;
};

QTEST_MAIN(TestRandomGallery)
#include "tst_random_gallery.moc"
