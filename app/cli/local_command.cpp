#include "app/cli/choice_option.h"
#include "app/cli/command.h"
#include "app/cli/course_options.h"
#include "app/cli/interrupt.h"
#include "app/cli/local_editor.h"
#include "app/cli/number_range.h"

#include <iostream>
#include <optional>

namespace inlay {

namespace {

struct LocalOptions {
    SessionOptions session;
    LocalEditorOptions editor;
    CourseOptions course;
    LocalEditKind task = LocalEditKind::Inpaint;
    std::string preset = "fast";
    std::optional<bool> noise;
    std::optional<NoiseRegion> noiseRegion;
    std::optional<bool> allRows;
    double feather = 1.5; ///< in parts of a hundred
    std::optional<double> insideWeight;
    double outsideWeight = 1;
};

EmbeddingOptions embeddingOptions(const LocalOptions& options) {
    EmbeddingOptions embedding = localEditOptions(options.task, options.preset);
    embedding.optimizeNoise = options.noise.value_or(embedding.optimizeNoise);
    applyCourse(options.course, embedding);
    return embedding;
}

LocalEdit localEdit(const LocalOptions& options) {
    LocalEdit edit = localEditOf(options.task);
    edit.feather = options.feather / 100;
    edit.insideWeight = options.insideWeight.value_or(edit.insideWeight);
    edit.outsideWeight = options.outsideWeight;
    edit.noiseRegion = options.noiseRegion.value_or(edit.noiseRegion);
    edit.allRows = options.allRows.value_or(edit.allRows);
    return edit;
}

void requireSense(const LocalOptions& options, const EmbeddingOptions& embedding) {
    const bool needsB = options.task != LocalEditKind::Inpaint;
    if (needsB && options.editor.b.empty())
        throw UsageError(std::string(localEditName(options.task)) +
                         " needs two pictures: A, and B that the mask takes from");
    if (!needsB && !options.editor.b.empty())
        throw UsageError("inpaint takes one picture; " + options.editor.b + " is one too many");
    requireSense(options.course, embedding.optimizeNoise, "--noise on", "--noise off");
}

int runLocal(const LocalOptions& options) {
    LocalEditorOptions editor = options.editor;
    editor.embedding = embeddingOptions(options);
    editor.edit = localEdit(options);
    editor.latentFormat = options.course.latentFormat;
    requireSense(options, editor.embedding);
    editor.startFromA = !options.course.start;
    CommandSession session(options.session);
    session.network();
    if (!options.course.startLatent.empty())
        editor.start = session.loadLatent(options.course.startLatent);
    watchForInterrupt();
    std::cout << LocalEditor(session, editor).run() << std::endl;
    return wasInterrupted() ? exitInterrupted : exitDone;
}

void addSearchOptions(CLI::App& command, LocalOptions& options) {
    command.add_option("--preset", options.preset, "How long and how carefully [fast]")
        ->check(CLI::IsMember(embeddingPresetNames()).description(""))
        ->type_name("editable|fast|balanced|paper");
    addChoice(command, "--noise", options.noise,
              {{"on", std::optional(true)}, {"off", std::optional(false)}},
              "The noise maps too, after w+ [on for copy, else off]");
    addChoice(command, "--noise-region", options.noiseRegion,
              {{"everywhere", std::optional(NoiseRegion::Everywhere)},
               {"border", std::optional(NoiseRegion::Border)}},
              "Where they may change [copy: the mask's border, else everywhere]");
    addChoice(
        command, "--rows", options.allRows,
        {{"all", std::optional(true)}, {"paper", std::optional(false)}},
        "Which rows of w+ are searched, of inpaint for the filling; paper: the first half and "
        "the last ninth [paper for inpaint]");
    addCourseOptions(command, options.course, "Steps in w+ [as the preset says]",
                     "Where to start [copy, style: A's latent where A is one, else auto; inpaint: "
                     "mean-w for the "
                     "filling, and A's latent for what is around it where that is nearer]");
}

void addEditOptions(CLI::App& command, LocalOptions& options) {
    command
        .add_option("--mask", options.editor.mask,
                    "A picture, white where A is to change, grey for a soft edge: as large as the "
                    "photo A, or square to lie over the aligned picture")
        ->required();
    command
        .add_option("--feather", options.feather,
                    "How soft the mask's edge is made: the blur's standard deviation, in % of the "
                    "picture's side [1.5]")
        ->check(numberFrom(0, 25));
    command
        .add_option("--inside-weight", options.insideWeight, "How much B counts [1, style: 0.3]")
        ->check(numberFrom(0, 1e6));
    command.add_option("--outside-weight", options.outsideWeight, "How much A counts [1]")
        ->check(numberFrom(0, 1e6));
    command.add_flag("--compose,!--no-compose", options.editor.compose,
                     "Also composed.png: A with only the mask replaced, which no latent gives; "
                     "--no-compose: not [it is written]");
    addChoice(command, "--align", options.editor.target.align, {{"auto", true}, {"none", false}},
              "Photos. auto: turn and cut the face as FFHQ's were; none: the centre square [auto]");
}

} // namespace

void addLocalCommand(CLI::App& program, Action& action) {
    auto options = std::make_shared<LocalOptions>();
    CLI::App* command =
        program.add_subcommand("local", "Make a part of a picture anew: fill in, copy, restyle");
    addChoice(*command, "TASK", options->task,
              {{"inpaint", LocalEditKind::Inpaint},
               {"copy", LocalEditKind::Copy},
               {"style", LocalEditKind::Style}},
              "inpaint: the network fills the mask in; copy: B's part comes into A; style: the "
              "mask gets B's style")
        ->required();
    command->add_option("A", options->editor.a, "The picture to change: a photo or a latent")
        ->required();
    command->add_option("B", options->editor.b, "copy, style: the other, a photo or a latent");
    command->add_option("--out", options->editor.out, "The folder for the results")->required();
    addEditOptions(*command, *options);
    addSearchOptions(*command, *options);
    addSessionOptions(*command, options->session);
    command->footer(
        "Writes latent.*, target.png (A), second.png (B), mask.png, reconstruction.png,\n"
        "composed.png and report.json. The reconstruction is the network's own picture of the\n"
        "latent, all of it; composed.png is A with only the mask replaced by it.\n"
        "Ctrl+C keeps the best state so far; pressed again, it ends at once.\n\n"
        "Examples:\n"
        "  inlay local inpaint me.jpg --mask scratch.png --out mended\n"
        "  inlay local copy a/latent.safetensors b.jpg --mask eyes.png --out eyes\n"
        "  inlay local style a.npz b.npz --mask hair.png --out hair");
    command->callback([options, &action] { action = [options] { return runLocal(*options); }; });
}

} // namespace inlay
