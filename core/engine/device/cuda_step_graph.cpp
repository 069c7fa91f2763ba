#include "core/engine/device/cuda_step_graph.h"

#include <c10/core/Event.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>
#include <cuda_runtime_api.h>
#include <optional>
#include <torch/version.h>

namespace inlay {

namespace {

/// What follows on `later` waits for what is queued on `earlier`.
void order(const c10::cuda::CUDAStream& earlier, const c10::cuda::CUDAStream& later) {
    c10::Event event(c10::DeviceType::CUDA);
    event.record(earlier.unwrap());
    event.block(later.unwrap());
}

/// Work on another stream takes its place among that of the usual one, even where it throws.
class Aside {
public:
    Aside(const c10::cuda::CUDAStream& usual, const c10::cuda::CUDAStream& aside)
        : m_usual(usual)
        , m_aside(aside) {
        order(usual, aside);
        m_guard.emplace(aside);
    }
    ~Aside() {
        m_guard.reset();
        try {
            order(m_aside, m_usual);
        } catch (const std::exception&) {
            // The device is lost; whatever is asked of it next says so.
        }
    }
    Aside(const Aside&) = delete;
    Aside& operator=(const Aside&) = delete;

private:
    c10::cuda::CUDAStream m_usual;
    c10::cuda::CUDAStream m_aside;
    std::optional<c10::cuda::CUDAStreamGuard> m_guard;
};

/// After a recording that has failed: the stream records no longer, its memory is given back, and
/// CUDA's note of the failure is taken away, lest the next check of another call finds it.
void abandon(const c10::cuda::CUDAStream& stream, at::cuda::MempoolId_t pool) {
    cudaStreamCaptureStatus status = cudaStreamCaptureStatusNone;
    if (cudaStreamIsCapturing(stream, &status) != cudaSuccess ||
        status != cudaStreamCaptureStatusNone) {
        cudaGraph_t unfinished = nullptr;
        cudaStreamEndCapture(stream, &unfinished);
        if (unfinished)
            cudaGraphDestroy(unfinished);
    }
    cudaGetLastError();
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 2)
    // The graph itself ends this only where its recording has ended well: else the allocator would
    // go on asking a graph that is no more whether memory is meant for it.
    try {
        c10::cuda::CUDACachingAllocator::endAllocateToPool(stream.device_index(), pool);
        c10::cuda::CUDACachingAllocator::releasePool(stream.device_index(), pool);
    } catch (const std::exception&) {
        // It had come as far as ending it.
    }
#else
    (void)pool;
#endif
}

} // namespace

CudaStepGraph::CudaStepGraph(c10::Device device)
    : m_device(device)
    , m_stream(c10::cuda::getStreamFromPool(false, device.index())) {}

void CudaStepGraph::warmUp(const std::function<void()>& work) {
    aside(work);
}

bool CudaStepGraph::record(const std::function<void()>& work) {
    // A recording has memory of its own, and can't use what the steps before it have left: that
    // goes back to the device first.
    c10::cuda::CUDACachingAllocator::emptyCache();
    auto graph = std::make_unique<at::cuda::CUDAGraph>();
    bool recorded = false;
    aside([&] { recorded = capture(*graph, work); });
    if (recorded)
        m_graph = std::move(graph);
    return recorded;
}

bool CudaStepGraph::capture(at::cuda::CUDAGraph& graph, const std::function<void()>& work) {
    const at::cuda::MempoolId_t pool = at::cuda::graph_pool_handle();
    try {
        graph.capture_begin(pool);
        work();
        graph.capture_end();
        return true;
    } catch (const c10::Error&) {
        // Something waits for the device or takes memory outside the recording.
        abandon(m_stream, pool);
        return false;
    } catch (...) {
        abandon(m_stream, pool);
        throw;
    }
}

void CudaStepGraph::replay() {
    m_graph->replay();
}

void CudaStepGraph::reset() {
    m_graph.reset();
}

void CudaStepGraph::aside(const std::function<void()>& work) {
    const Aside place(c10::cuda::getCurrentCUDAStream(m_device.index()), m_stream);
    work();
}

} // namespace inlay
