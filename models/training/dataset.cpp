#include "models/training/dataset.h"

#include "core/base/error.h"
#include "core/facade/imaging_factory.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace inlay::training {

Dataset::Dataset(const std::string& folder, int resolution) {
    std::vector<std::filesystem::path> files;
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(folder, problem)) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    if (problem || files.empty())
        throw Error(ErrorKind::FileNotFound,
                    folder + " holds no pictures to train on; name a folder of aligned faces");
    std::sort(files.begin(), files.end());
    const std::unique_ptr<Imaging> imaging = createImaging();
    std::vector<torch::Tensor> pictures;
    for (const std::filesystem::path& file : files) {
        Image image = imaging->loadPhoto(file.string()).image;
        if (image.width != resolution || image.height != resolution)
            image = imaging->resize(image, resolution, resolution);
        pictures.push_back(
            torch::from_blob(image.rgb.data(), {resolution, resolution, 3}, torch::kUInt8)
                .permute({2, 0, 1})
                .contiguous());
    }
    m_pictures = torch::stack(pictures);
}

torch::Tensor Dataset::batch(std::int64_t n, torch::Device device) const {
    const torch::Tensor indices = torch::randint(size(), {n}, torch::kLong);
    torch::Tensor pictures = m_pictures.index_select(0, indices).to(torch::kFloat32) / 127.5 - 1.0;
    const torch::Tensor mirrored = (torch::rand({n}) < 0.5).reshape({n, 1, 1, 1});
    return torch::where(mirrored, pictures.flip(3), pictures).to(device);
}

torch::Tensor Dataset::picture(std::int64_t index) const {
    return m_pictures.narrow(0, index, 1).to(torch::kFloat32) / 127.5 - 1.0;
}

} // namespace inlay::training
