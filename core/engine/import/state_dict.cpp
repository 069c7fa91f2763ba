#include "core/engine/import/state_dict.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/tensor_from_view.h"
#include "core/io/pickle/pickle_value.h"

namespace inlay {

namespace {

/// Modules that share submodules over and over would never end.
constexpr int mostModules = 10000;

void collect(const PickleValue& value, const std::string& prefix,
             std::map<std::string, TensorView>& tensors, int& modulesLeft) {
    if (--modulesLeft < 0)
        throw Error(ErrorKind::CorruptFile, "The file's network has too many modules");
    if (value.is(PickleKind::Dict)) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (value.key(i).is(PickleKind::Text) && value.value(i).is(PickleKind::Tensor))
                tensors.emplace(prefix + value.key(i).text(), value.value(i).tensor());
        }
        return;
    }
    if (!value.is(PickleKind::Object))
        return;
    for (const char* group : {"_parameters", "_buffers"}) {
        if (const PickleValue* members = value.find(group))
            collect(*members, prefix, tensors, modulesLeft);
    }
    const PickleValue* modules = value.find("_modules");
    for (std::size_t i = 0; modules && i < modules->size(); ++i) {
        if (modules->value(i).is(PickleKind::Object))
            collect(modules->value(i), prefix + modules->key(i).text() + ".", tensors, modulesLeft);
    }
}

} // namespace

StateDict StateDict::of(const PickleValue& value) {
    StateDict state;
    int modulesLeft = mostModules;
    collect(value, {}, state.m_tensors, modulesLeft);
    return state;
}

torch::Tensor StateDict::tensor(const std::string& name) const {
    const auto found = m_tensors.find(name);
    if (found == m_tensors.end())
        throw Error(ErrorKind::CorruptFile,
                    "The file has no tensor '" + name + "'; it is incomplete or of another family");
    return tensorFromView(found->second, name);
}

StateDict StateDict::under(const std::string& prefix) const {
    StateDict state;
    for (auto entry = m_tensors.lower_bound(prefix);
         entry != m_tensors.end() && entry->first.compare(0, prefix.size(), prefix) == 0; ++entry)
        state.m_tensors.emplace(entry->first.substr(prefix.size()), entry->second);
    return state;
}

} // namespace inlay
