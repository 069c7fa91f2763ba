#include "core/engine/import/torch_module.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/tensor_from_view.h"
#include "core/engine/import/state_dict.h"

namespace inlay {

namespace {

constexpr const char* tensorGroups[] = {"_parameters", "_buffers"};

bool isFloatingTensor(const PickleValue& value) {
    return value.is(PickleKind::Tensor) && dtypeIsFloating(value.tensor().dtype);
}

} // namespace

const PickleValue* TorchModule::submodule(const std::string& name) const {
    const PickleValue* modules = m_object->find("_modules");
    const PickleValue* found = modules ? modules->find(name) : nullptr;
    return found && found->is(PickleKind::Object) ? found : nullptr;
}

TorchModule TorchModule::at(const std::string& name) const {
    const PickleValue* found = submodule(name);
    if (!found)
        throw Error(ErrorKind::CorruptFile,
                    "The network's " + m_object->className() + " has no submodule '" + name + "'");
    return TorchModule(*found);
}

const PickleValue* TorchModule::attribute(const std::string& name) const {
    const PickleValue* found = m_object->find(name);
    return found && !found->is(PickleKind::None) ? found : nullptr;
}

const PickleValue& TorchModule::required(const std::string& name) const {
    const PickleValue* found = attribute(name);
    if (!found)
        throw Error(ErrorKind::CorruptFile,
                    "The network's " + m_object->className() + " does not say its '" + name + "'");
    return *found;
}

std::int64_t TorchModule::integer(const std::string& name) const {
    return required(name).integer();
}

double TorchModule::number(const std::string& name) const {
    return required(name).number();
}

std::string TorchModule::text(const std::string& name, const std::string& fallback) const {
    const PickleValue* found = attribute(name);
    return found ? found->text() : fallback;
}

std::int64_t TorchModule::side(const std::string& name) const {
    const PickleValue& value = required(name);
    std::vector<std::int64_t> sides;
    if (value.is(PickleKind::Tensor)) {
        sides = value.tensor().int64s();
    } else if (value.is(PickleKind::List) || value.is(PickleKind::Tuple)) {
        for (std::size_t i = 0; i < value.size(); ++i)
            sides.push_back(value.item(i).integer());
    } else {
        sides = {value.integer()};
    }
    if (sides.empty() || sides.size() > 2 || sides.front() != sides.back())
        throw Error(ErrorKind::UnsupportedFormat,
                    "The network's '" + name + "' is not square; Inlay opens square networks");
    return sides.front();
}

torch::Tensor TorchModule::tensor(const std::string& name) const {
    for (const char* group : tensorGroups) {
        const PickleValue* members = m_object->find(group);
        const PickleValue* found = members ? members->find(name) : nullptr;
        if (found && isFloatingTensor(*found))
            return tensorFromView(found->tensor(), name);
    }
    return {};
}

void TorchModule::collect(const std::string& prefix,
                          std::map<std::string, torch::Tensor>& tensors) const {
    const StateDict state = StateDict::of(*m_object);
    for (const auto& [name, view] : state.tensors()) {
        if (dtypeIsFloating(view.dtype))
            tensors[prefix + name] = tensorFromView(view, prefix + name);
    }
}

} // namespace inlay
