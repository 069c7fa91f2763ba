#pragma once

namespace inlay {

/// A few megabytes that are put aside, so that there is room to say so when the memory is used up,
/// and to end in an orderly way what was under way. For the whole program; thread-safe.
class MemoryReserve {
public:
    /// Puts it aside. From now on it is given back when `new` finds nothing any more.
    static void install();
    /// Gives it back, where whoever found nothing did not ask by `new`.
    static void release() noexcept;
    /// Puts it aside again, where there is room.
    static void refill() noexcept;
};

} // namespace inlay
