#pragma once

#include "ui/in_photo/photo_edit.h"

#include <QString>
#include <string>
#include <vector>

namespace inlay {

class EngineLibrary;

/// What became of a photo that was saved, for the user to know.
struct SavedPhoto {
    bool asTheSourceJpeg = false;   ///< coded as the JPEG that it came from was
    int bits = 8;                   ///< a channel, in the file
    bool lostDepth = false;         ///< the photo has 16 bits, and the format 8
    bool lostAlpha = false;         ///< what was clear is white
    bool coloursWereTurned = false; ///< from inks or Lab to sRGB
    bool fileHasChanged = false;    ///< what lies where the photo came from is another file now
};

/// What lies where the photo came from is another file now.
bool hasFileChanged(const PhotoEdit& edit);

/// The whole photo with these edits of its faces, one after the other, at its own depth, in its own
/// colours and with its metadata; `.ora` in layers. At least one edit. Throws Error.
SavedPhoto savePhoto(EngineLibrary& library, const std::vector<PhotoEdit>& edits,
                     const std::string& path);

} // namespace inlay
