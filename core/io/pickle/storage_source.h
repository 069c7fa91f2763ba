#pragma once

#include "core/io/bytes/byte_view.h"

#include <string>

namespace inlay {

/// Where the numbers of a torch file's tensors are: entries of an archive, or what follows the
/// pickle.
class StorageSource {
public:
    virtual ~StorageSource() = default;

    /// The bytes of the storage that the pickle calls `key`; throws Error (CorruptFile).
    virtual ByteView storage(const std::string& key) const = 0;
    virtual bool isBigEndian() const { return false; }
};

} // namespace inlay
