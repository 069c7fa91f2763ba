#include "core/network/kernels/styled_convolution.h"

#include "core/network/kernels/cpu_kernels.h"
#include "core/network/kernels/winograd_convolution.h"

#include <ATen/Parallel.h>
#include <ATen/ops/kron.h>
#include <ATen/ops/mm.h>
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
    // Both axes at once: [out * in, 9] x [9, 2 * 3 * 2 * 3].
    const torch::Tensor matrix = axis.view({6, 3});
    return at::mm(weight.detach().to(torch::kDouble).reshape({-1, 9}), at::kron(matrix, matrix).t())
        .view({weight.size(0), weight.size(1), 2, 3, 2, 3})
        .permute({2, 4, 0, 1, 3, 5})
        .reshape({4 * weight.size(0), weight.size(1), 3, 3});
}

/// Outputs: the result; then the RGB image if `rgbKernel` is given, else the mean squared
/// difference if `target` is.
class StyledConvolutionFunction : public torch::autograd::Function<StyledConvolutionFunction> {
public:
    static torch::autograd::variable_list
    forward(torch::autograd::AutogradContext* context, const torch::Tensor& x,
            const torch::Tensor& style, const torch::Tensor& demodulation,
            const torch::Tensor& noise, const torch::Tensor& rgbKernel, const torch::Tensor& target,
            const Activation& activation, const c10::intrusive_ptr<Weights>& weights);
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   torch::autograd::variable_list gradients);
};

constexpr std::int64_t strip = 1024; // pixels that share a partial sum

/// `work(first, last, strip)` for all strips of pixels, in parallel.
template <typename Work>
void forEachStrip(std::int64_t pixels, const Work& work) {
    at::parallel_for(0, (pixels + strip - 1) / strip, 1,
                     [&](std::int64_t first, std::int64_t last) {
                         for (std::int64_t i = first; i < last; ++i)
                             work(i * strip, std::min(pixels, (i + 1) * strip), i);
                     });
}

torch::Tensor rgbOf(const torch::Tensor& features, const torch::Tensor& kernel) {
    const torch::Tensor rgb = at::empty({1, 3, features.size(2), features.size(3)},
                                        features.options(), torch::MemoryFormat::ChannelsLast);
    const int channels = static_cast<int>(features.size(1));
    float* const to = rgb.data_ptr<float>();
    forEachStrip(features.size(2) * features.size(3), [&](std::int64_t first, std::int64_t last,
                                                          std::int64_t) {
        cpuKernels()->projectToRgb(dataOf(features), channels, dataOf(kernel), first, last, to);
    });
    return rgb;
}

torch::Tensor meanSquaredDifference(const torch::Tensor& a, const torch::Tensor& b) {
    const std::int64_t pixels = a.size(2) * a.size(3);
    const std::int64_t channels = a.size(1);
    const torch::Tensor partial = at::empty({(pixels + strip - 1) / strip});
    float* const sums = partial.data_ptr<float>();
    forEachStrip(pixels, [&](std::int64_t first, std::int64_t last, std::int64_t i) {
        sums[i] = cpuKernels()->squaredDistance(
            dataOf(a) + first * channels, dataOf(b) + first * channels, (last - first) * channels);
    });
    return partial.sum() / static_cast<double>(a.numel());
}

torch::autograd::variable_list StyledConvolutionFunction::forward(
    torch::autograd::AutogradContext* context, const torch::Tensor& x, const torch::Tensor& style,
    const torch::Tensor& demodulation, const torch::Tensor& noise, const torch::Tensor& rgbKernel,
    const torch::Tensor& target, const Activation& activation,
    const c10::intrusive_ptr<Weights>& weights) {
    const torch::Tensor input = x.contiguous(torch::MemoryFormat::ChannelsLast);
    const std::int64_t factor = weights->upsamples ? 2 : 1;
    const torch::Tensor result =
        at::empty({1, weights->bias.numel(), factor * x.size(2), factor * x.size(3)}, x.options(),
                  torch::MemoryFormat::ChannelsLast);
    const torch::Tensor flatStyle = style.contiguous();
    const torch::Tensor flatDemodulation = demodulation.contiguous();
    const torch::Tensor flatNoise = noise.contiguous();
    const torch::Tensor flatKernel = rgbKernel.contiguous();
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

    torch::autograd::variable_list outputs{result};
    if (isGiven(rgbKernel))
        outputs.push_back(rgbOf(result, flatKernel));
    else if (isGiven(target))
        outputs.push_back(meanSquaredDifference(result, target));

    context->set_materialize_grads(false);
    context->save_for_backward(
        {input, flatStyle, flatDemodulation, flatNoise, flatKernel, target, result});
    context->saved_data["weights"] = c10::IValue::make_capsule(weights);
    context->saved_data["slope"] = activation.slope;
    context->saved_data["gain"] = activation.gain;
    context->saved_data["limit"] = activation.limit;
    context->saved_data["noiseGradient"] = isGiven(noise) && noise.requires_grad();
    return outputs;
}

