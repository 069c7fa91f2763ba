#include "composite_figures.h"
#include "core/facade/imaging_factory.h"

#include <cstdio>
#include <exception>
#include <fstream>
#include <nlohmann/json.hpp>

/// PHOTO EDITED MASK REPORT, pictures without loss and the report of the embedding: prints detail,
/// seam, values that differ outside the mask, and pixels that differ.
int main(int count, char** arguments) {
    if (count != 5) {
        std::fprintf(stderr, "usage: composite-figures PHOTO EDITED MASK REPORT\n");
        return 2;
    }
    try {
        const std::unique_ptr<inlay::Imaging> imaging = inlay::createImaging();
        const auto picture = [&](int i) { return imaging->loadPhoto(arguments[i]).image; };
        const inlay::Image photo = picture(1), edited = picture(2), mask = picture(3);
        if (photo.width != edited.width || photo.height != edited.height ||
            photo.width != mask.width || photo.height != mask.height) {
            std::fprintf(stderr, "%s: the three pictures differ in size\n", arguments[2]);
            return 1;
        }
        std::ifstream file(arguments[4]);
        const nlohmann::json report = nlohmann::json::parse(file);
        inlay::CropQuad crop;
        for (std::size_t i = 0; i < 4; ++i)
            crop.corners[i] = {report["crop"][i][0], report["crop"][i][1]};
        const quality::CompositeFigures f = quality::compositeFigures(photo, edited, mask, crop);
        std::printf("%.4f %.4f %zu %zu\n", f.detail, f.seam, f.outside, f.changed);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
