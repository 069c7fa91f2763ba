#include "app/cli/command.h"
#include "app/cli/layer_ranges.h"

#include <QTest>

using namespace inlay;

class TestLayerRanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangesName_data();
    void rangesName();
    void sharesStandBehindAColon();
    void nonsenseIsWrongUsage_data();
    void nonsenseIsWrongUsage();
};

void TestLayerRanges::rangesName_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // one digit for each of six layers
    QTest::newRow("closed") << "2-4"
                            << "001110";
    QTest::newRow("open end") << "3-"
                              << "000111";
    QTest::newRow("open start") << "-1"
                                << "110000";
    QTest::newRow("single") << "5"
                            << "000001";
    QTest::newRow("list") << "0,2-3,5"
                          << "101101";
    QTest::newRow("overlapping") << "1-3,2-4"
                                 << "011110";
}

void TestLayerRanges::rangesName() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QString found;
    for (double share : layerShares(text.toStdString(), 6))
        found += share == 1.0 ? '1' : '0';
    QCOMPARE(found, expected);
}

void TestLayerRanges::sharesStandBehindAColon() {
    QCOMPARE(layerShares("0-1:0.5,3-", 6), (std::vector<double>{0.5, 0.5, 0, 1, 1, 1}));
    QCOMPARE(layerShares("0-:0.5,3:0.75,-1:0", 6),
             (std::vector<double>{0, 0, 0.5, 0.75, 0.5, 0.5}));
}

void TestLayerRanges::nonsenseIsWrongUsage_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "-", "a", "1-2-3", "4-2", "6", "0-6", "1,", ",1", "1 - 2", "99999999", "0:", "0:1.5",
          "0:-0.5", "0:half", ":0.5", "0:nan", "0:1e-1", "0:0.5:0.5"})
        QTest::newRow(text) << text;
}

void TestLayerRanges::nonsenseIsWrongUsage() {
    QFETCH(QString, text);
    QVERIFY_EXCEPTION_THROWN(layerShares(text.toStdString(), 6), UsageError);
}

QTEST_GUILESS_MAIN(TestLayerRanges)
#include "tst_layer_ranges.moc"
