#include "core/io/latent/latent_writer.h"

#include "core/base/error.h"
#include "core/io/bytes/little_endian.h"
#include "core/io/latent/continuation_tensors.h"
#include "core/io/pickle/torch_tensor_writer.h"
#include "core/io/tensors/npz.h"
#include "core/io/tensors/safetensors_file.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

namespace inlay {

namespace {

void check(const std::string& path, const Latent& latent) {
    const auto finite = [](float value) { return std::isfinite(value); };
    const auto whole = [](int height, int width, const std::vector<float>& values) {
        return height > 0 && width > 0 &&
               values.size() == static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
    };
    bool complete = whole(latent.rows, latent.dim, latent.w);
    bool allFinite = std::all_of(latent.w.begin(), latent.w.end(), finite);
    for (const NoiseMap& map : latent.noise) {
        complete = complete && whole(map.height, map.width, map.values);
        allFinite = allFinite && std::all_of(map.values.begin(), map.values.end(), finite);
    }
    if (!complete)
        throw Error(ErrorKind::InvalidArgument,
                    path + ": the latent is empty or incomplete and was not saved");
    if (!allFinite)
        throw Error(ErrorKind::NonFinite,
                    path + ": the latent holds NaN or infinity and was not saved");
}

void writeSafetensorsLatent(const std::string& path, const Latent& latent) {
    SafetensorsFile file;
    file.metadata = {{"format", "inlay-latent"}, {"version", "1"}};
    if (!latent.networkSha256.empty())
        file.metadata["network_sha256"] = latent.networkSha256;
    if (!latent.networkName.empty())
        file.metadata["network_name"] = latent.networkName;
    if (latent.classIndex >= 0)
        file.metadata["class"] = std::to_string(latent.classIndex);
    file.tensors["w"] = TensorView::ofFloats({latent.rows, latent.dim}, latent.w);
    for (std::size_t i = 0; i < latent.noise.size(); ++i) {
        const NoiseMap& map = latent.noise[i];
        file.tensors["noise." + std::to_string(i)] =
            TensorView::ofFloats({map.height, map.width}, map.values);
    }
    addContinuation(latent, file);
    writeSafetensors(path, file.metadata, file.tensors);
}

NpyArray wholeNumber(std::int64_t number) {
    auto bytes = std::make_shared<std::vector<std::uint8_t>>();
    appendLittleEndian(*bytes, static_cast<std::uint64_t>(number), sizeof(number));
    const ByteView view{bytes->data(), bytes->size(), bytes};
    return NpyArray::contiguous(DType::Int64, {}, view, "class");
}

void writeNpzLatent(const std::string& path, const Latent& latent) {
    std::map<std::string, NpyArray> arrays;
    arrays["w"] = NpyArray::ofFloats({1, latent.rows, latent.dim}, latent.w);
    for (std::size_t i = 0; i < latent.noise.size(); ++i) {
        const NoiseMap& map = latent.noise[i];
        arrays["noise" + std::to_string(i)] =
            NpyArray::ofFloats({1, 1, map.height, map.width}, map.values);
    }
    if (latent.classIndex >= 0)
        arrays["class"] = wholeNumber(latent.classIndex);
    writeNpz(path, arrays);
}

void writeTorchLatent(const std::string& path, const Latent& latent) {
    const TensorView w = TensorView::ofFloats({1, latent.rows, latent.dim}, latent.w);
    if (latent.classIndex < 0)
        writeTorchTensor(path, w);
    else
        writeTorchDict(path, "w", w, {{"class", latent.classIndex}});
}

} // namespace

void writeLatent(const std::string& path, const Latent& latent, LatentFormat format) {
    check(path, latent);
    switch (format) {
    case LatentFormat::Safetensors:
        return writeSafetensorsLatent(path, latent);
    case LatentFormat::Npz:
        return writeNpzLatent(path, latent);
    case LatentFormat::Npy:
        return writeNpy(path, NpyArray::ofFloats({latent.rows, latent.dim}, latent.w));
    case LatentFormat::Pt:
        return writeTorchLatent(path, latent);
    }
}

} // namespace inlay
