#include "models/training/picture_files.h"

#include "core/base/error.h"
#include "core/facade/imaging_factory.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace inlay::training {

torch::Tensor readPictureFolder(const std::string& folder, int resolution) {
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
    return torch::stack(pictures);
}

void writePicture(const std::string& path, const Image& image) {
    createImaging()->saveImage(path, image);
}

} // namespace inlay::training
