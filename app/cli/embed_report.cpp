#include "app/cli/embed_report.h"

#include "app/cli/crop_file.h"
#include "app/cli/run_results.h"

#include <nlohmann/json.hpp>

namespace inlay {

void writeEmbedReport(const std::string& path, CommandSession& session, const EmbedReport& report) {
    using Json = nlohmann::ordered_json;
    const EmbeddingResult& result = report.result;
    const std::optional<FaceDetectorKind> detector = report.picture.detector;
    Json json = {{"photo", report.photo}, {"latent", report.latentFile}};
    json.update(runReport(session, report.options, result));
    json.update({{"masked", !report.options.mask.isEmpty()},
                 {"generator_ms", result.times.generatorMs},
                 {"perceptual_ms", result.times.perceptualMs},
                 {"backward_ms", result.times.backwardMs},
                 {"update_ms", result.times.updateMs},
                 {"mse", result.mse},
                 {"perceptual", result.perceptual},
                 {"psnr_db", result.psnrDb},
                 {"ssim", result.ssim},
                 {"align", report.align ? "auto" : "none"},
                 {"detector", detector ? faceDetectorName(*detector) : ""},
                 {"faces", report.picture.faces},
                 {"crop", cropToJson(partOfAspect(report.picture.crop, report.picture.target.width,
                                                  report.picture.target.height))}});
    if (!report.picture.warnings.empty())
        json["warnings"] = report.picture.warnings;
    if (report.options.classIndex >= 0)
        json["class"] = report.options.classIndex;
    if (result.lpips)
        json["lpips"] = *result.lpips;
    if (result.memoryShortage)
        json["notice"] = memoryShortageText(*result.memoryShortage);
    writeReport(path, json);
}

} // namespace inlay
