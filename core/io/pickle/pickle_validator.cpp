#include "core/io/pickle/pickle_validator.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <vector>

namespace inlay {

namespace {

constexpr std::uint32_t depthLimit = 500;
constexpr std::size_t keyLimit = 1024;

enum Mark : std::uint8_t { markNew, markOpen, markDone };

} // namespace

void PickleValidator::checkShape() {
    struct Visit {
        PickleValue* value;
        std::size_t next = 0; // child to go to: items, entries, arguments, state
    };
    const auto child = [](const PickleValue& value, std::size_t index) -> PickleValue* {
        if (index < value.m_items.size())
            return value.m_items[index];
        index -= value.m_items.size();
        if (index < value.m_entries.size())
            return value.m_entries[index];
        index -= value.m_entries.size();
        return index == 0 ? value.m_arguments : value.m_state;
    };
    std::vector<Visit> open;
    for (PickleValue& start : m_graph.values()) {
        if (start.m_mark != markNew)
            continue;
        start.m_mark = markOpen;
        open.push_back({&start});
        while (!open.empty()) {
            Visit& visit = open.back();
            PickleValue& value = *visit.value;
            if (visit.next == value.m_items.size() + value.m_entries.size() + 2) {
                value.m_mark = markDone;
                open.pop_back();
                if (value.m_depth > depthLimit)
                    m_graph.tooLarge("the pickle nests more than 500 deep");
                if (!open.empty())
                    open.back().value->m_depth =
                        std::max(open.back().value->m_depth, value.m_depth + 1);
                continue;
            }
            PickleValue* const next = child(value, visit.next++);
            if (next == nullptr)
                continue;
            if (next->m_mark == markOpen)
                m_graph.hostile("the pickle holds a value that contains itself");
            if (next->m_mark == markDone) {
                value.m_depth = std::max(value.m_depth, next->m_depth + 1);
                continue;
            }
            next->m_mark = markOpen;
            open.push_back({next});
        }
    }
}

void PickleValidator::checkKeys() {
    // Texts and numbers are compared; other keys carry no meaning for us.
    std::vector<std::string_view> texts;
    std::vector<std::int64_t> numbers;
    std::vector<const PickleValue*> keys;
    for (const PickleValue& value : m_graph.values()) {
        if (value.m_entries.size() < 4)
            continue;
        texts.clear();
        numbers.clear();
        keys.clear();
        for (std::size_t i = 0; i < value.m_entries.size(); i += 2)
            keys.push_back(value.m_entries[i]);
        // The very same value as two keys is found without comparing what may be long texts.
        std::sort(keys.begin(), keys.end(), std::less<>());
        const auto same = std::adjacent_find(keys.begin(), keys.end());
        if (same != keys.end())
            m_graph.corrupt("the key '" + std::string((*same)->m_text.substr(0, 80)) +
                            "' appears twice");
        for (const PickleValue* entry : keys) {
            const PickleValue& key = *entry;
            if (key.m_kind == PickleKind::Text) {
                if (key.m_text.size() > keyLimit) // or comparing them could take for ever
                    m_graph.tooLarge("a key in the pickle is longer than 1024 characters");
                texts.push_back(key.m_text);
            }
            if (key.m_kind == PickleKind::Int)
                numbers.push_back(key.m_integer);
        }
        std::sort(texts.begin(), texts.end());
        std::sort(numbers.begin(), numbers.end());
        const auto twice = std::adjacent_find(texts.begin(), texts.end());
        if (twice != texts.end())
            m_graph.corrupt("the key '" + std::string(twice->substr(0, 80)) + "' appears twice");
        const auto number = std::adjacent_find(numbers.begin(), numbers.end());
        if (number != numbers.end())
            m_graph.corrupt("the key " + std::to_string(*number) + " appears twice");
    }
}

} // namespace inlay
