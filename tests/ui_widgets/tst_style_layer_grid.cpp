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
