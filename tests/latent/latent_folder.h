#pragma once

#include "core/facade/latent_files.h"

#include <QTemporaryDir>
#include <memory>
#include <string>

namespace inlay {

std::string goldenFile(const std::string& name); ///< below tests/goldens
Latent sampleLatent();                           ///< of all that a latent can have but a class

/// A temporary folder for latents, and what reads and writes them.
class LatentFolder {
public:
    LatentFolder();

    LatentFiles& files() const { return *m_files; }
    std::string path(const QString& name = {}) const;                  ///< empty: the folder's own
    std::string save(const Latent& latent, LatentFormat format) const; ///< gives the path
    /// Of what reading throws; -1: it is read, -2: the message is not one line that begins with the
    /// file's path.
    int kindOfError(const std::string& path) const;

private:
    std::unique_ptr<LatentFiles> m_files;
    QTemporaryDir m_folder;
};

} // namespace inlay
