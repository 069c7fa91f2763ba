#include "app/cli/crop_file.h"

#include "core/base/bounded_json.h"
#include "core/base/error.h"
#include "core/base/text_file.h"

namespace inlay {

constexpr std::uintmax_t mostBytes = 10'000'000;

nlohmann::ordered_json cropToJson(const CropQuad& crop) {
    nlohmann::ordered_json corners = nlohmann::ordered_json::array();
    for (const Point& corner : crop.corners)
        corners.push_back({corner.x, corner.y});
    return corners;
}

CropReport readCrop(const std::string& path) {
    const nlohmann::json report = parseJson(readTextFile(path, mostBytes));
    const auto refuse = [&path] {
        throw Error(ErrorKind::CorruptFile,
                    path + " tells no crop; name the report.json that `inlay embed` has written");
    };
    if (!report.is_object() || !report.contains("crop") || !report["crop"].is_array() ||
        report["crop"].size() != 4)
        refuse();
    CropReport told;
    for (std::size_t i = 0; i < 4; ++i) {
        const nlohmann::json& corner = report["crop"][i];
        if (!corner.is_array() || corner.size() != 2 || !corner[0].is_number() ||
            !corner[1].is_number())
            refuse();
        told.crop.corners[i] = {corner[0].get<double>(), corner[1].get<double>()};
    }
    const auto saysNo = [&report](const char* name, const nlohmann::json& no) {
        return report.contains(name) && report[name] == no;
    };
    told.showsFace = !saysNo("align", "none") && !saysNo("faces", 0);
    const auto textOf = [&report](const char* name) {
        const auto found = report.find(name);
        return found != report.end() && found->is_string() ? found->get<std::string>()
                                                           : std::string();
    };
    told.photo = textOf("photo");
    told.latent = textOf("latent");
    return told;
}

} // namespace inlay
