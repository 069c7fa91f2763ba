#pragma once

#include "core/model/latent/latent.h"
#include "core/model/latent/latent_format.h"

#include <string>
#include <vector>

namespace inlay {

/// Latents to and from files. Every function may be called from any thread; all throw Error.
class LatentFiles {
public:
    virtual ~LatentFiles() = default;

    /// Any format people save latents in, by content and not by ending. `[dim]` and `[rows, dim]`
    /// give one latent, `[n, rows, dim]` gives n; whether `[n, dim]` is one or n the network
    /// decides (`separated`). Vectors called z are for the network to map (`Latent::isZ`). NaN and
    /// infinities are refused (NonFinite), other shapes as well (InvalidArgument). The network's
    /// name and hash come along where the file holds them.
    virtual std::vector<Latent> load(const std::string& path) = 0;

    /// `.safetensors`: tensor `w` [rows, dim], `noise.0`.., the network's hash and name, the class
    /// and what an embedding needs to go on (`resume.*`).
    /// `.npz`: key `w` [1, rows, dim] as NVIDIA's projector writes it, `noise0`.. where optimised,
    /// and `class`, a number, where it is known. `.pt`: a tensor [1, rows, dim], torch's zip
    /// format; of a known class a dict of that, `w`, and `class`. `.npy`: [rows, dim]. What a
    /// format leaves out `lostBy` says. Written aside and renamed (FileUnwritable).
    virtual void save(const std::string& path, const Latent& latent, LatentFormat format) = 0;
};

} // namespace inlay
