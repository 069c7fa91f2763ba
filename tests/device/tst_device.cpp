#include "core/base/error.h"
#include "core/engine/device/host_copy.h"
#include "core/engine/device/out_of_memory.h"
#include "core/engine/device/step_recorder.h"

#include <QtTest>
#include <c10/util/Exception.h>
#include <new>

using namespace inlay;

namespace {

/// Stands in for a CUDA graph: remembers the work and what was asked of it.
class FakeGraph : public StepGraph {
public:
    FakeGraph(QStringList& calls, bool takesIt)
        : m_calls(calls)
        , m_takesIt(takesIt) {}

    void warmUp(const std::function<void()>& work) override {
        m_calls << "warm up";
        work();
    }
    bool record(const std::function<void()>& work) override {
        m_calls << "record";
        m_work = m_takesIt ? work : nullptr;
        return m_takesIt;
    }
    void replay() override {
        m_calls << "replay";
        m_work();
    }
    void reset() override {
        m_calls << "reset";
        m_work = nullptr;
    }

private:
    QStringList& m_calls;
    bool m_takesIt;
    std::function<void()> m_work;
};

template <typename Throw>
bool takenForLackOfMemory(const Throw& action) {
    try {
        action();
    } catch (...) {
        return isOutOfMemory();
    }
    return false;
}

} // namespace

class TestDevice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRunDoesTheWorkOnce() {
        QStringList calls;
        int done = 0;
        StepRecorder recorder(std::make_unique<FakeGraph>(calls, true));
        for (int i = 0; i < 6; ++i) {
            recorder.run([&] { ++done; });
            QCOMPARE(done, i + 1);
        }
        QCOMPARE(calls, QStringList({"warm up", "warm up", "warm up", "record", "replay", "replay",
                                     "replay"}));
    }

    void anotherWorkIsRecordedAnew() {
        QStringList calls;
        int first = 0, second = 0;
        StepRecorder recorder(std::make_unique<FakeGraph>(calls, true));
        for (int i = 0; i < 5; ++i)
            recorder.run([&] { ++first; });
        QVERIFY(recorder.isReplaying());
        recorder.forget();
        QVERIFY(!recorder.isReplaying());
        for (int i = 0; i < 5; ++i)
            recorder.run([&] { ++second; });
        QCOMPARE(first, 5);
        QCOMPARE(second, 5);
        QCOMPARE(calls.count("reset"), 1);
        QCOMPARE(calls.count("record"), 2);
    }

    void whatCannotBeRecordedIsDonePlainly() {
        QStringList calls;
        int done = 0;
        StepRecorder recorder(std::make_unique<FakeGraph>(calls, false));
        for (int i = 0; i < 8; ++i)
            recorder.run([&] { ++done; });
        QCOMPARE(done, 8);
        QVERIFY(!recorder.isReplaying());
        QCOMPARE(calls.count("record"), 1); // and is not tried again
        QCOMPARE(calls.count("replay"), 0);
    }

    void withoutAGraphTheWorkIsDonePlainly() {
        int done = 0;
        StepRecorder recorder(nullptr);
        for (int i = 0; i < 5; ++i)
            recorder.run([&] { ++done; });
        recorder.forget();
        QCOMPARE(done, 5);
    }

    void aCopyOnTheCpuIsThereAtOnce() {
        HostCopy copy;
        QVERIFY(!copy.isUnderWay());
        QVERIFY(!copy.hasArrived());
        copy.start(torch::arange(4));
        QVERIFY(copy.isUnderWay());
        QVERIFY(copy.hasArrived());
        const torch::Tensor values = copy.take();
        QCOMPARE(values[3].item<int>(), 3);
        QVERIFY(!copy.isUnderWay());
        copy.start(torch::arange(2));
        copy.forget();
        QVERIFY(!copy.isUnderWay());
    }

    void knowsLackOfMemoryByTypeAndText() {
        QVERIFY(takenForLackOfMemory([] { throw std::bad_alloc(); }));
        QVERIFY(takenForLackOfMemory([] { throw Error(ErrorKind::OutOfMemory, "too little"); }));
        // As LibTorch words it: its GPU allocator, its CPU allocator on Linux and elsewhere.
        QVERIFY(takenForLackOfMemory(
            [] { TORCH_CHECK(false, "CUDA out of memory. Tried to allocate 20.00 MiB"); }));
        QVERIFY(takenForLackOfMemory([] {
            TORCH_CHECK(false, "DefaultCPUAllocator: can't allocate memory: you tried to allocate");
        }));
        QVERIFY(takenForLackOfMemory([] {
            TORCH_CHECK(false, "DefaultCPUAllocator: not enough memory: you tried to allocate");
        }));
        // cuBLAS's and cuDNN's workspaces.
        QVERIFY(takenForLackOfMemory([] {
            TORCH_CHECK(false,
                        "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate`");
        }));
        QVERIFY(takenForLackOfMemory(
            [] { TORCH_CHECK(false, "cuDNN error: CUDNN_STATUS_ALLOC_FAILED"); }));
        // What really happens when more is asked for than there is.
        QVERIFY(takenForLackOfMemory([] { torch::empty({1LL << 50}); }));
        QVERIFY(!takenForLackOfMemory([] { torch::zeros({2}) + torch::zeros({3}); }));
        QVERIFY(!takenForLackOfMemory([] { throw Error(ErrorKind::NonFinite, "NaN"); }));
        QVERIFY(!takenForLackOfMemory([] { throw 5; }));
    }
};

QTEST_GUILESS_MAIN(TestDevice)
#include "tst_device.moc"
