#include "app/cli/interrupt.h"

#include <csignal>

namespace inlay {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void remember(int) {
    interrupted = 1;
}

} // namespace

void watchForInterrupt() {
    struct sigaction action = {};
    action.sa_handler = remember;
    sigemptyset(&action.sa_mask);
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND); // the second one is the default
    sigaction(SIGINT, &action, nullptr);
}

bool wasInterrupted() {
    return interrupted != 0;
}

} // namespace inlay
