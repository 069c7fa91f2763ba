#pragma once

namespace inlay {

/// From now on the first Ctrl+C is only remembered, so that a command can end cleanly; a second one
/// ends the program at once.
void watchForInterrupt();

/// Whether Ctrl+C was pressed.
bool wasInterrupted();

} // namespace inlay
