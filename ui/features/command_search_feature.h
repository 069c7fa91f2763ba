#pragma once

#include "ui/features/window_feature.h"

namespace inlay {

class CommandSearch;

/// Help > Find a command: everything in the menus, and what the features offer beside.
class CommandSearchFeature : public WindowFeature {
    Q_OBJECT

public:
    /// `offers`: those of all features, asked at every opening.
    CommandSearchFeature(const WindowParts& parts,
                         std::function<std::vector<SearchOffer>()> offers);

private:
    void open();

    std::function<std::vector<SearchOffer>()> m_offers;
    CommandSearch* m_search = nullptr; ///< once it was asked for
};

} // namespace inlay
