#include "core/io/tensors/safetensors_header.h"

#include "core/base/error.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

namespace inlay {

namespace {

using Json = nlohmann::json;

/// Follows the JSON as it is parsed: {name: {dtype, shape, data_offsets}, "__metadata__": {...}}.
class HeaderHandler final : public nlohmann::json_sax<Json> {
public:
    explicit HeaderHandler(SafetensorsHeader& header)
        : m_header(header) {}

    const std::string& problem() const { return m_problem; }

    bool start_object(std::size_t) override {
        if (m_place == Place::Start)
            return enter(Place::Top);
        if (m_place == Place::Top && m_key == "__metadata__")
            return enter(Place::Metadata);
        if (m_place == Place::Top && !m_key.empty()) {
            m_header.entries.emplace_back();
            m_header.entries.back().name = m_key;
            m_fields = 0;
            return enter(Place::Tensor);
        }
        return fail("an object where none belongs");
    }

    bool end_object() override {
        if (m_place == Place::Tensor && m_fields != allFields)
            return fail("'" + m_header.entries.back().name.substr(0, 80) +
                        "' lacks its dtype, shape or offsets");
        m_place = m_place == Place::Top ? Place::End : Place::Top;
        m_key.clear();
        return true;
    }

    bool start_array(std::size_t) override {
        m_numbers.clear();
        if (m_place == Place::Tensor && m_key == "shape")
            return enter(Place::Shape);
        if (m_place == Place::Tensor && m_key == "data_offsets")
            return enter(Place::Offsets);
        return fail("a list where none belongs");
    }

    bool end_array() override {
        SafetensorsHeader::Entry& entry = m_header.entries.back();
        if (m_place == Place::Offsets) {
            if (m_numbers.size() != 2)
                return fail("offsets that are not two numbers");
            entry.begin = static_cast<std::uint64_t>(m_numbers[0]);
            entry.end = static_cast<std::uint64_t>(m_numbers[1]);
        } else {
            entry.shape = m_numbers;
        }
        m_place = Place::Tensor;
        return true;
    }

    bool key(std::string& key) override {
        m_key = key;
        if (m_place != Place::Tensor)
            return true; // duplicates are looked for when all names are known
        const unsigned field = key == "dtype"          ? 1
                               : key == "shape"        ? 2
                               : key == "data_offsets" ? 4
                                                       : 0;
        if (field == 0 || (m_fields & field) != 0)
            return fail("a tensor has the unexpected key '" + key.substr(0, 80) + "'");
        m_fields |= field;
        return true;
    }

    bool string(std::string& value) override {
        if (m_place == Place::Metadata) {
            if (!m_header.metadata.emplace(m_key, value).second)
                return fail("the key '" + m_key.substr(0, 80) + "' appears twice");
            return true;
        }
        if (m_place != Place::Tensor || m_key != "dtype")
            return fail("a text where none belongs");
        m_header.entries.back().dtype = value;
        return true;
    }

    bool number_unsigned(std::uint64_t value) override {
        if (m_place != Place::Shape && m_place != Place::Offsets)
            return fail("a number where none belongs");
        if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) ||
            m_numbers.size() >= 32)
            return fail("a shape or an offset that is out of range");
        m_numbers.push_back(static_cast<std::int64_t>(value));
        return true;
    }

    bool number_integer(std::int64_t) override { return fail("a negative number"); }
    bool number_float(double, const std::string&) override { return fail("a fraction"); }
    bool null() override { return fail("an empty value"); }
    bool boolean(bool) override { return fail("a truth value"); }
    bool binary(Json::binary_t&) override { return fail("binary data"); }
    bool parse_error(std::size_t, const std::string&, const Json::exception&) override {
        return fail("no proper JSON");
    }

private:
    enum class Place { Start, Top, Metadata, Tensor, Shape, Offsets, End };
    static constexpr unsigned allFields = 7;

    bool enter(Place place) {
        m_place = place;
        return true;
    }

    bool fail(const std::string& problem) {
        if (m_problem.empty())
            m_problem = problem;
        return false;
    }

    SafetensorsHeader& m_header;
    Place m_place = Place::Start;
    std::string m_key;
    unsigned m_fields = 0;
    std::vector<std::int64_t> m_numbers;
    std::string m_problem;
};

} // namespace

SafetensorsHeader parseSafetensorsHeader(std::string_view text, const std::string& name) {
    SafetensorsHeader header;
    HeaderHandler handler(header);
    const bool understood =
        Json::sax_parse(text.begin(), text.end(), &handler, Json::input_format_t::json);
    if (!understood)
        throw Error(ErrorKind::CorruptFile, name + ": the safetensors header makes no sense (" +
                                                handler.problem() + "); get the file again");
    auto& entries = header.entries;
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });
    for (std::size_t i = 1; i < entries.size(); ++i) {
        if (entries[i].name == entries[i - 1].name)
            throw Error(ErrorKind::CorruptFile, name + ": the safetensors header names '" +
                                                    entries[i].name.substr(0, 80) +
                                                    "' twice; get the file again");
    }
    return header;
}

} // namespace inlay
