#pragma once

#include <functional>
#include <torch/types.h>
#include <vector>

namespace inlay {

/// Part of a synthesis: a pure function of its inputs. All outputs are defined.
using Tensors = std::vector<torch::Tensor>;
using SynthesisPart = std::function<Tensors(const Tensors&)>;

/// Switches gradient checkpointing (Chen et al. 2016, "Training deep nets with sublinear memory
/// cost") on or off for this thread while it lives. A synthesis then keeps only what passes from
/// part to part, and computes the activations within a part again in the backward pass: the same
/// result, a fifth to a quarter less memory (the largest part still needs all of its own) and a
/// third more time.
class GradientCheckpointing {
public:
    explicit GradientCheckpointing(bool isActive);
    ~GradientCheckpointing();
    GradientCheckpointing(const GradientCheckpointing&) = delete;
    GradientCheckpointing& operator=(const GradientCheckpointing&) = delete;

    static bool isActive();

private:
    bool m_before;
};

/// `part(inputs)`, differentiable with respect to the inputs. Inputs may be undefined; the part
/// receives them so. With gradient checkpointing its activations are not kept and it is called
/// again in the backward pass, so what it refers to has to live until then.
Tensors checkpointed(const SynthesisPart& part, const Tensors& inputs);

} // namespace inlay
