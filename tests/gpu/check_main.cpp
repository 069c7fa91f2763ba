#include "core/base/error.h"
#include "core/engine/compute_device.h"
#include "core/facade/process_setup.h"
#include "tests/gpu/embedding_check.h"
#include "tests/gpu/golden_check.h"
#include "tests/gpu/speed_check.h"
#include "tests/gpu/tensor_check.h"

#include <cstdio>
#include <functional>
#include <map>

namespace {

using namespace inlay;
using namespace inlay::gpu;

constexpr const char* usage =
    "usage: inlay-gpu-check goldens|tensors|speed|embeddings [--device cpu|cuda] [--root TREE]\n"
    "       [--out RESULTS.jsonl] [--pictures PACKED.npz] [--config ffhq1024] [--preset P] "
    "[--steps N]\n"
    "       [--only GOLDEN] [--spoil SHARE]\n"
    "Exit code 0 if all passed, 1 if not, 2 for wrong usage.\n";

CheckOptions parsed(int argc, char** argv) {
    CheckOptions options;
    const std::map<std::string, std::function<void(const std::string&)>> setters = {
        {"--device",
         [&](const std::string& text) {
             options.device = text == "cpu" ? Device::Cpu : Device::Cuda;
         }},
        {"--root", [&](const std::string& text) { options.root = text; }},
        {"--out", [&](const std::string& text) { options.out = text; }},
        {"--pictures", [&](const std::string& text) { options.pictures = text; }},
        {"--config", [&](const std::string& text) { options.config = text; }},
        {"--preset", [&](const std::string& text) { options.preset = text; }},
        {"--spoil", [&](const std::string& text) { options.spoil = std::stod(text); }},
        {"--only", [&](const std::string& text) { options.only = text; }},
        {"--steps", [&](const std::string& text) { options.steps = std::stoi(text); }}};
    for (int i = 2; i < argc; i += 2) {
        const auto setter = setters.find(argv[i]);
        if (setter == setters.end() || i + 1 == argc)
            throw std::invalid_argument(argv[i]);
        setter->second(argv[i + 1]);
    }
    return options;
}

} // namespace

int main(int argc, char** argv) {
    try {
        prepareLinkedProcess(argv);
        const std::map<std::string, void (*)(const CheckOptions&, ResultFile&)> checks = {
            {"goldens", checkGoldens},
            {"tensors", checkTensors},
            {"speed", checkSpeed},
            {"embeddings", checkEmbeddings}};
        const auto check = argc > 1 ? checks.find(argv[1]) : checks.end();
        if (check == checks.end()) {
            std::fputs(usage, stderr);
            return 2;
        }
        const CheckOptions options = parsed(argc, argv);
        useThreads(0);
        computeDevice(options.device); // or says at once that there is none
        ResultFile results(options.out);
        check->second(options, results);
        return results.failures() > 0 ? 1 : 0;
    } catch (const std::invalid_argument& error) {
        std::fprintf(stderr, "inlay-gpu-check: %s is not understood\n%s", error.what(), usage);
        return 2;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "inlay-gpu-check: %s\n", error.what());
        return 1;
    }
}
