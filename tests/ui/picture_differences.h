#pragma once

#include <QImage>
#include <utility>

namespace inlay::test {

/// How many pixels differ within `part`, and outside of it.
std::pair<int, int> differing(const QImage& a, const QImage& b, const QRect& part);

/// In grey levels, over all channels.
double meanDifference(const QImage& a, const QImage& b);

} // namespace inlay::test
