#pragma once

#include "app/cli/command_session.h"
#include "core/model/embedding/embedding_run.h"

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace inlay {

/// Writes `latent.*` and `reconstruction.png` into the folder; gives the latent's file name. Throws
/// Error (FileUnwritable).
std::string saveFound(CommandSession& session, const std::string& folder,
                      const EmbeddingResult& result, LatentFormat format);

/// What `report.json` tells of every run: network, options, device, time, how it ended.
nlohmann::ordered_json runReport(CommandSession& session, const EmbeddingOptions& options,
                                 const EmbeddingResult& result);

/// Aside and renamed. Numbers that JSON cannot hold (the PSNR of equal pictures) are null. Throws
/// Error (FileUnwritable).
void writeReport(const std::string& path, const nlohmann::ordered_json& report);

/// Throws Error (NonFinite) where the run of `picture` ended for an infinite loss; `folder` has
/// what it had found before.
void requireFinite(const EmbeddingResult& result, const std::string& picture,
                   const std::string& folder);

} // namespace inlay
