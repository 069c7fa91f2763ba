#pragma once

#include "ui/session/session.h"

namespace inlay {

// When the window was painted and when the engine was ready, in milliseconds since 1970, so that
// whoever started the program knows how long it took. Both go to the log as `inlay.startup`, which
// QT_LOGGING_RULES="inlay.startup.debug=true" turns on.

void noteWindowPainted();
/// Notes it when it comes.
void noteEngineReady(Session& session);

} // namespace inlay
