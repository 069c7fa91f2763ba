#include "tests/gpu/golden_check.h"

#include "core/base/error.h"
#include "core/engine/tensor_engine.h"
#include "tests/gpu/golden_networks.h"

namespace inlay::gpu {

void checkGoldens(const CheckOptions& options, ResultFile& results) {
    TensorEngine engine({options.device, 0, false});
    for (const GoldenNetwork& golden : goldenNetworks(options.root)) {
        for (const VerifyArithmetic arithmetic :
             {VerifyArithmetic::Exact, VerifyArithmetic::AsUsed}) {
            const bool isExact = arithmetic == VerifyArithmetic::Exact;
            nlohmann::ordered_json result = {{"check", "golden"},
                                             {"network", golden.name},
                                             {"arithmetic", isExact ? "float32" : "as used"}};
            try {
                const VerifyReport report =
                    engine.verify(golden.network, golden.dump, {}, arithmetic);
                for (const VerifyItem& item : report.items)
                    result[item.name] = item.error;
                if (isExact)
                    result["passed"] = report.passed();
            } catch (const Error& error) {
                result["error"] = error.what();
                result["passed"] = false;
            }
            results.add(result);
        }
    }
}

} // namespace inlay::gpu
