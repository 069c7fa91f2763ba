#pragma once

#include <QRectF>

#include <vector>

namespace inlay {

/// Where pictures stand in `area`, each with a strip of `caption` kept free below it.
std::vector<QRectF> onePane(const QRectF& area, double caption);
/// Two of them beside or below each other, whichever way shows them larger; `gap` between columns.
std::vector<QRectF> twoPanes(const QRectF& area, double caption, double gap);

} // namespace inlay
