#include "core/io/pickle/pickle_resolver.h"

#include "core/io/pickle/pickle_machine.h"
#include "core/io/pickle/python_text.h"

namespace inlay {

namespace {

constexpr std::uint8_t markResolved = 0x80;

} // namespace

void PickleResolver::resolveAll() {
    // Values that resolving adds need none themselves.
    const std::size_t count = m_graph.values().size();
    for (std::size_t i = 0; i < count; ++i)
        resolve(m_graph.values()[i]);
}

void PickleResolver::resolve(PickleValue& value) {
    if (value.m_mark == markResolved)
        return;
    value.m_mark = markResolved;
    if (value.m_kind != PickleKind::Object)
        return;
    if (value.m_text == persistentIdGlobal)
        return resolvePersistentId(value);
    if (value.m_text == "copyreg._reconstructor" || value.m_text == "copy_reg._reconstructor")
        resolveReconstructor(value);
    switch (roleOfGlobal(value.m_text)) {
    case GlobalRole::Record:
        return;
    case GlobalRole::Dict:
        return resolveCollection(value, PickleKind::Dict);
    case GlobalRole::List:
        return resolveCollection(value, PickleKind::List);
    case GlobalRole::Tuple:
        return resolveCollection(value, PickleKind::Tuple);
    case GlobalRole::Set:
        return resolveCollection(value, PickleKind::Set);
    case GlobalRole::EncodeText:
        return resolveEncode(value);
    case GlobalRole::NumpyArray:
        return resolveNumpyArray(value);
    case GlobalRole::NumpyBuffer:
        return resolveNumpyBuffer(value);
    case GlobalRole::NumpyScalar:
        return resolveNumpyScalar(value);
    case GlobalRole::DillArray:
        return resolveDillArray(value);
    case GlobalRole::TorchTensor:
        return resolveTorchTensor(value, false);
    case GlobalRole::TorchTensorV3:
        return resolveTorchTensor(value, true);
    case GlobalRole::TorchWrapped:
        return resolveWrapped(value, argument(value, 0));
    case GlobalRole::TorchTyped:
        return resolveTyped(value);
    case GlobalRole::TorchStorageBytes:
        return resolveStorageBytes(value);
    }
}

PickleValue& PickleResolver::argument(const PickleValue& value, std::size_t index) {
    if (value.m_arguments == nullptr || value.m_arguments->m_kind != PickleKind::Tuple ||
        index >= value.m_arguments->m_items.size())
        m_graph.corrupt("'" + std::string(value.m_text) + "' lacks an argument");
    PickleValue& found = *value.m_arguments->m_items[index];
    resolve(found);
    return found;
}

void PickleResolver::setTensor(PickleValue& value, TensorView view) {
    value.m_kind = PickleKind::Tensor;
    value.m_tensor = std::make_shared<TensorView>(std::move(view));
    value.m_text = {};
    value.m_owner.reset();
    value.m_items.clear();
    value.m_entries.clear();
    value.m_arguments = nullptr;
    value.m_state = nullptr;
}

std::vector<std::int64_t> PickleResolver::sizes(const PickleValue& value) {
    if (value.m_kind != PickleKind::Tuple && value.m_kind != PickleKind::List)
        m_graph.corrupt("a shape that is none");
    if (value.m_items.size() > 32)
        m_graph.tooLarge("an array has more than 32 dimensions");
    std::vector<std::int64_t> result;
    for (PickleValue* item : value.m_items) {
        resolve(*item);
        result.push_back(item->integer());
    }
    return result;
}

/// dict(), OrderedDict([(key, value)...]), defaultdict(class), set([...]), torch.Size((...)).
void PickleResolver::resolveCollection(PickleValue& value, PickleKind kind) {
    std::vector<PickleValue*> items;
    std::vector<PickleValue*> entries;
    const std::size_t count =
        value.m_arguments->m_kind == PickleKind::Tuple ? value.m_arguments->m_items.size() : 0;
    for (std::size_t i = 0; i < count; ++i) {
        PickleValue& from = argument(value, i);
        if (from.m_kind == PickleKind::Dict) {
            entries.insert(entries.end(), from.m_entries.begin(), from.m_entries.end());
        } else if (kind == PickleKind::Dict && from.m_kind == PickleKind::List) {
            for (PickleValue* pair : from.m_items) {
                if (pair->m_items.size() != 2)
                    m_graph.corrupt("a dict's entry that is no pair");
                entries.insert(entries.end(), pair->m_items.begin(), pair->m_items.end());
            }
        } else if (kind != PickleKind::Dict) {
            items.insert(items.end(), from.m_items.begin(), from.m_items.end());
        }
    }
    // Sharing one list among many calls must not multiply it.
    const std::size_t copied = (items.size() + entries.size()) * sizeof(void*);
    if (copied > m_graph.budget().ownedBytes)
        m_graph.tooLarge("the pickle repeats its lists");
    m_graph.budget().ownedBytes -= copied;
    items.insert(items.end(), value.m_items.begin(), value.m_items.end());
    entries.insert(entries.end(), value.m_entries.begin(), value.m_entries.end());
    value.m_kind = kind;
    value.m_items = std::move(items);
    value.m_entries = std::move(entries);
    value.m_text = {};
    value.m_arguments = nullptr;
}

/// (class, base, base's value): how protocols 0 and 1 write instances.
void PickleResolver::resolveReconstructor(PickleValue& value) {
    const PickleValue& cls = argument(value, 0);
    if (cls.m_kind != PickleKind::Global)
        m_graph.corrupt("an object without a class");
    PickleValue& base = argument(value, 2);
    value.m_text = cls.m_text;
    value.m_owner = cls.m_owner;
    // What remains is an instance that was constructed from its base's value.
    value.m_arguments = m_graph.add(PickleKind::Tuple);
    if (base.m_kind != PickleKind::None || value.isPersistent())
        value.m_arguments->m_items.push_back(&base);
}

void PickleResolver::resolveEncode(PickleValue& value) {
    const PickleValue& text = argument(value, 0);
    std::string_view encoding = "latin1";
    if (value.m_arguments->m_items.size() > 1)
        encoding = argument(value, 1).textView();
    std::string bytes;
    if (text.textView().size() > m_graph.budget().ownedBytes)
        m_graph.tooLarge("the pickle repeats its texts");
    if (encoding != "latin1" && encoding != "latin-1")
        m_graph.corrupt("bytes in an encoding other than Latin-1");
    if (!encodeLatin1(text.textView(), bytes))
        m_graph.corrupt("bytes that are not Latin-1");
    value.m_kind = PickleKind::Bytes;
    m_graph.assignOwned(value, std::move(bytes));
    value.m_arguments = nullptr;
}

} // namespace inlay
