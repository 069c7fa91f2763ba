#include "core/io/pickle/pickle_document.h"

#include "core/base/error.h"
#include "core/io/bytes/foreign_format.h"
#include "core/io/bytes/mapped_file.h"
#include "core/io/pickle/pickle_machine.h"
#include "core/io/pickle/pickle_resolver.h"
#include "core/io/pickle/pickle_validator.h"
#include "core/io/pickle/torch_legacy.h"
#include "core/io/pickle/torch_zip.h"

#include <cstring>
#include <new>

namespace inlay {

namespace {

PickleDocument parsePlain(const ByteView& bytes, const std::string& name,
                          std::shared_ptr<PickleBudget> budget) {
    auto graph = std::make_shared<PickleGraph>(bytes, name, std::move(budget));
    PickleValue* const root = PickleMachine(*graph, 0).run();
    PickleValidator validator(*graph);
    validator.checkShape();
    PickleResolver(*graph, nullptr).resolveAll();
    validator.checkKeys();
    return PickleDocument(graph, root);
}

PickleDocument parseAny(const ByteView& bytes, const std::string& name) {
    if (bytes.size == 0)
        throw Error(ErrorKind::UnsupportedFormat, name + ": the file is empty");
    auto budget = PickleBudget::forFile(bytes.size);
    if (looksLikeZip(bytes))
        return parseTorchZip(bytes, name, std::move(budget));
    if (looksLikeTorchLegacy(bytes))
        return parseTorchLegacy(bytes, name, std::move(budget));
    // Protocols 0 and 1 have no mark of their own; these are what their pickles start with.
    if (bytes.data[0] == 0 || std::strchr("\x80(]})c", bytes.data[0]) == nullptr) {
        const std::string format = foreignFormat(bytes);
        throw Error(ErrorKind::UnsupportedFormat,
                    format.empty() ? name + ": none of the files that networks and latents "
                                            "come in (.pkl, .pt, .safetensors, "
                                            ".npy, .npz)"
                                   : name + " " + format);
    }
    try {
        return parsePlain(bytes, name, std::move(budget));
    } catch (const Error& error) {
        // Many things begin like an old pickle.
        const std::string format = error.kind() == ErrorKind::CorruptFile && bytes.data[0] != 0x80
                                       ? foreignFormat(bytes)
                                       : std::string();
        if (format.empty())
            throw;
        throw Error(ErrorKind::UnsupportedFormat, name + " " + format);
    }
}

} // namespace

bool looksLikePickle(const ByteView& bytes) {
    return bytes.size >= 2 && bytes.data[0] == 0x80 && bytes.data[1] >= 2 && bytes.data[1] <= 5;
}

PickleDocument parsePickle(const ByteView& bytes, const std::string& name) {
    try {
        return parseAny(bytes, name);
    } catch (const std::bad_alloc&) {
        throw Error(ErrorKind::OutOfMemory, name + ": not enough memory to read the file");
    }
}

PickleDocument readPickle(const std::string& path) {
    return parsePickle(mapFile(path), path);
}

} // namespace inlay
