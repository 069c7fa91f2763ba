#pragma once

#include "core/io/pickle/pickle_value.h"

#include <deque>
#include <memory>
#include <string>

namespace inlay {

/// What one file may cost, however its pickles are nested: shared by the graphs read from it.
struct PickleBudget {
    std::size_t values = 1000000;
    std::size_t ownedBytes = 0;  ///< text and bytes that are no views of the file
    std::size_t nestedBytes = 0; ///< pickles inside pickles
    int nesting = 3;             ///< how deep those go

    static std::shared_ptr<PickleBudget> forFile(std::size_t size);
};

/// Owns the values of a pickle, so that it does not matter what refers to what.
class PickleGraph {
public:
    PickleGraph(ByteView bytes, std::string name, std::shared_ptr<PickleBudget> budget);
    PickleGraph(const PickleGraph&) = delete;
    PickleGraph& operator=(const PickleGraph&) = delete;

    const ByteView& bytes() const { return m_bytes; }
    const std::string& name() const { return m_name; }
    PickleBudget& budget() const { return *m_budget; }
    const std::shared_ptr<PickleBudget>& sharedBudget() const { return m_budget; }
    std::deque<PickleValue>& values() { return m_values; }

    PickleValue* add(PickleKind kind); ///< throws Error (TooLarge) at the limit
    PickleValue* none() { return m_none; }
    PickleValue* truth(bool value) { return value ? m_true : m_false; }
    PickleValue* emptyTuple() { return m_emptyTuple; }
    PickleValue* integer(std::int64_t value);
    PickleValue* real(double value);
    /// Text, Bytes, Global or Object over a part of the file, or over a string of its own.
    PickleValue* view(PickleKind kind, std::string_view text);
    PickleValue* owned(PickleKind kind, std::string text);
    /// Points `value` at a string that the budget has been charged for.
    void assignOwned(PickleValue& value, std::string text);

    [[noreturn]] void corrupt(const std::string& what) const;
    [[noreturn]] void hostile(const std::string& what) const;
    [[noreturn]] void tooLarge(const std::string& what) const;

private:
    ByteView m_bytes;
    std::string m_name;
    std::shared_ptr<PickleBudget> m_budget;
    std::deque<PickleValue> m_values;
    PickleValue* m_none;
    PickleValue* m_true;
    PickleValue* m_false;
    PickleValue* m_emptyTuple;
};

} // namespace inlay
