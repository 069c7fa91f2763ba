#pragma once

#include <QTemporaryDir>

namespace inlay {

/// Files that Python writes around the goldens: networks as training programs keep them (opens/),
/// and what only looks like one (refused/).
class NeighbourFiles {
public:
    /// False: there is no Python with numpy and torch to write them. They are written once.
    bool make();
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace inlay
