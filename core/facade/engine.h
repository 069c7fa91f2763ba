#pragma once

#include "core/facade/bench_report.h"
#include "core/facade/verify_report.h"
#include "core/model/device/device.h"
#include "core/model/device/device_info.h"
#include "core/model/edit/direction.h"
#include "core/model/edit/direction_search.h"
#include "core/model/embedding/embedding_options.h"
#include "core/model/embedding/embedding_run.h"
#include "core/model/latent/latent.h"
#include "core/model/latent/latent_adapter.h"
#include "core/model/local_edit/local_edit.h"
#include "core/model/network/network_info.h"
#include "core/model/picture/image.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace inlay {

struct EngineSettings {
    Device device = Device::Auto;
    int threads = 0; ///< CPU threads of one step; 0: as many as there are cores
    /// On a GPU: the same bytes from run to run, by slower methods. A CPU's are the same anyway.
    bool deterministic = false;
};

struct SampleOptions {
    std::uint64_t seed = 0;
    double truncationPsi = 0.7; ///< 1: none, 0: mean w
    int truncationCutoff = -1;  ///< how many rows are truncated; -1: all
    int classIndex = -1;        ///< conditional networks; -1: class 0
};

/// As far from mean w as a picture is still one of the network's kind, in its own distances.
constexpr double farLatent = 10;

/// Everything that computes with tensors. Created, used and destroyed on one thread. At most one
/// network is open; a run keeps the network it was started with. All throw inlay::Error.
class Engine : public LatentAdapter {
public:
    virtual DeviceInfo device() const = 0;

    virtual NetworkInfo openNetwork(const std::string& path, const NetworkOptions& options) = 0;
    NetworkInfo openNetwork(const std::string& path) { return openNetwork(path, {}); }
    /// The open network starts embeddings from another file's encoder (e4e, pSp, ReStyle; with or
    /// without a generator of its own) until another network is opened. Throws Error
    /// (UnsupportedFormat: no encoder in it; InvalidArgument: it makes latents of another shape).
    virtual NetworkInfo useEncoder(const std::string& path) = 0;
    virtual bool hasNetwork() const = 0;
    virtual const NetworkInfo& network() const = 0; ///< throws Error when none is open

    /// Another engine on the same device, for the same thread, with the network that is open here
    /// now: it stays open there, whichever is opened here. They share its memory. For work that
    /// has begun and has to end on its own network.
    virtual std::unique_ptr<Engine> sharingNetwork() const = 0;

    /// Looks again for the perceptual distances that the open network can use, after weights were
    /// registered. Those that were loaded are loaded anew when they are wanted; what runs keeps
    /// its own. Throws Error when no network is open.
    virtual NetworkInfo findPerceptualDistances() = 0;

    /// w of one Gaussian z, in every row.
    virtual Latent sample(const SampleOptions& options) = 0;
    virtual Latent meanLatent() = 0;

    /// Directions found in the network itself, the strongest first; in seconds, or at once where
    /// they were found before (remembered in the user's cache folder by the network's hash).
    /// Throws InvalidArgument, MissingComponent.
    virtual std::vector<Direction> findDirections(const DirectionSearch& search) = 0;

    /// How many times as far from mean w as the network's own w the latent's farthest row lies (see
    /// latent_range.h); 0: not known. Beyond `farLatent` the user is told. Throws as `adapt` does.
    virtual double distanceFromMean(const Latent&) const { return 0; }

    /// Full resolution; the same latent gives the same bytes on one device and thread count. Throws
    /// as `adapt` does, and NonFinite where the picture is none.
    virtual Image synthesize(const Latent& latent) = 0;
    /// The same before rounding: [3 * height * width], channel, row, column, about [-1, 1].
    virtual std::vector<float> synthesizeFloat(const Latent& latent) = 0;

    /// `target`: of the network's aspect, at least 8 px a side; resized to its size by area where
    /// it differs. `start`: for EmbeddingStart::Given.
    virtual std::unique_ptr<EmbeddingRun> startEmbedding(const Image& target,
                                                         const EmbeddingOptions& options,
                                                         const std::optional<Latent>& start) = 0;

    /// A part of picture A made anew; A as the target of `startEmbedding`. The result's distances
    /// are from A, all of it; of a filling, from A with the filling where the mask is.
    /// `options.mask` is not looked at. Not resumed later.
    virtual std::unique_ptr<EmbeddingRun> startLocalEdit(const Image& a, const LocalEdit& edit,
                                                         const EmbeddingOptions& options,
                                                         const std::optional<Latent>& start) = 0;

    /// `arithmetic`: on a GPU, float32 throughout or as embeddings and edits have it. CPU: the
    /// same.
    virtual VerifyReport verify(const std::string& networkPath, const std::string& goldenPath,
                                const NetworkOptions& options, VerifyArithmetic arithmetic) = 0;
    VerifyReport verify(const std::string& networkPath, const std::string& goldenPath,
                        const NetworkOptions& options) {
        return verify(networkPath, goldenPath, options, VerifyArithmetic::Exact);
    }
    /// With all that `options` say.
    virtual void convert(const std::string& networkPath, const std::string& outPath,
                         const NetworkOptions& options) = 0;
    /// Times embedding steps against their textbook version, by turns.
    virtual BenchReport bench(const BenchOptions& options) = 0;
};

} // namespace inlay
