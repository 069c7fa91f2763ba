#pragma once

#include "core/io/tensors/tensor_view.h"

#include <optional>
#include <string_view>

namespace inlay {

constexpr std::string_view persistentObjectGlobal =
    "torch_utils.persistence._reconstruct_persistent_obj";

/// Whether a pickle may name this class or function. A name on the list does not run either: it
/// only marks data whose meaning the reader knows, or a plain record of attributes (`torch.nn`
/// modules, argparse's Namespace). Functions that could act on anything are not on it.
bool isKnownGlobal(std::string_view name);

/// Whether a name is a class of somebody's own program (a discriminator, a loss), which a snapshot
/// may hold beside its generator: an instance of it stays a record of attributes, and only matters
/// where it is the network itself. Not so are names of Python and of the libraries that a pickle
/// could act through, and functions.
bool isForeignClass(std::string_view name);

/// What the reader turns a known name into, when it is called.
enum class GlobalRole {
    Record, ///< stays an Object
    Dict,
    List,
    Tuple,
    Set,
    EncodeText, ///< _codecs.encode
    NumpyArray,
    NumpyBuffer,
    NumpyScalar,
    DillArray,     ///< dill's _create_array: (function, arguments, state, attributes) of an array
    TorchTensor,   ///< _rebuild_tensor, _v2
    TorchTensorV3, ///< dtype given, untyped storage
    TorchWrapped,  ///< _rebuild_parameter: the tensor is the first argument
    TorchTyped,    ///< _rebuild_from_type_v2: (function, type, arguments, state)
    TorchStorageBytes ///< torch.storage._load_from_bytes
};

GlobalRole roleOfGlobal(std::string_view name);

/// "torch.FloatStorage" and the like; UntypedStorage counts as uint8.
std::optional<DType> dtypeOfTorchStorage(std::string_view name);
/// "torch.float32" and the like.
std::optional<DType> dtypeOfTorch(std::string_view name);

} // namespace inlay
