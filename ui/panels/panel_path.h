#pragma once

#include "core/model/edit/edit.h"

#include <QCoreApplication>
#include <vector>

namespace inlay {

/// The way that the film strip shows, from its left end to its right one, and where on it a panel
/// stands. This one is for a panel that has none.
class PanelPath {
    Q_DECLARE_TR_FUNCTIONS(PanelPath)

public:
    virtual ~PanelPath() = default;

    /// Evenly along the way; empty while there is none.
    virtual std::vector<Edit> frames(int /*count*/) const { return {}; }
    virtual double position() const { return 0.5; } ///< 0 (left) to 1
    virtual void setPosition(double /*position*/) {}
    virtual void settle() {} ///< the hand that sets the position is off
    /// What the film strip says while there is no way.
    virtual QString hint() const;
};

} // namespace inlay
