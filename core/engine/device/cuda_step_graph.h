#pragma once

#include "core/engine/device/step_graph.h"

#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDAStream.h>
#include <memory>

namespace inlay {

/// A CUDA graph, recorded on a stream of its own: the default stream can't be.
class CudaStepGraph final : public StepGraph {
public:
    explicit CudaStepGraph(c10::Device device);

    void warmUp(const std::function<void()>& work) override;
    bool record(const std::function<void()>& work) override;
    void replay() override;
    void reset() override;

private:
    void aside(const std::function<void()>& work);
    bool capture(at::cuda::CUDAGraph& graph, const std::function<void()>& work);

    c10::Device m_device;
    c10::cuda::CUDAStream m_stream;
    std::unique_ptr<at::cuda::CUDAGraph> m_graph;
};

} // namespace inlay
