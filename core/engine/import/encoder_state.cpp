#include "core/engine/import/encoder_state.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/checkpoint/tensor_from_view.h"
#include "core/engine/network/residual_encoder.h"
#include "core/io/pickle/pickle_value.h"

namespace inlay {

namespace {

const char* const prefixes[] = {"encoder.", "module.encoder.", "net.encoder.", "module.", ""};

bool isEncoder(const StateDict& state) {
    const bool begins = state.has("input_layer.0.weight") || state.has("conv1.weight");
    return begins && (state.has("styles.0.linear.weight") || state.has("linear.weight"));
}

std::optional<StateDict> encoderIn(const StateDict& state) {
    for (const char* prefix : prefixes) {
        StateDict inner = state.under(prefix);
        if (isEncoder(inner))
            return inner;
    }
    return std::nullopt;
}

/// What a training's options say, saved as a dict or as argparse's Namespace.
void readOptions(const PickleValue& root, EncoderState& encoder) {
    const PickleValue* options = root.find("opts");
    if (!options)
        options = root.find("args");
    const PickleValue* type = options ? options->find("encoder_type") : nullptr;
    encoder.tellsKind = type && type->is(PickleKind::Text);
    if (encoder.tellsKind) {
        const std::string name = type->text();
        const bool isProgressive = name == "Encoder4Editing" ||
                                   name == "ProgressiveBackboneEncoder" ||
                                   name == "ResNetProgressiveBackboneEncoder";
        encoder.kind = isProgressive ? "e4e" : "psp";
    }
    const PickleValue* mean = options ? options->find("start_from_latent_avg") : nullptr;
    if (mean && mean->is(PickleKind::Bool))
        encoder.addsMean = mean->boolean();
}

void forgetEncoder(Checkpoint& checkpoint) {
    const std::string start = "encoder.";
    auto& tensors = checkpoint.tensors;
    for (auto entry = tensors.lower_bound(start);
         entry != tensors.end() && entry->first.compare(0, start.size(), start) == 0;)
        entry = tensors.erase(entry);
    // Samples are drawn anew by the encoder that was trained with the network only.
    for (const char* key : {"encoder_kind", "encoder_mean", "sample_encodings"})
        checkpoint.metadata.erase(key);
}

} // namespace

std::optional<EncoderState> encoderState(const PickleValue& root) {
    if (!root.is(PickleKind::Dict))
        return std::nullopt;
    std::vector<const PickleValue*> places;
    for (const char* key : {"state_dict", "encoder", "e", "model", "net"}) {
        if (const PickleValue* inner = root.find(key))
            places.push_back(inner);
    }
    places.push_back(&root);
    for (const PickleValue* place : places) {
        std::optional<StateDict> state = encoderIn(StateDict::of(*place));
        if (!state)
            continue;
        EncoderState encoder;
        encoder.state = *std::move(state);
        const PickleValue* mean = root.find("latent_avg");
        if (mean && mean->is(PickleKind::Tensor))
            encoder.latentAverage = mean->tensor();
        readOptions(root, encoder);
        return encoder;
    }
    return std::nullopt;
}

std::optional<EncoderState> encoderState(const StateDict& file) {
    std::optional<StateDict> state = encoderIn(file);
    if (!state)
        return std::nullopt;
    EncoderState encoder;
    encoder.state = *std::move(state);
    encoder.tellsKind = false;
    const auto mean = file.tensors().find("latent_avg");
    if (mean != file.tensors().end())
        encoder.latentAverage = mean->second;
    return encoder;
}

void addEncoder(const EncoderState& encoder, Checkpoint& checkpoint) {
    Checkpoint added;
    for (const char* key : {"num_ws", "w_dim"})
        added.metadata[key] = checkpoint.text(key);
    for (const auto& [name, view] : encoder.state.tensors()) {
        if (dtypeIsFloating(view.dtype))
            added.tensors.emplace("encoder." + name, tensorFromView(view, name));
    }
    if (encoder.latentAverage)
        added.tensors["encoder.latent_avg"] = tensorFromView(*encoder.latentAverage, "latent_avg");
    added.metadata["encoder_kind"] = encoder.kind;
    added.metadata["encoder_mean"] = encoder.addsMean ? "added" : "none";
    const ResidualEncoder fits(added, torch::kCPU); // or throws
    forgetEncoder(checkpoint);
    checkpoint.tensors.merge(added.tensors);
    for (const char* key : {"encoder_kind", "encoder_mean"})
        checkpoint.metadata[key] = added.metadata[key];
    if (!encoder.tellsKind)
        checkpoint.notes.emplace_back("The file does not say whether its encoder is e4e's or "
                                      "pSp's; it is used as pSp's.");
}

void addEncoderIfItFits(const std::optional<EncoderState>& encoder, Checkpoint& checkpoint) {
    if (!encoder)
        return;
    try {
        addEncoder(*encoder, checkpoint);
    } catch (const Error& error) {
        checkpoint.notes.push_back("The file's encoder is not used: " + std::string(error.what()) +
                                   ".");
    }
}

bool isFaceRecognition(const StateDict& state) {
    return state.has("input_layer.0.weight") && state.has("output_layer.3.weight");
}

} // namespace inlay
