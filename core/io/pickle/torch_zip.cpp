#include "core/io/pickle/torch_zip.h"

#include "core/base/error.h"
#include "core/io/pickle/pickle_machine.h"
#include "core/io/pickle/pickle_resolver.h"
#include "core/io/pickle/pickle_validator.h"

#include <cstring>
#include <map>

namespace inlay {

namespace {

class ZipStorages final : public StorageSource {
public:
    ZipStorages(const ZipArchive& archive, std::string folder, const PickleGraph& graph)
        : m_archive(archive)
        , m_folder(std::move(folder))
        , m_graph(graph) {
        if (const ZipEntry* entry = archive.find(m_folder + "byteorder")) {
            const ByteView order = archive.read(*entry);
            m_bigEndian = order.size == 3 && std::memcmp(order.data, "big", 3) == 0;
        }
    }

    ByteView storage(const std::string& key) const override {
        const auto known = m_storages.find(key);
        if (known != m_storages.end())
            return known->second;
        const ZipEntry* const entry = m_archive.find(m_folder + "data/" + key);
        if (entry == nullptr)
            m_graph.corrupt("the storage '" + key.substr(0, 40) + "' is missing");
        return m_storages.emplace(key, m_archive.read(*entry)).first->second;
    }

    bool isBigEndian() const override { return m_bigEndian; }

private:
    const ZipArchive& m_archive;
    std::string m_folder;
    const PickleGraph& m_graph;
    bool m_bigEndian = false;
    mutable std::map<std::string, ByteView> m_storages; // entries may be inflated only once
};

/// For a message: names are anybody's.
std::string whatToUnpack(const ZipArchive& archive) {
    if (archive.entries().empty())
        return "it is empty";
    constexpr std::size_t longest = 60;
    std::string first = archive.entries().front().name.substr(0, longest);
    for (char& c : first)
        c = static_cast<unsigned char>(c) < ' ' ? '?' : c;
    return "unpack it and open what is in it (" + first +
           (archive.entries().size() > 1 ? ", ...)" : ")");
}

} // namespace

const ZipEntry* torchPickleEntry(const ZipArchive& archive) {
    const std::string wanted = "/data.pkl";
    for (const ZipEntry& entry : archive.entries()) {
        if (entry.name.size() > wanted.size() &&
            entry.name.find('/') == entry.name.size() - wanted.size() &&
            entry.name.compare(entry.name.size() - wanted.size(), wanted.size(), wanted) == 0)
            return &entry;
    }
    return nullptr;
}

PickleDocument parseTorchZip(const ByteView& bytes, const std::string& name,
                             std::shared_ptr<PickleBudget> budget) {
    const ZipArchive archive(bytes, name);
    const ZipEntry* const entry = torchPickleEntry(archive);
    if (entry == nullptr)
        throw Error(ErrorKind::UnsupportedFormat,
                    name + ": a zip archive, but not one that torch wrote; " +
                        whatToUnpack(archive));
    auto graph = std::make_shared<PickleGraph>(archive.read(*entry), name, std::move(budget));
    PickleValue* const root = PickleMachine(*graph, 0).run();
    PickleValidator validator(*graph);
    validator.checkShape();
    const std::string folder = entry->name.substr(0, entry->name.find('/') + 1);
    const ZipStorages storages(archive, folder, *graph);
    PickleResolver(*graph, &storages).resolveAll();
    validator.checkKeys();
    return PickleDocument(graph, root);
}

} // namespace inlay
