#include "app/cli/saved_photo.h"

#include "app/cli/output_path.h"

#include <nlohmann/json.hpp>

namespace inlay {

namespace {

PictureFormat formatOf(const std::string& path) {
    const std::string ending = lowerEnding(path);
    if (ending == ".jpg" || ending == ".jpeg")
        return PictureFormat::Jpeg;
    if (ending == ".webp")
        return PictureFormat::Webp;
    if (ending == ".tif" || ending == ".tiff")
        return PictureFormat::Tiff;
    return ending == ".bmp" ? PictureFormat::Bmp : PictureFormat::Png;
}

} // namespace

nlohmann::ordered_json savedPhotoToJson(const std::string& path, const PhotoMaster& master) {
    const PictureFormat format = formatOf(path); // of an OpenRaster's pictures, PNG
    const bool holdsDepth = format == PictureFormat::Png || format == PictureFormat::Tiff;
    const bool isBmp = format == PictureFormat::Bmp;
    const bool hasAlpha =
        std::visit([](const auto& samples) { return !samples.alpha.empty(); }, master.samples);
    const bool keepsAlpha = hasAlpha && !isBmp && format != PictureFormat::Jpeg;
    nlohmann::ordered_json json = {
        {"format", isLayered(path) ? "OpenRaster" : pictureFormatName(format)},
        {"bits", holdsDepth ? master.bits() : 8},
        {"grey", master.isGrey && showsOnlyGrey(master)},
        {"alpha", keepsAlpha},
        {"colour_profile", !master.iccProfile.empty() && !isBmp},
        {"exif", !master.metadata.exif.empty() && !isBmp},
        {"xmp", !master.metadata.xmp.empty() && !isBmp},
        {"iptc", !master.metadata.iptc.empty() && !isBmp && format != PictureFormat::Webp}};
    if (format == PictureFormat::Jpeg) {
        const JpegCoding coding = master.jpeg.value_or(JpegCoding());
        const std::string sampling = chromaSamplingName(coding);
        json["quality"] = coding.quality;
        json["chroma_sampling"] = sampling.empty() ? "4:4:4" : sampling;
    }
    nlohmann::ordered_json notes = nlohmann::ordered_json::array();
    if (master.pictures > 1)
        notes.push_back("the file holds " + std::to_string(master.pictures) +
                        " pictures; only the first is here");
    if (master.coloursWereTurned)
        notes.push_back("the colours were turned from inks or Lab to sRGB");
    if (master.bits() == 16 && !holdsDepth)
        notes.push_back("the photo has 16 bits and this format 8; PNG and TIFF keep them");
    if (hasAlpha && !keepsAlpha)
        notes.push_back("this format holds no alpha; what was clear is white");
    if (!notes.empty())
        json["notes"] = notes;
    return json;
}

} // namespace inlay
