#pragma once

#include "ui/features/window_feature.h"

namespace inlay {

class DirectionsPanel;

/// The Directions panel on the rail.
class DirectionsFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit DirectionsFeature(const WindowParts& parts);

    std::vector<SearchOffer> searchOffers() override; ///< the panel's sliders

private:
    DirectionsPanel* m_panel = nullptr;
};

} // namespace inlay
