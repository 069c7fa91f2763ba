#include "core/engine/checkpoint/network_metadata.h"

#include "core/base/error.h"

#include <charconv>

namespace inlay {

namespace {

[[noreturn]] void throwNoNumbers(const std::string& key, const std::string& found) {
    throw Error(ErrorKind::CorruptFile, "The network's description has no list of numbers '" + key +
                                            "' (found '" + found + "')");
}

} // namespace

std::string NetworkMetadata::text(double number) {
    char buffer[32];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, number);
    return error == std::errc() ? std::string(buffer, end) : std::string();
}

std::string NetworkMetadata::text(const std::vector<double>& numbers) {
    std::string joined;
    for (const double number : numbers) {
        if (!joined.empty())
            joined += ',';
        joined += text(number);
    }
    return joined;
}

std::vector<double> NetworkMetadata::numbers(const std::map<std::string, std::string>& metadata,
                                             const std::string& key, const std::string& fallback) {
    const auto found = metadata.find(key);
    const std::string& list = found == metadata.end() ? fallback : found->second;
    std::vector<double> values;
    const char* position = list.data();
    const char* const end = position + list.size();
    while (position != end) {
        double value = 0;
        const auto [stop, error] = std::from_chars(position, end, value);
        if (error != std::errc() || (stop != end && (*stop != ',' || stop + 1 == end)))
            throwNoNumbers(key, list);
        values.push_back(value);
        position = stop == end ? end : stop + 1;
    }
    return values;
}

} // namespace inlay
