#include "core/engine/import/unknown_network.h"

#include "core/engine/import/encoder_state.h"
#include "core/engine/import/state_dict.h"
#include "core/io/pickle/pickle_value.h"

namespace inlay {

namespace {

bool hasTensorUnder(const PickleValue& root, const std::string& prefix) {
    if (!StateDict::of(root).under(prefix).isEmpty())
        return true;
    const PickleValue* inner = root.is(PickleKind::Dict) ? root.find("state_dict") : nullptr;
    return inner && !StateDict::of(*inner).under(prefix).isEmpty();
}

} // namespace

std::string whatIsInstead(const PickleValue& root) {
    if (root.is(PickleKind::Object) && root.globalName().compare(0, 10, "__torch__.") == 0)
        return "is TorchScript: a traced program and no longer a network; open the checkpoint that "
               "it was made from";
    if (root.is(PickleKind::Tensor))
        return "is a tensor and no network; a latent is opened beside the network that it belongs "
               "to";
    if (!root.is(PickleKind::Dict))
        return "holds " + root.description() + ", but no StyleGAN generator that Inlay knows";
    if (root.find("GAN"))
        return "is a checkpoint of lucidrains' stylegan2-pytorch, whose generator is another one; "
               "it is not supported. Networks of NVIDIA's or rosinality's code open";
    if (root.find("G_mapping") || root.find("G_synthesis"))
        return "is a network of adriansahlman's stylegan2_pytorch, whose tensors are named in a "
               "way of its own; it is not supported. Open the .pkl that it was converted from";
    if (encoderState(root))
        return "holds an encoder without a generator; give it to a network of the same size "
               "(--encoder, or open it in the window beside that network)";
    if (isFaceRecognition(StateDict::of(root)))
        return "is ArcFace, which recognises faces and which encoders are trained with; it is no "
               "StyleGAN. Open the encoder's or the generator's own checkpoint";
    if (hasTensorUnder(root, "encoder.") || hasTensorUnder(root, "input_layer."))
        return "holds an encoder of a kind that Inlay does not know (e4e, pSp and ReStyle are "
               "used) and no generator";
    if (root.find("d") || root.find("D"))
        return "holds a discriminator, but no StyleGAN generator that Inlay knows";
    return "holds " + root.description() + ", but no StyleGAN generator that Inlay knows";
}

} // namespace inlay
