#include "tests/gpu/speed_check.h"

#include "core/engine/tensor_engine.h"

#include <cstdlib>

namespace inlay::gpu {

void checkSpeed(const CheckOptions& options, ResultFile& results) {
    TensorEngine engine({options.device, 0, false});
    BenchOptions bench;
    bench.config = options.config;
    bench.steps = options.steps > 0 ? options.steps : 20;
    const BenchReport report = engine.bench(bench);
    const char* graphs = std::getenv("INLAY_CUDA_GRAPHS");
    results.add({{"check", "speed"},
                 {"config", options.config},
                 {"device", deviceText(report.device)},
                 {"graphs", !graphs || std::string(graphs) != "0"},
                 {"ms_per_step", report.msPerStep},
                 {"textbook_ms_per_step", report.textbookMsPerStep},
                 {"ratio", report.ratio},
                 {"forward_ms", report.forwardMs},
                 {"generator_ms", report.generatorMs},
                 {"perceptual_ms", report.perceptualMs},
                 {"backward_ms", report.backwardMs},
                 {"update_ms", report.updateMs},
                 {"peak_gpu_mb", report.peakGpuMb}});
}

} // namespace inlay::gpu
