#include "ui/features/command_search_feature.h"

#include "ui/window/actions.h"
#include "ui/window/command_search.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

namespace inlay {

CommandSearchFeature::CommandSearchFeature(const WindowParts& parts,
                                           std::function<std::vector<SearchOffer>()> offers)
    : WindowFeature(parts)
    , m_offers(std::move(offers)) {
    connect(parts.actions.findCommand, &QAction::triggered, this, &CommandSearchFeature::open);
}

void CommandSearchFeature::open() {
    QMainWindow& window = parts().window;
    if (!m_search)
        m_search = new CommandSearch(window.menuBar(), m_offers, &window);
    m_search->open();
}

} // namespace inlay
