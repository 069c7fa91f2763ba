#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace inlay {

/// Lets a text step back behind what stands beside it, in any theme.
void makeFaint(QWidget* text);

/// A faint text that explains or sums up, over as many lines as it takes.
QLabel* faintLabel(const char* objectName, QWidget* parent, const QString& text = {});

} // namespace inlay
