#pragma once

#include "ui/document/document_contents.h"

namespace inlay {

class StoreDatabase;

/// Those of a file, in its order. Throws Error (CorruptFile).
std::vector<LabResult> readLabResults(StoreDatabase& database);

} // namespace inlay
