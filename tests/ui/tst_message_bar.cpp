#include "ui/window/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace inlay;

/// Which message comes first, and what its buttons do.
class TestMessageBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestProblemIsShown();
    void aProblemThatComesAgainIsTheNewest();
    void aProblemDoesNotWaitBehindAChoice();
    void aNoticeIsSeenBesideAChoice();
    void aStateIsToldOnceAndGoesByItself();
};

void TestMessageBar::theNewestProblemIsShown() {
    MessageBar bar;
    bar.showNotice("Saved");
    QCOMPARE(bar.text(), QString("Saved"));
    bar.showProblem("First", {});
    bar.showProblem("Second", {});
    bar.showProblem("Third", {});
    const auto* label = bar.findChild<QLabel*>("messageText");
    QVERIFY(bar.text().startsWith("Third."));
    QVERIFY2(label->text().contains("2 more"), qPrintable(label->text()));
    QVERIFY2(label->accessibleName().contains("2 more"), qPrintable(label->accessibleName()));
    bar.dismiss();
    QVERIFY(bar.text().startsWith("Second."));
    bar.dismiss();
    QVERIFY(bar.text().startsWith("First."));
    QVERIFY2(!label->text().contains("more"), qPrintable(label->text()));
    bar.dismiss();
    QVERIFY(!bar.isShowingProblem());
}

void TestMessageBar::aProblemThatComesAgainIsTheNewest() {
    MessageBar bar;
    bar.showProblem("The disk is full", {});
    bar.showProblem("The edit failed", {});
    bar.showProblem("The disk is full", {});
    QVERIFY(bar.text().startsWith("The disk is full."));
    bar.dismiss();
    QVERIFY(bar.text().startsWith("The edit failed."));
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
    QVERIFY(bar.text().startsWith("Another failed."));
    bar.dismiss();
    QVERIFY(bar.text().startsWith("The edit failed."));
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

void TestMessageBar::aStateIsToldOnceAndGoesByItself() {
    MessageBar bar;
    int opened = 0;
    const auto tell = [&](const QString& title) {
        bar.showState("network", title, {}, "Open it", [&opened] { ++opened; });
    };
    tell("Two pictures are foreign");
    tell("Three pictures are foreign"); // in place of the one before
    QVERIFY(bar.text().startsWith("Three pictures are foreign."));
    bar.showProblem("The edit failed", {});
    QVERIFY(bar.text().startsWith("The edit failed.")); // what has just happened comes first
    bar.dismiss();
    QVERIFY(bar.text().startsWith("Three pictures are foreign."));
    bar.withdraw("something else");
    QVERIFY(bar.isShowingProblem());
    bar.withdraw("network");
    QVERIFY(!bar.isShowingProblem());
    tell("Two pictures are foreign");
    bar.findChild<QPushButton*>("messageRemedy")->click();
    QCOMPARE(opened, 1);
    QVERIFY(!bar.isShowingProblem());
}

QTEST_MAIN(TestMessageBar)
#include "tst_message_bar.moc"
