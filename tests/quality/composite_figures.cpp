#include "composite_figures.h"

#include "ciede2000.h"

#include <algorithm>
#include <vector>

namespace quality {

namespace {

struct Plane {
    int width = 0;
    int height = 0;
    std::vector<double> values;

    double at(int x, int y) const {
        x = std::clamp(x, 0, width - 1);
        y = std::clamp(y, 0, height - 1);
        return values[static_cast<std::size_t>(y) * width + x];
    }
};

Plane brightness(const inlay::Image& image) {
    Plane plane{image.width, image.height, {}};
    for (std::size_t i = 0; i < image.rgb.size(); i += 3)
        plane.values.push_back(0.299 * image.rgb[i] + 0.587 * image.rgb[i + 1] +
                               0.114 * image.rgb[i + 2]);
    return plane;
}

constexpr double kernel[] = {1 / 16.0, 4 / 16.0, 6 / 16.0, 4 / 16.0, 1 / 16.0};

Plane reduced(const Plane& plane) {
    Plane rows{(plane.width + 1) / 2, plane.height, {}};
    for (int y = 0; y < rows.height; ++y)
        for (int x = 0; x < rows.width; ++x) {
            double sum = 0;
            for (int k = -2; k <= 2; ++k)
                sum += kernel[k + 2] * plane.at(2 * x + k, y);
            rows.values.push_back(sum);
        }
    Plane result{rows.width, (plane.height + 1) / 2, {}};
    for (int y = 0; y < result.height; ++y)
        for (int x = 0; x < result.width; ++x) {
            double sum = 0;
            for (int k = -2; k <= 2; ++k)
                sum += kernel[k + 2] * rows.at(x, 2 * y + k);
            result.values.push_back(sum);
        }
    return result;
}

/// A pixel of the picture of twice the size.
double expanded(const Plane& plane, int x, int y) {
    double sum = 0;
    for (int j = -2; j <= 2; ++j)
        for (int i = -2; i <= 2; ++i)
            if ((x + i) % 2 == 0 && (y + j) % 2 == 0)
                sum += 4 * kernel[i + 2] * kernel[j + 2] * plane.at((x + i) / 2, (y + j) / 2);
    return sum;
}

bool isFace(const inlay::CropQuad& crop, double x, double y) {
    const auto& c = crop.corners;
    const double ax = c[3].x - c[0].x, ay = c[3].y - c[0].y;
    const double bx = c[1].x - c[0].x, by = c[1].y - c[0].y;
    const double px = x - c[0].x, py = y - c[0].y;
    const double area = ax * by - ay * bx;
    const double u = (px * by - py * bx) / area;
    const double v = (ax * py - ay * px) / area;
    return std::hypot((u - 0.5) / 0.26, (v - 0.6) / 0.32) <= 1;
}

double fineEnergy(const inlay::Image& image, const inlay::CropQuad& crop) {
    Plane level = brightness(image);
    double energy = 0;
    double scale = 1;
    for (int i = 0; i < 2; ++i, scale *= 2) {
        const Plane next = reduced(level);
        for (int y = 0; y < level.height; ++y)
            for (int x = 0; x < level.width; ++x)
                if (isFace(crop, (x + 0.5) * scale, (y + 0.5) * scale))
                    energy += std::pow(level.at(x, y) - expanded(next, x, y), 2) * scale * scale;
        level = next;
    }
    return energy;
}

/// Whether pixels of both kinds lie within ten pixels, by the largest of both distances.
std::vector<bool> nearEdge(const inlay::Image& mask) {
    constexpr int reach = 10;
    const int width = mask.width;
    const int height = mask.height;
    // How many are inside, in a window around each pixel, from a table of sums.
    std::vector<int> sums((static_cast<std::size_t>(width) + 1) * (height + 1), 0);
    const auto sum = [&](int x, int y) -> int& {
        return sums[static_cast<std::size_t>(y) * (width + 1) + x];
    };
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            sum(x + 1, y + 1) = sum(x, y + 1) + sum(x + 1, y) - sum(x, y) +
                                (mask.rgb[(static_cast<std::size_t>(y) * width + x) * 3] > 0);
    std::vector<bool> near;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const int left = std::max(0, x - reach), right = std::min(width, x + reach + 1);
            const int top = std::max(0, y - reach), bottom = std::min(height, y + reach + 1);
            const int inside =
                sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top);
            near.push_back(inside > 0 && inside < (right - left) * (bottom - top));
        }
    return near;
}

} // namespace

CompositeFigures compositeFigures(const inlay::Image& photo, const inlay::Image& edited,
                                  const inlay::Image& mask, const inlay::CropQuad& crop) {
    CompositeFigures figures;
    figures.detail = fineEnergy(edited, crop) / fineEnergy(photo, crop);
    const std::vector<bool> near = nearEdge(mask);
    std::vector<double> differences;
    for (std::size_t i = 0; i < near.size(); ++i) {
        const std::uint8_t* p = &photo.rgb[3 * i];
        const std::uint8_t* e = &edited.rgb[3 * i];
        int differing = 0;
        for (int c = 0; c < 3; ++c)
            differing += p[c] != e[c] ? 1 : 0;
        figures.changed += differing > 0 ? 1 : 0;
        if (mask.rgb[3 * i] == 0)
            figures.outside += static_cast<std::size_t>(differing);
        if (near[i])
            differences.push_back(ciede2000(labOf(p[0], p[1], p[2]), labOf(e[0], e[1], e[2])));
    }
    if (!differences.empty()) {
        const auto middle =
            differences.begin() + static_cast<std::ptrdiff_t>(differences.size() / 2);
        std::nth_element(differences.begin(), middle, differences.end());
        figures.seam = *middle;
    }
    return figures;
}

} // namespace quality
