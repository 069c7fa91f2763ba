// The document's list beside the pictures: lab results.

#include "ui/document/document.h"
#include "ui/document/entry_command.h"
#include "ui/document/free_name.h"

namespace inlay {

namespace {

/// -1 where there is none.
template <typename Entry>
int indexIn(const std::vector<Entry>& entries, quint64 id) {
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [id](const Entry& entry) { return entry.id == id; });
    return found == entries.end() ? -1 : static_cast<int>(found - entries.begin());
}

template <typename Entry>
const Entry* findIn(const std::vector<Entry>& entries, quint64 id) {
    const int index = indexIn(entries, id);
    return index < 0 ? nullptr : &entries[static_cast<std::size_t>(index)];
}

template <typename Entry>
void placeIn(std::vector<Entry>& entries, int index, bool replaces,
             const std::optional<Entry>& entry) {
    const auto at = entries.begin() + index;
    if (!replaces)
        entries.insert(at, *entry);
    else if (entry)
        *at = *entry;
    else
        entries.erase(at);
}

} // namespace

const LabResult* Document::findLabResult(LabResultId id) const {
    return findIn(m_labResults, id);
}

LabResultId Document::addLabResult(LabResult result) {
    result.id = ++m_lastId;
    result.name = freeNameAmong(m_labResults, result.name);
    m_undoStack.push(
        new EntryCommand<LabResult>(*this, tr("Keep the lab result %1").arg(result.name),
                                    static_cast<int>(m_labResults.size()), {}, result));
    return result.id;
}

void Document::removeLabResult(LabResultId id) {
    if (const LabResult* result = findLabResult(id))
        m_undoStack.push(
            new EntryCommand<LabResult>(*this, tr("Remove the lab result %1").arg(result->name),
                                        indexIn(m_labResults, id), *result, {}));
}

void Document::renameLabResult(LabResultId id, const QString& name) {
    const LabResult* result = findLabResult(id);
    const QString wanted = name.simplified();
    if (!result || wanted.isEmpty() || wanted == result->name)
        return;
    LabResult renamed = *result;
    renamed.name = freeNameAmong(m_labResults, wanted);
    m_undoStack.push(
        new EntryCommand<LabResult>(*this, tr("Rename the lab result to %1").arg(renamed.name),
                                    indexIn(m_labResults, id), *result, renamed));
}

void Document::place(int index, bool replaces, const std::optional<LabResult>& result) {
    placeIn(m_labResults, index, replaces, result);
    Q_EMIT labResultsChanged();
}

} // namespace inlay
