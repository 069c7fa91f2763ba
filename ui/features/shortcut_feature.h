#pragma once

#include "ui/features/window_feature.h"

namespace inlay {

/// Help > Keyboard shortcuts.
class ShortcutFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit ShortcutFeature(const WindowParts& parts);

private:
    void show();
};

} // namespace inlay
