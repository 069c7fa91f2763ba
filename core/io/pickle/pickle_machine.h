#pragma once

#include "core/io/pickle/pickle_graph.h"

#include <cstdint>
#include <vector>

namespace inlay {

/// Interprets the pickle language, protocols 0 to 5, into a graph of plain values. Where Python
/// would call, construct or restore something, an Object takes down what it would have been told.
/// Format: Lib/pickletools.py. Throws Error (CorruptFile, HostileFile, TooLarge).
class PickleMachine {
public:
    /// Reads from `offset` of the graph's bytes.
    PickleMachine(PickleGraph& graph, std::size_t offset);

    PickleValue* run();
    std::size_t offset() const { return m_at; } ///< behind the pickle, once it ran

private:
    void step(std::uint8_t opcode);
    bool stepScalar(std::uint8_t opcode);
    bool stepText(std::uint8_t opcode);
    bool stepCollection(std::uint8_t opcode);
    bool stepObject(std::uint8_t opcode);
    bool stepMemo(std::uint8_t opcode);
    bool stepStack(std::uint8_t opcode);

    std::uint64_t number(int bytes);
    std::string_view take(std::uint64_t size);
    std::string_view line();
    double bigEndianReal();
    PickleValue* longFromBytes(std::string_view bytes);
    PickleValue* longFromText(std::string_view text);
    PickleValue* textOf(std::string_view bytes);

    void push(PickleValue* value);
    PickleValue* pop();
    PickleValue* top();
    std::vector<PickleValue*> popToMark();
    void setItems(PickleValue* target, const std::vector<PickleValue*>& pairs);
    void appendItems(PickleValue* target, const std::vector<PickleValue*>& items);
    void remember(std::uint64_t index, PickleValue* value);
    PickleValue* recall(std::uint64_t index);
    PickleValue* global(std::string_view module, std::string_view name);
    PickleValue* object(const PickleValue* cls, PickleValue* arguments);
    PickleValue* tuple(std::vector<PickleValue*> items);
    PickleValue* persistent(PickleValue* identity);

    PickleGraph& m_graph;
    const std::uint8_t* m_data;
    std::size_t m_size;
    std::size_t m_at;
    std::vector<PickleValue*> m_stack;
    std::vector<std::size_t> m_marks;
    std::vector<PickleValue*> m_memo;
    std::size_t m_remembered = 0; // how many MEMOIZE would count
    bool m_stopped = false;
};

/// The name under which a persistent id is taken down, until the torch file's storages are known.
constexpr std::string_view persistentIdGlobal = "(persistent id)";

} // namespace inlay
