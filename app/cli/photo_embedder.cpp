#include "app/cli/photo_embedder.h"

#include "app/cli/command.h"
#include "app/cli/embed_report.h"
#include "app/cli/interrupt.h"
#include "app/cli/run_progress.h"
#include "app/cli/run_results.h"
#include "core/base/error_context.h"

#include <cstdio>
#include <filesystem>

namespace inlay {

namespace {

std::string summary(const std::string& photo, const std::string& folder,
                    const EmbeddingResult& result) {
    char text[128];
    std::snprintf(text, sizeof text, ": PSNR %.2f dB, %d steps, %.1f s, stopped by %s, in ",
                  result.psnrDb, result.steps, result.seconds, stopReasonName(result.stoppedBy));
    return photo + text + folder;
}

} // namespace

PhotoEmbedder::PhotoEmbedder(CommandSession& session, const PhotoEmbedderOptions& options)
    : m_session(session)
    , m_options(options) {}

EmbeddingResult PhotoEmbedder::optimise(const std::string& photo, const TargetPicture& picture) {
    EmbeddingOptions options = m_options.embedding;
    options.faceFound = picture.faces > 0;
    options.mask = picture.mask;
    const std::unique_ptr<EmbeddingRun> run =
        m_session.engine().startEmbedding(picture.target, options, m_options.start);
    return runWithProgress(*run, std::filesystem::path(photo).filename().string());
}

std::string PhotoEmbedder::embed(const std::string& photo, const std::string& folder) {
    return naming(photo, [&] { return embedInto(photo, folder); });
}

std::string PhotoEmbedder::embedInto(const std::string& photo, const std::string& folder) {
    Imaging& imaging = m_session.library().imaging();
    EmbedReport report;
    report.picture = prepareTarget(imaging, photo, m_options.target);
    if (wasInterrupted())
        return {};
    createFolder(folder);
    for (const std::string& warning : report.picture.warnings)
        reportError(std::string(photo).append(": ").append(warning));
    const std::filesystem::path place(folder);
    imaging.saveImage((place / "target.png").string(), report.picture.target);
    report.result = optimise(photo, report.picture);

    report.photo = photo;
    report.align = m_options.target.align;
    report.options = m_options.embedding;
    report.options.mask = report.picture.mask;
    report.latentFile = saveFound(m_session, folder, report.result, m_options.latentFormat);
    writeEmbedReport((place / "report.json").string(), m_session, report);
    if (report.result.memoryShortage)
        std::fprintf(stderr, "%s: %s\n", photo.c_str(),
                     memoryShortageText(*report.result.memoryShortage).c_str());
    requireFinite(report.result, photo, folder);
    return summary(photo, folder, report.result);
}

} // namespace inlay
