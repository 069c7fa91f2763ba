#pragma once

#include <c10/core/Device.h>
#include <memory>

namespace inlay {

/// A mark in the queue of a device's work.
class DeviceEvent {
public:
    virtual ~DeviceEvent() = default;

    /// Sets it behind everything that is queued on the current stream; again moves it.
    virtual void record() = 0;

    virtual bool hasHappened() const = 0;

    /// For this mark alone, not for what is queued behind it.
    virtual void wait() const = 0;

    /// Of the device's own clock; both marks have happened.
    virtual double millisecondsSince(const DeviceEvent& earlier) const = 0;
};

/// Null for a CPU, which has no queue.
std::unique_ptr<DeviceEvent> makeDeviceEvent(c10::Device device);

} // namespace inlay
