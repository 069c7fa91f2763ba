#pragma once

#include "ui/document/picture.h"
#include "ui/features/window_feature.h"

namespace inlay {

/// The shelf's own commands; and what comes newly onto it is the chosen picture.
class ShelfFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit ShelfFeature(const WindowParts& parts);

    void refreshCommands() override;

private:
    void chooseNew(PictureId id);
};

} // namespace inlay
