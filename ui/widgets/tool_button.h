#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace inlay {

/// A button with one of the program's icons (see icons.h; null: none) and, besides its tool tip, no
/// text.
QToolButton* toolButton(const char* iconName, const char* objectName, const QString& accessibleName,
                        const QString& toolTip, QWidget* parent);

/// The same without a frame, until the mouse is over it.
QToolButton* flatButton(const char* iconName, const char* objectName, const QString& accessibleName,
                        const QString& toolTip, QWidget* parent);

} // namespace inlay
