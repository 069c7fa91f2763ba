#include "core/io/pickle/known_globals.h"

#include "core/io/pickle/acting_modules.h"

#include <algorithm>
#include <iterator>

namespace inlay {

namespace {

struct Known {
    std::string_view name;
    GlobalRole role;
};

const Known known[] = {
    {"collections.OrderedDict", GlobalRole::Dict},
    {"collections.defaultdict", GlobalRole::Dict},
    {"collections.Counter", GlobalRole::Dict},
    {"dnnlib.util.EasyDict", GlobalRole::Dict},
    {"dnnlib.EasyDict", GlobalRole::Dict},
    {"easydict.EasyDict", GlobalRole::Dict},
    {"builtins.dict", GlobalRole::Dict},
    {"__builtin__.dict", GlobalRole::Dict},
    {"builtins.list", GlobalRole::List},
    {"__builtin__.list", GlobalRole::List},
    {"builtins.tuple", GlobalRole::Tuple},
    {"__builtin__.tuple", GlobalRole::Tuple},
    {"torch.Size", GlobalRole::Tuple},
    {"builtins.set", GlobalRole::Set},
    {"__builtin__.set", GlobalRole::Set},
    {"builtins.frozenset", GlobalRole::Set},
    {"__builtin__.frozenset", GlobalRole::Set},
    {"_codecs.encode", GlobalRole::EncodeText},
    {"numpy.core.multiarray._reconstruct", GlobalRole::NumpyArray},
    {"numpy._core.multiarray._reconstruct", GlobalRole::NumpyArray},
    {"numpy.core.numeric._frombuffer", GlobalRole::NumpyBuffer},
    {"numpy._core.numeric._frombuffer", GlobalRole::NumpyBuffer},
    {"numpy.core.multiarray.scalar", GlobalRole::NumpyScalar},
    {"numpy._core.multiarray.scalar", GlobalRole::NumpyScalar},
    {"dill._dill._create_array", GlobalRole::DillArray},
    {"torch._utils._rebuild_tensor", GlobalRole::TorchTensor},
    {"torch._utils._rebuild_tensor_v2", GlobalRole::TorchTensor},
    {"torch._utils._rebuild_tensor_v3", GlobalRole::TorchTensorV3},
    {"torch._utils._rebuild_parameter", GlobalRole::TorchWrapped},
    {"torch._utils._rebuild_parameter_with_state", GlobalRole::TorchWrapped},
    {"torch._tensor._rebuild_from_type_v2", GlobalRole::TorchTyped},
    {"torch.storage._load_from_bytes", GlobalRole::TorchStorageBytes},
    {persistentObjectGlobal, GlobalRole::Record},
    {"dnnlib.tflib.network.Network", GlobalRole::Record},
    {"tfutil.Network", GlobalRole::Record},
    {"argparse.Namespace", GlobalRole::Record},
    {"types.SimpleNamespace", GlobalRole::Record},
    {"pathlib.Path", GlobalRole::Record},
    {"pathlib.PosixPath", GlobalRole::Record},
    {"pathlib.WindowsPath", GlobalRole::Record},
    {"pathlib.PurePosixPath", GlobalRole::Record},
    {"pathlib.PureWindowsPath", GlobalRole::Record},
    {"copy_reg._reconstructor", GlobalRole::Record},
    {"copyreg._reconstructor", GlobalRole::Record},
    {"builtins.object", GlobalRole::Record},
    {"__builtin__.object", GlobalRole::Record},
    {"builtins.bytearray", GlobalRole::Record},
    {"builtins.bytes", GlobalRole::Record},
    {"builtins.complex", GlobalRole::Record},
    {"builtins.slice", GlobalRole::Record},
    {"builtins.int", GlobalRole::Record},
    {"builtins.float", GlobalRole::Record},
    {"builtins.bool", GlobalRole::Record},
    {"builtins.str", GlobalRole::Record},
    {"__builtin__.unicode", GlobalRole::Record},
    {"__builtin__.str", GlobalRole::Record},
    {"__builtin__.int", GlobalRole::Record},
    {"__builtin__.float", GlobalRole::Record},
    {"__builtin__.bool", GlobalRole::Record},
    {"numpy.ndarray", GlobalRole::Record},
    {"numpy.dtype", GlobalRole::Record},
    {"torch.Tensor", GlobalRole::Record},
    {"torch._tensor.Tensor", GlobalRole::Record},
    {"torch.device", GlobalRole::Record},
    {"torch.nn.parameter.Parameter", GlobalRole::Record},
    {"torch.nn.parameter.Buffer", GlobalRole::Record},
    {"torch.serialization._get_layout", GlobalRole::Record},
    {"torch.jit._pickle.build_intlist", GlobalRole::List},
    {"torch.jit._pickle.build_tensorlist", GlobalRole::List},
    {"torch.jit._pickle.build_doublelist", GlobalRole::List},
    {"torch.jit._pickle.build_boollist", GlobalRole::List},
    {"torch.jit._pickle.restore_type_tag", GlobalRole::TorchWrapped},
};

/// Records by the dozen: everything of these modules is a layer, an activation or a schedule.
const std::string_view prefixes[] = {"torch.nn.modules.", "torch.nn.functional.",
                                     "torch.nn.backends.", "torch.optim.", "__torch__."};

/// numpy's scalar types, named where an array's type is.
const std::string_view numpyTypes[] = {
    "bool_",  "int8",    "int16",   "int32",   "int64", "uint8",  "uint16",    "uint32",
    "uint64", "float16", "float32", "float64", "str_",  "bytes_", "complex64", "complex128"};

const struct {
    std::string_view name;
    DType dtype;
} torchTypes[] = {{"float32", DType::Float32},
                  {"float", DType::Float32},
                  {"float64", DType::Float64},
                  {"double", DType::Float64},
                  {"float16", DType::Float16},
                  {"half", DType::Float16},
                  {"bfloat16", DType::BFloat16},
                  {"uint8", DType::UInt8},
                  {"int8", DType::Int8},
                  {"int16", DType::Int16},
                  {"short", DType::Int16},
                  {"int32", DType::Int32},
                  {"int", DType::Int32},
                  {"int64", DType::Int64},
                  {"long", DType::Int64},
                  {"bool", DType::Bool},
                  {"uint16", DType::UInt16},
                  {"uint32", DType::UInt32},
                  {"uint64", DType::UInt64},
                  {"complex64", DType::Complex64},
                  {"complex128", DType::Complex128}};

const struct {
    std::string_view name;
    DType dtype;
} storages[] = {{"FloatStorage", DType::Float32},
                {"DoubleStorage", DType::Float64},
                {"HalfStorage", DType::Float16},
                {"BFloat16Storage", DType::BFloat16},
                {"ByteStorage", DType::UInt8},
                {"CharStorage", DType::Int8},
                {"ShortStorage", DType::Int16},
                {"IntStorage", DType::Int32},
                {"LongStorage", DType::Int64},
                {"BoolStorage", DType::Bool},
                {"ComplexFloatStorage", DType::Complex64},
                {"ComplexDoubleStorage", DType::Complex128},
                {"UntypedStorage", DType::UInt8}};

bool startsWith(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

/// A path of Python identifiers, so that no name smuggles anything into a message.
bool isDottedName(std::string_view name) {
    return !name.empty() && name.size() <= 500 &&
           std::all_of(name.begin(), name.end(), [](unsigned char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '_' || c == '.';
           });
}

const Known* findKnown(std::string_view name) {
    const auto found =
        std::find_if(std::begin(known), std::end(known),
                     [name](const Known& candidate) { return candidate.name == name; });
    return found != std::end(known) ? &*found : nullptr;
}

} // namespace

std::optional<DType> dtypeOfTorchStorage(std::string_view name) {
    for (std::string_view module : {"torch.cuda.", "torch.storage.", "torch."}) {
        if (!startsWith(name, module))
            continue;
        const std::string_view type = name.substr(module.size());
        for (const auto& candidate : storages) {
            if (type == candidate.name)
                return candidate.dtype;
        }
    }
    return std::nullopt;
}

std::optional<DType> dtypeOfTorch(std::string_view name) {
    if (!startsWith(name, "torch."))
        return std::nullopt;
    for (const auto& candidate : torchTypes) {
        if (name.substr(6) == candidate.name)
            return candidate.dtype;
    }
    return std::nullopt;
}

bool isKnownGlobal(std::string_view name) {
    if (findKnown(name) != nullptr || dtypeOfTorchStorage(name) || dtypeOfTorch(name))
        return true;
    if (!isDottedName(name))
        return false;
    if (std::any_of(std::begin(prefixes), std::end(prefixes),
                    [name](std::string_view prefix) { return startsWith(name, prefix); }))
        return true;
    return startsWith(name, "numpy.") && std::find(std::begin(numpyTypes), std::end(numpyTypes),
                                                   name.substr(6)) != std::end(numpyTypes);
}

bool isForeignClass(std::string_view name) {
    const std::size_t first = name.find('.');
    const std::size_t last = name.rfind('.');
    if (!isDottedName(name) || first == std::string_view::npos || first == 0 ||
        last + 1 == name.size())
        return false;
    // Classes are written with a capital, functions are not; neither with a leading underscore.
    const char initial = name[last + 1];
    const std::string_view module = name.substr(0, first);
    return initial >= 'A' && initial <= 'Z' && module.front() != '_' && !isActingModule(module);
}

GlobalRole roleOfGlobal(std::string_view name) {
    const Known* const found = findKnown(name);
    return found != nullptr ? found->role : GlobalRole::Record;
}

} // namespace inlay
