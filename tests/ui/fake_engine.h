#pragma once

#include "core/base/error.h"
#include "core/facade/engine_library.h"

#include <QSemaphore>
#include <atomic>
#include <thread>

namespace inlay::test {

/// What a test sees of the fake engine and how it leads it; all of it thread-safe.
struct FakeState {
    std::atomic<int> steps = 0;
    std::atomic<int> renders = 0;
    std::atomic<int> engines = 0;    ///< alive
    std::atomic<int> runs = 0;       ///< alive
    std::atomic<bool> gated = false; ///< every step waits for one of `permits`
    QSemaphore permits;
    std::atomic<int> failAtStep = -1;
    std::atomic<int> bestAtStep = -1; ///< none is better after that one; -1: each is
    std::atomic<bool> failToLoad = false;
    std::atomic<bool> leavesRange = false;   ///< at its end a run says that it left all numbers
    std::atomic<bool> usedElsewhere = false; ///< the engine was used off its thread
};

/// Networks of 4 x 4 pixels whose picture is the latent's number, to test the threads around the
/// engine. It refuses what the real engine refuses: everything before a network is open, a latent
/// of another network or shape, a target that is not square, settings out of range. Each path is
/// another network; one with "broken" in its name cannot be opened.
class FakeLibrary : public EngineLibrary {
public:
    std::unique_ptr<Engine> createEngine(const EngineSettings& settings) override;
    Imaging& imaging() override { throw Error(ErrorKind::MissingComponent, "no imaging here"); }
    LatentFiles& latentFiles() override {
        throw Error(ErrorKind::MissingComponent, "no latent files here");
    }
    RegisteredWeights registerPerceptualWeights(const std::string&) override { return {}; }
    FileKind classify(const std::string&) override { return FileKind::Unknown; }

    FakeState state;
};

NetworkInfo fakeNetwork(const std::string& path); ///< as the fake engine opens it
Latent fakeLatent(float value);                   ///< of no network in particular

} // namespace inlay::test
