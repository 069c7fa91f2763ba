#pragma once

#include "core/engine/import/state_dict.h"

#include <optional>
#include <string>

namespace inlay {

struct Checkpoint;

/// Which w its vectors give, see network_metadata.h.
enum class EncoderKind { Psp, E4e };

/// An encoder's tensors in a file of e4e, pSp or ReStyle, and what lies beside them.
struct EncoderState {
    StateDict state;
    std::optional<TensorView> latentAverage; ///< `latent_avg`: [dim], or a mean w for each row
    EncoderKind kind = EncoderKind::Psp;
    bool tellsKind = true; ///< false: `kind` is a guess
    bool addsMean = true;  ///< its vectors are offsets from the mean
};

/// Under `state_dict` or the like, behind `encoder.` or by itself; nothing where there is none.
std::optional<EncoderState> encoderState(const PickleValue& root);
std::optional<EncoderState> encoderState(const StateDict& file);

/// Puts it into the place of whatever encoder the network has. Throws Error (CorruptFile,
/// UnsupportedFormat) where it does not fit the network; `checkpoint` then is as it was.
void addEncoder(const EncoderState& encoder, Checkpoint& checkpoint);

/// The same for an encoder that came in the network's own file, which opens without it where it
/// does not fit; a note then says so.
void addEncoderIfItFits(const std::optional<EncoderState>& encoder, Checkpoint& checkpoint);

/// Whether a state dict is ArcFace, the network for recognising faces that such encoders begin as
/// (`model_ir_se50.pth`).
bool isFaceRecognition(const StateDict& state);

} // namespace inlay
