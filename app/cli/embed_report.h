#pragma once

#include "app/cli/command_session.h"
#include "app/cli/target_picture.h"
#include "core/model/embedding/embedding_options.h"
#include "core/model/embedding/embedding_run.h"

#include <string>

namespace inlay {

/// What `report.json` tells of one embedding.
struct EmbedReport {
    std::string photo;
    std::string latentFile; ///< name within the folder
    bool align = true;
    EmbeddingOptions options;
    TargetPicture picture;
    EmbeddingResult result;
};

/// Writes it as JSON, with what every run tells. Distances are of the picture as saved, in 8 bits.
/// Throws Error (FileUnwritable).
void writeEmbedReport(const std::string& path, CommandSession& session, const EmbedReport& report);

} // namespace inlay
