#include "core/engine/import/generator_state.h"

#include "core/io/pickle/pickle_value.h"

#include <algorithm>
#include <cctype>

namespace inlay {

namespace {

constexpr int deepest = 4;       // {"models": {"g_ema": {"state_dict": ...}}}
constexpr int mostPlaces = 1000; // that are looked at

/// The first tensor of each program's mapping, or of rosinality's first layer: what stands before
/// it in a name stands before all of the generator's.
const char* const firstTensors[] = {"mapping.fc0.weight", "mapping.dense0.weight",
                                    "g_mapping.dense0.weight", "conv1.conv.modulation.weight"};

const char* const meanKeys[] = {"latent_avg", "mean_latent", "latent_mean", "w_avg", "dlatent_avg"};

/// What wrappers, encoders and whole models put before the names: "module.", "decoder.".
std::vector<std::string> prefixesIn(const StateDict& state) {
    std::vector<std::string> found;
    for (const auto& entry : state.tensors()) {
        const std::string& name = entry.first;
        for (const std::string first : firstTensors) {
            if (name.size() < first.size() ||
                name.compare(name.size() - first.size(), first.size(), first) != 0)
                continue;
            std::string prefix = name.substr(0, name.size() - first.size());
            const bool isWhole = prefix.empty() || prefix.back() == '.';
            if (isWhole && std::find(found.begin(), found.end(), prefix) == found.end())
                found.push_back(std::move(prefix));
        }
    }
    return found;
}

/// Networks of a design of their own around a StyleGAN's: EG3D draws planes with it, StyleGAN-XL
/// takes its classes from another network. They are refused by their names (unknown_network.h).
bool isOfAnotherProgram(const StateDict& state, const std::string& prefix) {
    const std::string backbone = "backbone.";
    const bool isBackbone =
        prefix.size() >= backbone.size() &&
        prefix.compare(prefix.size() - backbone.size(), backbone.size(), backbone) == 0;
    return isBackbone || state.has(prefix + "mapping.embed_proj.weight");
}

class Search {
public:
    /// `path`: the keys that lead there.
    void add(const PickleValue& value, const std::optional<TensorView>& mean,
             const std::string& path, int depth) {
        if (depth > deepest || ++m_places > mostPlaces)
            return;
        if (value.is(PickleKind::List) || value.is(PickleKind::Tuple)) {
            for (std::size_t i = 0; i < value.size(); ++i)
                add(value.item(i), mean, path, depth + 1);
            return;
        }
        std::optional<TensorView> own = mean;
        if (value.is(PickleKind::Dict)) {
            own = meanIn(value, mean);
            for (std::size_t i = 0; i < value.size(); ++i) {
                if (value.key(i).is(PickleKind::Text))
                    add(value.value(i), own, path + value.key(i).text() + '.', depth + 1);
            }
        }
        if (value.is(PickleKind::Dict) || value.is(PickleKind::Object))
            add(StateDict::of(value), own, path);
    }

    void add(const StateDict& state, std::optional<TensorView> mean, const std::string& path) {
        for (const char* key : meanKeys) {
            const auto own = state.tensors().find(key);
            if (!mean && own != state.tensors().end())
                mean = own->second;
        }
        for (const std::string& prefix : prefixesIn(state)) {
            if (isOfAnotherProgram(state, prefix))
                continue;
            m_found.push_back({{prefix.empty() ? state : state.under(prefix), mean},
                               isAveragedName(path + prefix)});
        }
    }

    std::vector<GeneratorState> found() {
        std::stable_partition(m_found.begin(), m_found.end(),
                              [](const Found& one) { return one.isAveraged; });
        std::vector<GeneratorState> states;
        for (Found& one : m_found)
            states.push_back(std::move(one.generator));
        return states;
    }

private:
    struct Found {
        GeneratorState generator;
        bool isAveraged;
    };

    static std::optional<TensorView> meanIn(const PickleValue& dict,
                                            const std::optional<TensorView>& otherwise) {
        for (const char* key : meanKeys) {
            const PickleValue* const mean = dict.find(key);
            if (mean != nullptr && mean->is(PickleKind::Tensor))
                return mean->tensor();
        }
        return otherwise;
    }

    std::vector<Found> m_found;
    int m_places = 0;
};

} // namespace

bool isAveragedName(const std::string& name) {
    std::string word;
    const auto tells = [](const std::string& text) {
        for (const char* known :
             {"ema", "smooth", "running", "avg", "average", "averaged", "shadow", "gs"}) {
            if (text == known)
                return true;
        }
        return false;
    };
    for (const char c : name) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            continue;
        }
        if (tells(word))
            return true;
        word.clear();
    }
    return tells(word);
}

std::vector<GeneratorState> generatorStates(const PickleValue& root) {
    Search search;
    search.add(root, std::nullopt, {}, 0);
    return search.found();
}

std::vector<GeneratorState> generatorStates(const StateDict& file) {
    Search search;
    search.add(file, std::nullopt, {});
    return search.found();
}

} // namespace inlay
