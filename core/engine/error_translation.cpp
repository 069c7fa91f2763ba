#include "core/engine/error_translation.h"

#include "core/base/error.h"
#include "core/engine/device/out_of_memory.h"

#include <c10/util/Exception.h>
#include <new>
#include <string>

namespace inlay {

namespace {

constexpr const char* outOfMemory =
    "There is not enough memory for this network at this size; close other programs, choose the "
    "CPU in place of the GPU, or open a smaller network";

std::string firstLine(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

} // namespace

void rethrowTranslated() {
    try {
        throw;
    } catch (const Error&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw Error(ErrorKind::OutOfMemory, outOfMemory);
    } catch (const c10::Error& error) {
        const std::string text = error.what_without_backtrace();
        if (saysOutOfMemory(text))
            throw Error(ErrorKind::OutOfMemory, outOfMemory);
        throw Error(ErrorKind::Internal, "The tensor library failed: " + firstLine(text));
    } catch (const std::exception& error) {
        if (saysOutOfMemory(error.what()))
            throw Error(ErrorKind::OutOfMemory, outOfMemory);
        throw Error(ErrorKind::Internal, firstLine(error.what()));
    } catch (...) {
        throw Error(ErrorKind::Internal, "Something failed without saying what");
    }
}

} // namespace inlay
