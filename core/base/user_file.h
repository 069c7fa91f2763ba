#pragma once

#include "core/base/export.h"

#include <string>

namespace inlay {

/// The folders of the XDG Base Directory specification in which a user's own files are kept.
enum class UserFolder { Config, Data, Cache };

/// The path of `name` in the program's part of such a folder: "$XDG_CONFIG_HOME/inlay/name", or
/// "~/.config/inlay/name" without the variable. Empty where there is no home either.
INLAY_EXPORT std::string userFile(UserFolder folder, const std::string& name);

} // namespace inlay
