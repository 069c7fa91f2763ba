#pragma once

#include "core/editing/direction.h"

#include <QImage>
#include <QString>

namespace inlay {

using ExpressionId = quint64; ///< 0: none

/// An expression that was kept to be carried over to any picture of the same network: the
/// difference of two latents, or a direction from a file.
struct NamedExpression {
    ExpressionId id = 0;
    QString name;
    QImage thumbnail;
    DirectionPtr direction;
};

} // namespace inlay
