#include "neighbour_files.h"

#include "network_files.h"

#include <QFile>
#include <QProcess>

namespace inlay {

bool NeighbourFiles::make() {
    if (QFile::exists(path("refused/zeros.pkl")))
        return true;
    const QString python = "/usr/bin/python3";
    if (QProcess::execute(python, {"-c", "import numpy, torch"}) != 0)
        return false;
    const auto golden = [](const char* name) { return QString::fromStdString(goldenFile(name)); };
    return QProcess::execute(
               python,
               {"-B", QStringLiteral(INLAY_TEST_DATA "/checkpoint_import/make_neighbours.py"),
                golden("rosinality-stylegan2-32/network.pt"),
                golden("stylegan2-ada-32/network.pkl"), m_folder.path()}) == 0;
}

} // namespace inlay
