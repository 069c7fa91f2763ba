#pragma once

#include "ui/document/document_contents.h"

#include <map>

namespace inlay {

class StoreDatabase;

/// Writes what a document keeps beside its pictures. An entry's own data never change, so that of
/// one that is in the file already only name and position are written.
class EntryWriter {
public:
    EntryWriter() = default;
    explicit EntryWriter(const DocumentContents& present);

    void write(StoreDatabase& database, const std::vector<LabResult>& results);

private:
    std::map<quint64, QString> m_results; ///< names of those in the file
};

} // namespace inlay
