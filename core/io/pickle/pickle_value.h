#pragma once

#include "core/io/tensors/tensor_view.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace inlay {

enum class PickleKind {
    None,
    Bool,
    Int,    ///< fits 64 bits
    BigInt, ///< does not; only its existence is known
    Float,
    Text,
    Bytes,
    List,
    Tuple,
    Dict, ///< dict, OrderedDict, defaultdict, EasyDict; in the order of the file, no key twice
    Set,
    Global,  ///< a class or function that is only named: `torch.float32`
    Object,  ///< an instance of a known class, as data: its name, arguments and state
    Tensor,  ///< a torch tensor or parameter, a numpy array, a numpy scalar (shape [])
    Storage, ///< a torch storage that stands alone
};

const char* pickleKindName(PickleKind kind); ///< "dict", "tensor", ...

/// One value out of a pickle: plain data, whatever the file says. Values form a graph without
/// cycles, at most 500 deep, in which a value may be shared; they live as long as their
/// PickleDocument. Tensors keep the file mapped by themselves. An accessor called on another kind
/// throws Error (CorruptFile), naming the file.
class PickleValue {
public:
    PickleKind kind() const { return m_kind; }
    bool is(PickleKind kind) const { return m_kind == kind; }

    bool boolean() const;         ///< Bool, Int, numpy's bool
    std::int64_t integer() const; ///< Int, Bool, a scalar tensor or Float that is whole
    double number() const;        ///< Float, Int, Bool, a scalar tensor
    std::string text() const;     ///< Text as UTF-8; Python 2's strings as their bytes
    std::string_view textView() const;
    ByteView bytes() const; ///< Bytes, a Python 2 string

    /// List, Tuple, Set: elements. Dict: entries. An Object's list items.
    std::size_t size() const;
    const PickleValue& item(std::size_t index) const; ///< List, Tuple, Set, Object

    const PickleValue& key(std::size_t index) const;   ///< Dict, Object (dict items)
    const PickleValue& value(std::size_t index) const; ///< Dict, Object (dict items)

    /// Dict: the value of a text key. Object: an attribute, from its state. Null: there is none,
    /// or this is neither.
    const PickleValue* find(std::string_view name) const;
    const PickleValue& at(std::string_view name) const; ///< throws Error (CorruptFile), naming it

    /// Global, Object: "module.qualified_name" as the file spells it.
    std::string globalName() const;
    /// Object: the last part of the name; for objects of `torch_utils.persistence` the class name
    /// that the file records ("Generator"). Empty for all else.
    std::string className() const;
    bool isPersistent() const; ///< an object of torch_utils.persistence

    /// Object: what it was constructed with (Tuple), or null.
    const PickleValue* arguments() const;
    /// Object: what `__setstate__` would get, usually a Dict, or null. For objects of
    /// `torch_utils.persistence`, the state that the file records. Dict: extra attributes.
    const PickleValue* state() const;

    const TensorView& tensor() const; ///< Tensor, Storage (one-dimensional)

    /// "dict of 4 entries", for messages.
    std::string description() const;

private:
    friend class PickleGraph;
    friend class PickleMachine;
    friend class PickleResolver;
    friend class PickleValidator;

    void expect(bool condition, const char* wanted) const;
    const PickleValue* findKey(std::string_view name) const;
    double scalar() const;

    PickleKind m_kind = PickleKind::None;
    bool m_mapped = false;     // m_text is part of a memory map
    bool m_flag = false;       // Bool: the value; Text: a Python 2 string
    std::uint8_t m_mark = 0;   // of a pass over the graph
    std::uint32_t m_depth = 0; // longest way down from here
    union {
        std::int64_t m_integer = 0;
        double m_real;
    };
    std::string_view m_text;              // Text, Bytes, Global, Object: what m_owner keeps
    std::shared_ptr<const void> m_owner;  // Text, Bytes
    std::vector<PickleValue*> m_items;    // List, Tuple, Set, Object
    std::vector<PickleValue*> m_entries;  // Dict, Object: key, value, key, value...
    PickleValue* m_arguments = nullptr;   // Object
    PickleValue* m_state = nullptr;       // Object, Dict
    std::shared_ptr<TensorView> m_tensor; // Tensor, Storage
    const std::string* m_file = nullptr;  // for messages; in the document
};

} // namespace inlay
