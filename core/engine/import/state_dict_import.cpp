#include "core/engine/import/state_dict_import.h"

#include "core/engine/checkpoint/checkpoint.h"

namespace inlay {

std::optional<Checkpoint> importStateDict(const std::vector<GeneratorState>& states) {
    for (const GeneratorState& generator : states) {
        if (isNvidiaStateDict(generator.state))
            return importNvidiaStateDict(generator.state);
        if (isGenForce(generator.state))
            return importGenForce(generator.state);
        if (isRosinality(generator.state))
            return importRosinality(generator);
        if (isStyleGan1Port(generator.state))
            return importStyleGan1Port(generator.state);
    }
    return std::nullopt;
}

} // namespace inlay
