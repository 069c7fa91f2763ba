#pragma once

#include <QString>
#include <functional>

namespace inlay {

/// Something that the command search finds beside the menus: an expression of the library, say.
struct SearchOffer {
    QString path; ///< where it stands, as for a command: "Expression > smile"
    QString tip;
    std::function<void()> act;
};

} // namespace inlay
