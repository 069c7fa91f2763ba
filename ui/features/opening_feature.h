#pragma once

#include "ui/features/window_feature.h"
#include "ui/intake/latent_intake.h"

namespace inlay {

class DropRouter;

/// Files and images on their way in: by File > Open and Open recent, dropped onto the window, and
/// pasted.
class OpeningFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit OpeningFeature(const WindowParts& parts);

private:
    void choose();
    void paste();
    void fillRecentMenu();
    void askWhichLatents(const LatentChoices& choices, const LatentIntake::OpenChosen& open);

    DropRouter* m_drops; ///< the window's
};

} // namespace inlay
