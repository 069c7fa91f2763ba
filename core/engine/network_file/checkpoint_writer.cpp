#include "core/engine/network_file/checkpoint_writer.h"

#include "core/engine/checkpoint/tensor_from_view.h"
#include "core/io/tensors/safetensors_file.h"

namespace inlay {

void writeCheckpoint(const std::string& path, const Checkpoint& checkpoint) {
    std::map<std::string, std::string> metadata = checkpoint.metadata;
    metadata["format"] = "inlay-network";
    metadata["version"] = "1";
    std::map<std::string, TensorView> views;
    for (const auto& [name, tensor] : checkpoint.tensors)
        views.emplace(name, viewFromTensor(tensor));
    writeSafetensors(path, metadata, views);
}

} // namespace inlay
