#include "models/training/progress_reading.h"

namespace inlay::training {

void ProgressReading::note(double& into, const torch::Tensor& value) {
    m_into.push_back(&into);
    m_values.push_back(value.detach().reshape({}));
}

void ProgressReading::read() {
    if (m_values.empty())
        return;
    const torch::Tensor values = torch::stack(m_values).to(torch::kCPU, torch::kDouble);
    for (std::size_t i = 0; i < m_into.size(); ++i)
        *m_into[i] = values.data_ptr<double>()[i];
    m_into.clear();
    m_values.clear();
}

} // namespace inlay::training
