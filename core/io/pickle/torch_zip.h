#pragma once

#include "core/io/archive/zip_archive.h"
#include "core/io/pickle/pickle_document.h"
#include "core/io/pickle/pickle_graph.h"

#include <memory>
#include <string>

namespace inlay {

/// torch's zip format and TorchScript archives: `<folder>/data.pkl` and the storages as
/// `<folder>/data/<key>`.
PickleDocument parseTorchZip(const ByteView& bytes, const std::string& name,
                             std::shared_ptr<PickleBudget> budget);

/// The archive's `<folder>/data.pkl`, or null: not torch's.
const ZipEntry* torchPickleEntry(const ZipArchive& archive);

} // namespace inlay
