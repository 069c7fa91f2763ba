#pragma once

#include "core/io/bytes/byte_view.h"

#include <string>

namespace inlay {

/// What a file is that is none of ours but often lies in the place of one, and what to do then:
/// "is a web page; ...". Empty: not known.
std::string foreignFormat(const ByteView& bytes);

} // namespace inlay
