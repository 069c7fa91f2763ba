#pragma once

class QWidget;

namespace inlay {

/// What a text or number field can undo by itself, of what was typed into it and not entered yet.
bool fieldCanUndo(const QWidget& field);
bool fieldCanRedo(const QWidget& field);

} // namespace inlay
