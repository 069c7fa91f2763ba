#pragma once

#include "ui/window/search_offer.h"
#include "ui/window/window_parts.h"

#include <QObject>
#include <functional>
#include <vector>

namespace inlay {

class EditPanel;

/// Something that a window can do: it makes or takes its own commands, menu entries and panels, and
/// connects them with the window's parts. The window owns its features, and destroys them before
/// anything that they refer to.
class WindowFeature : public QObject {
    Q_OBJECT

public:
    explicit WindowFeature(const WindowParts& parts)
        : m_parts(parts) {}

    /// Asked when the window is about to close: false keeps it open.
    virtual bool mayClose() { return true; }
    /// What the command search finds beside the menus, as it is now.
    virtual std::vector<SearchOffer> searchOffers() { return {}; }
    /// What is to be remembered until the next start; called when the window closes, and soon after
    /// `stateChanged`.
    virtual void saveState() {}
    /// Something else is chosen, shown, open or running: which commands can be used, and what they
    /// are called, may be another.
    virtual void refreshCommands() {}

Q_SIGNALS:
    void stateChanged(); ///< what `saveState` writes is another now

protected:
    const WindowParts& parts() const { return m_parts; }
    EditPanel* editPanel() const; ///< the panel in sight, where it edits; else null
    /// Those that are there, and those that come.
    void forEachEditPanel(const std::function<void(EditPanel*)>& connectPanel);

private:
    WindowParts m_parts;
};

} // namespace inlay
