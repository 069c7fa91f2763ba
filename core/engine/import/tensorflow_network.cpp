#include "core/engine/import/tensorflow_network.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/tensor_from_view.h"

#include <charconv>

namespace inlay {

bool TensorFlowNetwork::isOne(const PickleValue& value) {
    return value.is(PickleKind::Object) && value.className() == "Network" &&
           value.find("variables") && value.find("version");
}

TensorFlowNetwork::TensorFlowNetwork(const PickleValue& network)
    : m_version(static_cast<int>(network.at("version").integer())) {
    collect(network, "", 0);
}

void TensorFlowNetwork::collect(const PickleValue& network, const std::string& prefix, int depth) {
    if (!isOne(network) || depth > 8)
        throw Error(ErrorKind::CorruptFile, "A component of the TensorFlow network is none");
    if (const PickleValue* settings = network.find("static_kwargs"))
        m_settings.push_back(settings);
    const PickleValue& variables = network.at("variables");
    for (std::size_t i = 0; i < variables.size(); ++i) {
        const PickleValue& entry = variables.item(i);
        if (entry.size() != 2)
            throw Error(ErrorKind::CorruptFile, "A variable of the network is no name and value");
        m_variables[prefix + entry.item(0).text()] = &entry.item(1);
    }
    const PickleValue* components = network.find("components");
    for (std::size_t i = 0; components && i < components->size(); ++i)
        collect(components->value(i), prefix + components->key(i).text() + "/", depth + 1);
}

torch::Tensor TensorFlowNetwork::tensor(const std::string& variable) const {
    const auto found = m_variables.find(variable);
    if (found == m_variables.end())
        throw Error(ErrorKind::CorruptFile, "The TensorFlow network has no variable '" + variable +
                                                "'; the file is incomplete or of another family");
    if (found->second->is(PickleKind::Tensor))
        return tensorFromView(found->second->tensor(), variable);
    return at::full({}, found->second->number(), at::TensorOptions().dtype(torch::kFloat));
}

const PickleValue* TensorFlowNetwork::setting(const std::string& name) const {
    for (const PickleValue* settings : m_settings) {
        if (const PickleValue* found = settings->find(name))
            return found->is(PickleKind::None) ? nullptr : found;
    }
    return nullptr;
}

std::string TensorFlowNetwork::textSetting(const std::string& name,
                                           const std::string& fallback) const {
    const PickleValue* found = setting(name);
    return found ? found->text() : fallback;
}

double TensorFlowNetwork::numberSetting(const std::string& name, double fallback) const {
    const PickleValue* found = setting(name);
    return found ? found->number() : fallback;
}

bool TensorFlowNetwork::flagSetting(const std::string& name, bool fallback) const {
    const PickleValue* found = setting(name);
    return found ? found->boolean() : fallback;
}

torch::Tensor TensorFlowNetwork::dense(const std::string& variable) const {
    const torch::Tensor weight = tensor(variable);
    if (weight.dim() != 2)
        throw Error(ErrorKind::CorruptFile, "'" + variable + "' is not a dense layer's weight");
    return weight.t().contiguous();
}

torch::Tensor TensorFlowNetwork::convolution(const std::string& variable, bool mirrored) const {
    const torch::Tensor weight = tensor(variable);
    if (weight.dim() != 4)
        throw Error(ErrorKind::CorruptFile, "'" + variable + "' is not a convolution's weight");
    return (mirrored ? weight.flip({0, 1}) : weight).permute({3, 2, 0, 1}).contiguous();
}

std::vector<std::string> TensorFlowNetwork::levels() const {
    const std::string start = "synthesis/";
    std::map<std::pair<int, int>, std::string> found;
    for (const auto& [name, value] : m_variables) {
        if (name.rfind(start, 0) != 0)
            continue;
        int height = 0, width = 0;
        const char* const begin = name.data() + start.size();
        const char* const end = name.data() + name.size();
        const auto [cross, error] = std::from_chars(begin, end, height);
        if (error != std::errc() || cross == end || *cross != 'x')
            continue;
        const auto [stop, second] = std::from_chars(cross + 1, end, width);
        if (second == std::errc() && stop != end && *stop == '/')
            found[{height, width}] = std::string(begin, stop);
    }
    std::vector<std::string> levels;
    std::pair<int, int> expected = found.empty() ? std::pair(0, 0) : found.begin()->first;
    for (const auto& [size, name] : found) {
        if (size != expected || size.first > 4096 || size.second > 4096)
            throw Error(ErrorKind::CorruptFile,
                        "The TensorFlow network's sizes do not double from " +
                            found.begin()->second + " on; the file is incomplete");
        levels.push_back(name);
        expected = {2 * size.first, 2 * size.second};
    }
    return levels;
}

} // namespace inlay
