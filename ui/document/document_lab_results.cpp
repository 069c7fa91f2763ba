// What a document keeps beside its pictures: the results of experiments.

#include "ui/document/document.h"
#include "ui/document/document_commands.h"
#include "ui/document/free_name.h"

#include <algorithm>

namespace inlay {

namespace {

/// -1 where there is none.
int indexIn(const std::vector<LabResult>& results, LabResultId id) {
    const auto found = std::find_if(results.begin(), results.end(),
                                    [id](const LabResult& result) { return result.id == id; });
    return found == results.end() ? -1 : static_cast<int>(found - results.begin());
}

} // namespace

const LabResult* Document::findLabResult(LabResultId id) const {
    const int index = indexIn(m_labResults, id);
    return index < 0 ? nullptr : &m_labResults[static_cast<std::size_t>(index)];
}

LabResultId Document::addLabResult(LabResult result) {
    result.id = ++m_lastId;
    result.name = freeNameAmong(m_labResults, result.name);
    m_undoStack.push(new LabResultCommand(*this, tr("Keep the lab result %1").arg(result.name),
                                          static_cast<int>(m_labResults.size()), {}, result));
    return result.id;
}

void Document::removeLabResult(LabResultId id) {
    if (const LabResult* result = findLabResult(id))
        m_undoStack.push(new LabResultCommand(*this,
                                              tr("Remove the lab result %1").arg(result->name),
                                              indexIn(m_labResults, id), *result, {}));
}

void Document::renameLabResult(LabResultId id, const QString& name) {
    const LabResult* result = findLabResult(id);
    const QString wanted = name.simplified();
    if (!result || wanted.isEmpty() || wanted == result->name)
        return;
    LabResult renamed = *result;
    renamed.name = freeNameAmong(m_labResults, wanted);
    m_undoStack.push(new LabResultCommand(*this,
                                          tr("Rename the lab result to %1").arg(renamed.name),
                                          indexIn(m_labResults, id), *result, renamed));
}

void Document::placeLabResult(int index, bool replaces, const std::optional<LabResult>& result) {
    const auto at = m_labResults.begin() + index;
    if (!replaces)
        m_labResults.insert(at, *result);
    else if (result)
        *at = *result;
    else
        m_labResults.erase(at);
    Q_EMIT labResultsChanged();
}

} // namespace inlay
