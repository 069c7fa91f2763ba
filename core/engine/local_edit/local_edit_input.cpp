#include "core/engine/local_edit/local_edit_input.h"

#include "core/base/error.h"
#include "core/engine/device/host_values.h"
#include "core/engine/embedding/image_tensor.h"
#include "core/engine/local_edit/copy_objective.h"
#include "core/engine/local_edit/inpaint_objective.h"
#include "core/engine/local_edit/style_objective.h"
#include "core/model/local_edit/soft_mask.h"

namespace inlay {

namespace {

/// Where the mask is neither all nor nothing; at least the two pixels beside a hard edge.
torch::Tensor borderOf(const torch::Tensor& mask) {
    const torch::Tensor largest = at::max_pool2d(mask, {3, 3}, {1, 1}, {1, 1});
    const torch::Tensor smallest = -at::max_pool2d(-mask, {3, 3}, {1, 1}, {1, 1});
    constexpr double least = 0.01;
    return (largest > least).logical_and(smallest < 1 - least).to(torch::kFloat);
}

std::shared_ptr<const EmbeddingObjective> objectiveOf(LocalEditKind kind,
                                                      const LocalEditPictures& pictures) {
    switch (kind) {
    case LocalEditKind::Inpaint:
        return std::make_shared<InpaintObjective>(pictures);
    case LocalEditKind::Copy:
        return std::make_shared<CopyObjective>(pictures);
    case LocalEditKind::Style:
        break;
    }
    return std::make_shared<StyleObjective>(pictures);
}

/// The picture of mean w.
Image meanPicture(const Generator& generator) {
    const torch::NoGradGuard noGrad;
    const torch::Tensor w =
        generator.meanW().reshape({1, 1, -1}).repeat({1, generator.info().numWs, 1});
    return tensorToImage(generator.synthesize(w, {}));
}

} // namespace

EmbeddingMask maskAtSize(const EmbeddingMask& mask, int width, int height) {
    if (mask.width == width && mask.height == height)
        return mask;
    return {width, height, hostValues(maskToTensor(mask, width, height, torch::kCPU))};
}

EmbeddingInput localEditInput(EmbeddingInput input, const LocalEdit& given) {
    validate(given);
    const Generator& generator = *input.generator;
    const int width = generator.info().width, height = generator.info().height;
    LocalEdit edit = given;
    edit.mask = maskAtSize(edit.mask, width, height);
    validate(edit); // a mark may be too small to be left at this size
    const EmbeddingMask soft = softMask(edit);

    LocalEditPictures pictures;
    pictures.perceptual = input.perceptual;
    pictures.a = imageToTensor(input.target, generator.device());
    pictures.mask = maskToTensor(soft, width, height, generator.device());
    pictures.perceptualWeight = input.options.perceptualWeight;
    pictures.mseWeight = input.options.mseWeight;
    pictures.insideWeight = edit.insideWeight;
    pictures.outsideWeight = edit.outsideWeight;
    if (!((1 - pictures.mask).sum().item<float>() > 0))
        throw Error(
            ErrorKind::InvalidArgument,
            "The mask and its soft edge cover the whole picture; leave more of it unpainted");
    if (edit.noiseRegion == NoiseRegion::Border)
        pictures.region = borderOf(pictures.mask);
    Image replacement;
    if (edit.kind == LocalEditKind::Inpaint) {
        replacement = meanPicture(generator);
    } else {
        edit.b = resizeImage(edit.b, width, height);
        pictures.b = imageToTensor(edit.b, generator.device());
        if (edit.kind == LocalEditKind::Copy)
            replacement = edit.b;
    }
    // A perceptual distance looks at surroundings; what is hidden must not show through them.
    if (edit.kind == LocalEditKind::Inpaint)
        pictures.a = at::where(pictures.mask >= 1, imageToTensor(replacement, generator.device()),
                               pictures.a);
    if (!replacement.isEmpty())
        input.seen = composed(input.target, replacement, soft);
    if (!edit.allRows)
        input.searchedRows = searchedRows(generator.info().numWs);
    input.objective = objectiveOf(edit.kind, pictures);
    return input;
}

} // namespace inlay
