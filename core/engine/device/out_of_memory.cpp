#include "core/engine/device/out_of_memory.h"

#include "core/base/error.h"

#include <c10/util/Exception.h>
#include <new>

namespace inlay {

bool saysOutOfMemory(const std::string& text) {
    // cuBLAS and cuDNN have words of their own for their workspaces.
    return text.find("CUBLAS_STATUS_ALLOC_FAILED") != std::string::npos ||
           text.find("CUDNN_STATUS_ALLOC_FAILED") != std::string::npos ||
           text.find("CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED") != std::string::npos ||
           text.find("out of memory") != std::string::npos ||
           text.find("can't allocate memory") != std::string::npos ||
           text.find("not enough memory") != std::string::npos;
}

bool isOutOfMemory() {
    try {
        throw;
    } catch (const Error& error) {
        return error.kind() == ErrorKind::OutOfMemory;
    } catch (const std::bad_alloc&) {
        return true;
    } catch (const c10::Error& error) {
        return saysOutOfMemory(error.what_without_backtrace());
    } catch (const std::exception& error) {
        return saysOutOfMemory(error.what());
    } catch (...) {
        return false;
    }
}

} // namespace inlay
