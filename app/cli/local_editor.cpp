#include "app/cli/local_editor.h"

#include "app/cli/command.h"
#include "app/cli/output_guard.h"
#include "app/cli/run_progress.h"
#include "app/cli/run_results.h"
#include "core/base/error.h"
#include "core/model/local_edit/soft_mask.h"

#include <cmath>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace inlay {

namespace {

using Json = nlohmann::ordered_json;

Image pictureOf(const EmbeddingMask& mask) {
    Image picture(mask.width, mask.height);
    for (std::size_t i = 0; i < picture.rgb.size(); ++i)
        picture.rgb[i] = static_cast<std::uint8_t>(std::lround(mask.values[i / 3] * 255));
    return picture;
}

double areaOf(const EmbeddingMask& mask) {
    double sum = 0;
    for (const float value : mask.values)
        sum += value;
    return sum / static_cast<double>(mask.values.size());
}

/// Where a latent is A, the mask can only lie over its picture.
EmbeddingMask maskOfSize(Imaging& imaging, const std::string& path, const NetworkInfo& network) {
    const Image mask = imaging.loadPhoto(path).image;
    if (mask.width * network.height != mask.height * network.width)
        throw Error(ErrorKind::InvalidArgument,
                    path + ": the mask must be " +
                        (isSquare(network) ? "square" : "of the aspect of the network's pictures") +
                        ", to lie over the picture of a latent");
    return maskOf(imaging.resize(mask, network.width, network.height));
}

/// Of the picture as saved: how far it is from B inside, and from A outside.
Json distances(const LocalEdit& edit, const EmbeddingMask& soft, const Image& a,
               const Image& found) {
    Json json;
    json["mse_outside"] = maskedSquaredError(found, a, soft, true);
    if (edit.kind == LocalEditKind::Copy)
        json["mse_inside"] = maskedSquaredError(found, edit.b, soft);
    return json;
}

} // namespace

LocalEditor::LocalEditor(CommandSession& session, const LocalEditorOptions& options)
    : m_session(session)
    , m_options(options) {}

LocalEditor::Given LocalEditor::load(const std::string& argument, const std::string& mask) {
    Imaging& imaging = m_session.library().imaging();
    const NetworkInfo& network = m_session.network();
    Given given;
    // "FILE#2" is no file, and can only be a latent's number.
    const bool numbered = argument.find('#') != std::string::npos &&
                          !std::filesystem::exists(std::filesystem::u8path(argument));
    const FileKind kind = numbered ? FileKind::Latent : m_session.library().classify(argument);
    if (kind == FileKind::Photo) {
        TargetOptions options = m_options.target;
        options.width = network.width;
        options.height = network.height;
        options.mask = mask;
        given.picture = prepareTarget(imaging, argument, options);
        const std::string from = argument + ": ";
        for (const std::string& warning : given.picture.warnings)
            reportError(from + warning);
    } else if (kind == FileKind::Latent) {
        given.latent = m_session.loadLatent(argument);
        given.picture.target = m_session.engine().synthesize(*given.latent);
        given.picture.faces = 1;
        if (!mask.empty())
            given.picture.mask = maskOfSize(imaging, mask, network);
    } else {
        throw Error(ErrorKind::UnsupportedFormat,
                    argument + " is neither a photo nor a latent; name one of these");
    }
    return given;
}

std::string LocalEditor::run() {
    requireSeparateFiles({m_options.a, m_options.b, m_options.mask},
                         filesIn(m_options.out, {"target.png", "reconstruction.png", "report.json",
                                                 "mask.png", "second.png", "composed.png",
                                                 std::string("latent") +
                                                     latentFormatEnding(m_options.latentFormat)}));
    const Given a = load(m_options.a, m_options.mask);
    LocalEdit edit = m_options.edit;
    edit.mask = a.picture.mask;
    if (!m_options.b.empty())
        edit.b = load(m_options.b, {}).picture.target;
    validate(edit);
    createFolder(m_options.out);

    EmbeddingOptions options = m_options.embedding;
    options.faceFound = a.picture.faces > 0;
    options.optimizeNoise = options.optimizeNoise && m_session.network().hasNoiseInputs;
    std::optional<Latent> start = m_options.start;
    if (!start && a.latent && m_options.startFromA)
        start = a.latent;
    if (start)
        options.start = EmbeddingStart::Given;
    const std::unique_ptr<EmbeddingRun> run =
        m_session.engine().startLocalEdit(a.picture.target, edit, options, start);
    const EmbeddingResult result =
        runWithProgress(*run, std::filesystem::path(m_options.a).filename().string());
    m_options.embedding = options;
    save(a, edit, result);
    requireFinite(result, m_options.a, m_options.out);
    char text[160];
    std::snprintf(text, sizeof text, ": MSE outside the mask %.5f, %d steps, %.1f s, in ",
                  maskedSquaredError(result.reconstruction, a.picture.target, softMask(edit), true),
                  result.steps, result.seconds);
    return m_options.a + text + m_options.out;
}

void LocalEditor::save(const Given& a, const LocalEdit& edit, const EmbeddingResult& result) {
    Imaging& imaging = m_session.library().imaging();
    const std::filesystem::path place(m_options.out);
    const auto file = [&place](const char* name) { return (place / name).string(); };
    const EmbeddingMask soft = softMask(edit);
    const std::string latentFile =
        saveFound(m_session, m_options.out, result, m_options.latentFormat);
    imaging.saveImage(file("target.png"), a.picture.target);
    imaging.saveImage(file("mask.png"), pictureOf(soft));
    if (!edit.b.isEmpty())
        imaging.saveImage(file("second.png"), edit.b);
    if (m_options.compose)
        imaging.saveImage(file("composed.png"),
                          composed(a.picture.target, result.reconstruction, soft));

    Json json = {{"task", localEditName(edit.kind)},
                 {"a", m_options.a},
                 {"b", m_options.b},
                 {"latent", latentFile}};
    json.update(runReport(m_session, m_options.embedding, result));
    json.update(
        {{"rows", edit.allRows ? "all" : "paper"},
         {"noise_region", edit.noiseRegion == NoiseRegion::Border ? "border" : "everywhere"},
         {"inside_weight", edit.insideWeight},
         {"outside_weight", edit.outsideWeight},
         {"feather", edit.feather},
         {"mask_area", areaOf(soft)}});
    json.update(distances(edit, soft, a.picture.target, result.reconstruction));
    writeReport(file("report.json"), json);
}

} // namespace inlay
