#pragma once

#include "ui/features/window_feature.h"

#include <vector>

class QAction;

namespace inlay {

class PictureSlot;

/// "Use as A": the keyboard's way to what dragging a thumbnail onto a slot of the panel in sight
/// does. The entries take their names from that panel's slots.
class UseAsFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit UseAsFeature(const WindowParts& parts);

private:
    const std::vector<PictureSlot*>& slotsInSight() const;
    void use(std::size_t index);
    void refresh();

    std::vector<QAction*> m_actions;
};

} // namespace inlay