torch::autograd::variable_list
StyledConvolutionFunction::backward(torch::autograd::AutogradContext* context,
                                    torch::autograd::variable_list gradients) {
    const torch::autograd::variable_list saved = context->get_saved_variables();
    const torch::Tensor &x = saved[0], &style = saved[1], &demodulation = saved[2],
                        &noise = saved[3], &rgbKernel = saved[4], &target = saved[5],
                        &result = saved[6];
    const auto capsule = context->saved_data["weights"].toCapsule();
    const Weights& weights = static_cast<const Weights&>(*capsule);
    const auto channelsLast = [](const torch::Tensor& gradient) {
        return gradient.defined() ? gradient.contiguous(torch::MemoryFormat::ChannelsLast)
                                  : torch::empty({0});
    };
    const torch::Tensor gradient = channelsLast(gradients[0]);
    const bool hasSecond = gradients.size() > 1 && gradients[1].defined();

    // Through the activation.
    const torch::Tensor inner = at::empty_like(result);
    torch::Tensor noiseGradient, rgbGradient = torch::empty({0});
    ActivationJob activation;
    if (context->saved_data["noiseGradient"].toBool()) {
        noiseGradient = at::empty_like(noise);
        activation.noiseGradient = noiseGradient.data_ptr<float>();
    }
    if (hasSecond && isGiven(rgbKernel)) {
        rgbGradient = channelsLast(gradients[1]);
        activation.rgbGradient = dataOf(rgbGradient);
        activation.rgbKernel = dataOf(rgbKernel);
    } else if (hasSecond && isGiven(target)) {
        activation.target = dataOf(target);
        activation.targetWeight =
            gradients[1].item<float>() * 2 / static_cast<float>(result.numel());
    }
    activation.channels = static_cast<int>(result.size(1));
    activation.result = dataOf(result);
    activation.gradient = dataOf(gradient);
    activation.out = inner.data_ptr<float>();
    activation.scale = dataOf(demodulation);
    activation.noise = dataOf(noise);
    activation.slope = static_cast<float>(context->saved_data["slope"].toDouble());
    activation.gain = static_cast<float>(context->saved_data["gain"].toDouble());
    const double limit = context->saved_data["limit"].toDouble();
    activation.limit = limit > 0 ? static_cast<float>(limit) : 0;
    const std::int64_t pixels = result.size(2) * result.size(3);
    const std::int64_t sumRows = activation.rgbGradient ? 5 : 2;
    const torch::Tensor partial =
        at::zeros({(pixels + strip - 1) / strip, sumRows, activation.channels});
    float* const partialSums = partial.data_ptr<float>();
    forEachStrip(pixels, [&](std::int64_t first, std::int64_t last, std::int64_t i) {
        cpuKernels()->activateBackward(activation, first, last,
                                       partialSums + i * sumRows * activation.channels);
    });
    const torch::Tensor sums = partial.sum(0);
    torch::Tensor demodulationGradient, kernelGradient;
    if (isGiven(demodulation))
        demodulationGradient = (sums[1] - weights.bias * sums[0]).unsqueeze(0) / demodulation;
    if (activation.rgbGradient)
        kernelGradient = sums.slice(0, 2);

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
    const torch::Tensor none;
    return {inputGradient,
            isGiven(style) ? dot.unsqueeze(0) : none,
            demodulationGradient,
            noiseGradient,
            kernelGradient,
            none,
            none,
            none};
}

torch::autograd::variable_list applied(const c10::intrusive_ptr<torch::CustomClassHolder>& weights,
                                       const StyledConvolution::Inputs& inputs,
                                       const torch::Tensor& rgbKernel,
                                       const torch::Tensor& target) {
    return StyledConvolutionFunction::apply(inputs.x, orEmpty(inputs.style),
                                            orEmpty(inputs.demodulation), orEmpty(inputs.noise),
                                            orEmpty(rgbKernel), orEmpty(target), inputs.activation,
                                            c10::static_intrusive_pointer_cast<Weights>(weights));
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

torch::Tensor StyledConvolution::operator()(const Inputs& inputs) const {
    return applied(m_weights, inputs, {}, {})[0];
}

std::pair<torch::Tensor, torch::Tensor>
StyledConvolution::withRgb(const Inputs& inputs, const torch::Tensor& kernel) const {
    const torch::autograd::variable_list outputs = applied(m_weights, inputs, kernel, {});
    return {outputs[0], outputs[1]};
}

std::pair<torch::Tensor, torch::Tensor>
StyledConvolution::withDistance(const Inputs& inputs, const torch::Tensor& target) const {
    const torch::autograd::variable_list outputs =
        applied(m_weights, inputs, {}, target.contiguous(torch::MemoryFormat::ChannelsLast));
    return {outputs[0], outputs[1]};
}

} // namespace inlay
