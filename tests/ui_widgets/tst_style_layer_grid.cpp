#include "sample_pictures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/style_layer_grid.h"

#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace inlay;

class TestStyleLayerGrid : public QObject {
    Q_OBJECT

private:
    StyleLayerGrid* m_grid = nullptr;

    int on() const {
        return int(std::count(m_grid->shares().begin(), m_grid->shares().end(), 1.0));
    }

    /// The middles of the buttons, after checking on the screen that they are there.
    std::vector<QPoint> cells() {
        const std::size_t count = m_grid->layers().size();
        m_grid->setShares(std::vector<double>(count, 1.0));
        const QImage image = m_grid->grab().toImage();
        m_grid->setShares(std::vector<double>(count, 0.0));
        std::vector<QPoint> places;
        QRegion taken;
        for (int i = 0; i < int(count); ++i) {
            const QRect cell = m_grid->cellRect(i);
            for (const QPoint& inside :
                 {cell.topLeft() + QPoint(4, 4), cell.bottomRight() - QPoint(4, 4)})
                if (image.pixelColor(inside) != Theme::accent())
                    return {};
            if (taken.intersects(cell))
                return {};
            taken += cell;
            places.push_back(cell.center());
        }
        return places;
    }

private Q_SLOTS:
    void init() {
        m_grid = new StyleLayerGrid;
        m_grid->setLayers(sampleLayers(128));
        m_grid->resize(320, m_grid->heightForWidth(320));
        m_grid->show();
        QVERIFY(QTest::qWaitForWindowActive(m_grid));
        m_grid->setFocus();
    }
    void cleanup() { delete m_grid; }

    void beginsWithA() {
        QCOMPARE(m_grid->shares().size(), std::size_t(12));
        QCOMPARE(on(), 0);
    }

    void sharesAreClampedAndCounted() {
        QSignalSpy changed(m_grid, &StyleLayerGrid::sharesChanged);
        m_grid->setShares({0.5});
        QCOMPARE(on(), 0);
        std::vector<double> shares(12, 0.25);
        shares[3] = 7;
        shares[4] = qQNaN();
        m_grid->setShares(shares);
        QCOMPARE(m_grid->shares()[0], 0.25);
        QCOMPARE(m_grid->shares()[3], 1.0);
        QCOMPARE(m_grid->shares()[4], 0.0);
        QCOMPARE(changed.count(), 0);
    }

    void everyCellAnswersAClick() {
        const std::vector<QPoint> places = cells();
        QCOMPARE(places.size(), std::size_t(12));
        for (std::size_t i = 0; i < places.size(); ++i) {
            QTest::mouseClick(m_grid, Qt::LeftButton, {}, places[i]);
            QCOMPARE(m_grid->shares()[i], 1.0);
        }
        QCOMPARE(on(), 12);
        QTest::mouseClick(m_grid, Qt::LeftButton, {}, places[5]);
        QCOMPARE(on(), 11);
    }

    void sweepPaintsOneChoice() {
        const std::vector<QPoint> places = cells();
        m_grid->setShares({0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0});
        QSignalSpy changed(m_grid, &StyleLayerGrid::sharesChanged);
        // Middle layers 3 to 6, the one between already B: it stays B.
        QTest::mousePress(m_grid, Qt::LeftButton, {}, places[3]);
        QTest::mouseMove(m_grid, places[6]); // a quick hand
        QTest::mouseRelease(m_grid, Qt::LeftButton, {}, places[6]);
        QTest::mouseMove(m_grid, places[8]);
        QCOMPARE(m_grid->shares(), std::vector<double>({0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0}));
        QCOMPARE(changed.count(), 3);
    }

    void dragUpAndDownSetsTheShare() {
        const std::vector<QPoint> places = cells();
        QSignalSpy changed(m_grid, &StyleLayerGrid::sharesChanged);
        QTest::mousePress(m_grid, Qt::LeftButton, {}, places[4]);
        QTest::mouseMove(m_grid, places[4] - QPoint(3, 30));
        QTest::mouseMove(m_grid, places[4] - QPoint(20, 40)); // above another cell, still this one
        QCOMPARE(m_grid->shares()[4], 0.4);
        QTest::mouseMove(m_grid, places[4] - QPoint(0, 25));
        QTest::mouseRelease(m_grid, Qt::LeftButton, {}, places[4] - QPoint(0, 25));
        QCOMPARE(m_grid->shares(), std::vector<double>({0, 0, 0, 0, 0.25, 0, 0, 0, 0, 0, 0, 0}));
        QVERIFY(m_grid->accessibleDescription().contains(QStringLiteral("25 % of B")));
        QTest::mousePress(m_grid, Qt::LeftButton, {}, places[4]);
        QTest::mouseMove(m_grid, places[4] + QPoint(0, 300));
        QCOMPARE(m_grid->shares()[4], 0.0);
        QTest::keyClick(m_grid, Qt::Key_Escape); // back to where the drag began
        QTest::mouseRelease(m_grid, Qt::LeftButton, {}, places[4] + QPoint(0, 300));
        QCOMPARE(m_grid->shares()[4], 0.25);
    }

    void aBlendFillsItsCellThatFar() {
        std::vector<double> shares(12, 0.0);
        shares[5] = 0.5;
        m_grid->setShares(shares);
        const QImage image = m_grid->grab().toImage();
        const QRect cell = m_grid->cellRect(5);
        const int x = cell.left() + 4;
        int filled = 0;
        for (int y = cell.top(); y <= cell.bottom(); ++y)
            filled += image.pixelColor(x, y) == Theme::accent() ? 1 : 0;
        QVERIFY2(std::abs(filled - cell.height() / 2) <= 2, qPrintable(QString::number(filled)));
        QVERIFY(image.pixelColor(x, cell.top() + 4) != Theme::accent());
    }

