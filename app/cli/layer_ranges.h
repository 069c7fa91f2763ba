#pragma once

#include <string>
#include <vector>

namespace inlay {

/// Style layers as people write them: "8-17", "8-", "-3", "0,4-7"; with a share from 0 to 1 behind
/// a colon, "0-3:0.5,8-". Returns one share for each of `rows` layers: 1 where the layer is named
/// without one, 0 where it is not named; what is named later counts.
/// Throws UsageError for anything else, and for layers that the network does not have.
std::vector<double> layerShares(const std::string& ranges, int rows);

} // namespace inlay
