#include "ui/widgets/faint_label.h"

#include <QLabel>

namespace inlay {

void makeFaint(QWidget* text) {
    text->setForegroundRole(QPalette::PlaceholderText); // follows the theme
}

QLabel* faintLabel(const char* objectName, QWidget* parent, const QString& text) {
    auto* label = new QLabel(text, parent);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setWordWrap(true);
    makeFaint(label);
    return label;
}

} // namespace inlay
