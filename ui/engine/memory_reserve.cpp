#include "ui/engine/memory_reserve.h"

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <new>

namespace inlay {

namespace {

constexpr std::size_t reserveSize = std::size_t{4} << 20;

std::atomic<void*> reserve{nullptr};
std::atomic<bool> isInstalled{false};

void whenNothingIsLeft() {
    void* kept = reserve.exchange(nullptr);
    if (!kept)
        throw std::bad_alloc();
    std::free(kept); // `new` tries again
}

} // namespace

void MemoryReserve::install() {
    isInstalled = true;
    refill();
    std::set_new_handler(whenNothingIsLeft);
}

void MemoryReserve::release() noexcept {
    std::free(reserve.exchange(nullptr));
}

void MemoryReserve::refill() noexcept {
    if (!isInstalled || reserve.load())
        return;
    void* memory = std::malloc(reserveSize);
    if (memory)
        std::memset(memory, 1, reserveSize); // memory that was only promised is none
    std::free(reserve.exchange(memory));
}

} // namespace inlay
