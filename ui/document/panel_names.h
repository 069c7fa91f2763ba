#pragma once

namespace inlay {

/// Under which names panels keep their inputs in a document, and where an act can be seen; they are
/// the panels' object names.
namespace panelName {

inline constexpr char embed[] = "embedPanel";
inline constexpr char recipe[] = "recipePanel";
inline constexpr char film[] = "filmPanel";
inline constexpr char local[] = "localPanel";

} // namespace panelName

} // namespace inlay
