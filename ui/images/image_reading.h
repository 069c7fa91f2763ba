#pragma once

#include <QImage>

class QByteArray;

namespace inlay {

/// Qt refuses to decode what takes more than 128 MB, some 33 megapixels; Inlay takes 100. Lifts
/// that once, for the whole program: also the clipboard and drag and drop decode by Qt's readers.
void liftImageReaderLimit();

/// How much of a picture may be there.
enum class PictureLimit {
    Taken, ///< as for a photo that is opened: 100 megapixels
    Kept   ///< what lies in a document comes back, however it got there
};

/// Decodes a picture; `format` as QImageReader knows it ("PNG"), null: by content. Throws Error:
/// TooLarge (before anything is decoded; the message begins with a verb), OutOfMemory, CorruptFile
/// (also where so few bytes cannot hold so many pixels).
QImage readImage(const QByteArray& bytes, const char* format, PictureLimit limit);

} // namespace inlay
