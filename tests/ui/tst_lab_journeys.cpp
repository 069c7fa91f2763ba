#include "journey.h"

#include "ui/shelf/shelf_view.h"
#include "ui/widgets/figure_view.h"
#include "ui/window/lab_dialog.h"

#include <QAction>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QUndoStack>

using namespace inlay;
using inlay::test::Journey;
using inlay::test::patience;

/// The Lab menu and the window of results.
class TestLabJourneys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_journey.reset(); }
    void experimentsNeedAPicture();
    void oneClickGivesAResult();
    void resultsAreRenamedAndRemovedWithUndo();
    void figureAndTableAreSaved();
    void photoIsMovedUnderItsCrop();
    void cancelledExperimentLeavesNothing();
    void editsGoOnMeanwhile();

private:
    Journey& journey() { return *m_journey; }
    QAction* action(const char* name) { return journey().control<QAction>(name); }
    QByteArray bytes(const QString& name) {
        QFile file(journey().file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool isIdle() { return !action("actionLabCancel")->isEnabled(); }

    std::unique_ptr<Journey> m_journey;
};

void TestLabJourneys::initTestCase() {
    m_journey = std::make_unique<Journey>();
    QVERIFY(journey().isReady());
}

void TestLabJourneys::experimentsNeedAPicture() {
    QVERIFY(!action("actionLabSteps")->isEnabled());
    QVERIFY(action("actionLabSteps")->toolTip().contains("on the shelf first"));
    QVERIFY(!journey().control<QPushButton>("labRun")->isEnabled());
    QVERIFY(action("actionLabResults")->isEnabled());
    QVERIFY(!journey().control<QPushButton>("labSaveFigure")->isEnabled());
}

void TestLabJourneys::oneClickGivesAResult() {
    journey().generateFaces(1);
    const QString name = journey().document().at(0).name;
    journey().control<QSpinBox>("labSteps")->setValue(3);
    journey().control<QSpinBox>("labSeed")->setValue(5);
    journey().trigger("actionLabSteps");
    QVERIFY(!action("actionLabSpaces")->isEnabled()); // one at a time
    QVERIFY(action("actionLabSpaces")->toolTip().contains(name));
    QTRY_COMPARE_WITH_TIMEOUT(journey().document().labResults().size(), std::size_t{1}, patience);
    QVERIFY(isIdle());
    const LabResult& result = journey().document().labResults().front();
    QCOMPARE(result.pictureName, name);
    QVERIFY2(result.name.contains(name), qPrintable(result.name));
    QVERIFY(result.made.isValid());
    const QList<QByteArray> lines = result.tableCsv.split('\n');
    QCOMPARE(lines.size(), 1 + 4 + 1); // the header; steps 0, 1, 2 and the end
    QVERIFY(lines[4].startsWith("3,"));
    QVERIFY(QImage::fromData(result.figurePng, "PNG").width() >= 1440);
    QVERIFY(result.figurePdf.startsWith("%PDF"));
    QVERIFY(result.summary.contains("3 steps"));
    auto* dialog = journey().control<LabDialog>("labDialog");
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->current(), result.id);
    QVERIFY(journey().control<FigureView>("labFigure")->hasFigure());
}

void TestLabJourneys::resultsAreRenamedAndRemovedWithUndo() {
    auto* list = journey().control<QTreeWidget>("labResults");
    QUndoStack& history = journey().document().undoStack();
    const auto names = [&] {
        QStringList all;
        for (const LabResult& result : journey().document().labResults())
            all << result.name;
        return all;
    };
    const QString before = names().front();
    list->topLevelItem(0)->setText(0, "my steps");
    QCOMPARE(names(), QStringList{"my steps"});
    QTRY_COMPARE(list->topLevelItem(0)->text(0), QString("my steps"));
    history.undo();
    QCOMPARE(names(), QStringList{before});
    QCOMPARE(list->topLevelItem(0)->text(0), before);
    history.redo();
    // A name of nothing is none: the list goes back to what it was.
    list->topLevelItem(0)->setText(0, "  ");
    QTRY_COMPARE(list->topLevelItem(0)->text(0), QString("my steps"));
    QCOMPARE(names(), QStringList{"my steps"});

    journey().control<QPushButton>("labRemove")->click();
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(!journey().control<FigureView>("labFigure")->hasFigure());
    QVERIFY(!journey().control<QPushButton>("labRemove")->isEnabled());
    history.undo();
    QCOMPARE(names(), QStringList{"my steps"});
    QVERIFY(journey().control<FigureView>("labFigure")->hasFigure());
}

