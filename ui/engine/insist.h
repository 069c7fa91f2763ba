#pragma once

#include <chrono>
#include <thread>

namespace inlay {

/// Does what somebody waits for and what needs hardly any memory: where it throws, that was not
/// there, and it is tried again until it is, for some seconds. False: it never worked. Throws
/// nothing. Not for the UI thread.
template <typename Act>
bool insist(Act act) noexcept {
    constexpr int tries = 100;
    for (int i = 0; i < tries; ++i) {
        try {
            act();
            return true;
        } catch (...) {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    }
    return false;
}

} // namespace inlay
