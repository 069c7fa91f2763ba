#pragma once

#include <string>
#include <vector>

namespace inlay {

/// One axis of a diagram: what it spans, and where it is marked.
struct Axis {
    double low = 0;
    double high = 1;
    bool logarithmic = false;
    std::vector<double> ticks;

    /// 0 at `low`, 1 at `high`.
    double position(double value) const;
};

/// An axis over these values that begins and ends at marks: at 1, 2 or 5 times a power of ten, of
/// which there are about `marks`; on a logarithmic one at powers of ten, or at 1, 2 and 5 times
/// them where those are few. Values that are not finite do not count, nor do those of a
/// logarithmic axis that are not positive.
Axis axisOver(const std::vector<double>& values, int marks, bool logarithmic, bool fromZero);

/// A mark's number, as short as it can be told from its neighbours: "0.05", "10", "2000".
std::string tickText(double value);

} // namespace inlay
