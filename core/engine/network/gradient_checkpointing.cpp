#include "core/engine/network/gradient_checkpointing.h"

#include <torch/autograd.h>

namespace inlay {

namespace {

thread_local bool active = false;

struct PartHolder : torch::CustomClassHolder {
    SynthesisPart part;
    std::vector<bool> given; ///< which inputs are defined: a custom function takes no others

    Tensors operator()(const Tensors& defined) const {
        Tensors inputs(given.size());
        std::size_t next = 0;
        for (std::size_t i = 0; i < given.size(); ++i) {
            if (given[i])
                inputs[i] = defined[next++];
        }
        return part(inputs);
    }
};

class CheckpointedFunction : public torch::autograd::Function<CheckpointedFunction> {
public:
    static Tensors forward(torch::autograd::AutogradContext* context, at::TensorList inputs,
                           const c10::intrusive_ptr<PartHolder>& holder) {
        const Tensors list = inputs.vec();
        context->set_materialize_grads(false);
        context->save_for_backward(list);
        context->saved_data["part"] = c10::IValue::make_capsule(holder);
        return (*holder)(list);
    }

    static Tensors backward(torch::autograd::AutogradContext* context, const Tensors& gradients) {
        const auto capsule = context->saved_data["part"].toCapsule();
        const PartHolder& holder = static_cast<const PartHolder&>(*capsule);
        Tensors inputs, wanted;
        for (const torch::Tensor& saved : context->get_saved_variables()) {
            inputs.push_back(saved.detach().set_requires_grad(saved.requires_grad()));
            if (saved.requires_grad())
                wanted.push_back(inputs.back());
        }
        Tensors outputs, outputGradients;
        {
            const torch::AutoGradMode withGradient(true);
            const Tensors all = holder(inputs);
            for (std::size_t i = 0; i < all.size(); ++i) {
                if (!gradients[i].defined() || !all[i].requires_grad())
                    continue;
                outputs.push_back(all[i]);
                outputGradients.push_back(gradients[i]);
            }
        }
        Tensors found(wanted.size());
        if (!outputs.empty() && !wanted.empty())
            found = torch::autograd::grad(outputs, wanted, outputGradients, false, false, true);
        Tensors result;
        std::size_t next = 0;
        for (const torch::Tensor& input : inputs)
            result.push_back(input.requires_grad() ? found[next++] : torch::Tensor());
        result.emplace_back(); // of the part itself
        return result;
    }
};

} // namespace

GradientCheckpointing::GradientCheckpointing(bool isActive)
    : m_before(active) {
    active = isActive;
}

GradientCheckpointing::~GradientCheckpointing() {
    active = m_before;
}

bool GradientCheckpointing::isActive() {
    return active;
}

Tensors checkpointed(const SynthesisPart& part, const Tensors& inputs) {
    if (!active || !torch::GradMode::is_enabled())
        return part(inputs);
    const auto holder = c10::make_intrusive<PartHolder>();
    holder->part = part;
    Tensors defined;
    for (const torch::Tensor& input : inputs) {
        holder->given.push_back(input.defined());
        if (input.defined())
            defined.push_back(input);
    }
    return CheckpointedFunction::apply(at::TensorList(defined), holder);
}

} // namespace inlay