    void lockedLayersStay() {
        const std::vector<QPoint> places = cells();
        QSignalSpy locks(m_grid, &StyleLayerGrid::locksChanged);
        m_grid->setShare(4, 0.3);
        m_grid->setCurrent(4);
        QTest::keyClick(m_grid, Qt::Key_L);
        QVERIFY(m_grid->isLocked(4));
        QCOMPARE(locks.count(), 1);
        QVERIFY(m_grid->accessibleDescription().contains(QStringLiteral("locked")));
        QTest::mousePress(m_grid, Qt::LeftButton, {}, places[3]); // a sweep across it
        QTest::mouseMove(m_grid, places[6]);
        QTest::mouseRelease(m_grid, Qt::LeftButton, {}, places[6]);
        QCOMPARE(m_grid->shares(), std::vector<double>({0, 0, 0, 1, 0.3, 1, 1, 0, 0, 0, 0, 0}));
        m_grid->setUnlockedShares(std::vector<double>(12, 0.0));
        QCOMPARE(m_grid->shares()[4], 0.3);
        QCOMPARE(m_grid->shares()[3], 0.0);
        QTest::mouseClick(m_grid, Qt::LeftButton, {}, places[4]);
        QTest::keyClick(m_grid, Qt::Key_Plus);
        const QRect cell = m_grid->cellRect(3); // its group's name stands above
        QTest::mouseClick(m_grid, Qt::LeftButton, {}, {20, cell.top() - 8});
        QCOMPARE(m_grid->shares(), std::vector<double>({0, 0, 0, 1, 0.3, 1, 1, 0, 0, 0, 0, 0}));
        m_grid->setCurrent(4);
        QTest::keyClick(m_grid, Qt::Key_L);
        QTest::mouseClick(m_grid, Qt::LeftButton, {}, places[4]);
        QCOMPARE(m_grid->shares()[4], 1.0);
        m_grid->setLocked(2, true);
        m_grid->setLayers(sampleLayers(128));
        QVERIFY(!m_grid->isLocked(2));
    }

    void keysSetShares() {
        QSignalSpy typed(m_grid, &StyleLayerGrid::numberTyped);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_grid, Qt::Key_Plus);
        QTest::keyClick(m_grid, Qt::Key_Minus);
        QVERIFY(qAbs(m_grid->shares()[0] - 0.1) < 1e-9);
        QTest::keyClick(m_grid, Qt::Key_7);
        QCOMPARE(typed.count(), 1);
        QCOMPARE(typed[0][0].toString(), QStringLiteral("7"));
    }

    void tellsWhatIsHovered() {
        const std::vector<QPoint> places = cells();
        QSignalSpy hovered(m_grid, &StyleLayerGrid::layerHovered);
        QTest::mouseMove(m_grid, places[2]);
        QTest::mouseMove(m_grid, places[7]);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_grid, &leave);
        QCOMPARE(hovered.count(), 3);
        QCOMPARE(hovered[1][0].toInt(), 7);
        QCOMPARE(hovered[2][0].toInt(), -1);
    }

    void keysMoveAndFlip() {
        QTest::keyClick(m_grid, Qt::Key_Space);
        QCOMPARE(m_grid->shares()[0], 1.0);
        QTest::keyClick(m_grid, Qt::Key_Right);
        QTest::keyClick(m_grid, Qt::Key_Return);
        QCOMPARE(m_grid->shares()[1], 1.0);
        QTest::keyClick(m_grid, Qt::Key_Down); // from layer 1 to the one below it: layer 4
        QTest::keyClick(m_grid, Qt::Key_Space);
        QCOMPARE(m_grid->shares()[4], 1.0);
        QTest::keyClick(m_grid, Qt::Key_Up);
        QTest::keyClick(m_grid, Qt::Key_Space);
        QCOMPARE(m_grid->shares()[1], 0.0);
        QTest::keyClick(m_grid, Qt::Key_End);
        QTest::keyClick(m_grid, Qt::Key_Space);
        QCOMPARE(m_grid->shares()[11], 1.0);
        QVERIFY(m_grid->accessibleDescription().contains(QStringLiteral("128 px")));
    }

    void aGroupsNameFlipsTheGroup() {
        QTest::mouseClick(m_grid, Qt::LeftButton, {}, {20, 6});
        QCOMPARE(m_grid->shares(), std::vector<double>({1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
        QTest::mouseClick(m_grid, Qt::LeftButton, {}, {20, 6});
        QCOMPARE(on(), 0);
    }

    void fitsNarrowPanels_data() {
        QTest::addColumn<int>("count");
        for (const int count : {10, 14, 18, 26})
            QTest::addRow("%d layers", count) << count;
    }

    void fitsNarrowPanels() {
        QFETCH(int, count);
        std::vector<StyleLayer> layers = sampleLayers(1024);
        layers.resize(std::size_t(count), layers.back());
        m_grid->setLayers(layers);
        m_grid->resize(288, m_grid->heightForWidth(288));
        const std::vector<QPoint> places = cells();
        QCOMPARE(places.size(), std::size_t(count));
        for (const QPoint& place : places)
            QVERIFY(m_grid->rect().adjusted(18, 18, -18, -18).contains(place));
    }

    void withoutLayers() {
        m_grid->setLayers({});
        m_grid->grab();
        QTest::keyClick(m_grid, Qt::Key_Space);
        QTest::mouseClick(m_grid, Qt::LeftButton, {}, {20, 20});
        QVERIFY(m_grid->shares().empty());
    }
};

QTEST_MAIN(TestStyleLayerGrid)
#include "tst_style_layer_grid.moc"
