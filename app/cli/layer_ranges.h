#pragma once

#include <string>
#include <vector>

namespace inlay {

/// Style layers as people write them: "8-17", "8-", "-3", "0,4-7". Returns one share for each of
/// `rows` layers: 1 where the layer is named, else 0.
/// Throws UsageError for anything else, and for layers that the network does not have.
std::vector<double> layerShares(const std::string& ranges, int rows);

} // namespace inlay
