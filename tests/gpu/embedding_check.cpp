#include "tests/gpu/embedding_check.h"

#include "core/base/error.h"
#include "core/base/lap_timer.h"
#include "core/engine/tensor_engine.h"
#include "core/io/tensors/npz.h"

#include <algorithm>

namespace inlay::gpu {

namespace {

std::vector<Image> picturesIn(const std::string& path, int side) {
    const std::map<std::string, NpyArray> arrays = readNpz(path);
    const auto found = arrays.find("pictures");
    if (found == arrays.end() || found->second.shape.size() != 4 || found->second.shape[1] != 3 ||
        found->second.shape[2] != side || found->second.shape[3] != side)
        throw Error(ErrorKind::InvalidArgument, path + " holds no pictures of " +
                                                    std::to_string(side) +
                                                    " px; make it with "
                                                    "inlay-train --pack");
    const std::vector<std::uint8_t> planes = found->second.packed();
    const std::size_t plane = static_cast<std::size_t>(side) * static_cast<std::size_t>(side);
    std::vector<Image> pictures;
    for (std::int64_t n = 0; n < found->second.shape[0]; ++n) {
        Image image(side, side);
        const std::uint8_t* first = planes.data() + static_cast<std::size_t>(n) * 3 * plane;
        for (std::size_t i = 0; i < plane; ++i)
            for (std::size_t c = 0; c < 3; ++c)
                image.rgb[3 * i + c] = first[c * plane + i];
        pictures.push_back(std::move(image));
    }
    return pictures;
}

} // namespace

void checkEmbeddings(const CheckOptions& options, ResultFile& results) {
    TensorEngine engine({options.device, 0, false});
    const NetworkInfo info = engine.openNetwork(options.root + "/models/portraits-128.safetensors");
    EmbeddingOptions settings = embeddingPreset(options.preset);
    if (options.steps > 0)
        settings.steps = options.steps;
    settings.encoderStart = true;
    int number = 0;
    for (const Image& picture : picturesIn(options.pictures, info.resolution)) {
        const auto run = engine.startEmbedding(picture, settings, {});
        double longest = 0;
        LapTimer timer;
        while (!run->isFinished()) {
            run->step();
            longest = std::max(longest, timer.lap());
        }
        const EmbeddingResult result = run->finish(false);
        results.add({{"check", "embedding"},
                     {"picture", number++},
                     {"preset", options.preset},
                     {"steps", result.steps},
                     {"psnr_db", result.psnrDb},
                     {"ssim", result.ssim},
                     {"mse", result.mse},
                     {"perceptual", result.perceptual},
                     {"ms_per_step", result.msPerStep},
                     {"longest_call_ms", longest},
                     {"seconds", result.seconds},
                     {"passed", result.stoppedBy != StopReason::NonFinite}});
    }
}

} // namespace inlay::gpu
