#include "core/io/pickle/pickle_value.h"

#include "core/base/error.h"
#include "core/io/pickle/known_globals.h"

#include <cmath>

namespace inlay {

const char* pickleKindName(PickleKind kind) {
    static const char* const names[] = {"nothing", "truth value", "whole number", "huge number",
                                        "number",  "text",        "bytes",        "list",
                                        "tuple",   "dict",        "set",          "class",
                                        "object",  "tensor",      "storage"};
    return names[static_cast<int>(kind)];
}

void PickleValue::expect(bool condition, const char* wanted) const {
    if (condition)
        return;
    throw Error(ErrorKind::CorruptFile, (m_file != nullptr ? *m_file : std::string("A pickle")) +
                                            ": a " + wanted +
                                            " was expected where the file has a " + description() +
                                            "; it is broken or of a kind that is not known");
}

double PickleValue::scalar() const {
    expect(m_kind == PickleKind::Tensor && m_tensor->count() == 1, "number");
    return m_tensor->doubles().front();
}

bool PickleValue::boolean() const {
    if (m_kind == PickleKind::Bool)
        return m_flag;
    if (m_kind == PickleKind::Int)
        return m_integer != 0;
    return scalar() != 0;
}

std::int64_t PickleValue::integer() const {
    if (m_kind == PickleKind::Int)
        return m_integer;
    if (m_kind == PickleKind::Bool)
        return m_flag ? 1 : 0;
    if (m_kind == PickleKind::Float) {
        expect(m_real == std::floor(m_real) && std::abs(m_real) < 9.0e15, "whole number");
        return static_cast<std::int64_t>(m_real);
    }
    expect(m_kind == PickleKind::Tensor && m_tensor->count() == 1, "whole number");
    return m_tensor->int64s().front();
}

double PickleValue::number() const {
    if (m_kind == PickleKind::Float)
        return m_real;
    if (m_kind == PickleKind::Int)
        return static_cast<double>(m_integer);
    if (m_kind == PickleKind::Bool)
        return m_flag ? 1 : 0;
    return scalar();
}

std::string_view PickleValue::textView() const {
    expect(m_kind == PickleKind::Text, "text");
    return m_text;
}

std::string PickleValue::text() const {
    return std::string(textView());
}

ByteView PickleValue::bytes() const {
    expect(m_kind == PickleKind::Bytes || (m_kind == PickleKind::Text && m_flag), "row of bytes");
    return {reinterpret_cast<const std::uint8_t*>(m_text.data()), m_text.size(), m_owner, m_mapped};
}

std::size_t PickleValue::size() const {
    switch (m_kind) {
    case PickleKind::List:
    case PickleKind::Tuple:
    case PickleKind::Set:
        return m_items.size();
    case PickleKind::Dict:
        return m_entries.size() / 2;
    case PickleKind::Object:
        return m_entries.empty() ? m_items.size() : m_entries.size() / 2;
    default:
        expect(false, "collection");
        return 0;
    }
}

const PickleValue& PickleValue::item(std::size_t index) const {
    expect(index < m_items.size() && m_kind != PickleKind::Dict, "longer list");
    return *m_items[index];
}

const PickleValue& PickleValue::key(std::size_t index) const {
    expect(index < m_entries.size() / 2, "larger dict");
    return *m_entries[2 * index];
}

const PickleValue& PickleValue::value(std::size_t index) const {
    expect(index < m_entries.size() / 2, "larger dict");
    return *m_entries[2 * index + 1];
}

const PickleValue* PickleValue::findKey(std::string_view name) const {
    for (std::size_t i = 0; i + 1 < m_entries.size(); i += 2) {
        if (m_entries[i]->m_kind == PickleKind::Text && m_entries[i]->m_text == name)
            return m_entries[i + 1];
    }
    return nullptr;
}

const PickleValue* PickleValue::find(std::string_view name) const {
    if (const PickleValue* found = findKey(name))
        return found;
    if (m_kind != PickleKind::Object)
        return nullptr;
    const PickleValue* const attributes = state();
    if (attributes == nullptr)
        return nullptr;
    if (attributes->m_kind == PickleKind::Dict)
        return attributes->findKey(name);
    // Classes with __slots__ have a tuple: the attributes, and those in slots.
    if (attributes->m_kind == PickleKind::Tuple) {
        for (const PickleValue* part : attributes->m_items) {
            const PickleValue* const found = part->findKey(name);
            if (found != nullptr)
                return found;
        }
    }
    return nullptr;
}

const PickleValue& PickleValue::at(std::string_view name) const {
    const PickleValue* const found = find(name);
    if (found == nullptr)
        throw Error(ErrorKind::CorruptFile,
                    (m_file != nullptr ? *m_file : std::string("A pickle")) + ": '" +
                        std::string(name) + "' was expected in a " + description() +
                        "; the file is broken or of a kind that is not known");
    return *found;
}

std::string PickleValue::globalName() const {
    expect(m_kind == PickleKind::Global || m_kind == PickleKind::Object, "class");
    return std::string(m_text);
}

bool PickleValue::isPersistent() const {
    return m_kind == PickleKind::Object && m_text == persistentObjectGlobal;
}

std::string PickleValue::className() const {
    if (m_kind != PickleKind::Object)
        return {};
    if (isPersistent()) {
        const PickleValue* const name = m_arguments->m_items[0]->findKey("class_name");
        return name != nullptr ? name->text() : std::string();
    }
    return std::string(m_text.substr(m_text.rfind('.') + 1));
}

const PickleValue* PickleValue::arguments() const {
    return m_arguments;
}

const PickleValue* PickleValue::state() const {
    return isPersistent() ? m_arguments->m_items[0]->findKey("state") : m_state;
}

const TensorView& PickleValue::tensor() const {
    expect(m_tensor != nullptr, "tensor");
    return *m_tensor;
}

std::string PickleValue::description() const {
    std::string text = pickleKindName(m_kind);
    if (m_kind == PickleKind::Dict)
        text += " of " + std::to_string(m_entries.size() / 2) + " entries";
    else if (m_kind == PickleKind::List || m_kind == PickleKind::Tuple)
        text += " of " + std::to_string(m_items.size());
    else if (m_kind == PickleKind::Object || m_kind == PickleKind::Global)
        text += " '" + std::string(m_text.substr(0, 120)) + "'";
    else if (m_tensor != nullptr)
        text += " " + m_tensor->shapeText();
    return text;
}

} // namespace inlay
