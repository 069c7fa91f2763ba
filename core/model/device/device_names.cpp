#include "core/model/device/device_names.h"

#include "core/base/error.h"

namespace inlay {

const std::vector<std::pair<std::string, Device>>& deviceNames() {
    static const std::vector<std::pair<std::string, Device>> names = {
        {"auto", Device::Auto}, {"cpu", Device::Cpu}, {"cuda", Device::Cuda}};
    return names;
}

std::string deviceName(Device device) {
    for (const auto& [name, value] : deviceNames()) {
        if (value == device)
            return name;
    }
    return "auto";
}

Device deviceFromName(const std::string& name) {
    std::string all;
    for (const auto& [known, value] : deviceNames()) {
        if (known == name)
            return value;
        all += (all.empty() ? "" : ", ") + known;
    }
    throw Error(ErrorKind::InvalidArgument,
                "There is no device \"" + name.substr(0, 40) + "\"; choose one of " + all);
}

} // namespace inlay
