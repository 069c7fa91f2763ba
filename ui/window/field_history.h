#pragma once

class QWidget;

namespace inlay {

/// Letters that are typed while this has the keyboard are its text.
bool takesText(const QWidget& field);

/// What a text or number field can undo by itself, of what was typed into it and not entered yet.
bool fieldCanUndo(const QWidget& field);
bool fieldCanRedo(const QWidget& field);

} // namespace inlay
