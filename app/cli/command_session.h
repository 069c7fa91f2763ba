#pragma once

#include "core/facade/engine_library.h"

#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace inlay {

/// What most commands ask: which network, and what computes.
struct SessionOptions {
    std::string model; ///< empty: the bundled network
    NetworkOptions network;
    int classIndex = -1; ///< of a conditional network; -1: as the latent says, or all of them
    Device device = Device::Auto;
    int threads = 0;            ///< 0: as many as there are cores
    bool deterministic = false; ///< on a GPU
};

/// `--device`, `--threads` and `--deterministic`.
void addDeviceOptions(CLI::App& command, SessionOptions& options);
/// `--config`, `--clamp` and `--encoder`: what the network's file does not say or hold.
void addNetworkOptions(CLI::App& command, SessionOptions& options);
/// All of them, `--model` and `--class`.
void addSessionOptions(CLI::App& command, SessionOptions& options);

/// The engine as a command uses it: loaded when first asked for.
class CommandSession {
public:
    explicit CommandSession(const SessionOptions& options);
    ~CommandSession();
    CommandSession(const CommandSession&) = delete;
    CommandSession& operator=(const CommandSession&) = delete;

    EngineLibrary& library();
    Engine& engine();             ///< without a network
    const NetworkInfo& network(); ///< opens the chosen network; says what of it is not used

    int classIndex() const { return m_options.classIndex; }

    /// The file that an argument names, without `#2` or `#name`.
    static std::string fileOf(const std::string& argument);
    /// The latent of an argument: a file's only one, with `FILE#2` its third, with `FILE#name` the
    /// one that the file calls so. Throws UsageError when the file holds several and none is
    /// chosen, Error for the rest.
    Latent loadLatent(const std::string& argument);
    /// All of the file, or the chosen one.
    std::vector<Latent> loadLatents(const std::string& argument);
    /// The same as the file has it, whatever the network; opens none.
    Latent readLatent(const std::string& argument);
    /// Says on standard error what of it the format cannot hold. Throws as LatentFiles::save.
    void saveLatent(const std::string& path, const Latent& latent, LatentFormat format);
    /// Says so on standard error where an adapted latent is far from what the network knows. Throws
    /// Error, naming `what`, for one that cannot be one of the network.
    void tellIfFar(const Latent& latent, const std::string& what);

private:
    Latent adapted(Latent latent, const std::string& argument);
    /// Where a file's table of rows may be meant as one latent of another network: that it may.
    std::string tableHint(const std::vector<Latent>& latents);

    SessionOptions m_options;
    std::unique_ptr<Engine> m_engine;
};

/// "cpu" or "cuda": what the engine computes on.
std::string deviceKind(const Engine& engine);

} // namespace inlay
