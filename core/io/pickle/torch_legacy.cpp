#include "core/io/pickle/torch_legacy.h"

#include "core/io/bytes/little_endian.h"
#include "core/io/pickle/known_globals.h"
#include "core/io/pickle/pickle_machine.h"
#include "core/io/pickle/pickle_resolver.h"
#include "core/io/pickle/pickle_validator.h"

#include <cstring>
#include <map>

namespace inlay {

namespace {

// PROTO 2, LONG1 of ten bytes: 0x1950a86a20f9469cfc6c, STOP
const char magic[] = "\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.";
constexpr std::size_t magicSize = sizeof magic - 1;

/// What follows the pickles. Numbers are little endian on every machine.
class LegacyStorages final : public StorageSource {
public:
    explicit LegacyStorages(const PickleGraph& graph)
        : m_graph(graph) {}

    void read(const PickleValue& keys, std::size_t offset,
              const std::map<std::string, std::size_t>& elementSizes) {
        const ByteView& bytes = m_graph.bytes();
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const std::string key = keys.item(i).text();
            const auto elementSize = elementSizes.find(key);
            if (elementSize == elementSizes.end())
                m_graph.corrupt("a storage that no tensor uses");
            if (bytes.size - offset < 8)
                m_graph.corrupt("it ends in its storages");
            const std::uint64_t count = readLittleEndian(bytes.data + offset, 8);
            offset += 8;
            if (count > (bytes.size - offset) / elementSize->second)
                m_graph.corrupt("it ends in its storages");
            const auto size = static_cast<std::size_t>(count) * elementSize->second;
            if (!m_storages.emplace(key, bytes.slice(offset, size)).second)
                m_graph.corrupt("a storage appears twice");
            offset += size;
        }
    }

    ByteView storage(const std::string& key) const override {
        const auto found = m_storages.find(key);
        if (found == m_storages.end())
            m_graph.corrupt("the storage '" + key.substr(0, 40) + "' is missing");
        return found->second;
    }

private:
    const PickleGraph& m_graph;
    std::map<std::string, ByteView> m_storages;
};

/// Bytes per element of each storage, from the persistent ids.
std::map<std::string, std::size_t> storageElementSizes(PickleGraph& graph) {
    std::map<std::string, std::size_t> sizes;
    for (const PickleValue& value : graph.values()) {
        if (!value.is(PickleKind::Object) || value.globalName() != persistentIdGlobal)
            continue;
        const PickleValue& id = *value.arguments();
        if (!id.is(PickleKind::Tuple) || id.size() < 5 || !id.item(1).is(PickleKind::Global))
            continue; // the resolver complains
        const auto dtype = dtypeOfTorchStorage(id.item(1).globalName());
        if (dtype && id.item(2).is(PickleKind::Text))
            sizes.emplace(id.item(2).text(), dtypeSize(*dtype));
    }
    return sizes;
}

struct LegacyContents {
    std::shared_ptr<PickleGraph> graph;
    PickleValue* root;
};

LegacyContents parse(const ByteView& bytes, const std::string& name,
                     std::shared_ptr<PickleBudget> budget) {
    auto graph = std::make_shared<PickleGraph>(bytes, name, std::move(budget));
    if (!looksLikeTorchLegacy(bytes))
        graph->corrupt("a storage that is no torch file");
    std::size_t offset = magicSize;
    const auto next = [&] {
        PickleMachine machine(*graph, offset);
        PickleValue* const value = machine.run();
        offset = machine.offset();
        return value;
    };
    const PickleValue* const protocol = next();
    if (!protocol->is(PickleKind::Int) || protocol->integer() != 1001)
        graph->corrupt("a torch file of an unknown protocol");
    next(); // the writing system, which does not matter
    PickleValue* const root = next();
    const PickleValue* const keys = next();
    if (!keys->is(PickleKind::List))
        graph->corrupt("the storages are not listed");
    PickleValidator validator(*graph);
    validator.checkShape();
    LegacyStorages storages(*graph);
    storages.read(*keys, offset, storageElementSizes(*graph));
    PickleResolver(*graph, &storages).resolveAll();
    validator.checkKeys();
    return {graph, root};
}

} // namespace

bool looksLikeTorchLegacy(const ByteView& bytes) {
    return bytes.size >= magicSize && std::memcmp(bytes.data, magic, magicSize) == 0;
}

PickleDocument parseTorchLegacy(const ByteView& bytes, const std::string& name,
                                std::shared_ptr<PickleBudget> budget) {
    const LegacyContents contents = parse(bytes, name, std::move(budget));
    return PickleDocument(contents.graph, contents.root);
}

TensorView parseTorchStorage(const ByteView& bytes, const std::string& name,
                             std::shared_ptr<PickleBudget> budget) {
    const LegacyContents contents = parse(bytes, name, std::move(budget));
    if (!contents.root->is(PickleKind::Storage))
        contents.graph->corrupt("a storage that is none");
    return contents.root->tensor();
}

} // namespace inlay
