#include "ui/window/field_history.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace inlay {

namespace {

/// The line that is typed into: a spin box has one inside.
const QLineEdit* lineOf(const QWidget& field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(&field))
        return line;
    if (qobject_cast<const QAbstractSpinBox*>(&field))
        return field.findChild<QLineEdit*>();
    return nullptr;
}

const QTextDocument* documentOf(const QWidget& field) {
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&field))
        return text->document();
    if (const auto* text = qobject_cast<const QTextEdit*>(&field))
        return text->document();
    return nullptr;
}

} // namespace

bool takesText(const QWidget& field) {
    const auto* choice = qobject_cast<const QComboBox*>(&field);
    return lineOf(field) || documentOf(field) || (choice && choice->isEditable());
}

bool fieldCanUndo(const QWidget& field) {
    if (const QLineEdit* line = lineOf(field))
        return line->isUndoAvailable();
    const QTextDocument* document = documentOf(field);
    return document && document->isUndoAvailable();
}

bool fieldCanRedo(const QWidget& field) {
    if (const QLineEdit* line = lineOf(field))
        return line->isRedoAvailable();
    const QTextDocument* document = documentOf(field);
    return document && document->isRedoAvailable();
}

} // namespace inlay
