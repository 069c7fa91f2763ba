#include "ui/window/message_bar.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace inlay;

/// Which message comes first, and what its buttons do.
class TestMessageBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void problemsComeInTheirOrder();
    void aProblemDoesNotWaitBehindAChoice();
    void aNoticeIsSeenBesideAChoice();
};

void TestMessageBar::problemsComeInTheirOrder() {
    MessageBar bar;
    bar.showNotice("Saved");
    QCOMPARE(bar.text(), QString("Saved"));
    bar.showProblem("First", {});
    bar.showProblem("Second", {});
    QVERIFY(bar.text().startsWith("First."));
    bar.dismiss();
    QVERIFY(bar.text().startsWith("Second."));
    bar.dismiss();
    QVERIFY(!bar.isShowingProblem());
}

void TestMessageBar::aProblemDoesNotWaitBehindAChoice() {
    MessageBar bar;
    int recovered = 0;
    bar.showChoice("A document is kept", {}, {"Recover", {}, [&recovered] { ++recovered; }},
                   {"Discard", {}, [] {}});
    bar.showProblem("The edit failed", {});
    bar.showProblem("Another failed", {});
    QVERIFY(bar.text().startsWith("The edit failed."));
    bar.dismiss();
    QVERIFY(bar.text().startsWith("Another failed."));
    bar.dismiss();
    QVERIFY(bar.text().startsWith("A document is kept."));
    const QList<QPushButton*> buttons = bar.findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons.front()->text(), QString("Recover"));
    buttons.front()->click();
    QCOMPARE(recovered, 1);
    QVERIFY(!bar.isShowingProblem());
}

void TestMessageBar::aNoticeIsSeenBesideAChoice() {
    MessageBar bar;
    bar.showChoice("A document is kept", {}, {"Recover", {}, [] {}}, {"Discard", {}, [] {}});
    bar.showNotice("Saved as <b>");
    QVERIFY(bar.text().startsWith("A document is kept."));
    QVERIFY(bar.text().endsWith("Saved as <b>"));
    bar.showProblem("The edit failed", {});
    QVERIFY(!bar.text().contains("Saved"));
}

QTEST_MAIN(TestMessageBar)
#include "tst_message_bar.moc"
