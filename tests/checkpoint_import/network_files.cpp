#include "network_files.h"

#include "core/engine/checkpoint/tensor_from_view.h"
#include "core/io/tensors/safetensors_file.h"

#include <map>

namespace inlay {

std::string reportFile(const QString& name) {
    return std::string(INLAY_TEST_DATA) + "/reports/" + name.toStdString();
}

std::string goldenFile(const QString& name) {
    return std::string(INLAY_TEST_DATA) + "/goldens/" + name.toStdString();
}

void writeStateDict(const std::string& path, const Checkpoint& checkpoint,
                    const std::string& prefix) {
    std::map<std::string, TensorView> tensors;
    for (const auto& [name, tensor] : checkpoint.tensors)
        tensors.emplace(prefix + name, viewFromTensor(tensor));
    writeSafetensors(path, {{"format", "pt"}}, tensors);
}

} // namespace inlay
