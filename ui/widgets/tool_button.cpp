#include "ui/widgets/tool_button.h"

#include "ui/theme/icons.h"
#include "ui/widgets/named.h"

#include <QToolButton>

namespace inlay {

QToolButton* toolButton(const char* iconName, const char* objectName, const QString& accessibleName,
                        const QString& toolTip, QWidget* parent) {
    auto* button = named(new QToolButton(parent), objectName, accessibleName, toolTip);
    if (iconName)
        button->setIcon(icon(QString::fromLatin1(iconName)));
    return button;
}

QToolButton* flatButton(const char* iconName, const char* objectName, const QString& accessibleName,
                        const QString& toolTip, QWidget* parent) {
    QToolButton* button = toolButton(iconName, objectName, accessibleName, toolTip, parent);
    button->setAutoRaise(true);
    return button;
}

} // namespace inlay
