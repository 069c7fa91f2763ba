#pragma once

#include <CLI/CLI.hpp>
#include <map>
#include <string>
#include <vector>

namespace inlay {

/// An option that takes one of a few words; other words are refused, naming these.
template <typename Value>
CLI::Option* addChoice(CLI::App& command, const std::string& name, Value& value,
                       const std::map<std::string, Value>& choices, const std::string& help) {
    std::vector<std::string> words;
    std::string list;
    for (const auto& choice : choices) {
        words.push_back(choice.first);
        list += (list.empty() ? "" : "|") + choice.first;
    }
    return command
        .add_option_function<std::string>(
            name, [&value, choices](const std::string& word) { value = choices.at(word); }, help)
        ->transform(CLI::IsMember(words, CLI::ignore_case).description(""))
        ->type_name(list);
}

} // namespace inlay
