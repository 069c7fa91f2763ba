#pragma once

#include "core/io/pickle/pickle_document.h"
#include "core/io/pickle/pickle_graph.h"

#include <memory>
#include <string>

namespace inlay {

/// torch's format before zip files (torch.serialization._legacy_save): the pickles of a magic
/// number, of the protocol, of the writing system, of the object and of the storages' keys, then
/// for each storage its number of elements and the elements.
bool looksLikeTorchLegacy(const ByteView& bytes);

PickleDocument parseTorchLegacy(const ByteView& bytes, const std::string& name,
                                std::shared_ptr<PickleBudget> budget);

/// A legacy file that holds nothing but one storage.
TensorView parseTorchStorage(const ByteView& bytes, const std::string& name,
                             std::shared_ptr<PickleBudget> budget);

} // namespace inlay
