#pragma once

#include "core/base/error.h"

#include <new>
#include <opencv2/core.hpp>
#include <string>
#include <utility>

namespace inlay {

/// A library's text as part of one line.
inline std::string onOneLine(std::string text) {
    for (char& c : text)
        if (c == '\n' || c == '\r')
            c = ' ';
    return text;
}

/// Calls `work` and turns what a library throws into Error. `doing` begins the message:
/// "The picture cannot be resized".
template <typename Work>
auto translateErrors(const std::string& doing, Work&& work) {
    try {
        return std::forward<Work>(work)();
    } catch (const Error&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw Error(ErrorKind::OutOfMemory,
                    doing + ": there is not enough memory; close other programs or reduce it");
    } catch (const cv::Exception& error) {
        if (error.code == cv::Error::StsNoMem)
            throw Error(ErrorKind::OutOfMemory,
                        doing + ": there is not enough memory; close other programs or reduce it");
        throw Error(ErrorKind::Internal, doing + " (" + onOneLine(error.err) + ")");
    } catch (const std::exception& error) {
        throw Error(ErrorKind::Internal, doing + " (" + onOneLine(error.what()) + ")");
    }
}

} // namespace inlay
