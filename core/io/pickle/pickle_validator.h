#pragma once

#include "core/io/pickle/pickle_graph.h"

namespace inlay {

/// Checks a graph before anything walks through it, in time and memory proportional to it.
class PickleValidator {
public:
    explicit PickleValidator(PickleGraph& graph)
        : m_graph(graph) {}

    /// No value contains itself, none is deeper than 500. Throws Error (HostileFile, TooLarge).
    void checkShape();
    /// No key twice in a dict. Throws Error (CorruptFile).
    void checkKeys();

private:
    PickleGraph& m_graph;
};

} // namespace inlay
