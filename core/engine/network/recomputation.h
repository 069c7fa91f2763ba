#pragma once

#include <functional>
#include <torch/types.h>
#include <vector>

namespace inlay {

/// Part of a synthesis: the same outputs for the same inputs, all defined.
using Tensors = std::vector<torch::Tensor>;
using SynthesisPart = std::function<Tensors(const Tensors&)>;

/// Inside it, on its thread, a synthesis keeps only what passes from part to part, and makes what
/// lies inside a part anew on the way back (Chen et al. 2016, "Training deep nets with sublinear
/// memory cost"): the same result, a fifth to a quarter less memory (the largest part needs its own
/// all the same) and a third more time.
class RecomputationScope {
public:
    explicit RecomputationScope(bool active);
    ~RecomputationScope();
    RecomputationScope(const RecomputationScope&) = delete;
    RecomputationScope& operator=(const RecomputationScope&) = delete;

    static bool isActive();

private:
    bool m_before;
};

/// `part(inputs)`, differentiable with respect to the inputs. Inputs may be undefined; the part is
/// given them as they are. In a RecomputationScope nothing of its inside is kept, and it is called
/// a second time on the way back, so what it refers to has to live until then.
Tensors throughPart(const SynthesisPart& part, const Tensors& inputs);

} // namespace inlay
