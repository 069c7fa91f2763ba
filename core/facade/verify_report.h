#pragma once

#include <string>
#include <vector>

namespace inlay {

/// In which arithmetic of the device a network is compared: float32 throughout, or as it is used,
/// where a GPU's convolutions may be in TF32.
enum class VerifyArithmetic { Exact, AsUsed };

/// One comparison with a reference dump: largest absolute difference over the reference's largest
/// absolute value.
struct VerifyItem {
    std::string name; ///< "mapping", "mapping, psi 0.7", "image", "image without noise", "gradient"
    double error = 0;
    double tolerance = 0;
    bool atKink = false; ///< of the gradient: taken beside the dump's w, see verify.h

    bool passed() const { return error <= tolerance; } // false for NaN
};

struct VerifyReport {
    std::vector<VerifyItem> items;

    bool passed() const {
        for (const VerifyItem& item : items) {
            if (!item.passed())
                return false;
        }
        return !items.empty();
    }
};

} // namespace inlay
