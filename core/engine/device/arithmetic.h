#pragma once

namespace inlay {

/// For CUDA devices: convolutions by the fastest method found for their shapes, and in TF32 (10
/// bits of mantissa, float32's range). Matrix products stay in float32: the optimiser's basis and
/// the phases of StyleGAN 3's Fourier features do not bear 10 bits.
void useFastArithmetic();

/// For CUDA devices: float32 arithmetic that gives the same bytes from run to run on one GPU,
/// without methods chosen by a race and without sums in the order of arrival. Slower; operations
/// that have no such form warn and go on.
void useRepeatableArithmetic();

/// While it lives, float32 is float32 on CUDA devices too: for comparisons with a reference.
class ExactArithmetic {
public:
    ExactArithmetic();
    ~ExactArithmetic();
    ExactArithmetic(const ExactArithmetic&) = delete;
    ExactArithmetic& operator=(const ExactArithmetic&) = delete;

private:
    bool m_convolutions;
    bool m_products;
};

} // namespace inlay
