#include "core/engine/device/cuda_support.h"

#include <ATen/cuda/CUDAGraph.h>
#include <c10/core/Event.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>
#include <cstdlib>
#include <cuda_runtime_api.h>

namespace inlay {

namespace {

class CudaStepGraph : public StepGraph {
public:
    explicit CudaStepGraph(c10::Device device)
        : m_device(device)
        , m_stream(c10::cuda::getStreamFromPool(false, device.index())) {}

    void warmUp(const std::function<void()>& work) override {
        aside([&] { work(); });
    }

    bool record(const std::function<void()>& work) override {
        auto graph = std::make_unique<at::cuda::CUDAGraph>();
        bool recorded = false;
        aside([&] {
            bool capturing = false;
            try {
                graph->capture_begin();
                capturing = true;
                work();
                capturing = false;
                graph->capture_end();
                recorded = true;
            } catch (const c10::Error&) {
                // Something waits for the device or takes memory outside the recording.
                if (capturing)
                    abandon(*graph);
                cudaGetLastError();
            }
        });
        if (recorded)
            m_graph = std::move(graph);
        return recorded;
    }

    void replay() override { m_graph->replay(); }
    void reset() override { m_graph.reset(); }

private:
    static void abandon(at::cuda::CUDAGraph& graph) {
        try {
            graph.capture_end();
        } catch (const c10::Error&) {
            // It has failed before; all that counts is that the stream no longer records.
        }
    }

    /// On a stream of its own, between what came before and what comes after: the default stream
    /// can't be recorded.
    void aside(const std::function<void()>& work) {
        const c10::cuda::CUDAStream usual = c10::cuda::getCurrentCUDAStream(m_device.index());
        c10::Event before(c10::DeviceType::CUDA);
        before.record(usual.unwrap());
        before.block(m_stream.unwrap());
        {
            const c10::cuda::CUDAStreamGuard guard(m_stream);
            work();
        }
        c10::Event after(c10::DeviceType::CUDA);
        after.record(m_stream.unwrap());
        after.block(usual.unwrap());
    }

    c10::Device m_device;
    c10::cuda::CUDAStream m_stream;
    std::unique_ptr<at::cuda::CUDAGraph> m_graph;
};

bool graphsAreWanted() {
    const char* wish = std::getenv("INLAY_CUDA_GRAPHS");
    return !wish || std::string(wish) != "0";
}

} // namespace

std::unique_ptr<StepGraph> makeStepGraph(c10::Device device) {
    if (!device.is_cuda() || !graphsAreWanted())
        return nullptr;
    return std::make_unique<CudaStepGraph>(device);
}

void releaseUnusedMemory(c10::Device device) {
    if (device.is_cuda())
        c10::cuda::CUDACachingAllocator::emptyCache();
}

std::string deviceModel(c10::Device device) {
    if (!device.is_cuda())
        return {};
    cudaDeviceProp properties{};
    if (cudaGetDeviceProperties(&properties, device.index()) != cudaSuccess)
        return {};
    return static_cast<const char*>(properties.name);
}

} // namespace inlay
