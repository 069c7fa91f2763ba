#pragma once

#include "ui/engine/problem.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace inlay {

class FileOpener;
class PhotoIntake;

/// Lets files and images be dropped anywhere on a window. What a file is, is decided by its
/// content, in the background.
class DropRouter : public QObject {
    Q_OBJECT

public:
    DropRouter(FileOpener& files, PhotoIntake& photos, QWidget* window);

    static bool accepts(const QMimeData* data);
    /// From a drop or from the clipboard; false where there was nothing to take. What cannot be
    /// taken is told by `problem`.
    bool take(const QMimeData* data, const QString& nameForImage);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void dragOver(bool over);
    void problem(const QString& title, const inlay::Problem& problem);

private:
    FileOpener& m_files;
    PhotoIntake& m_photos;
};

} // namespace inlay
