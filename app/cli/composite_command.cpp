#include "app/cli/command.h"
#include "app/cli/command_session.h"
#include "app/cli/crop_file.h"
#include "app/cli/embedded_picture.h"
#include "app/cli/mask_picture.h"
#include "app/cli/number_range.h"
#include "app/cli/output_guard.h"
#include "app/cli/output_path.h"
#include "app/cli/saved_photo.h"
#include "app/cli/target_picture.h"
#include "core/base/lap_timer.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <nlohmann/json.hpp>
#include <optional>

namespace inlay {

namespace {

struct CompositeCommandOptions {
    SessionOptions session;
    std::string photo;
    std::string crop;
    std::string from;
    std::string to;
    std::string mask;
    std::string maskOut;
    std::string layerOut;
    std::optional<double> detail;
    bool showsFace = true;
    bool json = false;
    std::string out;
};

int runComposite(const CompositeCommandOptions& options) {
    requireEnding(options.out, photoEndings());
    if (!options.layerOut.empty())
        requireEnding(options.layerOut, layerEndings(), "--write-layer");
    if (!options.maskOut.empty())
        requireEnding(options.maskOut, imageEndings(), "--write-mask");
    requireSeparateFiles({options.photo, options.crop, options.mask, options.from, options.to},
                         {options.out, options.maskOut, options.layerOut});
    CommandSession session(options.session);
    Imaging& imaging = session.library().imaging();
    PhotoMaster photo = imaging.loadMaster(options.photo);
    const CropReport embedded = readCrop(options.crop);
    requireSamePicture(imaging, options.photo, imaging.srgbPicture(photo), embedded.crop,
                       options.crop);
    CompositeOptions composite;
    composite.detail = options.detail;
    composite.showsFace = options.showsFace && embedded.showsFace;
    if (!options.mask.empty())
        composite.mask = maskOf(imaging.loadPhoto(options.mask).image);
    session.network();
    const Image before = session.engine().synthesize(session.loadLatent(options.from));
    const Image after = session.engine().synthesize(session.loadLatent(options.to));
    const PhotoMaster original = photo;
    LapTimer timer;
    const CompositeArea area =
        session.library().compositing().putBack(photo, embedded.crop, before, after, composite);
    const double seconds = timer.lap() / 1000;
    if (isLayered(options.out))
        imaging.saveLayers(options.out, original, photo, area.mask);
    else
        imaging.saveMaster(options.out, photo);
    if (!options.layerOut.empty())
        imaging.saveLayers(options.layerOut, original, photo, area.mask);
    if (!options.maskOut.empty())
        imaging.saveImage(options.maskOut, maskPicture(area, photo.width, photo.height));
    if (options.json) {
        nlohmann::ordered_json report = {{"photo", options.photo},
                                         {"out", options.out},
                                         {"width", photo.width},
                                         {"height", photo.height},
                                         {"saved", savedPhotoToJson(options.out, photo)},
                                         {"changed_pixels", area.changedPixels},
                                         {"seconds", {{"composite", seconds}}}};
        if (!options.maskOut.empty())
            report["mask_file"] = options.maskOut;
        if (!options.layerOut.empty())
            report["layer_file"] = options.layerOut;
        std::cout << report.dump(2) << '\n';
    }
    return exitDone;
}

} // namespace

void addCompositeCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<CompositeCommandOptions>();
    CLI::App* command = program.add_subcommand(
        "composite", "Put an edit back into the whole photo, at its own resolution");
    command->add_option("PHOTO", options->photo, "The photo that was embedded")->required();
    command->add_option("--crop", options->crop, "The report.json of its embedding")->required();
    command->add_option("--from", options->from, "The latent before the edit")->required();
    command->add_option("--to", options->to, "The latent after it")->required();
    command->add_option("--mask", options->mask,
                        "A picture of the photo's size, white where the photo may change "
                        "[found from what the edit changes]");
    command->add_option("--write-mask", options->maskOut,
                        "Write where the photo changes: 0 where not one value may");
    command->add_option(
        "--write-layer", options->layerOut,
        "Write the edit alone, with alpha, to be laid over the photo: .tif or .png");
    command
        ->add_option("--detail", options->detail,
                     "How much of the photo's own detail is moved along, 0 to 1 "
                     "[by the resolutions of both]")
        ->check(numberFrom(0, 1));
    command->add_flag("!--no-face", options->showsFace,
                      "The crop shows no face: keep to the crop and not to a face in it");
    command->add_flag("--json", options->json, "Tell what was done, as JSON");
    command
        ->add_option("--out", options->out,
                     "The photo with the edit; .ora for photo and edit as layers")
        ->required();
    addSessionOptions(*command, options->session);
    command->footer("Example:\n  inlay embed me.jpg --out me\n"
                    "  inlay composite me.jpg --crop me/report.json --from me/latent.safetensors "
                    "--to smiling.safetensors --out smiling.jpg");
    command->callback(
        [options, &action] { action = [options] { return runComposite(*options); }; });
}

} // namespace inlay
