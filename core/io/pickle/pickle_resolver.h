#pragma once

#include "core/io/pickle/known_globals.h"
#include "core/io/pickle/pickle_graph.h"
#include "core/io/pickle/storage_source.h"

namespace inlay {

/// Turns the Objects whose meaning is known into what they stand for, in place: dicts, lists,
/// numpy arrays, torch tensors. The graph must have passed PickleValidator::checkShape, which
/// bounds the recursion. Throws Error (CorruptFile, HostileFile, TooLarge, UnsupportedFormat).
class PickleResolver {
public:
    /// `storages`: null where the pickle must not refer to any.
    PickleResolver(PickleGraph& graph, const StorageSource* storages)
        : m_graph(graph)
        , m_storages(storages) {}

    void resolveAll();

private:
    void resolve(PickleValue& value);
    void resolveCollection(PickleValue& value, PickleKind kind);
    void resolveReconstructor(PickleValue& value);
    void resolveEncode(PickleValue& value);

    void resolveNumpyArray(PickleValue& value);
    void resolveNumpyBuffer(PickleValue& value);
    void resolveNumpyScalar(PickleValue& value);
    void resolveDillArray(PickleValue& value);
    /// False: an array of Python objects.
    bool numpyType(PickleValue& value, DType& dtype, bool& bigEndian);

    void resolveTorchTensor(PickleValue& value, bool untyped);
    void resolveWrapped(PickleValue& value, PickleValue& inner);
    void resolveTyped(PickleValue& value);
    void resolveStorageBytes(PickleValue& value);
    void resolvePersistentId(PickleValue& value);

    PickleValue& argument(const PickleValue& value, std::size_t index);
    std::vector<std::int64_t> sizes(const PickleValue& value);
    void setTensor(PickleValue& value, TensorView view);
    const std::string& what() const { return m_graph.name(); }

    PickleGraph& m_graph;
    const StorageSource* m_storages;
};

} // namespace inlay
