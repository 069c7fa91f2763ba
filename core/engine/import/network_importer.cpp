#include "core/engine/import/network_importer.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/import/encoder_state.h"
#include "core/engine/import/generator_state.h"
#include "core/engine/import/nvidia_torch.h"
#include "core/engine/import/state_dict_import.h"
#include "core/engine/import/tensorflow_network.h"
#include "core/engine/import/unknown_network.h"

#include <algorithm>

namespace inlay {

namespace {

bool isGenerator(const PickleValue& value) {
    return isNvidiaGenerator(value) || TensorFlowNetwork::isOne(value);
}

/// TensorFlow's (G, D, Gs), (G, Gs) or (Gs,): the last one.
const PickleValue& lastOf(const PickleValue& value) {
    const bool isSnapshot = (value.is(PickleKind::Tuple) || value.is(PickleKind::List)) &&
                            value.size() >= 1 && value.size() <= 3;
    return isSnapshot ? value.item(value.size() - 1) : value;
}

/// Of a dict's generators, also in the dicts in it, the one that is averaged by its name, else the
/// first. Null: it has none.
const PickleValue* generatorIn(const PickleValue& dict, int depth) {
    constexpr int deepest = 3;
    constexpr std::size_t mostEntries = 100;
    const PickleValue* first = nullptr;
    for (std::size_t i = 0; i < std::min(dict.size(), mostEntries); ++i) {
        const PickleValue& value = dict.value(i);
        const PickleValue* found = nullptr;
        if (isGenerator(lastOf(value)))
            found = &lastOf(value);
        else if (value.is(PickleKind::Dict) && depth < deepest)
            found = generatorIn(value, depth + 1);
        if (found == nullptr)
            continue;
        if (dict.key(i).is(PickleKind::Text) && isAveragedName(dict.key(i).text()))
            return found;
        first = first == nullptr ? found : first;
    }
    return first;
}

/// The generator whose weights were averaged over the training: `G_ema`, or the last of
/// TensorFlow's (G, D, Gs). What is no snapshot stands for itself.
const PickleValue& averagedGenerator(const PickleValue& root) {
    if (root.is(PickleKind::Dict)) {
        if (const PickleValue* found = root.find("G_ema"))
            return *found;
        const PickleValue* const found = generatorIn(root, 0);
        return found != nullptr ? *found : root;
    }
    return lastOf(root);
}

Checkpoint importValue(const PickleValue& root, const std::string& path) {
    const PickleValue& generator = averagedGenerator(root);
    if (isNvidiaGenerator(generator))
        return importNvidiaGenerator(generator);
    if (TensorFlowNetwork::isOne(generator))
        return importTensorFlowNetwork(TensorFlowNetwork(generator));
    if (std::optional<Checkpoint> checkpoint = importStateDict(generatorStates(root))) {
        addEncoderIfItFits(encoderState(root), *checkpoint);
        return *std::move(checkpoint);
    }
    throw Error(ErrorKind::UnsupportedFormat, "'" + path + "' " + whatIsInstead(root));
}

} // namespace

Checkpoint importPickledNetwork(const PickleValue& root, const std::string& path) {
    try {
        return importValue(root, path);
    } catch (const Error& error) {
        // Importers speak of tensors and settings; the file is named here, once.
        const std::string message = error.what();
        if (message.find(path) != std::string::npos)
            throw;
        throw Error(error.kind(), "'" + path + "': " + message);
    } catch (const c10::Error&) {
        throw Error(ErrorKind::CorruptFile,
                    "'" + path + "' holds a network whose tensors have impossible shapes");
    }
}

} // namespace inlay
