#include "app/cli/choice_option.h"
#include "app/cli/command.h"
#include "app/cli/course_options.h"
#include "app/cli/interrupt.h"
#include "app/cli/number_range.h"
#include "app/cli/output_guard.h"
#include "app/cli/photo_embedder.h"
#include "app/cli/photo_folders.h"
#include "app/cli/preset_choice.h"

#include <iostream>
#include <optional>

namespace inlay {

namespace {

struct EmbedOptions {
    SessionOptions session;
    TargetOptions target;
    CourseOptions course;
    std::vector<std::string> photos;
    std::string out;
    std::string preset = "editable";
    LatentSpace space = LatentSpace::WPlus;
    std::optional<bool> soap;
    std::optional<double> learningRate;
    bool noise = false;
};

EmbeddingOptions embeddingOptions(const EmbedOptions& options) {
    EmbeddingOptions embedding = presetNamed(options.preset);
    embedding.space = options.space;
    embedding.soap = options.soap.value_or(embedding.soap);
    embedding.learningRate = options.learningRate.value_or(embedding.learningRate);
    embedding.optimizeNoise = options.noise;
    applyCourse(options.course, embedding);
    if (!options.course.startLatent.empty())
        embedding.start = EmbeddingStart::Given;
    return embedding;
}

int runEmbed(const EmbedOptions& options) {
    requireSense(options.course, options.noise, "--noise", "leave --noise out");
    PhotoEmbedderOptions embedderOptions;
    embedderOptions.embedding = embeddingOptions(options);
    CommandSession session(options.session);
    embedderOptions.target = options.target;
    embedderOptions.target.width = session.network().width;
    embedderOptions.target.height = session.network().height;
    embedderOptions.embedding.classIndex = options.session.classIndex;
    embedderOptions.latentFormat = options.course.latentFormat;
    if (!options.course.startLatent.empty())
        embedderOptions.start = session.loadLatent(options.course.startLatent);

    watchForInterrupt();
    PhotoEmbedder embedder(session, embedderOptions);
    const std::vector<std::string> folders = photoFolders(options.photos, options.out);
    std::vector<std::string> read = options.photos;
    read.push_back(options.target.mask);
    std::vector<std::string> written;
    for (const std::string& folder : folders) {
        const auto files = filesIn(folder, {"target.png", "reconstruction.png", "report.json"});
        written.insert(written.end(), files.begin(), files.end());
    }
    requireSeparateFiles(read, written); // a latent that is gone on from may be replaced
    int outcome = exitDone;
    for (std::size_t i = 0; i < options.photos.size() && !wasInterrupted(); ++i) {
        try {
            const std::string line = embedder.embed(options.photos[i], folders[i]);
            if (!line.empty())
                std::cout << line << std::endl; // at once: the next photo may take minutes
        } catch (const std::exception& error) {
            reportError(error.what());
            outcome = exitFailed;
        }
    }
    return wasInterrupted() ? exitInterrupted : outcome;
}

void addSearchOptions(CLI::App& command, EmbedOptions& options) {
    addChoice(command, "--space", options.space,
              {{"z", LatentSpace::Z}, {"w", LatentSpace::W}, {"w+", LatentSpace::WPlus}},
              "Search in z, in w (one for all layers) or in w+ (one a layer) [w+]");
    command
        .add_option("--preset", options.preset,
                    "How long and how carefully; also one that was saved in the editor, or written "
                    "into presets.json in the folder inlay of the user's settings [editable]")
        ->type_name("editable|fast|balanced|paper|NAME");
    addChoice(command, "--optimizer", options.soap,
              {{"adam", std::optional(false)}, {"soap", std::optional(true)}},
              "adam, or soap: Adam in the basis of the gradients [as the preset says]");
    command
        .add_option("--learning-rate", options.learningRate,
                    "How far a step goes, at most 10 [as the preset says]")
        ->check(numberFrom(1e-9, 10));
    command.add_flag("--noise", options.noise, "Optimise the noise maps too, after the latent");
    addCourseOptions(command, options.course, "Steps [as the preset says]",
                     "Where to start; auto: for a face the encoder (all but paper) or mean w, else "
                     "uniform [auto]");
}

void addTargetOptions(CLI::App& command, EmbedOptions& options) {
    addChoice(command, "--align", options.target.align, {{"auto", true}, {"none", false}},
              "auto: turn and cut the face as FFHQ's were; none: the centre square [auto]");
    command.add_option("--face", options.target.face, "Which face, counted from the largest [1]")
        ->check(CLI::Range(1, 1000));
    command.add_option("--mask", options.target.mask,
                       "A picture, white where the target counts: as large as the photo, or square "
                       "to lie over the aligned target");
}

} // namespace

void addEmbedCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<EmbedOptions>();
    CLI::App* command = program.add_subcommand("embed", "Find the latents of photos");
    command
        ->add_option("PHOTO", options->photos,
                     "PNG, JPEG, WebP, TIFF, BMP, GIF, HEIC, AVIF or JPEG 2000")
        ->required();
    command->add_option("--out", options->out, "The folder for the results")->required();
    addSessionOptions(*command, options->session);
    addSearchOptions(*command, *options);
    addTargetOptions(*command, *options);
    command->footer(
        "Writes latent.*, target.png, reconstruction.png and report.json: into the folder itself\n"
        "for one photo, into a folder for each photo, named as it is, for several (-2, -3 where\n"
        "names repeat). A photo that fails is told and left out; the exit code is then 1.\n"
        "Ctrl+C keeps the best state so far; pressed again, it ends at once.\n\n"
        "Examples:\n"
        "  inlay embed me.jpg --out me\n"
        "  inlay embed *.jpg --preset fast --seed 7 --out results");
    command->callback([options, &action] { action = [options] { return runEmbed(*options); }; });
}

} // namespace inlay
