#include "core/engine/checkpoint/weight_hash.h"

#include "core/base/error.h"
#include "core/base/shape_text.h"

#include <algorithm>
#include <array>
#include <memory>
#include <openssl/evp.h>

namespace inlay {

namespace {

class Sha256 {
public:
    Sha256()
        : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free) {
        check(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
    }

    void add(const void* bytes, std::size_t size) {
        check(EVP_DigestUpdate(m_context.get(), bytes, size) == 1);
    }

    std::string finish() {
        std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
        unsigned int size = 0;
        check(EVP_DigestFinal_ex(m_context.get(), digest.data(), &size) == 1);
        std::string text;
        for (unsigned int i = 0; i < size; ++i) {
            text += "0123456789abcdef"[digest[i] >> 4];
            text += "0123456789abcdef"[digest[i] & 15];
        }
        return text;
    }

private:
    static void check(bool succeeded) {
        if (!succeeded)
            throw Error(ErrorKind::Internal, "The cryptography library could not compute SHA-256");
    }

    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

bool belongsToGenerator(const std::string& name) {
    return name.rfind("mapping.", 0) == 0 || name.rfind("synthesis.", 0) == 0;
}

/// In pieces, so that widening 16-bit weights needs no second copy of them.
void addValues(Sha256& hash, const torch::Tensor& tensor) {
    constexpr std::int64_t pieceSize = 1 << 18;
    const torch::Tensor flat = tensor.detach().contiguous().reshape({-1});
    for (std::int64_t start = 0; start < flat.numel(); start += pieceSize) {
        const torch::Tensor piece =
            flat.narrow(0, start, std::min(pieceSize, flat.numel() - start)).to(torch::kFloat32);
        hash.add(piece.data_ptr<float>(), static_cast<std::size_t>(piece.numel()) * sizeof(float));
    }
}

} // namespace

std::string weightHash(const std::map<std::string, torch::Tensor>& tensors) {
    Sha256 hash;
    for (const auto& [name, tensor] : tensors) {
        if (!belongsToGenerator(name))
            continue;
        const std::string shape = shapeText(tensor.sizes().vec(), "x");
        hash.add(name.c_str(), name.size() + 1);
        hash.add(shape.c_str(), shape.size() + 1);
        addValues(hash, tensor);
    }
    return hash.finish();
}

} // namespace inlay
