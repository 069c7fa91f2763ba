#include "core/model/device/device_info.h"

namespace inlay {

std::string deviceText(const DeviceInfo& device) {
    if (device.kind == Device::Cuda)
        return "CUDA: " + device.name;
    return "CPU, " + std::to_string(device.threads) +
           (device.threads == 1 ? " thread" : " threads");
}

} // namespace inlay
