#include "core/engine/import/unknown_network.h"

#include "core/engine/import/encoder_state.h"
#include "core/engine/import/state_dict.h"
#include "core/io/pickle/pickle_value.h"

#include <algorithm>

namespace inlay {

namespace {

/// A part of a tensor's name that only one program uses, and which that is.
struct OtherProgram {
    const char* part;
    const char* what;
};

constexpr OtherProgram otherPrograms[] = {
    {"style_mapping.", "a network of MMGeneration, whose tensors are named in a way of its own; it "
                       "is not supported. Open the .pkl or .pt that it was converted from"},
    {"style_mlp.", "a network of BasicSR, as GFPGAN uses it, whose tensors are named in a way of "
                   "its own; it is not supported. Open the .pt that it was converted from"},
    {"stylegan_decoder.", "a network that restores faces (GFPGAN), not one that draws them from w"},
    {"diffusion_model.", "a diffusion model and no StyleGAN; it has no w to edit"},
    {"backbone.synthesis.", "EG3D, whose generator draws three planes and renders them; it is not "
                            "supported. StyleGAN 1, 2 and 3 open"},
    {"mapping.embed_proj.", "a StyleGAN-XL, whose mapping takes its classes from another network; "
                            "it is not supported. StyleGAN 1, 2 and 3 open"},
    {"synthesis.layer0.epilogue.",
     "GenForce's StyleGAN 1, which is not supported. Open the .pkl of "
     "NVIDIA's that it was converted from"},
    {"hypernet.",
     "HyperStyle's hypernetwork without its decoder; open the checkpoint that has both"},
};

/// Where a checkpoint keeps its tensors: in an inner dict rather than beside it, and in the one
/// that has most of them.
StateDict stateIn(const PickleValue& root, int depth = 0) {
    constexpr int deepest = 3;
    StateDict most = StateDict::of(root);
    if (!root.is(PickleKind::Dict) || depth >= deepest)
        return most;
    constexpr std::size_t mostEntries = 100; // of a dict of dicts
    for (std::size_t i = 0; i < std::min(root.size(), mostEntries); ++i) {
        const PickleValue& inner = root.value(i);
        if (!inner.is(PickleKind::Dict) && !inner.is(PickleKind::Object))
            continue;
        StateDict state = stateIn(inner, depth + 1);
        if (state.tensors().size() > most.tensors().size())
            most = std::move(state);
    }
    return most;
}

} // namespace

std::string whatIsInstead(const StateDict& state) {
    for (const OtherProgram& program : otherPrograms) {
        for (const auto& entry : state.tensors()) {
            if (entry.first.find(program.part) != std::string::npos)
                return std::string("is ") + program.what;
        }
    }
    if (encoderState(state))
        return "holds an encoder without a generator; give it to a network of the same size "
               "(--encoder, or open it in the window beside that network)";
    if (isFaceRecognition(state))
        return "is ArcFace, which recognises faces and which encoders are trained with; it is no "
               "StyleGAN. Open the encoder's or the generator's own checkpoint";
    if (!state.under("encoder.").isEmpty() || !state.under("input_layer.").isEmpty())
        return "holds an encoder of a kind that Inlay does not know (e4e, pSp and ReStyle are "
               "used) and no generator";
    return {};
}

std::string whatIsInstead(const PickleValue& root) {
    const char* const nothing = ", but no StyleGAN generator that Inlay knows";
    if (root.is(PickleKind::Object) && root.globalName().compare(0, 10, "__torch__.") == 0)
        return "is TorchScript: a traced program and no longer a network; open the checkpoint that "
               "it was made from";
    if (root.is(PickleKind::Tensor))
        return "is a tensor and no network; a latent is opened beside the network that it belongs "
               "to";
    std::string known = whatIsInstead(stateIn(root));
    if (!known.empty())
        return known;
    if (!root.is(PickleKind::Dict))
        return "holds " + root.description() + nothing;
    if (root.find("GAN"))
        return "is a checkpoint of lucidrains' stylegan2-pytorch, whose generator is another one; "
               "it is not supported. Networks of NVIDIA's or rosinality's code open";
    if (root.find("G_mapping") || root.find("G_synthesis"))
        return "is a network of adriansahlman's stylegan2_pytorch, whose tensors are named in a "
               "way of its own; it is not supported. Open the .pkl that it was converted from";
    if (const PickleValue* generator = root.find("G_ema")) {
        if (generator->is(PickleKind::Object))
            return "holds a generator of the class " + generator->className() +
                   ", which is none of StyleGAN 1, 2 and 3";
    }
    if (root.find("d") || root.find("D"))
        return std::string("holds a discriminator") + nothing;
    return "holds " + root.description() + nothing;
}

} // namespace inlay
