#include "core/model/picture/photo_master.h"

namespace inlay {

bool showsOnlyGrey(const PhotoMaster& master) {
    return std::visit(
        [](const auto& samples) {
            for (std::size_t i = 0; i + 2 < samples.rgb.size(); i += 3)
                if (samples.rgb[i] != samples.rgb[i + 1] || samples.rgb[i] != samples.rgb[i + 2])
                    return false;
            return true;
        },
        master.samples);
}

} // namespace inlay
