#include "app/cli/photo_editor.h"

#include "app/cli/command.h"
#include "app/cli/crop_file.h"
#include "app/cli/embedded_picture.h"
#include "app/cli/interrupt.h"
#include "app/cli/mask_picture.h"
#include "app/cli/output_path.h"
#include "app/cli/run_progress.h"
#include "app/cli/saved_photo.h"
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
    for (const std::string& ending : latentEndings()) {
        const std::filesystem::path path = std::filesystem::path(folder) / ("latent" + ending);
        if (std::filesystem::exists(path))
            return path.string();
    }
    throw Error(ErrorKind::FileNotFound,
                folder + " holds no latent; name a folder that `inlay embed` has written");
}

/// How many pixels of two photos of one kind have another value.
std::size_t differingPixels(const PhotoMaster& a, const PhotoMaster& b) {
    const auto count = [](const auto& p, const auto& q) {
        std::size_t differing = 0;
        for (std::size_t i = 0; i < p.rgb.size(); i += 3)
            differing += std::equal(&p.rgb[i], &p.rgb[i] + 3, &q.rgb[i]) ? 0 : 1;
        return differing;
    };
    return a.bits() == 16 ? count(std::get<1>(a.samples), std::get<1>(b.samples))
                          : count(std::get<0>(a.samples), std::get<0>(b.samples));
}

} // namespace

PhotoEditor::PhotoEditor(CommandSession& session, const PhotoEditorOptions& options)
    : m_session(session)
    , m_options(options) {
    for (RecipeStep& step : m_options.recipe.steps)
        step.strength *= m_options.strength;
    if (!m_options.withPhotos)
        return;
    EmbeddedPhotos photos(m_session, m_options.photos);
    m_mixedIn = recipePhotos(m_session, m_options.recipe, photos);
}

Json PhotoEditor::edit(const std::string& photo, const std::string& out) {
    return naming(photo, [&] { return editInto(photo, out); });
}

Json PhotoEditor::editInto(const std::string& path, const std::string& out) {
    Imaging& imaging = m_session.library().imaging();
    LapTimer timer;
    const auto seconds = [&timer] { return timer.lap() / 1000; };
    PhotoMaster photo = imaging.loadMaster(path);
    const Image view = imaging.srgbPicture(photo);
    CompositeOptions composite;
    composite.detail = m_options.detail;
    composite.others = m_mixedIn.photos;
    if (!m_options.mask.empty())
        composite.mask = maskOf(imaging.loadPhoto(m_options.mask).image);
    const double loading = seconds();

    const std::vector<EmbeddedFace> faces = embeddedFaces(path, view);
    if (wasInterrupted())
        return nullptr;
    const double embedding = seconds();

    const PhotoMaster original = photo;
    CompositeArea whole;
    whole.mask.assign(view.rgb.size() / 3, 0);
    Json told = Json::array();
    double drawing = 0;
    double compositing = 0;
    for (const EmbeddedFace& face : faces) {
        const Image before = m_session.engine().synthesize(face.latent);
        const Image after = m_session.engine().synthesize(edited(face.latent));
        drawing += seconds();
        composite.showsFace = face.showsFace;
        const CompositeArea one =
            m_session.library().compositing().putBack(photo, face.crop, before, after, composite);
        compositing += seconds();
        std::transform(one.mask.begin(), one.mask.end(), whole.mask.begin(), whole.mask.begin(),
                       [](std::uint8_t a, std::uint8_t b) { return std::max(a, b); });
        Json description = {{"face", face.number},
                            {"crop", cropToJson(face.crop)},
                            {"changed_pixels", one.changedPixels}};
        if (face.psnrDb)
            description["psnr_db"] = *face.psnrDb;
        told.push_back(description);
    }
    whole.changedPixels = differingPixels(original, photo);
    if (isLayered(out))
        imaging.saveLayers(out, original, photo, whole.mask);
    else
        imaging.saveMaster(out, photo);
    if (!m_options.writeLayer.empty())
        imaging.saveLayers(m_options.writeLayer, original, photo, whole.mask);
    if (!m_options.writeMask.empty())
        imaging.saveImage(m_options.writeMask, maskPicture(whole, photo.width, photo.height));

    Json report = {{"photo", path},
                   {"out", out},
                   {"width", photo.width},
                   {"height", photo.height},
                   {"saved", savedPhotoToJson(out, photo)},
                   {"faces", told},
                   {"changed_pixels", whole.changedPixels}};
    if (m_mixedIn.told)
        report["mixed_in"] = *m_mixedIn.told;
    if (!m_options.writeMask.empty())
        report["mask_file"] = m_options.writeMask;
    if (!m_options.writeLayer.empty())
        report["layer_file"] = m_options.writeLayer;
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
        return {earlierEmbedding(path, photo)};
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

PhotoEditor::EmbeddedFace PhotoEditor::earlierEmbedding(const std::string& path,
                                                        const Image& photo) {
    const std::string report =
        (std::filesystem::path(m_options.embedding) / "report.json").string();
    const CropReport told = readCrop(report);
    requireSamePicture(m_session.library().imaging(), path, photo, told.crop, report);
    EmbeddedFace face;
    face.crop = told.crop;
    face.showsFace = told.showsFace;
    m_session.network();
    face.latent = m_session.loadLatent(latentIn(m_options.embedding));
    return face;
}

PhotoEditor::EmbeddedFace PhotoEditor::embed(const std::string& path, const Image& photo,
                                             const Face& face, int number) {
    const NetworkInfo& network = m_session.network();
    const CropQuad crop = partOfAspect(face.crop, network.width, network.height);
    const Image target =
        m_session.library().imaging().warpCrop(photo, crop, network.width, network.height);
    if (face.isDoubtful)
        reportError(path + ": the eyes and the mouth of face " + std::to_string(number) +
                    " hardly fit a face; look at the result, and crop the photo where it is wrong");
    EmbeddingOptions options = m_options.embeddingOptions;
    options.faceFound = true;
    options.classIndex = m_session.classIndex();
    const std::unique_ptr<EmbeddingRun> run =
        m_session.engine().startEmbedding(target, options, {});
    const EmbeddingResult result =
        runWithProgress(*run, std::filesystem::path(path).filename().string());
    return {number, crop, true, result.latent, result.psnrDb};
}

Latent PhotoEditor::edited(const Latent& latent) {
    Latent result = evaluate(recipeEdit(std::make_shared<const Latent>(latent), m_options.recipe),
                             m_session.engine());
    m_session.tellIfFar(result, "The recipe done to this face");
    return result;
}

} // namespace inlay
