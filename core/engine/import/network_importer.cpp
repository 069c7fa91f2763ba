#include "core/engine/import/network_importer.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/import/encoder_state.h"
#include "core/engine/import/nvidia_torch.h"
#include "core/engine/import/state_dict_import.h"
#include "core/engine/import/tensorflow_network.h"
#include "core/engine/import/unknown_network.h"

namespace inlay {

namespace {

/// The generator whose weights were averaged over the training: `G_ema`, or the last of
/// TensorFlow's (G, D, Gs). What is no snapshot stands for itself.
const PickleValue& averagedGenerator(const PickleValue& root) {
    if (root.is(PickleKind::Dict)) {
        if (const PickleValue* found = root.find("G_ema"))
            return *found;
    }
    // (G, D, Gs), (G, Gs) or (Gs,): the last one.
    if ((root.is(PickleKind::Tuple) || root.is(PickleKind::List)) && root.size() >= 1 &&
        root.size() <= 3)
        return root.item(root.size() - 1);
    return root;
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
