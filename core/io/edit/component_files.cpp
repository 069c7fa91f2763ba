#include "core/io/edit/component_files.h"

#include "core/base/error.h"
#include "core/io/archive/zip_archive.h"
#include "core/io/pickle/pickle_document.h"
#include "core/io/pickle/torch_zip.h"
#include "core/io/tensors/npy.h"
#include "core/io/tensors/npz.h"
#include "core/io/tensors/safetensors_file.h"

#include <filesystem>
#include <map>

namespace inlay {

namespace {

using Arrays = std::map<std::string, TensorView>;

/// Components of smaller networks than this are taken for the rows of one direction.
constexpr std::int64_t leastSquare = 32;
constexpr std::int64_t mostComponents = 8192;

/// What is named in a file, or the only array as "".
Arrays arraysIn(const ByteView& bytes, const std::string& path) {
    Arrays arrays;
    if (looksLikeSafetensors(bytes))
        return parseSafetensors(bytes, path).tensors;
    if (looksLikeNpy(bytes)) {
        if (npyObjects(bytes, path).size == 0)
            arrays.emplace("", parseNpy(bytes, path));
        return arrays;
    }
    if (looksLikeZip(bytes) && torchPickleEntry(ZipArchive(bytes, path)) == nullptr)
        return parseNpz(bytes, path);
    const PickleDocument document = parsePickle(bytes, path);
    const PickleValue& root = document.root();
    if (root.is(PickleKind::Tensor))
        arrays.emplace("", root.tensor());
    for (std::size_t i = 0; root.is(PickleKind::Dict) && i < root.size(); ++i) {
        if (root.key(i).is(PickleKind::Text) && root.value(i).is(PickleKind::Tensor))
            arrays.emplace(root.key(i).text(), root.value(i).tensor());
    }
    return arrays;
}

/// [n, dim], or [n, 1, dim].
bool isMatrix(const TensorView& array) {
    const auto& shape = array.shape;
    return (shape.size() == 2 || (shape.size() == 3 && shape[1] == 1)) && shape.front() >= 1 &&
           shape.front() <= mostComponents && shape.back() >= 1;
}

struct Matrix {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> values;

    explicit Matrix(const TensorView& array)
        : rows(static_cast<std::size_t>(array.shape.front()))
        , columns(static_cast<std::size_t>(array.shape.back()))
        , values(array.floats()) {}

    std::vector<float> row(std::size_t index) const {
        const auto begin = values.begin() + static_cast<std::ptrdiff_t>(index * columns);
        return {begin, begin + static_cast<std::ptrdiff_t>(columns)};
    }
    std::vector<float> column(std::size_t index) const {
        std::vector<float> result;
        for (std::size_t i = 0; i < rows; ++i)
            result.push_back(values[i * columns + index]);
        return result;
    }
};

const TensorView* matrixNamed(const Arrays& arrays, const char* name) {
    const auto found = arrays.find(name);
    return found != arrays.end() && isMatrix(found->second) ? &found->second : nullptr;
}

Direction component(std::vector<float> values, const std::string& path, std::size_t index,
                    DirectionOrigin origin) {
    Direction direction;
    direction.name =
        std::filesystem::u8path(path).stem().u8string() + ' ' + std::to_string(index + 1);
    direction.origin = origin;
    direction.dim = static_cast<int>(values.size());
    direction.values = std::move(values);
    requireValid(direction, path);
    return direction;
}

/// Components one a row, each as long as a standard deviation along it.
std::vector<Direction> principalComponents(const TensorView& components, const Arrays& arrays,
                                           const char* deviations, const std::string& path) {
    const Matrix matrix(components);
    std::vector<float> lengths(matrix.rows, 1.f);
    const auto found = arrays.find(deviations);
    if (found != arrays.end()) {
        lengths = found->second.floats();
        if (lengths.size() != matrix.rows)
            throw Error(ErrorKind::CorruptFile,
                        path + ": '" + deviations + "' does not have a length for each component");
    }
    std::vector<Direction> directions;
    for (std::size_t i = 0; i < matrix.rows; ++i) {
        std::vector<float> values = matrix.row(i);
        for (float& value : values)
            value *= lengths[i];
        directions.push_back(component(std::move(values), path, i, DirectionOrigin::Ganspace));
    }
    return directions;
}

} // namespace

std::vector<Direction> componentsIn(const ByteView& bytes, const std::string& path) {
    const Arrays arrays = arraysIn(bytes, path);
    if (const TensorView* components = matrixNamed(arrays, "lat_comp"))
        return principalComponents(*components, arrays, "lat_stdev", path);
    if (const TensorView* components = matrixNamed(arrays, "act_comp"))
        return principalComponents(*components, arrays, "act_stdev", path);
    if (const TensorView* components = matrixNamed(arrays, "comp"))
        return principalComponents(*components, arrays, "std", path);
    std::vector<Direction> directions;
    if (const TensorView* vectors = matrixNamed(arrays, "eigvec")) {
        const Matrix matrix(*vectors);
        for (std::size_t i = 0; i < matrix.columns; ++i)
            directions.push_back(component(matrix.column(i), path, i, DirectionOrigin::Sefa));
        return directions;
    }
    const TensorView* square = matrixNamed(arrays, "");
    if (square && square->shape.size() == 2 && square->shape[0] == square->shape[1] &&
        square->shape[0] >= leastSquare) {
        const Matrix matrix(*square);
        for (std::size_t i = 0; i < matrix.rows; ++i)
            directions.push_back(component(matrix.row(i), path, i, DirectionOrigin::Sefa));
    }
    return directions;
}

} // namespace inlay
