#include "app/cli/choice_option.h"
#include "app/cli/command.h"
#include "app/cli/command_session.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress_bar.h"
#include "app/cli/target_picture.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/figure/figure_writer.h"
#include "core/lab/lab_catalogue.h"
#include "core/lab/lab_run.h"

#include <filesystem>
#include <iostream>

namespace inlay {

namespace {

struct LabOptions {
    SessionOptions session;
    TargetOptions target;
    LabSettings settings;
    bool list = false;
    std::string name;
    std::string photo;
    std::string style;
    std::string out;
};

void listExperiments() {
    for (const LabExperiment* experiment : labExperiments())
        std::cout << experiment->name() << ": " << experiment->title() << ", "
                  << experiment->proposedSteps() << " steps an embedding\n    "
                  << experiment->claim() << '\n';
}

const LabExperiment& chosenExperiment(const std::string& name) {
    try {
        return labExperiment(name);
    } catch (const Error& error) {
        throw UsageError(error.what());
    }
}

LabInput labInput(CommandSession& session, const LabOptions& options) {
    TargetOptions targetOptions = options.target;
    targetOptions.width = session.network().width;
    targetOptions.height = session.network().height;
    Imaging& imaging = session.library().imaging();
    const TargetPicture picture = prepareTarget(imaging, options.photo, targetOptions);
    for (const std::string& warning : picture.warnings)
        reportError(options.photo + ": " + warning);
    LabInput input;
    input.name = std::filesystem::path(options.photo).filename().string();
    input.target = picture.target;
    input.photo = imaging.loadPhoto(options.photo).image;
    input.crop = picture.crop;
    if (!options.style.empty()) {
        targetOptions.face = 1;
        input.style = prepareTarget(imaging, options.style, targetOptions).target;
        input.styleName = std::filesystem::path(options.style).filename().string();
    }
    return input;
}

void writeFile(const std::filesystem::path& path, const void* bytes, std::size_t size) {
    AtomicFile file(path.string());
    file.write(bytes, size);
    file.commit();
}

void writeOutcome(const LabOutcome& outcome, const std::filesystem::path& folder) {
    const std::string table = csvText(outcome.table);
    writeFile(folder / (outcome.experiment + ".csv"), table.data(), table.size());
    // Without Cairo the table is there, and the error tells what is missing.
    const std::vector<std::uint8_t> png = figureToPng(outcome.figure);
    writeFile(folder / (outcome.experiment + ".png"), png.data(), png.size());
    const std::vector<std::uint8_t> pdf = figureToPdf(outcome.figure);
    writeFile(folder / (outcome.experiment + ".pdf"), pdf.data(), pdf.size());
}

void requireSense(const LabOptions& options) {
    if (options.name.empty() || options.photo.empty() || options.out.empty())
        throw UsageError("lab needs an experiment, a photo and --out; `inlay lab --list` tells the "
                         "experiments");
    if (!options.style.empty() && !chosenExperiment(options.name).takesStyle())
        throw UsageError("--style is for the experiment 'crossover'");
}

int runLab(const LabOptions& options) {
    if (options.list) {
        listExperiments();
        return exitDone;
    }
    requireSense(options);
    watchForInterrupt();
    const LabExperiment& experiment = chosenExperiment(options.name);
    std::error_code problem;
    std::filesystem::create_directories(options.out, problem);
    if (problem) // before the work: a place that cannot be written is told at once
        throw Error(ErrorKind::FileUnwritable, options.out + " cannot be created (" +
                                                   problem.message() +
                                                   "); choose another place for --out");
    CommandSession session(options.session);
    Imaging& imaging = session.library().imaging();
    LabRun run(experiment, labInput(session, options), options.settings, imaging);
    {
        constexpr int parts = 1000;
        ProgressBar progress(experiment.name());
        while (!wasInterrupted() && run.turn(session.engine()))
            progress.update(static_cast<int>(run.fraction() * parts), parts, run.stage());
    }
    if (wasInterrupted())
        return exitInterrupted;
    const LabOutcome outcome = run.outcome();
    writeOutcome(outcome, options.out);
    std::cout << outcome.summary << '\n';
    return exitDone;
}

} // namespace

void addLabCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<LabOptions>();
    CLI::App* command =
        program.add_subcommand("lab", "The paper's experiments on a photo: a figure and a table");
    command->add_option("NAME", options->name,
                        "spaces, transforms, defects, start, crossover or steps");
    command->add_option("PHOTO", options->photo, "PNG, JPEG, WebP, TIFF, BMP, GIF, HEIC or AVIF");
    command->add_option("--out", options->out, "The folder for NAME.png, NAME.pdf and NAME.csv");
    command->add_flag("--list", options->list, "Tell the experiments, and what the paper found");
    command->add_option("--steps", options->settings.steps, "Of every embedding [as proposed]")
        ->check(CLI::Range(1, 1000000));
    command->add_option("--seed", options->settings.seed,
                        "The same seed gives the same numbers [1]");
    command->add_option("--style", options->style,
                        "The other photo of a crossover [a random face of the network]");
    addChoice(*command, "--align", options->target.align, {{"auto", true}, {"none", false}},
              "auto: turn and cut the face as FFHQ's were; none: the centre square [auto]");
    command->add_option("--face", options->target.face, "Which face, counted from the largest [1]")
        ->check(CLI::Range(1, 1000));
    addSessionOptions(*command, options->session);
    command->footer("What was found goes to standard output; Ctrl+C ends it without a result.\n\n"
                    "Examples:\n"
                    "  inlay lab spaces me.jpg --out figures\n"
                    "  inlay lab crossover me.jpg --style painting.png --out figures");
    command->callback([options, &action] { action = [options] { return runLab(*options); }; });
}

} // namespace inlay
