#include "core/base/muted_errors.h"

#include <iostream>
#include <streambuf>

namespace inlay {

namespace {

thread_local int mutes = 0;

/// Hands everything on, except from threads that are muted. Keeps nothing itself, so that threads
/// share it as they share what is behind it.
class ThreadFilter final : public std::streambuf {
public:
    explicit ThreadFilter(std::streambuf* behind)
        : m_behind(behind) {}

protected:
    int_type overflow(int_type c) override {
        if (mutes > 0 || traits_type::eq_int_type(c, traits_type::eof()))
            return traits_type::not_eof(c);
        return m_behind->sputc(traits_type::to_char_type(c));
    }

    std::streamsize xsputn(const char* text, std::streamsize size) override {
        return mutes > 0 ? size : m_behind->sputn(text, size);
    }

    int sync() override { return mutes > 0 ? 0 : m_behind->pubsync(); }

private:
    std::streambuf* m_behind;
};

/// Never taken away again: another thread may be writing.
void putFilter() {
    static std::streambuf* const filter = [] {
        auto* const made = new ThreadFilter(std::cerr.rdbuf());
        std::cerr.rdbuf(made);
        return made;
    }();
    static_cast<void>(filter);
}

} // namespace

MutedErrors::MutedErrors() {
    putFilter();
    ++mutes;
}

MutedErrors::~MutedErrors() {
    --mutes;
}

} // namespace inlay
