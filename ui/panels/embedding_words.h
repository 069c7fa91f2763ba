#pragma once

#include "ui/document/picture.h"

#include <QStringList>

namespace inlay {

/// Which of the photo's faces the crop frames, from 0 on; -1: none, it was set by hand.
int chosenFace(const Picture& picture);

/// How the embedding of a picture ended, for its photographer: a line each.
QStringList resultInWords(const Picture& picture);
/// The numbers behind that, for whoever compares settings; empty where nothing was measured.
QStringList resultInNumbers(const Picture& picture);

} // namespace inlay
