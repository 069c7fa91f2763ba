#include "core/engine/device/step_clock.h"

#include <QtTest>
#include <algorithm>
#include <vector>

using namespace inlay;

namespace {

/// A device that does one piece of work after the other, at times of its own.
struct FakeDevice {
    double queuedUntil = 0; ///< when all that is queued will be done, in ms
    double now = 0;         ///< how far the CPU has seen it come, by waiting

    void queue(double milliseconds) { queuedUntil += milliseconds; }
};

class FakeEvent : public DeviceEvent {
public:
    explicit FakeEvent(FakeDevice& device)
        : m_device(device) {}

    void record() override { m_at = m_device.queuedUntil; }
    bool hasHappened() const override { return m_device.now >= m_at; }
    void wait() const override { m_device.now = std::max(m_device.now, m_at); }
    double millisecondsSince(const DeviceEvent& earlier) const override {
        return m_at - dynamic_cast<const FakeEvent&>(earlier).m_at;
    }

private:
    FakeDevice& m_device;
    double m_at = 0;
};

} // namespace

class TestStepClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEachStepOnceInTheDevicesTime() {
        FakeDevice device;
        StepClock clock([&] { return std::make_unique<FakeEvent>(device); });
        const std::vector<double> steps = {40, 5, 7, 6};
        std::vector<double> told;
        for (const double step : steps) {
            clock.begin();
            device.queue(step);
            if (const std::optional<double> milliseconds = clock.end())
                told.push_back(*milliseconds);
            device.queue(100); // a pause between two steps is not part of any
        }
        if (const std::optional<double> milliseconds = clock.last())
            told.push_back(*milliseconds);
        QCOMPARE(told, steps);
        QVERIFY(!clock.last()); // told already
    }

    void theCpuIsOneStepAheadAndNoMore() {
        FakeDevice device;
        StepClock clock([&] { return std::make_unique<FakeEvent>(device); });
        for (int i = 1; i <= 20; ++i) {
            clock.begin();
            device.queue(10);
            clock.end();
            QCOMPARE(device.now, 10.0 * (i - 1)); // the step before is done, this one is not
        }
        clock.last();
        QCOMPARE(device.now, 200.0);
    }

    void aCpuTellsEveryStepAtOnce() {
        StepClock clock(c10::Device(c10::kCPU));
        for (int i = 0; i < 3; ++i) {
            clock.begin();
            QTest::qSleep(20);
            const std::optional<double> milliseconds = clock.end();
            QVERIFY(milliseconds.has_value());
            QVERIFY(*milliseconds >= 19);
            QTest::qSleep(5);
        }
        QVERIFY(!clock.last());
    }
};

QTEST_GUILESS_MAIN(TestStepClock)
#include "tst_step_clock.moc"
