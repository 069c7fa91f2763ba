#pragma once

#include "app/cli/target_picture.h"
#include "core/embedding/embedding_options.h"
#include "core/embedding/embedding_run.h"
#include "core/network/network_info.h"

#include <string>

namespace inlay {

/// What `report.json` tells of one embedding.
struct EmbedReport {
    std::string photo;
    std::string latentFile; ///< name within the folder
    std::string deviceKind; ///< "cpu", "cuda"
    std::string deviceName;
    bool align = true;
    NetworkInfo network;
    EmbeddingOptions options;
    TargetPicture picture;
    EmbeddingResult result;
};

/// Writes it as JSON, aside and renamed. Distances are of the picture as saved, in 8 bits;
/// numbers that JSON cannot hold (the PSNR of equal pictures) are null. Throws Error
/// (FileUnwritable).
void writeEmbedReport(const std::string& path, const EmbedReport& report);

} // namespace inlay
