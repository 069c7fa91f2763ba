#include "fake_engine.h"
#include "ui/engine/job.h"
#include "ui/run/search_queue.h"

#include <QSignalSpy>
#include <QTest>

using namespace inlay;
using inlay::test::fakeNetwork;

/// The order of what searches on the engine, and for which network; no engine is needed.
class TestSearchQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_queue = std::make_unique<SearchQueue>();
        m_begun.clear();
        m_jobs.clear();
    }
    void cleanup() { m_queue.reset(); }

    void oneAfterTheOther() {
        m_queue->setNetwork(fakeNetwork("one"));
        m_queue->append(search("a", "one"));
        m_queue->append(search("b", "one"));
        m_queue->append(search("c", "one"));
        m_queue->putFirst(search("d", "one"));
        QCOMPARE(m_begun, QStringList({"a"}));
        QCOMPARE(m_queue->running()->title, QString("a"));
        QCOMPARE(waiting(), QString("dbc"));
        for (int i = 0; i < 4; ++i)
            endRunning(i);
        QTRY_VERIFY(!m_queue->running());
        QCOMPARE(m_begun, QStringList({"a", "d", "b", "c"}));
    }

    void nothingBeginsWithoutANetwork() {
        m_queue->append(search("a", ""));
        QVERIFY(m_begun.isEmpty());
        QCOMPARE(m_queue->next(), SearchQueue::Id(0));
        m_queue->setNetwork(fakeNetwork("one"));
        QCOMPARE(m_begun, QStringList({"a"}));
        // While another one is being opened, what runs goes on and nothing else begins.
        m_queue->append(search("b", "one"));
        m_queue->setNetwork(std::nullopt);
        endRunning(0);
        QTRY_VERIFY(!m_queue->running());
        QCOMPARE(m_begun, QStringList({"a"}));
        m_queue->setNetwork(fakeNetwork("one"));
        QCOMPARE(m_begun, QStringList({"a", "b"}));
    }

    void eachWaitsForItsOwnNetwork() {
        m_queue->append(search("a", "one"));
        m_queue->append(search("b", "two"));
        m_queue->append(search("c", "one"));
        m_queue->setNetwork(fakeNetwork("two"));
        QCOMPARE(m_begun, QStringList({"b"}));
        endRunning(0);
        QTRY_VERIFY(!m_queue->running());
        QCOMPARE(waiting(), QString("ac"));
        QVERIFY(!m_queue->isForOpenNetwork(m_queue->waiting()[0].search));
        m_queue->setNetwork(fakeNetwork("one"));
        endRunning(1);
        QTRY_COMPARE(m_begun, QStringList({"b", "a", "c"}));
    }

    void theOrderCanBeChanged() {
        m_queue->append(search("a", "one"));
        const SearchQueue::Id b = m_queue->append(search("b", "one"));
        const SearchQueue::Id c = m_queue->append(search("c", "one"));
        m_queue->append(search("d", "one"));
        m_queue->move(c, 0);
        QCOMPARE(waiting(), QString("cabd"));
        m_queue->move(c, 99);
        QCOMPARE(waiting(), QString("abdc"));
        m_queue->remove(b);
        QCOMPARE(waiting(), QString("adc"));
        QVERIFY(!m_queue->isWaiting(b));
        QCOMPARE(m_queue->placeOf(c), 2);
        QSignalSpy changed(m_queue.get(), &SearchQueue::changed);
        m_queue->move(b, 0);
        m_queue->remove(b);
        QCOMPARE(changed.count(), 0);
    }

    void whatHasNothingToDoIsPassedOver() {
        Search nothing = search("a", "one");
        nothing.begin = [] { return nullptr; };
        m_queue->append(nothing);
        m_queue->append(search("b", "one"));
        m_queue->setNetwork(fakeNetwork("one"));
        QCOMPARE(m_begun, QStringList({"b"}));
        QVERIFY(m_queue->waiting().empty());
    }

    void afterAFailureTheNextOneBegins() {
        m_queue->setNetwork(fakeNetwork("one"));
        m_queue->append(search("a", "one"));
        m_queue->append(search("b", "one"));
        m_jobs[0]->tellFailed({});
        QTRY_COMPARE(m_begun, QStringList({"a", "b"}));
        m_jobs[1]->tellCancelled();
        QTRY_VERIFY(!m_queue->running());
    }

    void nothingBeginsOnceTheProgramEnds() {
        m_queue->append(search("a", "one"));
        m_queue->close();
        m_queue->setNetwork(fakeNetwork("one"));
        QVERIFY(m_begun.isEmpty());
    }

private:
    Search search(const QString& title, const std::string& network) {
        Search made;
        made.title = title;
        if (!network.empty())
            made.networkSha256 = fakeNetwork(network).sha256;
        made.begin = [this, title] {
            m_begun << title;
            m_jobs.push_back(new Job(title, this));
            return m_jobs.back();
        };
        return made;
    }
    void endRunning(int job) {
        QTRY_VERIFY(static_cast<int>(m_jobs.size()) > job);
        m_jobs[static_cast<std::size_t>(job)]->tellFinished();
    }
    QString waiting() const {
        QString titles;
        for (const SearchQueue::Waiting& one : m_queue->waiting())
            titles += one.search.title;
        return titles;
    }

    std::unique_ptr<SearchQueue> m_queue;
    QStringList m_begun;
    std::vector<Job*> m_jobs;
};

QTEST_GUILESS_MAIN(TestSearchQueue)
#include "tst_search_queue.moc"
