#include "core/engine/perceptual/perceptual_weights.h"

#include "core/base/error_context.h"
#include "core/engine/checkpoint/non_finite.h"
#include "core/io/bytes/mapped_file.h"
#include "core/io/pickle/pickle_document.h"
#include "core/io/tensors/safetensors_file.h"

#include <algorithm>
#include <map>

namespace inlay {

namespace {

using Tensors = std::map<std::string, TensorView>;

void collect(const PickleValue& value, const std::string& name, int depth, Tensors& tensors) {
    constexpr int deepest = 12; // modules within modules
    if (depth > deepest)
        return;
    const std::string prefix = name.empty() ? name : name + ".";
    if (value.is(PickleKind::Tensor)) {
        tensors.emplace(name, value.tensor());
    } else if (value.is(PickleKind::Dict)) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (value.key(i).is(PickleKind::Text))
                collect(value.value(i), prefix + value.key(i).text(), depth + 1, tensors);
        }
    } else if (value.is(PickleKind::List) || value.is(PickleKind::Tuple)) {
        for (std::size_t i = 0; i < value.size(); ++i)
            collect(value.item(i), prefix + std::to_string(i), depth + 1, tensors);
    } else if (value.is(PickleKind::Object) && value.state()) {
        collect(*value.state(), name, depth + 1, tensors);
    }
}

/// "conv10" after "conv9": runs of digits compare as numbers.
bool comesBefore(const std::string& a, const std::string& b) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (!isDigit(a[i]) || !isDigit(b[j])) {
            if (a[i] != b[j])
                return a[i] < b[j];
            ++i, ++j;
            continue;
        }
        const std::size_t endA = std::min(a.find_first_not_of("0123456789", i), a.size());
        const std::size_t endB = std::min(b.find_first_not_of("0123456789", j), b.size());
        if (endA - i != endB - j)
            return endA - i < endB - j;
        const int order = a.compare(i, endA - i, b, j, endB - j);
        if (order != 0)
            return order < 0;
        i = endA, j = endB;
    }
    return a.size() - i < b.size() - j;
}

torch::Tensor tensorOf(const Tensors::value_type& entry,
                       const std::vector<std::int64_t>& shape = {}) {
    const auto& [name, view] = entry;
    torch::Tensor tensor = torch::empty(shape.empty() ? view.shape : shape);
    view.copyFloats(tensor.data_ptr<float>());
    if (countNonFinite(tensor) > 0)
        throw Error(ErrorKind::CorruptFile,
                    "the tensor '" + name + "' holds NaN or infinity; get the file again");
    return tensor;
}

std::vector<std::string> namesInOrder(const Tensors& tensors) {
    std::vector<std::string> names;
    for (const auto& [name, view] : tensors)
        names.push_back(name);
    std::sort(names.begin(), names.end(), comesBefore);
    return names;
}

/// The bias of "a.b.weight" is "a.b.bias".
std::string biasName(const std::string& weightName) {
    const std::string ending = "weight";
    const std::size_t at = weightName.rfind(ending);
    return at == std::string::npos ? std::string() : weightName.substr(0, at) + "bias";
}

std::optional<Vgg16Weights> findVgg16(const Tensors& tensors) {
    Vgg16Weights weights;
    for (const std::string& name : namesInOrder(tensors)) {
        const TensorView& view = tensors.at(name);
        if (view.shape.size() != 4 || view.shape[2] != 3 || view.shape[3] != 3)
            continue;
        const auto bias = tensors.find(biasName(name));
        weights.weight.push_back(tensorOf(*tensors.find(name)));
        weights.bias.push_back(bias == tensors.end() ? torch::Tensor() : tensorOf(*bias));
    }
    if (weights.weight.empty())
        return std::nullopt;
    validate(weights);
    return weights;
}

std::optional<LpipsWeights> findLpips(const Tensors& tensors) {
    LpipsWeights weights;
    for (const std::string& name : namesInOrder(tensors)) {
        const bool named =
            name.find("lin") != std::string::npos || name.find("lpips") != std::string::npos;
        if (named && tensors.at(name).count() >= lpipsChannels.front())
            weights.push_back(tensorOf(*tensors.find(name), {tensors.at(name).count()}));
    }
    if (weights.empty())
        return std::nullopt;
    validate(weights);
    return weights;
}

Tensors readTensors(const std::string& path) {
    if (looksLikeSafetensors(mapFile(path)))
        return readSafetensors(path).tensors;
    Tensors tensors;
    const PickleDocument document = readPickle(path);
    collect(document.root(), {}, 0, tensors);
    return tensors;
}

} // namespace

PerceptualWeights readPerceptualWeights(const std::string& path) {
    const Tensors tensors = readTensors(path);
    PerceptualWeights weights;
    naming(path, [&] {
        weights.vgg16 = findVgg16(tensors);
        weights.lpips = findLpips(tensors);
    });
    if (!weights.vgg16 && !weights.lpips)
        throw Error(ErrorKind::UnsupportedFormat,
                    path + " holds neither VGG-16 nor LPIPS weights; choose torchvision's "
                           "vgg16-397923af.pth, or vgg.pth of the lpips package");
    return weights;
}

} // namespace inlay
