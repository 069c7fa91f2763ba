#include "core/model/network/network_info.h"

namespace inlay {

const char* styleBandName(StyleBand band) {
    switch (band) {
    case StyleBand::Coarse:
        return "coarse";
    case StyleBand::Middle:
        return "middle";
    case StyleBand::Fine:
        break;
    }
    return "fine";
}

} // namespace inlay
