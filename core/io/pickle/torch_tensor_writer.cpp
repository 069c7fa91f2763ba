#include "core/io/pickle/torch_tensor_writer.h"

#include "core/base/error.h"
#include "core/io/archive/zip_writer.h"
#include "core/io/bytes/little_endian.h"
#include "core/io/pickle/pickle_opcodes.h"

#include <limits>

namespace inlay {

namespace {

class PickleWriter {
public:
    void begin() {
        op(opProto);
        byte(2);
    }

    void op(Opcode opcode) { m_bytes.push_back(opcode); }

    void global(const std::string& module, const std::string& name) {
        op(opGlobal);
        append(module + "\n" + name + "\n");
    }

    void text(const std::string& value) {
        op(opBinUnicode);
        appendLittleEndian(m_bytes, value.size(), 4);
        append(value);
    }

    void integer(std::int64_t value) {
        op(opLong1); // up to 8 bytes, two's complement
        appendLittleEndian(m_bytes, 8, 1);
        appendLittleEndian(m_bytes, static_cast<std::uint64_t>(value), 8);
    }

    void tuple(const std::vector<std::int64_t>& values) {
        op(opMark);
        for (const std::int64_t value : values)
            integer(value);
        op(opTuple);
    }

    void byte(std::uint8_t value) { m_bytes.push_back(value); }

    const std::vector<std::uint8_t>& bytes() const { return m_bytes; }

private:
    void append(const std::string& text) {
        m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    }

    std::vector<std::uint8_t> m_bytes;
};

void putTensor(PickleWriter& pickle, const TensorView& tensor) {
    std::vector<std::int64_t> strides(tensor.shape.size(), 1);
    for (std::size_t d = strides.size(); d-- > 1;)
        strides[d - 1] = strides[d] * tensor.shape[d];
    pickle.global("torch._utils", "_rebuild_tensor_v2");
    pickle.op(opMark);
    pickle.op(opMark); // the persistent id of its storage
    pickle.text("storage");
    pickle.global("torch", "FloatStorage");
    pickle.text("0");
    pickle.text("cpu");
    pickle.integer(tensor.count());
    pickle.op(opTuple);
    pickle.op(opBinPersId);
    pickle.integer(0); // offset
    pickle.tuple(tensor.shape);
    pickle.tuple(strides);
    pickle.op(opNewFalse);                       // needs no gradient
    pickle.global("collections", "OrderedDict"); // no hooks
    pickle.op(opEmptyTuple);
    pickle.op(opReduce);
    pickle.op(opTuple);
    pickle.op(opReduce);
}

std::vector<std::uint8_t> bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

void writeArchive(const std::string& path, const PickleWriter& pickle, const TensorView& tensor) {
    ZipWriter archive(path);
    archive.add("archive/data.pkl", pickle.bytes());
    archive.add("archive/byteorder", bytesOf("little"));
    archive.add("archive/data/0", TensorView::ofFloats(tensor.shape, tensor.floats()).packed());
    archive.add("archive/version", bytesOf("3\n"));
    archive.commit();
}

} // namespace

void writeTorchTensor(const std::string& path, const TensorView& tensor) {
    PickleWriter pickle;
    pickle.begin();
    putTensor(pickle, tensor);
    pickle.op(opStop);
    writeArchive(path, pickle, tensor);
}

void writeTorchDict(const std::string& path, const std::string& key, const TensorView& tensor,
                    const std::map<std::string, std::int64_t>& numbers) {
    PickleWriter pickle;
    pickle.begin();
    pickle.op(opEmptyDict);
    pickle.op(opMark);
    pickle.text(key);
    putTensor(pickle, tensor);
    for (const auto& [name, number] : numbers) {
        pickle.text(name);
        pickle.integer(number);
    }
    pickle.op(opSetItems);
    pickle.op(opStop);
    writeArchive(path, pickle, tensor);
}

} // namespace inlay
