#include "app/cli/run_progress.h"

#include "app/cli/interrupt.h"
#include "app/cli/progress_bar.h"
#include "core/base/error.h"

#include <cstdio>
#include <filesystem>

namespace inlay {

namespace {

std::string stepNote(const StepReport& report) {
    char text[64];
    std::snprintf(text, sizeof text, "%.0f ms/step  PSNR %.1f dB", report.milliseconds,
                  report.psnrDb);
    return text;
}

} // namespace

EmbeddingResult runWithProgress(EmbeddingRun& run, const std::string& title) {
    ProgressBar progress(title);
    do { // at least one step, so that there is a best state
        const StepReport report = run.step();
        progress.update(report.step, report.steps, stepNote(report));
    } while (!run.isFinished() && !wasInterrupted());
    return run.finish(!run.isFinished());
}

void createFolder(const std::string& folder) {
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        throw Error(ErrorKind::FileUnwritable, folder + " cannot be created (" + problem.message() +
                                                   "); choose another place for --out");
}

} // namespace inlay
