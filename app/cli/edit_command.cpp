#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/number_range.h"
#include "app/cli/output_guard.h"
#include "app/cli/output_path.h"
#include "app/cli/photo_editor.h"
#include "app/cli/photo_folders.h"
#include "app/cli/preset_choice.h"
#include "core/io/edit/recipe_file.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>

namespace inlay {

namespace {

struct EditOptions {
    SessionOptions session;
    PhotoEditorOptions editor;
    std::vector<std::string> photos;
    std::string recipe;
    std::string face = "1";
    std::string preset = "editable";
    int steps = 0;
    bool json = false;
    std::string out;
};

EmbeddingOptions embeddingOptions(const EditOptions& options) {
    EmbeddingOptions embedding = presetNamed(options.preset);
    if (options.steps > 0)
        embedding.steps = options.steps;
    embedding.optimizeNoise = false;
    return embedding;
}

int faceNumber(const std::string& text) {
    if (text == "all")
        return 0;
    int number = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9' || number > 1000)
            number = -1;
        if (number < 0)
            break;
        number = number * 10 + (digit - '0');
    }
    if (number < 1)
        throw UsageError("--face takes a number, counted from the largest face, or all");
    return number;
}

bool isPicture(const std::string& path) {
    const std::vector<std::string>& endings = photoEndings();
    return std::find(endings.begin(), endings.end(), lowerEnding(path)) != endings.end();
}

/// The file itself for one photo, whose ending has to be a picture's; else files in that folder,
/// named and of the format as the photos are.
std::vector<std::string> outputs(const EditOptions& options) {
    if (options.photos.size() == 1 && isPicture(options.out))
        return {options.out};
    if (isPicture(options.out))
        throw UsageError(options.out + ": several photos need a folder for --out");
    if (options.photos.size() == 1 && !lowerEnding(options.out).empty() &&
        !std::filesystem::is_directory(options.out))
        requireEnding(options.out, photoEndings());
    std::vector<std::string> paths;
    std::vector<std::string> named = photoFolders(options.photos, options.out);
    if (options.photos.size() == 1)
        named = {(std::filesystem::path(options.out) /
                  std::filesystem::path(options.photos.front()).stem())
                     .string()};
    for (std::size_t i = 0; i < options.photos.size(); ++i) {
        const std::string ending = lowerEnding(options.photos[i]);
        paths.push_back(named[i] + (isPicture(options.photos[i]) ? ending : ".png"));
    }
    std::filesystem::create_directories(options.out);
    return paths;
}

int runEdit(const EditOptions& options) {
    if (options.photos.size() > 1 &&
        !(options.editor.embedding.empty() && options.editor.mask.empty() &&
          options.editor.writeMask.empty() && options.editor.writeLayer.empty()))
        throw UsageError("--embedding, --mask, --write-mask and --write-layer are for one photo");
    if (!options.editor.writeLayer.empty())
        requireEnding(options.editor.writeLayer, layerEndings(), "--write-layer");
    if (!options.editor.writeMask.empty())
        requireEnding(options.editor.writeMask, imageEndings(), "--write-mask");
    if (!options.editor.withPhotos && !options.editor.photos.empty())
        throw UsageError("--photos and --no-photos cannot both be meant");
    PhotoEditorOptions editorOptions = options.editor;
    editorOptions.face = faceNumber(options.face);
    const std::vector<std::string> out = outputs(options);
    std::vector<std::string> read = options.photos;
    read.insert(read.end(), {options.recipe, options.editor.mask});
    std::vector<std::string> written = out;
    written.insert(written.end(), {options.editor.writeMask, options.editor.writeLayer});
    requireSeparateFiles(read, written);
    CommandSession session(options.session);
    editorOptions.embeddingOptions = embeddingOptions(options);
    editorOptions.recipe = readRecipe(
        options.recipe, [&session](const std::string& file) { return session.readLatent(file); });
    session.network();

    watchForInterrupt();
    PhotoEditor editor(session, editorOptions);
    requireSeparateFiles(editor.mixedIn(), written);
    nlohmann::ordered_json reports = nlohmann::ordered_json::array();
    int outcome = exitDone;
    for (std::size_t i = 0; i < options.photos.size() && !wasInterrupted(); ++i) {
        try {
            const nlohmann::ordered_json report = editor.edit(options.photos[i], out[i]);
            if (report.is_null())
                break;
            if (!options.json) {
                for (const auto& note : report["saved"].value("notes", nlohmann::json::array()))
                    reportError(options.photos[i] + ": " + note.get<std::string>());
                std::cout << out[i] << std::endl;
            }
            reports.push_back(report);
        } catch (const std::exception& error) {
            reportError(error.what());
            outcome = exitFailed;
        }
    }
    if (options.json)
        std::cout << reports.dump(2) << '\n';
    return wasInterrupted() ? exitInterrupted : outcome;
}

} // namespace

void addEditCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<EditOptions>();
    CLI::App* command = program.add_subcommand(
        "edit", "Do a recipe to the faces of photos, and put them back at full resolution");
    command->add_option("PHOTO", options->photos, "PNG, JPEG, WebP, TIFF, BMP, GIF, HEIC or AVIF")
        ->required();
    command->add_option("--recipe", options->recipe, "The recipe, as the editor exports it")
        ->required();
    command
        ->add_option("--strength", options->editor.strength,
                     "Times the strength of every step; 0 changes nothing [1]")
        ->check(numberFrom(-mostStrength, mostStrength));
    command->add_option("--face", options->face,
                        "Which face, counted from the largest, or all [1]");
    command->add_option("--embedding", options->editor.embedding,
                        "A folder of an earlier `inlay embed` of this photo [embeds anew]");
    command->add_option("--preset", options->preset, "How to embed [editable]")
        ->type_name("editable|fast|balanced|paper|NAME");
    command->add_option("--steps", options->steps, "Steps of the embedding [as the preset says]")
        ->check(CLI::Range(1, 1000000));
    addPhotosOption(*command, options->editor.photos);
    command->add_flag("!--no-photos", options->editor.withPhotos,
                      "Of pictures that the recipe mixes in, take what the network draws, not "
                      "their photos");
    command->add_option("--mask", options->editor.mask,
                        "A picture of the photo's size, white where it may change [found]");
    command->add_option("--write-mask", options->editor.writeMask,
                        "Write where the photo changed: 0 where not one value may");
    command->add_option(
        "--write-layer", options->editor.writeLayer,
        "Write the edit alone, with alpha, to be laid over the photo: .tif or .png");
    command
        ->add_option("--detail", options->editor.detail,
                     "How much of the photo's own detail is moved along, 0 to 1 "
                     "[by the resolutions of both]")
        ->check(numberFrom(0, 1));
    command->add_flag("--json", options->json, "Tell what was done, as JSON");
    command
        ->add_option(
            "--out", options->out,
            "The photo with the edit, .ora for photo and edit as layers; for several photos a "
            "folder, in which they keep "
            "their names and formats")
        ->required();
    addSessionOptions(*command, options->session);
    command->footer(
        "The photo keeps its size, depth, colour profile, EXIF, XMP and IPTC; a JPEG its quality\n"
        "and chroma sampling; --json tells them. A photo that fails is told and left out; the\n"
        "exit code is then 1. The photo itself is never replaced.\n"
        "A morph or a style mix with another picture takes that picture's own photo along where\n"
        "the recipe names its latent by file and `inlay embed` has left a report.json beside "
        "it.\n\n"
        "Examples:\n"
        "  inlay edit me.jpg --recipe smile.json --out smiling.jpg\n"
        "  inlay edit *.jpg --recipe smile.json --strength 0.5 --face all --out edited");
    command->callback([options, &action] { action = [options] { return runEdit(*options); }; });
}

} // namespace inlay
