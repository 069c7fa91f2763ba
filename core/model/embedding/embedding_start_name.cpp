#include "core/model/embedding/embedding_start_name.h"

#include "core/base/enum_names.h"

namespace inlay {

namespace {

constexpr EnumNames<EmbeddingStart, 5> names{{{{EmbeddingStart::Automatic, "automatic"},
                                               {EmbeddingStart::MeanW, "mean w"},
                                               {EmbeddingStart::Uniform, "uniform"},
                                               {EmbeddingStart::Given, "given latent"},
                                               {EmbeddingStart::Encoder, "encoder"}}}};

} // namespace

const char* embeddingStartName(EmbeddingStart start) {
    return names.of(start);
}

std::optional<EmbeddingStart> embeddingStartFromName(const std::string& name) {
    return names.valueOf(name);
}

} // namespace inlay
