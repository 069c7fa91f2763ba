#include "core/figure/axis.h"

#include <QtTest>
#include <cmath>

using namespace inlay;

/// Marks where a person would put them.
class TestAxis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksAreRound_data() {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<bool>("logarithmic");
        QTest::addColumn<bool>("fromZero");
        QTest::addColumn<QString>("marks");
        const double nan = std::nan("");
        QTest::newRow("from zero")
            << std::vector<double>{18.1, 21.4} << false << true << "0 5 10 15 20 25";
        QTest::newRow("between") << std::vector<double>{18.1, 21.4, nan} << false << false
                                 << "18 19 20 21 22";
        QTest::newRow("below zero") << std::vector<double>{-3, 4} << false << true << "-4 -2 0 2 4";
        QTest::newRow("one value")
            << std::vector<double>{5} << false << false << "4.4 4.6 4.8 5 5.2 5.4 5.6";
        QTest::newRow("nothing") << std::vector<double>{nan} << false << true
                                 << "0 0.2 0.4 0.6 0.8 1";
        QTest::newRow("few decades")
            << std::vector<double>{0.09, 0.7, 0, -1} << true << false << "0.05 0.1 0.2 0.5 1";
        QTest::newRow("many decades")
            << std::vector<double>{0.0003, 40} << true << false << "0.0001 0.001 0.01 0.1 1 10 100";
        QTest::newRow("exactly") << std::vector<double>{0.1, 1} << true << false << "0.1 0.2 0.5 1";
    }

    void marksAreRound() {
        QFETCH(std::vector<double>, values);
        QFETCH(bool, logarithmic);
        QFETCH(bool, fromZero);
        QFETCH(QString, marks);
        const Axis axis = axisOver(values, 5, logarithmic, fromZero);
        QStringList found;
        for (const double tick : axis.ticks)
            found += QString::fromStdString(tickText(tick));
        QCOMPARE(found.join(' '), marks);
        QCOMPARE(axis.position(axis.ticks.front()), 0.0);
        QCOMPARE(axis.position(axis.ticks.back()), 1.0);
    }

    void positionsFollowTheScale() {
        const Axis plain = axisOver({0, 10}, 5, false, true);
        QVERIFY(std::abs(plain.position(2.5) - 0.25) < 1e-12);
        const Axis decades = axisOver({0.01, 100}, 3, true, false);
        QVERIFY(std::abs(decades.position(1) - 0.5) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(TestAxis)
#include "tst_axis.moc"
