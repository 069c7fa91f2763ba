#include "app/cli/run_results.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/model/embedding/embedding_start_name.h"

#include <filesystem>
#include <nlohmann/json.hpp>

namespace inlay {

std::string saveFound(CommandSession& session, const std::string& folder,
                      const EmbeddingResult& result, LatentFormat format) {
    const std::filesystem::path place(folder);
    std::string latentFile = std::string("latent") + latentFormatEnding(format);
    session.saveLatent((place / latentFile).string(), result.latent, format);
    session.library().imaging().saveImage((place / "reconstruction.png").string(),
                                          result.reconstruction);
    return latentFile;
}

nlohmann::ordered_json runReport(CommandSession& session, const EmbeddingOptions& options,
                                 const EmbeddingResult& result) {
    const NetworkInfo& network = session.network();
    nlohmann::ordered_json report = {
        {"model", network.name},
        {"model_sha256", network.sha256},
        {"space", latentSpaceName(options.space)},
        {"preset", options.preset},
        {"optimizer", options.soap ? "soap" : "adam"},
        {"bfloat16_features", options.bfloat16Features},
        {"seed", options.seed},
        {"start", embeddingStartName(result.startUsed)},
        {"noise", options.optimizeNoise},
        {"device", deviceKind(session.engine())},
        {"device_name", deviceText(session.engine().device())},
        {"steps", result.steps},
        {"seconds", result.seconds},
        {"ms_per_step", result.msPerStep},
        {"perceptual_name", perceptualDistanceName(result.perceptualDistance)},
        {"stopped_by", stopReasonName(result.stoppedBy)}};
    if (result.nonFinite)
        report["advice"] = nonFiniteLossText(*result.nonFinite);
    return report;
}

void writeReport(const std::string& path, const nlohmann::ordered_json& report) {
    // A file name need not be UTF-8; JSON must be.
    const std::string text =
        report.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
    AtomicFile file(path);
    file.write(text.data(), text.size());
    file.commit();
}

void requireFinite(const EmbeddingResult& result, const std::string& picture,
                   const std::string& folder) {
    if (result.nonFinite)
        throw Error(ErrorKind::NonFinite, picture + ": " + nonFiniteLossText(*result.nonFinite) +
                                              "; what is kept is in " + folder);
}

} // namespace inlay
