#pragma once

#include "ui/document/document_contents.h"

#include <map>

namespace inlay {

class StoreDatabase;

/// Writes the results of experiments. A result's own data never change, so that of one that is in
/// the file already only name and position are written.
class LabResultWriter {
public:
    LabResultWriter() = default;
    explicit LabResultWriter(const DocumentContents& present);

    void write(StoreDatabase& database, const std::vector<LabResult>& results);

private:
    std::map<LabResultId, QString> m_written; ///< names of those in the file
};

} // namespace inlay
