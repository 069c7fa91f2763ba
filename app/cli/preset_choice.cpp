#include "app/cli/preset_choice.h"

#include "app/cli/command.h"
#include "core/facade/engine_library.h"

#include <algorithm>
#include <vector>

namespace inlay {

EmbeddingOptions presetNamed(const std::string& name) {
    const std::vector<std::string> builtIn = embeddingPresetNames();
    if (std::find(builtIn.begin(), builtIn.end(), name) != builtIn.end())
        return embeddingPreset(name);
    std::string choice;
    for (const std::string& one : builtIn)
        choice += (choice.empty() ? "" : ", ") + one;
    for (const EmbeddingOptions& saved : loadEngineLibrary().savedPresets()) {
        if (saved.preset == name)
            return saved;
        choice += ", " + saved.preset;
    }
    throw UsageError("--preset: there is no preset '" + name + "'; choose one of " + choice);
}

} // namespace inlay
