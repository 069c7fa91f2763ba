#pragma once

#include <string>
#include <vector>

namespace inlay {

/// The ending of a path in lower case, with its dot; empty without one.
std::string lowerEnding(const std::string& path);

/// Endings of what `Imaging` writes.
const std::vector<std::string>& imageEndings();
/// The same and .ora, photo and edit as layers.
const std::vector<std::string>& photoEndings();
bool isLayered(const std::string& path); ///< ends in .ora
/// Endings of an edit alone, with alpha.
const std::vector<std::string>& layerEndings();
const std::vector<std::string>& filmEndings();
const std::vector<std::string>& latentEndings();

/// Throws UsageError unless the path ends in one of these; asked before anything is computed.
/// `option` is what named it.
void requireEnding(const std::string& path, const std::vector<std::string>& endings,
                   const std::string& option = "--out");

} // namespace inlay
