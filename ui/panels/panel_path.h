#pragma once

#include "core/model/edit/edit.h"

#include <QCoreApplication>
#include <vector>

namespace inlay {

/// The path that the film strip shows from left to right, and a panel's position on it. This base
/// class is for panels without one.
class PanelPath {
    Q_DECLARE_TR_FUNCTIONS(PanelPath)

public:
    virtual ~PanelPath() = default;

    /// Evenly along the path; empty while there is none.
    virtual std::vector<Edit> frames(int /*count*/) const { return {}; }
    virtual double position() const { return 0.5; } ///< 0 (left) to 1
    virtual void setPosition(double /*position*/) {}
    virtual void settle() {} ///< the position is no longer dragged
    /// The film strip's text while there is no path.
    virtual QString hint() const;
};

} // namespace inlay
