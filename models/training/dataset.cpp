#include "models/training/dataset.h"

#include "core/base/error.h"
#include "core/io/tensors/npz.h"
#include "models/training/picture_files.h"

#include <filesystem>

namespace inlay::training {

namespace {

const char* const key = "pictures";

torch::Tensor unpacked(const std::string& path, int resolution) {
    const std::map<std::string, NpyArray> arrays = readNpz(path);
    const auto found = arrays.find(key);
    if (found == arrays.end() || found->second.dtype != DType::UInt8 ||
        found->second.shape.size() != 4 || found->second.shape[0] < 1)
        throw Error(ErrorKind::CorruptFile,
                    path + " holds no packed pictures; make it with inlay-train --pack");
    const std::vector<std::int64_t>& shape = found->second.shape;
    if (shape[1] != 3 || shape[2] != resolution || shape[3] != resolution)
        throw Error(ErrorKind::InvalidArgument,
                    path + " holds pictures of " + std::to_string(shape[3]) +
                        " px; the network has " + std::to_string(resolution));
    torch::Tensor pictures = torch::empty(shape, torch::kUInt8);
    found->second.copyPacked(pictures.data_ptr<std::uint8_t>());
    return pictures;
}

} // namespace

Dataset::Dataset(const std::string& source, int resolution)
    : m_pictures(std::filesystem::path(source).extension() == ".npz"
                     ? unpacked(source, resolution)
                     : readPictureFolder(source, resolution)) {}

torch::Tensor Dataset::batch(std::int64_t n, torch::Device device) const {
    const torch::Tensor indices = torch::randint(size(), {n}, torch::kLong);
    torch::Tensor pictures = m_pictures.index_select(0, indices).to(torch::kFloat32) / 127.5 - 1.0;
    const torch::Tensor mirrored = (torch::rand({n}) < 0.5).reshape({n, 1, 1, 1});
    return torch::where(mirrored, pictures.flip(3), pictures).to(device);
}

torch::Tensor Dataset::picture(std::int64_t index) const {
    return m_pictures.narrow(0, index, 1).to(torch::kFloat32) / 127.5 - 1.0;
}

void Dataset::pack(const std::string& path) const {
    const auto kept = std::make_shared<torch::Tensor>(m_pictures.contiguous());
    ByteView bytes;
    bytes.data = kept->data_ptr<std::uint8_t>();
    bytes.size = kept->nbytes();
    bytes.owner = kept;
    writeNpz(path, {{key, NpyArray::contiguous(DType::UInt8, kept->sizes().vec(), bytes, path)}});
}

} // namespace inlay::training
