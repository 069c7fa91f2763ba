#pragma once

#include "ui/window/search_offer.h"
#include "ui/window/window_parts.h"

#include <QObject>
#include <vector>

namespace inlay {

/// Something that a window can do beside its main job: it makes its own commands, menu entries and
/// panels, and connects them with the window's parts. The window owns its features, and destroys
/// them before anything that they refer to.
class WindowFeature : public QObject {
    Q_OBJECT

public:
    explicit WindowFeature(const WindowParts& parts)
        : m_parts(parts) {}

    /// Asked when the window is about to close: false keeps it open.
    virtual bool mayClose() { return true; }
    /// What the command search finds beside the menus, as it is now.
    virtual std::vector<SearchOffer> searchOffers() { return {}; }
    /// What is to be remembered until the next start.
    virtual void saveState() {}

protected:
    const WindowParts& parts() const { return m_parts; }

private:
    WindowParts m_parts;
};

} // namespace inlay