void TestLabJourneys::figureAndTableAreSaved() {
    const LabResult result = journey().document().labResults().front();
    const auto save = [&](const char* button, const QString& file) {
        journey().answer = journey().file(file);
        journey().control<QPushButton>(button)->click();
        return QTest::qWaitFor([&] { return QFile::exists(journey().file(file)); }, patience);
    };
    QVERIFY(save("labSaveFigure", "figure.png"));
    QCOMPARE(bytes("figure.png"), result.figurePng);
    QVERIFY(save("labSaveFigure", "figure.PDF"));
    QCOMPARE(bytes("figure.PDF"), result.figurePdf);
    QVERIFY(save("labSaveTable", "table.csv"));
    QCOMPARE(bytes("table.csv"), result.tableCsv);
    journey().answer.clear(); // the user thinks better of it
    journey().control<QPushButton>("labSaveTable")->click();
    journey().answer = "/no such folder/table.csv";
    journey().control<QPushButton>("labSaveTable")->click();
    QTRY_VERIFY_WITH_TIMEOUT(journey().message().contains("could not be written"), patience);
    journey().window().messages()->dismiss();
}

void TestLabJourneys::photoIsMovedUnderItsCrop() {
    journey().services().embedder.setAutomatic(false);
    journey().drop({journey().writePhoto("photo.png")});
    QTRY_VERIFY_WITH_TIMEOUT(journey().document().count() == 2 &&
                                 journey().document().at(1).framing.has_value(),
                             patience);
    journey().window().shelf()->setCurrent(journey().document().at(1).id);
    journey().control<QSpinBox>("labSteps")->setValue(1);
    QTRY_VERIFY_WITH_TIMEOUT(action("actionLabTransforms")->isEnabled(), patience);
    journey().trigger("actionLabTransforms");
    QTRY_COMPARE_WITH_TIMEOUT(journey().document().labResults().size(), std::size_t{2}, patience);
    const LabResult& result = journey().document().labResults().back();
    QCOMPARE(result.tableCsv.count('\n'), 14);
    QVERIFY(result.tableCsv.contains("\ntranslation,20,percent,1,"));
}

void TestLabJourneys::cancelledExperimentLeavesNothing() {
    const int steps = journey().document().undoStack().count();
    journey().control<QSpinBox>("labSteps")->setValue(1000000);
    journey().trigger("actionLabSpaces");
    QTest::qWait(300);
    QVERIFY(!isIdle());
    journey().trigger("actionLabCancel");
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), patience);
    QVERIFY(action("actionLabSpaces")->isEnabled());
    QCOMPARE(journey().document().labResults().size(), std::size_t{2});
    QCOMPARE(journey().document().undoStack().count(), steps);
}

void TestLabJourneys::editsGoOnMeanwhile() {
    journey().generateFaces(1);
    journey().control<QSpinBox>("labSteps")->setValue(1000000);
    journey().window().shelf()->setCurrent(journey().document().at(0).id);
    journey().trigger("actionLabDefects");
    EditPanel* morph = journey().panel(1);
    QVERIFY(journey().settles(morph)); // while steps are being done
    QVERIFY(!isIdle());
    // The picture that it runs on may go: the experiment has its own.
    journey().document().remove({journey().document().at(0).id});
    QTest::qWait(200);
    QVERIFY(!isIdle());
    journey().trigger("actionLabCancel");
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), patience);
}

QTEST_MAIN(TestLabJourneys)
#include "tst_lab_journeys.moc"
