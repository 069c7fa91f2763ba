#pragma once

#include "core/compositing/edit_flow.h"

namespace inlay {

/// Where an edit may change the photo, 0 to 1, at the flow's resolution: where it moves or colours
/// what the network draws, within the face as FFHQ's alignment places it, or, where no face is
/// shown, within the crop; never at the crop's border. CV_32F.
cv::Mat maskOfChange(const EditFlow& flow, bool showsFace);

} // namespace inlay
