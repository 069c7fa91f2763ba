#pragma once

#include <map>
#include <string>
#include <vector>

namespace inlay {

/// What `Checkpoint::metadata` says of a network, besides the tensors' shapes. Numbers are decimal
/// text that reads back to the same value; lists are joined by commas; a key that is absent has the
/// default in brackets. Channels, and the features of the mapping's layers, come from the shapes.
///
/// Every family:
///   family                 stylegan, stylegan2, stylegan3
///   name, source, licence  for people
///   img_resolution, img_channels, z_dim, w_dim, c_dim [0], num_ws
///                          (StyleGAN 2's picture is img_resolution / 4 times `synthesis.b4.const`)
///   mapping_layers         number of `mapping.fcN`
///   mapping_lr_multiplier  [0.01] of the weights and biases of `mapping.fcN`
///   mapping_activation     [lrelu] (slope 0.2)
///   mapping_label          conditional networks: [embed] `mapping.embed` (learning-rate multiplier
///                          1), normalised by itself, then joined behind the normalised z; concat:
///                          c times `mapping.label_concat` [c_dim, features] joined behind z, both
///                          normalised together (TensorFlow's StyleGAN 1 and 2)
///   noise_source           "inlay": the noise constants were not in the file that was imported
///   encoder_kind           an encoder of e4e, pSp or ReStyle lies under `encoder.` (see
///                          residual_encoder.h): [psp] every row's vector stands for itself; e4e:
///                          those behind the first are offsets from it
///   encoder_mean           [added] to its vectors: `encoder.latent_avg`, or mean w; none
/// `mapping.w_avg` is [w_dim], or [c_dim, w_dim] with a mean w for each class.
/// A network without `mapping.w_avg` has its mean w taken from samples.
///
/// stylegan2 (tensors as in NVIDIA's PyTorch code, without the `resample_filter` buffers):
///   architecture           skip, orig, resnet
///   resample_filter        [1,3,3,1]
///   activation             [lrelu] of the synthesis (slope 0.2, gain sqrt 2)
///   conv_clamp             absolute limit behind every convolution; absent: none
/// A layer without `noise_strength` takes no noise.
///
/// stylegan3 (tensors as in NVIDIA's PyTorch code, filters included: `synthesis.input.freqs`,
/// `synthesis.L0_36_512.up_filter`, ...):
///   architecture           t, r (r: 1x1 convolutions and radial filters)
///   layer_names            L0_36_512,...: synthesis layers from the first to the one to RGB
///   layer_sizes            side of each layer's output, with margin
///   layer_sampling_rates   of each layer's output
///   input_size, input_sampling_rate, input_bandwidth   of the Fourier features
///   lrelu_upsampling [2], conv_clamp (absent: none), output_scale [0.25]
///
/// stylegan (StyleGAN 1; weights are scaled at run time as TensorFlow's with `use_wscale`, except
/// that the mapping's biases are divided by sqrt 2, as its activation's gain comes behind it here):
/// `synthesis.b4.const`, `synthesis.bN.conv0` and `conv1` with `weight` (b4.conv0 has none),
/// `bias`, `noise_strength` [channels], `noise_const`, `affine`; `synthesis.torgb`:
///   blur_filter            [1,2,1] behind up-scaling; none
///   fused_scale            [auto]: up-scaling inside the convolution from 128 px on; true, false
struct NetworkMetadata {
    static std::string text(double number);
    static std::string text(const std::vector<double>& numbers);
    /// Throws Error (CorruptFile), naming `key`.
    static std::vector<double> numbers(const std::map<std::string, std::string>& metadata,
                                       const std::string& key, const std::string& fallback = {});
};

} // namespace inlay
