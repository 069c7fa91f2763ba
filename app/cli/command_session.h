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
    Device device = Device::Auto;
    int threads = 0; ///< 0: as many as there are cores
};

/// `--device` and `--threads`.
void addDeviceOptions(CLI::App& command, SessionOptions& options);
/// The same and `--model`.
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
    const NetworkInfo& network(); ///< opens the chosen network

    /// The file that an argument names, without `#2`.
    static std::string fileOf(const std::string& argument);
    /// The latent of an argument: a file's only one, or with `FILE#2` its third.
    /// Throws UsageError when the file holds several and none is chosen, Error for the rest.
    Latent loadLatent(const std::string& argument);
    /// The same as the file has it, whatever the network; opens none.
    Latent readLatent(const std::string& argument);
    /// Says so on standard error where an adapted latent is far from what the network knows. Throws
    /// Error, naming `what`, for one that cannot be one of the network.
    void tellIfFar(const Latent& latent, const std::string& what);

private:
    SessionOptions m_options;
    std::unique_ptr<Engine> m_engine;
};

/// "cpu" or "cuda": what the engine computes on.
std::string deviceKind(const Engine& engine);

} // namespace inlay
