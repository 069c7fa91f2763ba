#include "app/cli/embedded_photos.h"

#include "app/cli/command.h"
#include "app/cli/crop_file.h"
#include "app/cli/embedded_picture.h"
#include "app/cli/latent_choice.h"
#include "core/base/error.h"

#include <CLI/CLI.hpp>
#include <filesystem>

namespace inlay {

namespace {

namespace fs = std::filesystem;

constexpr const char* reportName = "report.json";

bool isFile(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

/// Where a photo may lie that was called so when it was embedded, perhaps from another folder.
std::vector<fs::path> placesOf(const fs::path& photo, const fs::path& report) {
    const fs::path folder = report.parent_path();
    std::vector<fs::path> places{photo};
    if (photo.is_relative())
        places.insert(places.end(), {folder / photo, folder / ".." / photo});
    places.insert(places.end(), {folder / photo.filename(), folder / ".." / photo.filename()});
    return places;
}

} // namespace

void addPhotosOption(CLI::App& command, std::vector<std::string>& photos) {
    command
        .add_option("--photos", photos,
                    "Which photo a latent comes from, where no report.json of `inlay embed` lies "
                    "beside it: the latent, =, and that report or its folder; may be repeated")
        ->type_name("LATENT=REPORT")
        ->allow_extra_args(false);
}

EmbeddedPhotos::EmbeddedPhotos(CommandSession& session, const std::vector<std::string>& named)
    : m_session(session) {
    for (const std::string& one : named) {
        const std::size_t sign = one.find('=');
        if (sign == std::string::npos || sign == 0 || sign + 1 == one.size())
            throw UsageError("--photos takes a latent, = and the report of its embedding, as "
                             "b.safetensors=b/report.json, not '" +
                             one + "'");
        std::error_code ignored;
        fs::path report = fs::u8path(one.substr(sign + 1));
        if (fs::is_directory(report, ignored))
            report /= reportName;
        m_named.push_back({one.substr(0, sign), report.u8string()});
    }
}

EmbeddedPhotos::Named* EmbeddedPhotos::named(const std::string& file, const std::string& name) {
    const std::string fileName = fs::u8path(LatentChoice(file).path).filename().u8string();
    for (Named& named : m_named) {
        if (named.latent != file && named.latent != name && named.latent != fileName)
            continue;
        named.isUsed = true;
        return &named;
    }
    return nullptr;
}

bool EmbeddedPhotos::isNamed(const std::string& file, const std::string& name) {
    return named(file, name) != nullptr;
}

std::optional<EmbeddedPhoto> EmbeddedPhotos::find(const std::string& file,
                                                  const std::string& name) {
    if (const Named* known = named(file, name))
        return ofReport(known->report);
    return file.empty() ? std::nullopt : beside(file);
}

void EmbeddedPhotos::requireUsed(const std::string& among) const {
    for (const Named& named : m_named)
        if (!named.isUsed)
            throw UsageError("--photos " + named.latent + ": there is no such latent among " +
                             among);
}

std::optional<EmbeddedPhoto> EmbeddedPhotos::beside(const std::string& file) {
    const fs::path latent = fs::u8path(LatentChoice(file).path);
    const fs::path report = latent.parent_path() / reportName;
    if (!isFile(report))
        return std::nullopt;
    try {
        if (readCrop(report.u8string()).latent == latent.filename().u8string())
            return ofReport(report.u8string());
    } catch (const Error& error) {
        reportError(file +
                    ": only what the network draws of it is taken, not its photo: " + error.what());
    }
    return std::nullopt;
}

EmbeddedPhoto EmbeddedPhotos::ofReport(const std::string& report) {
    const CropReport told = readCrop(report);
    if (told.photo.empty())
        throw Error(ErrorKind::CorruptFile, report + " tells no photo; name the report.json that "
                                                     "`inlay embed` has written");
    for (const fs::path& place : placesOf(fs::u8path(told.photo), fs::u8path(report))) {
        if (!isFile(place))
            continue;
        Imaging& imaging = m_session.library().imaging();
        const std::string photo = place.lexically_normal().u8string();
        requireSamePicture(imaging, photo, imaging.loadPhoto(photo).image, told.crop, report);
        return {photo, report, told.crop, told.showsFace};
    }
    throw Error(ErrorKind::FileNotFound,
                told.photo + ", of which " + report +
                    " tells, is not there any more; put it beside that report");
}

MixedSourcePtr EmbeddedPhotos::source(const Latent& latent,
                                      const std::optional<EmbeddedPhoto>& photo) {
    auto source = std::make_shared<MixedSource>();
    source->drawn = m_session.engine().synthesize(latent);
    if (photo) {
        source->crop = photo->crop;
        source->photo = [&imaging = m_session.library().imaging(), path = photo->photo] {
            return imaging.loadPhoto(path).image;
        };
    }
    return source;
}

} // namespace inlay
