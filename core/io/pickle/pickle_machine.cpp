#include "core/io/pickle/pickle_machine.h"

#include "core/base/error.h"
#include "core/io/bytes/little_endian.h"
#include "core/io/pickle/known_globals.h"
#include "core/io/pickle/pickle_opcodes.h"

#include <cstring>

namespace inlay {

namespace {

constexpr std::size_t stackLimit = 1000000;
constexpr std::size_t memoLimit = 1000000;

} // namespace

PickleMachine::PickleMachine(PickleGraph& graph, std::size_t offset)
    : m_graph(graph)
    , m_data(graph.bytes().data)
    , m_size(graph.bytes().size)
    , m_at(offset) {}

PickleValue* PickleMachine::run() {
    while (!m_stopped) {
        if (m_at >= m_size)
            m_graph.corrupt("it ends too early");
        step(m_data[m_at++]);
    }
    PickleValue* const result = pop();
    if (!m_stack.empty() || !m_marks.empty())
        m_graph.corrupt("values are left over at its end");
    return result;
}

void PickleMachine::step(std::uint8_t opcode) {
    if (stepScalar(opcode) || stepText(opcode) || stepCollection(opcode) || stepMemo(opcode) ||
        stepObject(opcode) || stepStack(opcode))
        return;
    switch (opcode) {
    case opExt1:
    case opExt2:
    case opExt4:
        m_graph.hostile("the pickle asks for an entry of the reader's extension registry");
    case opNextBuffer:
    case opReadonlyBuffer:
        m_graph.corrupt("its data was kept outside of it");
    default:
        m_graph.corrupt("unknown instruction " + std::to_string(opcode));
    }
}

bool PickleMachine::stepStack(std::uint8_t opcode) {
    switch (opcode) {
    case opProto:
        if (number(1) > 5)
            throw Error(ErrorKind::UnsupportedFormat,
                        m_graph.name() + ": a pickle of a protocol newer than 5; save it with an "
                                         "older one");
        return true;
    case opFrame:
        if (number(8) > m_size - m_at)
            m_graph.corrupt("it ends too early");
        return true;
    case opStop:
        m_stopped = true;
        return true;
    case opMark:
        if (m_marks.size() >= stackLimit)
            m_graph.tooLarge("the pickle nests without end");
        m_marks.push_back(m_stack.size());
        return true;
    case opPop:
        // Python pops a mark if that is what is on top.
        if (!m_marks.empty() && m_marks.back() == m_stack.size())
            m_marks.pop_back();
        else
            pop();
        return true;
    case opPopMark:
        popToMark();
        return true;
    case opDup:
        push(top());
        return true;
    default:
        return false;
    }
}

bool PickleMachine::stepCollection(std::uint8_t opcode) {
    switch (opcode) {
    case opEmptyTuple:
        push(m_graph.emptyTuple());
        return true;
    case opTuple1:
    case opTuple2:
    case opTuple3: {
        std::vector<PickleValue*> items(opcode - opTuple1 + 1u);
        for (std::size_t i = items.size(); i-- > 0;)
            items[i] = pop();
        push(tuple(std::move(items)));
        return true;
    }
    case opTuple:
        push(tuple(popToMark()));
        return true;
    case opEmptyList:
        push(m_graph.add(PickleKind::List));
        return true;
    case opList: {
        PickleValue* const list = m_graph.add(PickleKind::List);
        list->m_items = popToMark();
        push(list);
        return true;
    }
    case opEmptyDict:
        push(m_graph.add(PickleKind::Dict));
        return true;
    case opDict: {
        PickleValue* const dict = m_graph.add(PickleKind::Dict);
        setItems(dict, popToMark());
        push(dict);
        return true;
    }
    case opEmptySet:
        push(m_graph.add(PickleKind::Set));
        return true;
    case opFrozenSet: {
        PickleValue* const set = m_graph.add(PickleKind::Set);
        set->m_items = popToMark();
        push(set);
        return true;
    }
    case opAppend: {
        PickleValue* const item = pop();
        appendItems(top(), {item});
        return true;
    }
    case opAppends:
    case opAddItems: {
        const std::vector<PickleValue*> items = popToMark();
        appendItems(top(), items);
        return true;
    }
    case opSetItem: {
        PickleValue* const value = pop();
        PickleValue* const key = pop();
        setItems(top(), {key, value});
        return true;
    }
    case opSetItems: {
        const std::vector<PickleValue*> pairs = popToMark();
        setItems(top(), pairs);
        return true;
    }
    default:
        return false;
    }
}

bool PickleMachine::stepObject(std::uint8_t opcode) {
    switch (opcode) {
    case opGlobal: {
        const std::string_view module = line();
        push(global(module, line()));
        return true;
    }
    case opStackGlobal: {
        const PickleValue* const name = pop();
        const PickleValue* const module = pop();
        push(global(module->textView(), name->textView()));
        return true;
    }
    case opReduce:
    case opNewObj: {
        PickleValue* const arguments = pop();
        push(object(pop(), arguments));
        return true;
    }
    case opNewObjEx: {
        PickleValue* const named = pop();
        PickleValue* const arguments = pop();
        PickleValue* const result = object(pop(), arguments);
        if (named->m_kind != PickleKind::Dict)
            m_graph.corrupt("named arguments that are no dict");
        if (!named->m_entries.empty())
            result->m_state = named;
        push(result);
        return true;
    }
    case opInst: {
        const std::string_view module = line();
        const PickleValue* const cls = global(module, line());
        push(object(cls, tuple(popToMark())));
        return true;
    }
    case opObj: {
        std::vector<PickleValue*> items = popToMark();
        if (items.empty())
            m_graph.corrupt("an object without a class");
        const PickleValue* const cls = items.front();
        items.erase(items.begin());
        push(object(cls, tuple(std::move(items))));
        return true;
    }
    case opBuild: {
        PickleValue* const state = pop();
        PickleValue* const target = top();
        if (target->m_kind != PickleKind::Object)
            m_graph.corrupt("a state for what is no object");
        target->m_state = state;
        return true;
    }
    case opPersId:
        push(persistent(m_graph.view(PickleKind::Text, line())));
        return true;
    case opBinPersId:
        push(persistent(pop()));
        return true;
    default:
        return false;
    }
}

bool PickleMachine::stepMemo(std::uint8_t opcode) {
    switch (opcode) {
    case opGet:
    case opPut: {
        const PickleValue* const index = longFromText(line());
        if (index->m_kind != PickleKind::Int || index->m_integer < 0)
            m_graph.corrupt("a negative memo");
        const auto wanted = static_cast<std::uint64_t>(index->m_integer);
        if (opcode == opGet)
            push(recall(wanted));
        else
            remember(wanted, top());
        return true;
    }
    case opBinGet:
        push(recall(number(1)));
        return true;
    case opLongBinGet:
        push(recall(number(4)));
        return true;
    case opBinPut:
        remember(number(1), top());
        return true;
    case opLongBinPut:
        remember(number(4), top());
        return true;
    case opMemoize:
        remember(m_remembered, top());
        return true;
    default:
        return false;
    }
}

std::uint64_t PickleMachine::number(int bytes) {
    const std::string_view from = take(static_cast<std::uint64_t>(bytes));
    return readLittleEndian(reinterpret_cast<const std::uint8_t*>(from.data()), bytes);
}

std::string_view PickleMachine::take(std::uint64_t size) {
    if (size > m_size - m_at)
        m_graph.corrupt("it ends too early");
    const std::string_view taken(reinterpret_cast<const char*>(m_data) + m_at,
                                 static_cast<std::size_t>(size));
    m_at += static_cast<std::size_t>(size);
    return taken;
}

std::string_view PickleMachine::line() {
    const void* const end =
        m_at < m_size ? std::memchr(m_data + m_at, '\n', m_size - m_at) : nullptr;
    if (end == nullptr)
        m_graph.corrupt("it ends too early");
    std::string_view text =
        take(static_cast<std::uint64_t>(static_cast<const std::uint8_t*>(end) - (m_data + m_at)));
    ++m_at;
    if (!text.empty() && text.back() == '\r') // written through a text file of Windows
        text.remove_suffix(1);
    return text;
}

void PickleMachine::push(PickleValue* value) {
    if (m_stack.size() >= stackLimit)
        m_graph.tooLarge("the pickle needs a stack of more than a million values");
    m_stack.push_back(value);
}

PickleValue* PickleMachine::pop() {
    PickleValue* const value = top();
    m_stack.pop_back();
    return value;
}

PickleValue* PickleMachine::top() {
    if (m_stack.empty() || (!m_marks.empty() && m_marks.back() >= m_stack.size()))
        m_graph.corrupt("it takes a value from an empty stack");
    return m_stack.back();
}

std::vector<PickleValue*> PickleMachine::popToMark() {
    if (m_marks.empty())
        m_graph.corrupt("a mark is missing");
    const auto from = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    std::vector<PickleValue*> items(from, m_stack.end());
    m_stack.erase(from, m_stack.end());
    m_marks.pop_back();
    return items;
}

void PickleMachine::setItems(PickleValue* target, const std::vector<PickleValue*>& pairs) {
    if (target->m_kind != PickleKind::Dict && target->m_kind != PickleKind::Object)
        m_graph.corrupt("entries for what is no dict");
    if (pairs.size() % 2 != 0)
        m_graph.corrupt("a key without a value");
    target->m_entries.insert(target->m_entries.end(), pairs.begin(), pairs.end());
}

void PickleMachine::appendItems(PickleValue* target, const std::vector<PickleValue*>& items) {
    if (target->m_kind != PickleKind::List && target->m_kind != PickleKind::Set &&
        target->m_kind != PickleKind::Object)
        m_graph.corrupt("items for what is no list");
    target->m_items.insert(target->m_items.end(), items.begin(), items.end());
}

void PickleMachine::remember(std::uint64_t index, PickleValue* value) {
    if (index >= memoLimit)
        m_graph.tooLarge("the pickle remembers more than a million values");
    if (index >= m_memo.size())
        m_memo.resize(static_cast<std::size_t>(index) + 1, nullptr);
    PickleValue*& slot = m_memo[static_cast<std::size_t>(index)];
    if (slot == nullptr)
        ++m_remembered;
    slot = value;
}

PickleValue* PickleMachine::recall(std::uint64_t index) {
    if (index >= m_memo.size() || m_memo[static_cast<std::size_t>(index)] == nullptr)
        m_graph.corrupt("it recalls what it never remembered");
    return m_memo[static_cast<std::size_t>(index)];
}

PickleValue* PickleMachine::global(std::string_view module, std::string_view name) {
    if (module.size() + name.size() > 1000)
        m_graph.hostile("the pickle asks for a class with an endless name");
    std::string full = std::string(module) + "." + std::string(name);
    if (!isKnownGlobal(full) && !isForeignClass(full)) {
        // What is printed is the name without control characters.
        for (char& c : full) {
            if (static_cast<unsigned char>(c) < 32 || c == 127)
                c = '?';
        }
        m_graph.hostile("the file asks for '" + full.substr(0, 200) +
                        "', which is not among the classes that networks and latents are made of");
    }
    return m_graph.owned(PickleKind::Global, std::move(full));
}

PickleValue* PickleMachine::object(const PickleValue* cls, PickleValue* arguments) {
    if (cls->m_kind != PickleKind::Global)
        m_graph.corrupt("a call of what is no class");
    if (arguments->m_kind != PickleKind::Tuple)
        m_graph.corrupt("arguments that are no tuple");
    if (cls->m_text == persistentObjectGlobal &&
        (arguments->m_items.size() != 1 || arguments->m_items[0]->m_kind == PickleKind::None))
        m_graph.corrupt("a persistent object without its record");
    PickleValue* const result = m_graph.add(PickleKind::Object);
    result->m_text = cls->m_text;
    result->m_owner = cls->m_owner;
    result->m_arguments = arguments;
    return result;
}

PickleValue* PickleMachine::tuple(std::vector<PickleValue*> items) {
    PickleValue* const value = m_graph.add(PickleKind::Tuple);
    value->m_items = std::move(items);
    return value;
}

PickleValue* PickleMachine::persistent(PickleValue* identity) {
    // torch's legacy format wraps a layer's class with its source text, which we have no use for.
    const std::vector<PickleValue*>& parts = identity->m_items;
    if (parts.size() == 4 && parts[0]->m_kind == PickleKind::Text && parts[0]->m_text == "module" &&
        parts[1]->m_kind == PickleKind::Global)
        return parts[1];
    PickleValue* const value = m_graph.view(PickleKind::Object, persistentIdGlobal);
    value->m_arguments = identity;
    return value;
}

} // namespace inlay
