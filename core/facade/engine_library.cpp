#include "core/facade/engine_library.h"

#include "core/base/error.h"

#include <cstdlib>
#include <dlfcn.h>
#include <filesystem>
#include <vector>

namespace inlay {

namespace {

/// The folder of the shared library that holds this function.
std::filesystem::path libraryFolder() {
    Dl_info info{};
    if (dladdr(reinterpret_cast<const void*>(&loadEngineLibrary), &info) == 0 || !info.dli_fname)
        throw Error(ErrorKind::Internal, "The program cannot find its own folder");
    return std::filesystem::canonical(info.dli_fname).parent_path();
}

EngineLibrary* openEngineLibrary() {
    const std::filesystem::path file = libraryFolder() / "libinlay-engine.so";
    void* handle = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!handle)
        throw Error(ErrorKind::MissingComponent,
                    "The engine cannot be loaded (" + std::string(dlerror()) +
                        "); run packaging/run.sh, which installs what is missing");
    using EntryPoint = EngineLibrary* (*)();
    const auto entryPoint = reinterpret_cast<EntryPoint>(dlsym(handle, "inlayEngineLibrary"));
    if (!entryPoint)
        throw Error(ErrorKind::MissingComponent,
                    file.string() + " is not Inlay's engine; build the program again");
    return entryPoint();
}

} // namespace

Compositing& EngineLibrary::compositing() {
    throw Error(ErrorKind::MissingComponent, "This engine puts nothing back into photos");
}

std::vector<Direction> EngineLibrary::loadDirections(const std::string&) {
    throw Error(ErrorKind::MissingComponent, "This engine reads no directions");
}

void EngineLibrary::saveDirections(const std::string&, const std::vector<Direction>&) {
    throw Error(ErrorKind::MissingComponent, "This engine writes no directions");
}

RegisteredWeights EngineLibrary::registerPerceptualWeights(const std::string&) {
    throw Error(ErrorKind::MissingComponent, "This engine takes no perceptual weights");
}

void EngineLibrary::savePreset(const EmbeddingOptions&) {
    throw Error(ErrorKind::MissingComponent, "This engine keeps no presets");
}

void EngineLibrary::removePreset(const std::string&) {
    throw Error(ErrorKind::MissingComponent, "This engine keeps no presets");
}

EngineLibrary& loadEngineLibrary() {
    static EngineLibrary* library =
        openEngineLibrary(); // never unloaded: torch does not survive it
    return *library;
}

std::string bundledNetworkPath() {
    const std::string name = "models/portraits-128.safetensors";
    const std::filesystem::path folder = libraryFolder();
    std::vector<std::filesystem::path> bases = {folder.parent_path() / "share/inlay",
                                                folder.parent_path().parent_path() / "share/inlay",
                                                std::filesystem::path(INLAY_SOURCE_DIR)};
    if (const char* data = std::getenv("INLAY_DATA_DIR"))
        bases = {std::filesystem::path(data)};
    std::string tried;
    for (const std::filesystem::path& base : bases) {
        const std::filesystem::path candidate = base / name;
        std::error_code ignored;
        if (std::filesystem::is_regular_file(candidate, ignored))
            return candidate.string();
        tried += (tried.empty() ? "" : ", ") + candidate.string();
    }
    throw Error(ErrorKind::MissingComponent,
                "The network that comes with Inlay is missing (looked for " + tried +
                    "); open another one, or install again");
}

} // namespace inlay
