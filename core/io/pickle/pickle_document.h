#pragma once

#include "core/io/pickle/pickle_value.h"

#include <memory>
#include <string>

namespace inlay {

class PickleGraph;

/// A pickle, or a torch file, read into plain data. Nothing that the file names is imported, run or
/// constructed: the reader interprets the pickle language and knows a fixed list of classes; any
/// other is an Error (HostileFile) with its name in it. Cheap to copy; values live as long as one
/// copy does.
///
/// Limits: a million values, a depth of 500, no value that contains itself (HostileFile), no key
/// twice in a dict (CorruptFile). Nothing is allocated for sizes that are only claimed; strings and
/// tensors are views of the mapped file.
class PickleDocument {
public:
    PickleDocument(std::shared_ptr<PickleGraph> graph, const PickleValue* root)
        : m_graph(std::move(graph))
        , m_root(root) {}

    const PickleValue& root() const { return *m_root; }

private:
    std::shared_ptr<PickleGraph> m_graph;
    const PickleValue* m_root;
};

/// Any of: a plain pickle (protocols 0 to 5), torch's zip format, TorchScript archives (their
/// data.pkl, `__torch__.*` classes as Objects), torch's legacy format. By content. Tensors are
/// resolved. Throws Error (FileNotFound, FileUnreadable, UnsupportedFormat: none of these;
/// CorruptFile, HostileFile, TooLarge).
PickleDocument readPickle(const std::string& path);

/// The same from memory; `name` stands in the messages.
PickleDocument parsePickle(const ByteView& bytes, const std::string& name);

/// Whether the bytes start like a pickle of protocol 2 or later, or like torch's legacy format.
bool looksLikePickle(const ByteView& bytes);

} // namespace inlay
