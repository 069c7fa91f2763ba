#include "core/base/text_scanner.h"

#include <QtTest>

using namespace inlay;

class TestTextScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSentenceIsReadToItsEnd() {
        TextScanner scanner("At step 12 of anna (b), rate 2.5e-3.");
        QVERIFY(scanner.skip("At step "));
        QCOMPARE(scanner.integer(), std::optional(12));
        QVERIFY(scanner.skip(" of "));
        QCOMPARE(scanner.until(", rate "), std::optional(std::string("anna (b)")));
        QCOMPARE(scanner.number(), std::optional(0.0025));
        QVERIFY(!scanner.isAtEnd());
        QVERIFY(scanner.skip("."));
        QVERIFY(scanner.isAtEnd());
    }

    void whatDoesNotFollowIsLeftThere() {
        TextScanner scanner("-3 x");
        QVERIFY(!scanner.skip("-4"));
        QVERIFY(!scanner.integer());
        QVERIFY(!scanner.until("y"));
        QCOMPARE(scanner.number(), std::optional(-3.0));
        QVERIFY(!scanner.number());
        QVERIFY(scanner.skip(" x"));
        QVERIFY(!scanner.integer() && !scanner.number() && !scanner.skip("x"));
        QVERIFY(scanner.isAtEnd());
    }

    void whatIsTooLargeIsNoNumber() {
        QVERIFY(!TextScanner("99999999999").integer());
        QVERIFY(!TextScanner("1e999").number());
        QVERIFY(!TextScanner("inf").number());
        QVERIFY(!TextScanner("nan").number());
    }
};

QTEST_GUILESS_MAIN(TestTextScanner)
#include "tst_text_scanner.moc"
