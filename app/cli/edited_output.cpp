#include "app/cli/edited_output.h"

#include "app/cli/output_guard.h"
#include "app/cli/output_path.h"

#include <algorithm>

namespace inlay {

namespace {

bool isLatent(const std::string& path) {
    const std::vector<std::string>& endings = latentEndings();
    return std::find(endings.begin(), endings.end(), lowerEnding(path)) != endings.end();
}

} // namespace

void requireEditedOutput(const std::string& path, const std::vector<std::string>& read) {
    std::vector<std::string> endings = imageEndings();
    endings.insert(endings.end(), latentEndings().begin(), latentEndings().end());
    requireEnding(path, endings);
    std::vector<std::string> files;
    files.reserve(read.size());
    for (const std::string& argument : read)
        files.push_back(CommandSession::fileOf(argument));
    requireSeparateFiles(files, {path});
}

void writeEdited(CommandSession& session, const std::string& path, const Latent& latent) {
    if (isLatent(path))
        session.saveLatent(path, latent, latentFormatFromPath(path));
    else
        session.library().imaging().saveImage(path, session.engine().synthesize(latent));
}

} // namespace inlay
