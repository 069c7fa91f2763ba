#pragma once

#include "ui/features/window_feature.h"

namespace inlay {

/// Help > About Inlay.
class AboutFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit AboutFeature(const WindowParts& parts);

private:
    void show();
};

} // namespace inlay
