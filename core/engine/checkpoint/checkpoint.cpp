#include "core/engine/checkpoint/checkpoint.h"

#include "core/base/error.h"

#include <charconv>

namespace inlay {

const torch::Tensor& Checkpoint::tensor(const std::string& name) const {
    const auto found = tensors.find(name);
    if (found == tensors.end())
        throw Error(ErrorKind::CorruptFile, "The network has no tensor '" + name +
                                                "'; the file is incomplete or of another family");
    return found->second;
}

std::string Checkpoint::text(const std::string& key, const std::string& fallback) const {
    const auto found = metadata.find(key);
    return found == metadata.end() ? fallback : found->second;
}

int Checkpoint::integer(const std::string& key) const {
    const std::string value = text(key);
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (value.empty() || error != std::errc() || end != value.data() + value.size())
        throw Error(ErrorKind::CorruptFile, "The network's description has no whole number '" +
                                                key + "' (found '" + value + "')");
    return number;
}

int Checkpoint::integer(const std::string& key, int fallback) const {
    return metadata.count(key) ? integer(key) : fallback;
}

double Checkpoint::number(const std::string& key, double fallback) const {
    const auto found = metadata.find(key);
    if (found == metadata.end())
        return fallback;
    double value = 0;
    const char* end = found->second.data() + found->second.size();
    const auto [stop, error] = std::from_chars(found->second.data(), end, value);
    if (error != std::errc() || stop != end)
        throw Error(ErrorKind::CorruptFile, "The network's description has no number '" + key +
                                                "' (found '" + found->second + "')");
    return value;
}

} // namespace inlay
