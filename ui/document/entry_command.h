#pragma once

#include "ui/document/document_commands.h"

namespace inlay {

/// Adds, changes or takes away one entry of a document's list (lab results): what
/// stands at `index` goes from `before` to `after`, of which one may be nothing.
template <typename Entry>
class EntryCommand : public DocumentCommand {
public:
    EntryCommand(Document& document, const QString& text, int index, std::optional<Entry> before,
                 std::optional<Entry> after)
        : DocumentCommand(document, text)
        , m_index(index)
        , m_before(std::move(before))
        , m_after(std::move(after)) {}

    void redo() override { place(m_index, m_before.has_value(), m_after); }
    void undo() override { place(m_index, m_after.has_value(), m_before); }

private:
    int m_index;
    std::optional<Entry> m_before;
    std::optional<Entry> m_after;
};

} // namespace inlay
