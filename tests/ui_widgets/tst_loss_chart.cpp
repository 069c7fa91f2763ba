#include "ui/widgets/loss_chart.h"

#include <QAbstractSeries>
#include <QChart>
#include <QChartView>
#include <QGraphicsTextItem>
#include <QLabel>
#include <QLineSeries>
#include <QtTest>

#include <cmath>

using namespace inlay;

class TestLossChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thinsOut() {
        ThinnedSeries series(100);
        for (int step = 1; step <= 5000; ++step) {
            series.add({step, 1.0 / step, double(step)});
            QVERIFY(series.points().size() < 100);
            QCOMPARE(series.points().back().step, step);
        }
        QCOMPARE(series.points().front().step, 1);
        QVERIFY(series.points().size() >= 49);
        // Evenly: no gap more than the stride, but for the newest point.
        const int stride = series.points()[1].step - series.points()[0].step;
        for (std::size_t i = 1; i + 1 < series.points().size(); ++i)
            QCOMPARE(series.points()[i].step - series.points()[i - 1].step, stride);
        series.clear();
        QVERIFY(series.points().empty());
        series.add({7, 1, 1});
        series.add({8, 1, 1});
        series.add({9, 1, 1});
        QCOMPARE(series.points().size(), std::size_t(3));
    }

    void staysSmallAndShowsTheNewest() {
        LossChart chart;
        chart.resize(400, 220);
        chart.setPlannedSteps(5000);
        for (int step = 1; step <= 5000; ++step)
            chart.addPoint(step, 1.0 / step, 10 + 3 * std::log(step));
        QVERIFY(chart.pointCount() <= 600);
        chart.flush();
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("5000")));
        const auto* view = chart.findChild<QChartView*>();
        const auto series = view->chart()->series();
        QCOMPARE(series.size(), 2);
        QCOMPARE(qobject_cast<QLineSeries*>(series[0])->count(), chart.pointCount());
        QCOMPARE(qobject_cast<QLineSeries*>(series[0])->points().constLast().x(), 5000.0);
    }

    void drawsTheCurves() {
        LossChart chart;
        chart.resize(400, 220);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const QImage empty = chart.grab().toImage();
        chart.setPlannedSteps(100);
        for (int step = 1; step <= 50; ++step)
            chart.addPoint(step, 1.0 / step, 10.0 + step / 5.0);
        chart.flush();
        const QImage half = chart.grab().toImage();
        QVERIFY(half != empty);
        // Only the left half is drawn yet: the right one has no saturated pixel but the number.
        const auto coloured = [&half](int from, int to) {
            int found = 0;
            for (int y = 40; y < half.height(); ++y)
                for (int x = from; x < to; ++x)
                    found += half.pixelColor(x, y).hsvSaturation() > 100;
            return found;
        };
        QVERIFY(coloured(30, 190) > 100);
        QCOMPARE(coloured(260, 360), 0);
        chart.clear();
        QVERIFY(chart.isEmpty());
        QTRY_COMPARE(chart.grab().toImage(), empty);
    }

    void axesAreInTheUsersLanguage_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QStringList>("labels");
        QTest::addRow("German") << QLocale(QLocale::German)
                                << QStringList{"0,1", "1", "0", "500", "1.500", "15", "10"};
        QTest::addRow("English") << QLocale(QLocale::English)
                                 << QStringList{"0.1", "1", "0", "500", "1,500", "15", "10"};
    }

    /// As low as it stands in the window.
    void axesAreInTheUsersLanguage() {
        QFETCH(QLocale, locale);
        QFETCH(QStringList, labels);
        const QLocale before;
        QLocale::setDefault(locale);
        LossChart chart;
        chart.resize(600, 160);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.setPlannedSteps(1500);
        for (int step = 1; step <= 50; ++step)
            chart.addPoint(step, 0.9 / step, 10.0);
        chart.flush();
        chart.grab();
        QLocale::setDefault(before);
        QStringList found;
        for (const QGraphicsItem* item : chart.findChild<QChartView*>()->scene()->items())
            if (const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item))
                found << text->toPlainText();
        for (const QString& label : labels)
            QVERIFY2(found.contains(label), qPrintable(label + " in " + found.join(' ')));
    }

    void redrawsByItselfButNotForEveryPoint() {
        LossChart chart;
        chart.show();
        auto* series = qobject_cast<QLineSeries*>(
            chart.findChild<QChartView*>()->chart()->series().constFirst());
        QSignalSpy replaced(series, &QLineSeries::pointsReplaced);
        for (int step = 1; step <= 500; ++step)
            chart.addPoint(step, 1.0, 20.0);
        QCOMPARE(replaced.count(), 0);
        QTRY_COMPARE(replaced.count(), 1);
    }

    void badNumbersAreLeftOut() {
        LossChart chart;
        chart.addPoint(1, qQNaN(), 10);
        chart.addPoint(1, 1.0, qInf());
        QVERIFY(chart.isEmpty());
        chart.addPoint(1, 0.0, 10); // a perfect picture: shown at the axis' end
        chart.addPoint(1, 0.5, 10);
        chart.flush();
        QCOMPARE(chart.pointCount(), 1);
    }
};

QTEST_MAIN(TestLossChart)
#include "tst_loss_chart.moc"
