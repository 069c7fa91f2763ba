#pragma once

#include "core/imaging/face_detector.h"

namespace inlay {

/// Faces that are not upright: looks in the photo turned by quarters and by 45 degrees to either
/// side. In pixels of the photo; empty where there are none.
std::vector<FoundFace> findTurnedFaces(FaceDetector& detector, const Image& photo);

/// A tilted face again, seen upright: a detector also finds faces that are tilted by 40 degrees,
/// but then the landmarks, which are made for upright ones, slip off. `found` itself where it is
/// upright, or where nothing better is seen.
FoundFace straightened(FaceDetector& detector, const Image& photo, const FoundFace& found);

/// Whether eyes and mouth lie to each other as a face's do, seen from the front or from the side:
/// FFHQ's own lie well within. Landmarks that slipped off do not.
bool landmarksFit(const Face& face);

} // namespace inlay
