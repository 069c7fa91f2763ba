#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace inlay {

using LabResultId = quint64; ///< 0: none

/// What an experiment on a picture showed. Only the name changes once it is in a document.
struct LabResult {
    LabResultId id = 0;
    QString name;
    QString pictureName; ///< as it was called then
    QDateTime made;
    QByteArray figurePng; ///< files, as they are
    QByteArray figurePdf;
    QByteArray tableCsv;
    QString summary; ///< what it says, in words
};

} // namespace inlay
