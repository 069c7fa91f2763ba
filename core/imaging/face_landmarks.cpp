#include "core/imaging/face_landmarks.h"

#include "core/base/error.h"
#include "core/imaging/face_finder.h"
#if INLAY_WITH_DLIB
#include "core/imaging/dlib_face_detector.h"
#endif

namespace inlay {

std::unique_ptr<LandmarkFinder> createLandmarkFinder() {
#if INLAY_WITH_DLIB
    const std::string file = findLandmarkFile();
    if (file.empty())
        throw Error(ErrorKind::MissingComponent,
                    "dlib's landmark file is missing; install the package libdlib-data, or name "
                    "the file in INLAY_LANDMARKS");
    return createDlibLandmarkFinder(file);
#else
    throw Error(ErrorKind::MissingComponent,
                "This build finds no landmarks; install libdlib-dev and build again");
#endif
}

} // namespace inlay
