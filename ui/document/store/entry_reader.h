#pragma once

#include "ui/document/document_contents.h"

namespace inlay {

class StoreDatabase;

/// What a file holds beside its pictures, in its order. Throw Error (CorruptFile).

std::vector<LabResult> readLabResults(StoreDatabase& database);

} // namespace inlay
