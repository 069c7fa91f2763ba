#include "core/engine/network/kernels/styled_convolution.h"

#include "core/engine/network/kernels/cpu_kernels.h"
#include "core/engine/network/kernels/up_winograd_convolution.h"
#include "core/engine/network/kernels/winograd_convolution.h"

#include <ATen/Parallel.h>
#include <torch/autograd.h>

namespace inlay {

namespace {

struct Weights : torch::CustomClassHolder {
    WinogradConvolution forward;
    WinogradConvolution backward;
    UpWinogradConvolution upForward; ///< if it upsamples; the others are not made then
    UpWinogradConvolution upBackward;
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
    torch::Tensor rgb = at::empty({1, 3, features.size(2), features.size(3)}, features.options(),
                                  torch::MemoryFormat::ChannelsLast);
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
    const auto finish = [&](auto& job) {
        job.height = static_cast<int>(x.size(2));
        job.width = static_cast<int>(x.size(3));
        job.scale = dataOf(flatDemodulation);
        job.bias = dataOf(weights->bias);
        job.noise = dataOf(flatNoise);
        job.slope = static_cast<float>(activation.slope);
        job.gain = static_cast<float>(activation.gain);
        job.limit = activation.limit > 0 ? static_cast<float>(activation.limit) : 0;
    };
    if (weights->upsamples) {
        UpConvolutionJob job;
        finish(job);
        job.small = dataOf(input);
        job.smallScale = dataOf(flatStyle);
        job.result = result.data_ptr<float>();
        weights->upForward.runUp(job);
    } else {
        WinogradJob job;
        finish(job);
        job.input = dataOf(input);
        job.inputScale = dataOf(flatStyle);
        job.output = result.data_ptr<float>();
        job.epilogue = WinogradJob::Epilogue::Activate;
        weights->forward.run(job);
    }

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

    // Backward through the activation.
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

    // Backward through the convolution and the modulation.
    const torch::Tensor inputGradient = at::empty_like(x);
    const auto finish = [&](auto& job) {
        job.height = static_cast<int>(x.size(2));
        job.width = static_cast<int>(x.size(3));
        job.scale = dataOf(style);
        job.other = isGiven(style) ? dataOf(x) : nullptr;
    };
    torch::Tensor dot;
    if (weights.upsamples) {
        UpConvolutionJob job;
        finish(job);
        job.gradient = dataOf(inner);
        job.smallGradient = inputGradient.data_ptr<float>();
        dot = weights.upBackward.runBack(job);
    } else {
        WinogradJob job;
        finish(job);
        job.input = dataOf(inner);
        job.output = inputGradient.data_ptr<float>();
        job.epilogue = WinogradJob::Epilogue::ScaleAndDot;
        dot = weights.backward.run(job);
    }
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
    const torch::Tensor plain = weight.detach();
    const torch::Tensor back = plain.transpose(0, 1).flip({2, 3});
    if (upsamples) {
        weights->upForward = UpWinogradConvolution(plain);
        weights->upBackward = UpWinogradConvolution(back);
    } else {
        weights->forward = WinogradConvolution(plain);
        weights->backward = WinogradConvolution(back);
    }
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
