#include "core/network/kernels/styled_convolution.h"

#include "core/network/kernels/cpu_kernels.h"
#include "core/network/kernels/winograd_convolution.h"

#include <ATen/Parallel.h>
#include <ATen/ops/einsum.h>
#include <torch/autograd.h>

namespace inlay {

namespace {

struct Weights : torch::CustomClassHolder {
    WinogradConvolution forward;
    WinogradConvolution backward;
    torch::Tensor bias;
    bool upsamples = false;
};

/// A custom function takes no undefined tensors: an empty one stands for what is not given.
torch::Tensor orEmpty(const torch::Tensor& tensor) {
    return tensor.defined() ? tensor : torch::empty({0});
}

bool isGiven(const torch::Tensor& tensor) {
    return tensor.numel() > 0;
}

const float* dataOf(const torch::Tensor& tensor) {
    return isGiven(tensor) ? tensor.data_ptr<float>() : nullptr;
}

/// [out, in, 3, 3] -> [4 * out, in, 3, 3]. Along one axis, output 2 q + e of the up-convolution is
/// the sum over d in -1..1 of x[q + d] * sum over k of blur[k + 1 - e + 2 d] * weight[k].
torch::Tensor phaseWeights(const torch::Tensor& weight) {
    constexpr double blur[4] = {0.25, 0.75, 0.75, 0.25};
    torch::Tensor axis = torch::zeros({2, 3, 3}, torch::kDouble);
    for (int phase = 0; phase < 2; ++phase) {
        for (int d = -1; d <= 1; ++d) {
            for (int k = 0; k < 3; ++k) {
                const int tap = k + 1 - phase + 2 * d;
                if (tap >= 0 && tap < 4)
                    axis.data_ptr<double>()[(phase * 3 + d + 1) * 3 + k] = blur[tap];
            }
        }
    }
    return at::einsum("pyk,qxl,oikl->pqoiyx", {axis, axis, weight.detach().to(torch::kDouble)})
        .reshape({4 * weight.size(0), weight.size(1), 3, 3});
}

class StyledConvolutionFunction : public torch::autograd::Function<StyledConvolutionFunction> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& x,
                                 const torch::Tensor& style, const torch::Tensor& demodulation,
                                 const torch::Tensor& noise, const Activation& activation,
                                 const c10::intrusive_ptr<Weights>& weights);
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   torch::autograd::variable_list gradients);
};

torch::Tensor StyledConvolutionFunction::forward(torch::autograd::AutogradContext* context,
                                                 const torch::Tensor& x, const torch::Tensor& style,
                                                 const torch::Tensor& demodulation,
                                                 const torch::Tensor& noise,
                                                 const Activation& activation,
                                                 const c10::intrusive_ptr<Weights>& weights) {
    const torch::Tensor input = x.contiguous(torch::MemoryFormat::ChannelsLast);
    const std::int64_t factor = weights->upsamples ? 2 : 1;
    const torch::Tensor result =
        at::empty({1, weights->bias.numel(), factor * x.size(2), factor * x.size(3)}, x.options(),
                  torch::MemoryFormat::ChannelsLast);
    const torch::Tensor flatStyle = style.contiguous();
    const torch::Tensor flatDemodulation = demodulation.contiguous();
    const torch::Tensor flatNoise = noise.contiguous();
    WinogradJob job;
    job.height = static_cast<int>(x.size(2));
    job.width = static_cast<int>(x.size(3));
    job.input = dataOf(input);
    job.inputScale = dataOf(flatStyle);
    job.output = result.data_ptr<float>();
    job.outputIsShuffled = weights->upsamples;
    job.epilogue = WinogradJob::Epilogue::Activate;
    job.scale = dataOf(flatDemodulation);
    job.bias = dataOf(weights->bias);
    job.noise = dataOf(flatNoise);
    job.slope = static_cast<float>(activation.slope);
    job.gain = static_cast<float>(activation.gain);
    job.limit = activation.limit > 0 ? static_cast<float>(activation.limit) : 0;
    weights->forward.run(job);

    context->save_for_backward({input, flatStyle, flatDemodulation, flatNoise, result});
    context->saved_data["weights"] = c10::IValue::make_capsule(weights);
    context->saved_data["slope"] = activation.slope;
    context->saved_data["gain"] = activation.gain;
    context->saved_data["limit"] = activation.limit;
    context->saved_data["noiseGradient"] = isGiven(noise) && noise.requires_grad();
    return result;
}

