// The part of PickleResolver that knows numpy.

#include "core/io/pickle/pickle_resolver.h"
#include "core/io/tensors/npy.h"

namespace inlay {

/// dtype('f4', False, True) with the state (version, '<', ...).
bool PickleResolver::numpyType(PickleValue& value, DType& dtype, bool& bigEndian) {
    resolve(value);
    if (value.m_kind != PickleKind::Object || value.m_text != "numpy.dtype")
        m_graph.corrupt("an array without a type");
    std::string descr = argument(value, 0).text();
    if (!descr.empty() && (descr[0] == 'O' || descr == "|O"))
        return false;
    if (value.m_state != nullptr && value.m_state->m_items.size() > 1 &&
        value.m_state->m_items[1]->m_kind == PickleKind::Text && !descr.empty() &&
        descr[0] >= 'a') // an order in the name itself stands
        descr.insert(0, value.m_state->m_items[1]->text());
    dtype = dtypeFromNumpy(descr, bigEndian, what());
    return true;
}

namespace {

std::size_t elementCount(const std::vector<std::int64_t>& shape) {
    std::size_t count = 1;
    for (const std::int64_t length : shape)
        count *= static_cast<std::size_t>(length);
    return count;
}

} // namespace

/// _reconstruct(ndarray, (0,), b'b') with the state (version, shape, dtype, is_fortran, data).
void PickleResolver::resolveNumpyArray(PickleValue& value) {
    PickleValue* const state = value.m_state;
    if (state == nullptr || state->m_kind != PickleKind::Tuple ||
        (state->m_items.size() != 5 && state->m_items.size() != 4))
        m_graph.corrupt("an array without its values");
    const std::size_t first = state->m_items.size() - 4; // the oldest numpy has no version
    for (PickleValue* item : state->m_items)
        resolve(*item);
    DType dtype = DType::Float32;
    bool bigEndian = false;
    if (!numpyType(*state->m_items[first + 1], dtype, bigEndian))
        return; // an array of Python objects stays a record
    TensorView view = TensorView::contiguous(dtype, sizes(*state->m_items[first]),
                                             state->m_items[first + 3]->bytes(), what(),
                                             state->m_items[first + 2]->boolean());
    view.bigEndian = bigEndian;
    if (elementCount(view.shape) * dtypeSize(dtype) != view.bytes.size)
        m_graph.corrupt("an array whose shape and values disagree");
    setTensor(value, std::move(view));
}

/// _create_array(_reconstruct, its arguments, the array's state, attributes or None).
void PickleResolver::resolveDillArray(PickleValue& value) {
    PickleValue& state = argument(value, 2);
    const PickleValue& function = argument(value, 0);
    if (function.m_kind != PickleKind::Global ||
        roleOfGlobal(function.m_text) != GlobalRole::NumpyArray)
        m_graph.corrupt("an array that is made in an unknown way");
    value.m_state = &state;
    resolveNumpyArray(value);
}

/// _frombuffer(buffer, dtype, shape, order), of protocol 5.
void PickleResolver::resolveNumpyBuffer(PickleValue& value) {
    DType dtype = DType::Float32;
    bool bigEndian = false;
    const ByteView bytes = argument(value, 0).bytes();
    if (!numpyType(argument(value, 1), dtype, bigEndian))
        m_graph.corrupt("an array of objects without the objects");
    TensorView view = TensorView::contiguous(dtype, sizes(argument(value, 2)), bytes, what(),
                                             argument(value, 3).text() == "F");
    view.bigEndian = bigEndian;
    if (elementCount(view.shape) * dtypeSize(dtype) != view.bytes.size)
        m_graph.corrupt("an array whose shape and values disagree");
    setTensor(value, std::move(view));
}

/// scalar(dtype, bytes).
void PickleResolver::resolveNumpyScalar(PickleValue& value) {
    DType dtype = DType::Float32;
    bool bigEndian = false;
    if (!numpyType(argument(value, 0), dtype, bigEndian))
        return;
    TensorView view = TensorView::contiguous(dtype, {}, argument(value, 1).bytes(), what());
    view.bigEndian = bigEndian;
    setTensor(value, std::move(view));
}

} // namespace inlay
