#include "fake_engine.h"

#include "ui/samples/sample_model.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace inlay;
using namespace inlay::test;

namespace {

constexpr int patience = 30000;

} // namespace

/// The random gallery's faces, of an engine whose faces are as bright as their seed.
class TestSampleModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_library = std::make_unique<FakeLibrary>();
        m_session = std::make_unique<Session>([this]() -> EngineLibrary& { return *m_library; });
        m_arrivals = std::make_unique<Arrivals>(m_session->document());
        m_samples = std::make_unique<FaceSamples>(m_session->engine(), *m_arrivals);
        m_session->openNetwork("fake");
        m_session->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isReady(), patience);
        m_model = std::make_unique<SampleModel>(*m_session, *m_samples);
    }
    void cleanup() {
        m_model.reset();
        m_samples.reset();
        m_arrivals.reset();
        m_session.reset();
        m_library.reset();
    }

    void itIsAModel() {
        QAbstractItemModelTester tester(m_model.get(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // there is no end to it
        m_model->fetchMore({});
        m_model->setTruncation(0.3);
        m_model->setFirstSeed(70);
        m_model->fetchMore({});
        m_model->setClass(1);
    }

    void facesAreDrawnWhenAskedFor() {
        QTest::qWait(50);
        QCOMPARE(m_library->state.renders.load(), 0);
        for (int row = 0; row < 5; ++row)
            QVERIFY(brightness(row) < 0);
        QTRY_COMPARE_WITH_TIMEOUT(brightness(4), 5, patience); // seed 5
        for (int row = 0; row < 5; ++row)
            QCOMPARE(brightness(row), row + 1);
        QCOMPARE(m_library->state.renders.load(), 5);
    }

    void whoScrollsByIsNotWaitedFor() {
        for (int i = 0; i < 10; ++i)
            m_model->fetchMore({});
        for (int row = 0; row < 200; ++row)
            brightness(row);
        m_model->lookElsewhere();
        for (int row = 300; row < 305; ++row)
            brightness(row);
        QTRY_COMPARE_WITH_TIMEOUT(brightness(304), 255, patience);
        QCOMPARE(m_library->state.renders.load(), 5);
    }

    void otherSettingsDrawAnew() {
        brightness(0);
        QTRY_COMPARE_WITH_TIMEOUT(brightness(0), 1, patience);
        m_model->setTruncation(0.2);
        QCOMPARE(m_model->options(0).truncationPsi, 0.2);
        QCOMPARE(brightness(0), 1); // the old face until the new one is there
        QTRY_COMPARE_WITH_TIMEOUT(m_library->state.renders.load(), 2, patience);
        m_model->setFirstSeed(90);
        QVERIFY(brightness(0) < 0);
        QTRY_COMPARE_WITH_TIMEOUT(brightness(0), 90, patience);
        m_model->setClass(3);
        QCOMPARE(m_model->options(7).classIndex, 3);
        QCOMPARE(m_model->options(7).seed, quint64{97});
    }

    void aFaceComesOntoTheShelfOnce() {
        QSignalSpy added(m_model.get(), &SampleModel::added);
        m_model->add(6);
        m_model->add(6); // impatient
        QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, patience);
        Document& document = m_session->document();
        QCOMPARE(document.count(), 1);
        QCOMPARE(document.at(0).name, QString("face 7"));
        QVERIFY(isOnShelf(6));
        QVERIFY(!isOnShelf(5));
        m_model->add(6);
        QCOMPARE(added.size(), 2);
        QCOMPARE(added.last().at(1).toBool(), false);
        QCOMPARE(document.count(), 1);
        document.undoStack().undo();
        QVERIFY(!isOnShelf(6));
        document.undoStack().redo();
        QVERIFY(isOnShelf(6));
        m_model->setTruncation(0.1); // another face of the same seed
        QVERIFY(!isOnShelf(6));
    }

private:
    /// Of a face, 0 to 255; -1 while it is not drawn. Asks for it.
    int brightness(int row) const {
        const auto picture =
            m_model->data(m_model->index(row), Qt::DecorationRole).value<QPixmap>();
        return picture.isNull() ? -1 : qRed(picture.toImage().pixel(0, 0));
    }
    bool isOnShelf(int row) const {
        return m_model->data(m_model->index(row), SampleModel::OnShelfRole).toBool();
    }

    std::unique_ptr<FakeLibrary> m_library;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Arrivals> m_arrivals;
    std::unique_ptr<FaceSamples> m_samples;
    std::unique_ptr<SampleModel> m_model;
};

QTEST_MAIN(TestSampleModel)
#include "tst_sample_model.moc"
