#include "ui/window/jobs_line.h"

#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QProgressBar>
#include <QTest>
#include <QToolButton>

using namespace inlay;

/// The place where long work is seen.
class TestJobsLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workThatIsOverAtOnceIsNeverShown() {
        JobsLine line;
        QPointer<Job> quick = new Job("Quick", this);
        line.watch(quick);
        quick->tellFinished();
        QTRY_VERIFY(!quick);
        QTest::qWait(500); // longer than the line waits before it shows anything
        QVERIFY(line.isHidden());
    }

    void longWorkIsShownWithItsProgressUntilItEnds() {
        JobsLine line;
        QPointer<Job> job = new Job("Film walk.mp4", this);
        line.watch(job);
        job->control()->report(0.355);
        QTRY_VERIFY(!line.isHidden());
        auto* bar = line.findChild<QProgressBar*>("jobProgress");
        QCOMPARE(bar->value(), 35);
        QCOMPARE(line.findChild<QLabel*>("jobTitle")->text(), QString("Film walk.mp4"));
        QVERIFY(line.findChild<QToolButton*>("jobCancel")->isHidden()); // nobody offers it
        job->control()->report(0.5);
        QTRY_COMPARE(bar->value(), 50);
        job->tellFailed({});
        QTRY_VERIFY(line.isHidden());
    }

    void whatOffersItCanBeCancelled() {
        JobsLine line;
        QPointer<Job> job = new Job("Film walk.mp4", this);
        job->offerCancel();
        line.watch(job);
        QTRY_VERIFY(!line.isHidden());
        QCOMPARE(line.findChild<QProgressBar*>("jobProgress")->maximum(), 0); // not known how far
        auto* cancel = line.findChild<QToolButton*>("jobCancel");
        QVERIFY(!cancel->isHidden());
        QVERIFY(!job->control()->isCancelled());
        cancel->click();
        QVERIFY(job->control()->isCancelled());
        QVERIFY(!cancel->isEnabled()); // once is enough
        job->tellCancelled();
        QTRY_VERIFY(line.isHidden());
    }

    void severalAtOnceAreListed() {
        JobsLine line;
        QPointer<Job> first = new Job("First", this);
        QPointer<Job> second = new Job("Salt & pepper", this);
        second->offerCancel();
        line.watch(first);
        line.watch(second);
        auto* more = line.findChild<QToolButton*>("jobsMore");
        QTRY_COMPARE(more->text(), QString("+1"));
        QVERIFY(!more->isHidden());
        QCOMPARE(line.findChild<QLabel*>("jobTitle")->text(), QString("First"));
        Q_EMIT more->menu()->aboutToShow();
        QCOMPARE(more->menu()->actions().size(), 1);
        QCOMPARE(more->menu()->actions().front()->text(), QString("Salt && pepper"));
        more->menu()->actions().front()->trigger();
        QVERIFY(second->control()->isCancelled());
        first->tellFinished();
        QTRY_COMPARE(line.findChild<QLabel*>("jobTitle")->text(), QString("Ending: Salt & pepper"));
        QVERIFY(more->isHidden());
        delete second.data(); // its owner goes
        QVERIFY(line.isHidden());
    }
};

QTEST_MAIN(TestJobsLine)
#include "tst_jobs_line.moc"