torch::autograd::variable_list
StyledConvolutionFunction::backward(torch::autograd::AutogradContext* context,
                                    torch::autograd::variable_list gradients) {
    const torch::autograd::variable_list saved = context->get_saved_variables();
    const torch::Tensor &x = saved[0], &style = saved[1], &demodulation = saved[2],
                        &noise = saved[3], &result = saved[4];
    const auto capsule = context->saved_data["weights"].toCapsule();
    const Weights& weights = static_cast<const Weights&>(*capsule);
    const torch::Tensor gradient = gradients[0].contiguous(torch::MemoryFormat::ChannelsLast);

    // Through the activation.
    const torch::Tensor inner = at::empty_like(gradient);
    torch::Tensor noiseGradient;
    if (context->saved_data["noiseGradient"].toBool())
        noiseGradient = at::empty_like(noise);
    const bool needsSums = isGiven(demodulation);
    ActivationJob activation;
    activation.channels = static_cast<int>(result.size(1));
    activation.result = dataOf(result);
    activation.gradient = dataOf(gradient);
    activation.out = inner.data_ptr<float>();
    activation.scale = dataOf(demodulation);
    activation.noise = dataOf(noise);
    activation.noiseGradient = noiseGradient.defined() ? noiseGradient.data_ptr<float>() : nullptr;
    activation.slope = static_cast<float>(context->saved_data["slope"].toDouble());
    activation.gain = static_cast<float>(context->saved_data["gain"].toDouble());
    const double limit = context->saved_data["limit"].toDouble();
    activation.limit = limit > 0 ? static_cast<float>(limit) : 0;
    const std::int64_t pixels = result.size(2) * result.size(3);
    constexpr std::int64_t strip = 1024; // pixels that share a row of partial sums
    const std::int64_t strips = (pixels + strip - 1) / strip;
    const torch::Tensor partial =
        needsSums ? at::zeros({strips, 2, activation.channels}) : torch::Tensor();
    float* const sums = needsSums ? partial.data_ptr<float>() : nullptr;
    at::parallel_for(0, strips, 1, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t i = first; i < last; ++i)
            cpuKernels()->activateBackward(activation, i * strip, std::min(pixels, (i + 1) * strip),
                                           sums ? sums + 2 * i * activation.channels : nullptr);
    });
    torch::Tensor demodulationGradient;
    if (needsSums) {
        const torch::Tensor sum = partial.sum(0);
        demodulationGradient = (sum[1] - weights.bias * sum[0]).unsqueeze(0) / demodulation;
    }

    // Through the convolution and the style.
    const torch::Tensor inputGradient = at::empty_like(x);
    WinogradJob job;
    job.height = static_cast<int>(x.size(2));
    job.width = static_cast<int>(x.size(3));
    job.input = dataOf(inner);
    job.inputIsShuffled = weights.upsamples;
    job.output = inputGradient.data_ptr<float>();
    job.epilogue = WinogradJob::Epilogue::ScaleAndDot;
    job.scale = dataOf(style);
    job.other = isGiven(style) ? dataOf(x) : nullptr;
    const torch::Tensor dot = weights.backward.run(job);
    return {inputGradient,        isGiven(style) ? dot.unsqueeze(0) : torch::Tensor(),
            demodulationGradient, noiseGradient,
            torch::Tensor(),      torch::Tensor()};
}

} // namespace

StyledConvolution::StyledConvolution(const torch::Tensor& weight, const torch::Tensor& bias,
                                     bool upsamples) {
    const auto weights = c10::make_intrusive<Weights>();
    const torch::Tensor kernels = upsamples ? phaseWeights(weight) : weight.detach();
    weights->forward = WinogradConvolution(kernels);
    weights->backward = WinogradConvolution(kernels.transpose(0, 1).flip({2, 3}));
    weights->bias = bias.detach().to(torch::kFloat).contiguous().view({-1});
    weights->upsamples = upsamples;
    m_weights = weights;
}

bool StyledConvolution::isSupported(const torch::Tensor& weight) {
    return weight.is_cpu() && WinogradConvolution::isSupported(weight.size(1), weight.size(0));
}

bool StyledConvolution::canTake(const torch::Tensor& x) const {
    return m_weights && x.is_cpu() && x.size(0) == 1 && x.scalar_type() == torch::kFloat;
}

torch::Tensor StyledConvolution::operator()(const torch::Tensor& x, const torch::Tensor& style,
                                            const torch::Tensor& demodulation,
                                            const torch::Tensor& noise,
                                            const Activation& activation) const {
    return StyledConvolutionFunction::apply(x, orEmpty(style), orEmpty(demodulation),
                                            orEmpty(noise), activation,
                                            c10::static_intrusive_pointer_cast<Weights>(m_weights));
}

} // namespace inlay
