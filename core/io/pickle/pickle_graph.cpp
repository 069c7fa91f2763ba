#include "core/io/pickle/pickle_graph.h"

#include "core/base/error.h"

namespace inlay {

std::shared_ptr<PickleBudget> PickleBudget::forFile(std::size_t size) {
    auto budget = std::make_shared<PickleBudget>();
    // Python 2's arrays are text that decodes to fewer bytes: twice the file is ample.
    budget->ownedBytes = 2 * size + (std::size_t(1) << 20);
    budget->nestedBytes = size;
    return budget;
}

PickleGraph::PickleGraph(ByteView bytes, std::string name, std::shared_ptr<PickleBudget> budget)
    : m_bytes(std::move(bytes))
    , m_name(std::move(name))
    , m_budget(std::move(budget)) {
    m_none = add(PickleKind::None);
    m_false = add(PickleKind::Bool);
    m_true = add(PickleKind::Bool);
    m_true->m_flag = true;
    m_emptyTuple = add(PickleKind::Tuple);
}

PickleValue* PickleGraph::add(PickleKind kind) {
    if (m_budget->values == 0)
        tooLarge("the pickle holds more than a million values");
    --m_budget->values;
    PickleValue& value = m_values.emplace_back();
    value.m_kind = kind;
    value.m_file = &m_name;
    return &value;
}

PickleValue* PickleGraph::integer(std::int64_t number) {
    PickleValue* const value = add(PickleKind::Int);
    value->m_integer = number;
    return value;
}

PickleValue* PickleGraph::real(double number) {
    PickleValue* const value = add(PickleKind::Float);
    value->m_real = number;
    return value;
}

PickleValue* PickleGraph::view(PickleKind kind, std::string_view text) {
    PickleValue* const value = add(kind);
    value->m_text = text;
    value->m_owner = m_bytes.owner;
    value->m_mapped = m_bytes.mapped;
    return value;
}

PickleValue* PickleGraph::owned(PickleKind kind, std::string text) {
    PickleValue* const value = add(kind);
    assignOwned(*value, std::move(text));
    return value;
}

void PickleGraph::assignOwned(PickleValue& value, std::string text) {
    if (text.size() > m_budget->ownedBytes)
        tooLarge("the pickle repeats its texts");
    m_budget->ownedBytes -= text.size();
    const auto kept = std::make_shared<const std::string>(std::move(text));
    value.m_text = *kept;
    value.m_owner = kept;
    value.m_mapped = false;
}

void PickleGraph::corrupt(const std::string& what) const {
    throw Error(ErrorKind::CorruptFile,
                m_name + ": the pickle is broken or incomplete (" + what + "); get the file again");
}

void PickleGraph::hostile(const std::string& what) const {
    throw Error(ErrorKind::HostileFile,
                m_name + ": " + what + "; nothing of it was run, do not trust this file");
}

void PickleGraph::tooLarge(const std::string& what) const {
    throw Error(ErrorKind::TooLarge, m_name + ": " + what + "; this is no network and no latent");
}

} // namespace inlay
