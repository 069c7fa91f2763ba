#include "core/engine/import/low_pass_filter.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace inlay {

namespace {

constexpr double pi = 3.14159265358979323846;

/// Kaiser's empirical formulas (as in scipy.signal: kaiser_atten, kaiser_beta): how much `taps`
/// taps can attenuate beyond a transition band of `width`, in multiples of the Nyquist frequency,
/// and the window's parameter for that.
double kaiserBeta(int taps, double width) {
    const double attenuation = 2.285 * (taps - 1) * pi * width + 7.95;
    if (attenuation > 50)
        return 0.1102 * (attenuation - 8.7);
    if (attenuation > 21)
        return 0.5842 * std::pow(attenuation - 21, 0.4) + 0.07886 * (attenuation - 21);
    return 0;
}

std::vector<double> kaiserWindow(int taps, double beta) {
    std::vector<double> window(static_cast<std::size_t>(taps));
    const double middle = (taps - 1) / 2.0;
    for (int i = 0; i < taps; ++i) {
        const double x = (i - middle) / middle; // -1 to 1
        window[static_cast<std::size_t>(i)] =
            std::cyl_bessel_i(0, beta * std::sqrt(std::max(0.0, 1 - x * x))) /
            std::cyl_bessel_i(0, beta);
    }
    return window;
}

double sinc(double x) {
    return x == 0 ? 1 : std::sin(pi * x) / (pi * x);
}

/// The two-dimensional low pass's profile, r from the centre in units of the picture's side.
double jinc(double r, double cutoff) {
    return r == 0 ? cutoff : std::cyl_bessel_j(1, 2 * cutoff * pi * r) / (pi * r);
}

torch::Tensor normalised(const std::vector<double>& values, at::IntArrayRef shape) {
    const torch::Tensor filter = at::empty({static_cast<std::int64_t>(values.size())},
                                           at::TensorOptions().dtype(torch::kDouble));
    std::copy(values.begin(), values.end(), filter.data_ptr<double>());
    return (filter / filter.sum()).to(torch::kFloat).reshape(shape);
}

} // namespace

torch::Tensor lowPassFilter(const LowPassDesign& design) {
    const int taps = design.taps;
    if (taps < 2 || taps > 256 || !(design.cutoff > 0) || !(design.halfWidth > 0) ||
        !(design.samplingRate > 0))
        throw Error(ErrorKind::InvalidArgument, "A low-pass filter of these numbers is none");
    const double nyquist = design.samplingRate / 2;
    const std::vector<double> window =
        kaiserWindow(taps, kaiserBeta(taps, 2 * design.halfWidth / nyquist));
    const double middle = (taps - 1) / 2.0;
    std::vector<double> values;
    for (int i = 0; i < taps; ++i) {
        const auto row = static_cast<std::size_t>(i);
        if (!design.radial) {
            const double cutoff = design.cutoff / nyquist;
            values.push_back(window[row] * cutoff * sinc(cutoff * (i - middle)));
            continue;
        }
        for (int j = 0; j < taps; ++j) {
            const double r = std::hypot(i - middle, j - middle) / design.samplingRate;
            values.push_back(window[row] * window[static_cast<std::size_t>(j)] *
                             jinc(r, design.cutoff));
        }
    }
    if (design.radial)
        return normalised(values, {taps, taps});
    return normalised(values, {taps});
}

} // namespace inlay
