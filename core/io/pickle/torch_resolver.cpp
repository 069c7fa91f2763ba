// The part of PickleResolver that knows torch.

#include "core/base/error.h"
#include "core/io/pickle/pickle_resolver.h"
#include "core/io/pickle/torch_legacy.h"

namespace inlay {

/// _rebuild_tensor_v2(storage, offset, size, stride, requires_grad, hooks); v3 adds the dtype and
/// counts the offset in its elements.
void PickleResolver::resolveTorchTensor(PickleValue& value, bool untyped) {
    const PickleValue& storage = argument(value, 0);
    if (storage.m_kind != PickleKind::Storage)
        m_graph.corrupt("a tensor without a storage");
    const TensorView& from = *storage.m_tensor;
    DType dtype = from.dtype;
    if (untyped) {
        const PickleValue& type = argument(value, 6);
        const auto known =
            type.m_kind == PickleKind::Global ? dtypeOfTorch(type.m_text) : std::nullopt;
        if (!known)
            m_graph.corrupt("a tensor without a type");
        dtype = *known;
    }
    const std::int64_t offset = argument(value, 1).integer();
    const std::size_t size = dtypeSize(dtype);
    if (offset < 0 || static_cast<std::uint64_t>(offset) > from.bytes.size / size)
        m_graph.corrupt("a tensor that starts outside of its storage");
    const std::size_t start = static_cast<std::size_t>(offset) * size;
    TensorView view =
        TensorView::create(dtype, sizes(argument(value, 2)), sizes(argument(value, 3)),
                           from.bytes.slice(start, from.bytes.size - start), what());
    view.bigEndian = from.bigEndian;
    setTensor(value, std::move(view));
}

/// A parameter is its tensor, a tagged list is its list.
void PickleResolver::resolveWrapped(PickleValue& value, PickleValue& inner) {
    resolve(inner);
    value.m_kind = inner.m_kind;
    value.m_flag = inner.m_flag;
    value.m_integer = inner.m_integer;
    value.m_text = inner.m_text;
    value.m_owner = inner.m_owner;
    value.m_mapped = inner.m_mapped;
    value.m_tensor = inner.m_tensor;
    value.m_arguments = inner.m_arguments;
    value.m_state = inner.m_state;
    const std::size_t copied = (inner.m_items.size() + inner.m_entries.size()) * sizeof(void*);
    if (copied > m_graph.budget().ownedBytes)
        m_graph.tooLarge("the pickle repeats its lists");
    m_graph.budget().ownedBytes -= copied;
    value.m_items = inner.m_items;
    value.m_entries = inner.m_entries;
}

/// (function, type, arguments, state): a tensor with attributes.
void PickleResolver::resolveTyped(PickleValue& value) {
    const PickleValue& function = argument(value, 0);
    PickleValue& arguments = argument(value, 2);
    if (function.m_kind != PickleKind::Global || arguments.m_kind != PickleKind::Tuple)
        m_graph.corrupt("a tensor without its making");
    const GlobalRole role = roleOfGlobal(function.m_text);
    value.m_arguments = &arguments;
    if (role == GlobalRole::TorchTensor || role == GlobalRole::TorchTensorV3)
        resolveTorchTensor(value, role == GlobalRole::TorchTensorV3);
    else if (role == GlobalRole::TorchWrapped)
        resolveWrapped(value, argument(value, 0));
    else
        m_graph.corrupt("a tensor of unknown making");
}

/// A storage inside a pickle is a whole torch file of the legacy kind.
void PickleResolver::resolveStorageBytes(PickleValue& value) {
    const ByteView bytes = argument(value, 0).bytes();
    PickleBudget& budget = m_graph.budget();
    if (budget.nesting == 0)
        m_graph.hostile("the file nests pickles in pickles");
    if (bytes.size > budget.nestedBytes)
        m_graph.hostile("the file reads the same bytes again and again");
    budget.nestedBytes -= bytes.size;
    --budget.nesting;
    TensorView storage = parseTorchStorage(bytes, what(), m_graph.sharedBudget());
    ++budget.nesting;
    setTensor(value, std::move(storage));
    value.m_kind = PickleKind::Storage;
}

/// ('storage', torch.FloatStorage, key, device, elements[, (view key, offset, size)]).
void PickleResolver::resolvePersistentId(PickleValue& value) {
    if (m_storages == nullptr)
        m_graph.corrupt("it refers to data that is not in the file: it may be the data.pkl of an "
                        "unpacked .pt, which has to be opened as a whole");
    PickleValue& id = *value.m_arguments;
    resolve(id);
    if (id.m_kind != PickleKind::Tuple || id.m_items.size() < 5 ||
        id.m_items[0]->m_kind != PickleKind::Text || id.m_items[0]->m_text != "storage" ||
        id.m_items[1]->m_kind != PickleKind::Global)
        m_graph.corrupt("a storage without its description");
    const auto dtype = dtypeOfTorchStorage(id.m_items[1]->m_text);
    if (!dtype)
        throw Error(ErrorKind::UnsupportedFormat, what() + ": a storage of type '" +
                                                      std::string(id.m_items[1]->m_text) +
                                                      "', which is not read");
    const PickleValue& key = *id.m_items[2];
    const std::string name =
        key.m_kind == PickleKind::Int ? std::to_string(key.m_integer) : key.text();
    std::int64_t count = id.m_items[4]->integer();
    ByteView bytes = m_storages->storage(name);
    const std::size_t size = dtypeSize(*dtype);
    if (count < 0 || static_cast<std::uint64_t>(count) > bytes.size / size)
        m_graph.corrupt("a storage with fewer numbers than it promises");
    // Legacy files describe a storage that is a part of another one.
    if (id.m_items.size() > 5 && id.m_items[5]->m_kind == PickleKind::Tuple &&
        id.m_items[5]->m_items.size() == 3) {
        const std::int64_t offset = id.m_items[5]->m_items[1]->integer();
        const std::int64_t part = id.m_items[5]->m_items[2]->integer();
        if (offset < 0 || part < 0 || offset > count || part > count - offset)
            m_graph.corrupt("a storage that lies outside of another");
        bytes = bytes.slice(static_cast<std::size_t>(offset) * size,
                            static_cast<std::size_t>(part) * size);
        count = part;
    }
    TensorView view = TensorView::contiguous(*dtype, {count}, bytes, what());
    view.bigEndian = m_storages->isBigEndian();
    setTensor(value, std::move(view));
    value.m_kind = PickleKind::Storage;
}

} // namespace inlay
