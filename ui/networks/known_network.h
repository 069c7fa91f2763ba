#pragma once

#include <QString>
#include <QVector>

namespace inlay {

/// A network that other people publish: where it is found, what it may be used for, and how large
/// the download is. Inlay never downloads anything by itself.
struct KnownNetwork {
    QString fileName; ///< as its publisher names it
    QString shows;    ///< "Faces", "Cats"
    QString family;   ///< "StyleGAN 2"
    int resolution = 0;
    int megabytes = 0; ///< of the download, about
    QString publisher; ///< whose page to go to
    QString page;      ///< its address
    QString licence;
};

/// The well-known ones, read from the program's resources.
QVector<KnownNetwork> knownNetworks();

} // namespace inlay
