#include "models/training/expression_pair.h"

#include "core/base/error.h"
#include "core/engine/device/host_values.h"
#include "core/engine/network/seeded_random.h"
#include "core/facade/imaging_factory.h"
#include "models/training/sample_sheet.h"

#include <cmath>
#include <string>

namespace inlay::training {

namespace {

constexpr int measuredSide = 512; // the finder's window is 80 px, of a face enlarged once

Point centre(const std::vector<Point>& landmarks, std::size_t first, std::size_t count) {
    Point sum;
    for (std::size_t i = first; i < first + count; ++i) {
        sum.x += landmarks[i].x / static_cast<double>(count);
        sum.y += landmarks[i].y / static_cast<double>(count);
    }
    return sum;
}

double distance(const Point& a, const Point& b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// What goes along with wide mouths by chance: light, the head's size, turn and shape.
std::vector<float> heldOf(const Image& picture, const std::vector<Point>& landmarks) {
    double sums[3] = {};
    for (std::size_t i = 0; i < picture.rgb.size(); ++i)
        sums[i % 3] += picture.rgb[i];
    std::vector<float> held;
    held.reserve(6);
    for (const double sum : sums)
        held.push_back(static_cast<float>(sum * 3 / static_cast<double>(picture.rgb.size())));
    const Point left = centre(landmarks, 36, 6);
    const Point right = centre(landmarks, 42, 6);
    const double eyes = distance(left, right);
    held.push_back(static_cast<float>(eyes));
    held.push_back(static_cast<float>((landmarks[30].x - (left.x + right.x) / 2) / eyes));
    held.push_back(static_cast<float>(distance(landmarks[1], landmarks[15]) / eyes));
    return held;
}

} // namespace

double mouthWidth(const std::vector<Point>& landmarks) {
    const double eyes = distance(centre(landmarks, 36, 6), centre(landmarks, 42, 6));
    return distance(landmarks[48], landmarks[54]) / eyes;
}

torch::Tensor rowsOf(const torch::Tensor& w, const NetworkInfo& network) {
    if (w.dim() == 3)
        return w;
    return w.view({1, 1, network.wDim}).repeat({1, network.numWs, 1});
}

Image pictureOf(const torch::Tensor& w, const Generator& generator) {
    const torch::NoGradGuard noGrad;
    const torch::Tensor picture =
        generator.synthesize(rowsOf(w, generator.info()), {}).clamp(-1, 1);
    return createImaging()->resize(sampleSheet(picture, 1), measuredSide, measuredSide);
}

MeasuredFaces measureFaces(const Generator& generator, const LandmarkFinder& finder, int samples,
                           double psi) {
    const torch::NoGradGuard noGrad;
    MeasuredFaces faces;
    std::vector<torch::Tensor> found;
    std::vector<float> measures;
    std::vector<torch::Tensor> held;
    for (int seed = 0; seed < samples; ++seed) {
        const torch::Tensor z =
            seededNormal({1, generator.info().zDim}, static_cast<std::uint64_t>(seed));
        const torch::Tensor w = generator.map(z, {}, psi)[0][0].clone();
        const Image picture = pictureOf(w, generator);
        const std::vector<Point> landmarks = finder.landmarks(picture);
        if (landmarks.size() != 68) {
            ++faces.unmeasured;
            continue;
        }
        found.push_back(w);
        measures.push_back(static_cast<float>(mouthWidth(landmarks)));
        held.push_back(torch::tensor(heldOf(picture, landmarks)));
    }
    if (found.size() < 2)
        throw Error(ErrorKind::InvalidArgument,
                    "Faces were found in " + std::to_string(found.size()) + " of " +
                        std::to_string(samples) +
                        " samples; take more samples, a smaller psi, or a network of faces");
    faces.w = torch::stack(found);
    faces.measure = torch::tensor(measures);
    faces.held = torch::stack(held);
    return faces;
}

ExpressionPair regress(const MeasuredFaces& faces, double deviations) {
    const torch::Tensor w = faces.w.to(torch::kFloat64);
    const torch::Tensor measure = faces.measure.to(torch::kFloat64);
    ExpressionPair pair;
    pair.mean = measure.mean().item<double>();
    const torch::Tensor centred = measure - pair.mean;
    const double variance = centred.square().mean().item<double>();
    if (!(variance > 0))
        throw Error(ErrorKind::InvalidArgument,
                    "All samples measure the same; take more samples or a larger psi");
    pair.spread = std::sqrt(variance);
    const torch::Tensor meanW = w.mean(0);
    // In deviations, so that the least squares are well conditioned whatever is measured in.
    const torch::Tensor held = faces.held.to(torch::kFloat64);
    const torch::Tensor heldCentred = held - held.mean(0);
    const torch::Tensor heldSpread = heldCentred.square().mean(0).sqrt().clamp_min(1e-12);
    const torch::Tensor known =
        torch::cat({(centred / pair.spread).unsqueeze(1), heldCentred / heldSpread}, 1);
    const torch::Tensor slopes =
        std::get<0>(at::linalg_lstsq(known, w - meanW, c10::nullopt, "gelsd"));
    const torch::Tensor step = slopes[0] * deviations;
    pair.low = (meanW - step).to(torch::kFloat32);
    pair.high = (meanW + step).to(torch::kFloat32);
    return pair;
}

Latent latentOf(const torch::Tensor& w, const NetworkInfo& network) {
    Latent latent;
    latent.rows = network.numWs;
    latent.dim = network.wDim;
    latent.w = hostValues(rowsOf(w, network));
    latent.networkSha256 = network.sha256;
    latent.networkName = network.name;
    return latent;
}

} // namespace inlay::training
