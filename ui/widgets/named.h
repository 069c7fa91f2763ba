#pragma once

#include <QString>

namespace inlay {

/// Gives a control what every control has: a name for tests and settings, one for screen readers,
/// and a tool tip. Returns the control.
template <typename Control>
Control* named(Control* control, const char* objectName, const QString& accessibleName,
               const QString& toolTip) {
    control->setObjectName(QString::fromLatin1(objectName));
    control->setAccessibleName(accessibleName);
    control->setToolTip(toolTip);
    return control;
}

} // namespace inlay
