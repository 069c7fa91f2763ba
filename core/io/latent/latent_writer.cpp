#include "core/io/latent/latent_writer.h"

#include "core/base/error.h"
#include "core/io/latent/continuation_tensors.h"
#include "core/io/pickle/torch_tensor_writer.h"
#include "core/io/tensors/npz.h"
#include "core/io/tensors/safetensors_file.h"

#include <algorithm>
#include <cmath>
#include <map>

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

void writeNpzLatent(const std::string& path, const Latent& latent) {
    std::map<std::string, NpyArray> arrays;
    arrays["w"] = NpyArray::ofFloats({1, latent.rows, latent.dim}, latent.w);
    for (std::size_t i = 0; i < latent.noise.size(); ++i) {
        const NoiseMap& map = latent.noise[i];
        arrays["noise" + std::to_string(i)] =
            NpyArray::ofFloats({1, 1, map.height, map.width}, map.values);
    }
    writeNpz(path, arrays);
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
        return writeTorchTensor(path, TensorView::ofFloats({1, latent.rows, latent.dim}, latent.w));
    }
}

} // namespace inlay
