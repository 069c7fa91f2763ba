#pragma once

#include "core/facade/compositing.h"
#include "core/facade/engine.h"
#include "core/facade/file_kind.h"
#include "core/facade/imaging.h"
#include "core/facade/latent_files.h"
#include "core/facade/registered_weights.h"

#include <memory>
#include <string>

namespace inlay {

/// What the engine's shared library offers. It is loaded at run time: a window is up before torch
/// is, and the BLAS is told about the processor before it is loaded.
class EngineLibrary {
public:
    virtual ~EngineLibrary() = default;

    virtual std::unique_ptr<Engine> createEngine(const EngineSettings& settings) = 0;
    virtual Imaging& imaging() = 0;         ///< thread-safe
    virtual LatentFiles& latentFiles() = 0; ///< thread-safe
    virtual Compositing& compositing();     ///< thread-safe; throws Error (MissingComponent)

    /// Directions from and to files (see direction_files.h). Thread-safe; throws Error.
    virtual std::vector<Direction> loadDirections(const std::string& path);
    virtual void saveDirections(const std::string& path, const std::vector<Direction>& directions);

    /// Thread-safe, reads no more of the file than it needs. Throws Error (FileNotFound,
    /// FileUnreadable); what no reader knows is `Unknown`.
    virtual FileKind classify(const std::string& path) = 0;

    /// Checks a file of perceptual weights and remembers where it is, for networks that are opened
    /// from now on (NetworkInfo::perceptualDistances). Returns what it holds. Throws Error, naming
    /// the layer that is wrong.
    virtual RegisteredWeights registerPerceptualWeights(const std::string& path);

    /// The presets that the user has saved (PresetFile). Thread-safe; throw its errors.
    virtual std::vector<EmbeddingOptions> savedPresets() { return {}; }
    virtual void savePreset(const EmbeddingOptions& options);
    virtual void removePreset(const std::string& name);

    /// What was registered so far, whether the files still exist or not. Thread-safe.
    virtual std::vector<RegisteredWeights> registeredPerceptualWeights() { return {}; }
};

/// Loads the library that stands beside the program (`../lib`, or the same folder), once; later
/// calls return the same. Takes about 0.7 s the first time: call it off the UI thread.
/// Throws Error (MissingComponent).
EngineLibrary& loadEngineLibrary();

/// The network that comes with the program, wherever it was built or installed; where the
/// environment variable INLAY_DATA_DIR is set, below that folder only. Throws Error
/// (MissingComponent), saying where it was looked for.
std::string bundledNetworkPath();

} // namespace inlay
