#include "app/cli/embed_report.h"

#include "core/base/atomic_file.h"

#include <nlohmann/json.hpp>

namespace inlay {

void writeEmbedReport(const std::string& path, const EmbedReport& report) {
    using Json = nlohmann::ordered_json;
    Json crop = Json::array();
    for (const Point& corner : report.picture.crop.corners)
        crop.push_back({corner.x, corner.y});
    const EmbeddingResult& result = report.result;
    Json json = {{"photo", report.photo},
                 {"latent", report.latentFile},
                 {"model", report.network.name},
                 {"model_sha256", report.network.sha256},
                 {"space", latentSpaceName(report.options.space)},
                 {"preset", report.options.preset},
                 {"optimizer", report.options.soap ? "soap" : "adam"},
                 {"seed", report.options.seed},
                 {"start", result.startUsed},
                 {"noise", report.options.optimizeNoise},
                 {"masked", !report.options.mask.isEmpty()},
                 {"device", report.deviceKind},
                 {"device_name", report.deviceName},
                 {"steps", result.steps},
                 {"seconds", result.seconds},
                 {"ms_per_step", result.msPerStep},
                 {"generator_ms", result.times.generatorMs},
                 {"perceptual_ms", result.times.perceptualMs},
                 {"backward_ms", result.times.backwardMs},
                 {"update_ms", result.times.updateMs},
                 {"mse", result.mse},
                 {"perceptual", result.perceptual},
                 {"perceptual_name", result.perceptualName},
                 {"psnr_db", result.psnrDb},
                 {"ssim", result.ssim},
                 {"stopped_by", result.stoppedBy},
                 {"align", report.align ? "auto" : "none"},
                 {"detector", report.picture.detector},
                 {"faces", report.picture.faces},
                 {"crop", crop}};
    if (result.lpips)
        json["lpips"] = *result.lpips;
    if (!result.notice.empty())
        json["notice"] = result.notice;
    // A file name need not be UTF-8; JSON must be.
    const std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
    AtomicFile file(path);
    file.write(text.data(), text.size());
    file.commit();
}

} // namespace inlay
