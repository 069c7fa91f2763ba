#include "app/cli/photo_editor.h"

#include "app/cli/crop_file.h"
#include "app/cli/interrupt.h"
#include "app/cli/mask_picture.h"
#include "app/cli/run_progress.h"
#include "app/cli/target_picture.h"
#include "core/base/error_context.h"
#include "core/base/lap_timer.h"
#include "core/model/edit/edit.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace inlay {

namespace {

using Json = nlohmann::ordered_json;

/// The latent that `inlay embed` has left in a folder.
std::string latentIn(const std::string& folder) {
    for (const char* ending : {".safetensors", ".npz", ".npy", ".pt"}) {
        const std::filesystem::path path =
            std::filesystem::path(folder) / (std::string("latent") + ending);
        if (std::filesystem::exists(path))
            return path.string();
    }
    throw Error(ErrorKind::FileNotFound,
                folder + " holds no latent; name a folder that `inlay embed` has written");
}

} // namespace

PhotoEditor::PhotoEditor(CommandSession& session, const PhotoEditorOptions& options)
    : m_session(session)
    , m_options(options) {
    for (RecipeStep& step : m_options.recipe.steps)
        step.strength *= m_options.strength;
}

Json PhotoEditor::edit(const std::string& photo, const std::string& out) {
    return naming(photo, [&] { return editInto(photo, out); });
}

Json PhotoEditor::editInto(const std::string& path, const std::string& out) {
    Imaging& imaging = m_session.library().imaging();
    LapTimer timer;
    const auto seconds = [&timer] { return timer.lap() / 1000; };
    const Image photo = imaging.loadPhoto(path).image;
    CompositeOptions composite;
    composite.detail = m_options.detail;
    if (!m_options.mask.empty())
        composite.mask = maskOf(imaging.loadPhoto(m_options.mask).image);
    const double loading = seconds();

    const std::vector<EmbeddedFace> faces = embeddedFaces(path, photo);
    if (wasInterrupted())
        return nullptr;
    const double embedding = seconds();

    Composite result;
    result.picture = photo;
    result.mask.assign(photo.rgb.size() / 3, 0);
    Json told = Json::array();
    double drawing = 0;
    double compositing = 0;
    for (const EmbeddedFace& face : faces) {
        const Image before = m_session.engine().synthesize(face.latent);
        const Image after = m_session.engine().synthesize(edited(face.latent));
        drawing += seconds();
        const Composite one = m_session.library().compositing().putBack(result.picture, face.crop,
                                                                        before, after, composite);
        compositing += seconds();
        result.picture = one.picture;
        std::transform(one.mask.begin(), one.mask.end(), result.mask.begin(), result.mask.begin(),
                       [](std::uint8_t a, std::uint8_t b) { return std::max(a, b); });
        Json description = {{"face", face.number},
                            {"crop", cropToJson(face.crop)},
                            {"changed_pixels", one.changedPixels}};
        if (face.psnrDb)
            description["psnr_db"] = *face.psnrDb;
        told.push_back(description);
    }
    imaging.saveImage(out, result.picture);
    if (!m_options.writeMask.empty())
        imaging.saveImage(m_options.writeMask, maskPicture(result));

    std::size_t changed = 0;
    for (std::size_t i = 0; i < result.mask.size(); ++i)
        changed += std::equal(&photo.rgb[3 * i], &photo.rgb[3 * i] + 3, &result.picture.rgb[3 * i])
                       ? 0
                       : 1;
    Json report = {{"photo", path},          {"out", out},    {"width", photo.width},
                   {"height", photo.height}, {"faces", told}, {"changed_pixels", changed}};
    if (!m_options.writeMask.empty())
        report["mask_file"] = m_options.writeMask;
    report["seconds"] = {{"load", loading},
                         {"embed", embedding},
                         {"draw", drawing},
                         {"composite", compositing},
                         {"save", seconds()}};
    return report;
}

std::vector<PhotoEditor::EmbeddedFace> PhotoEditor::embeddedFaces(const std::string& path,
                                                                  const Image& photo) {
    if (!m_options.embedding.empty())
        return {earlierEmbedding()};
    const FaceDetection found = m_session.library().imaging().detectFaces(photo);
    if (found.faces.empty())
        throw Error(ErrorKind::InvalidArgument,
                    "no face is found in it; embed it with `inlay embed --align none`, then use "
                    "`inlay composite --no-face`");
    const int count = static_cast<int>(found.faces.size());
    if (m_options.face > count)
        throw Error(ErrorKind::InvalidArgument,
                    "there is no face " + std::to_string(m_options.face) + ", " +
                        std::to_string(count) + " found; choose another with --face");
    std::vector<EmbeddedFace> faces;
    for (int number = 1; number <= count && !wasInterrupted(); ++number) {
        if (m_options.face == 0 || m_options.face == number)
            faces.push_back(
                embed(path, photo, found.faces[static_cast<std::size_t>(number - 1)], number));
    }
    return faces;
}

PhotoEditor::EmbeddedFace PhotoEditor::earlierEmbedding() {
    EmbeddedFace face;
    face.crop = readCrop((std::filesystem::path(m_options.embedding) / "report.json").string());
    m_session.network();
    face.latent = m_session.loadLatent(latentIn(m_options.embedding));
    return face;
}

PhotoEditor::EmbeddedFace PhotoEditor::embed(const std::string& path, const Image& photo,
                                             const Face& face, int number) {
    const Image target =
        m_session.library().imaging().warpCrop(photo, face.crop, m_session.network().resolution);
    EmbeddingOptions options = m_options.embeddingOptions;
    options.faceFound = true;
    const std::unique_ptr<EmbeddingRun> run =
        m_session.engine().startEmbedding(target, options, {});
    const EmbeddingResult result =
        runWithProgress(*run, std::filesystem::path(path).filename().string());
    return {number, face.crop, result.latent, result.psnrDb};
}

Latent PhotoEditor::edited(const Latent& latent) {
    Latent result = evaluate(recipeEdit(std::make_shared<const Latent>(latent), m_options.recipe),
                             m_session.engine());
    m_session.tellIfFar(result, "The recipe done to this face");
    return result;
}

} // namespace inlay
