#pragma once

namespace inlay {

/// For CUDA devices: convolutions by the fastest method found for their shapes, and TF32 (10 bits
/// of mantissa, float32's range) in convolutions and matrix products.
void allowFastArithmetic();

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
