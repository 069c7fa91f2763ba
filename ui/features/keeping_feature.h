#pragma once

#include "ui/features/window_feature.h"

namespace inlay {

/// What is on the canvas, kept: on the shelf as a picture of its own, or on the clipboard.
class KeepingFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit KeepingFeature(const WindowParts& parts);

    void refreshCommands() override;

private:
    void keep();
    void copy();
};

} // namespace inlay
