#include "latent_folder.h"

#include "core/base/error.h"
#include "core/facade/latent_files_factory.h"

namespace inlay {

std::string goldenFile(const std::string& name) {
    return INLAY_TEST_DATA "/goldens/" + name;
}

Latent sampleLatent() {
    Latent latent;
    latent.rows = 3;
    latent.dim = 2;
    latent.w = {0.5f, 1, 1.5f, 2, 2.5f, 3};
    latent.noise = {{2, 2, {1, 2, 3, 4}}, {1, 2, {7, 8}}};
    latent.networkSha256 = "abc";
    latent.networkName = "portr\xc3\xa4ts";
    return latent;
}

LatentFolder::LatentFolder()
    : m_files(createLatentFiles()) {}

std::string LatentFolder::path(const QString& name) const {
    return (name.isEmpty() ? m_folder.path() : m_folder.filePath(name)).toStdString();
}

std::string LatentFolder::save(const Latent& latent, LatentFormat format) const {
    std::string to = path(QStringLiteral("a") + QString::fromLatin1(latentFormatEnding(format)));
    m_files->save(to, latent, format);
    return to;
}

int LatentFolder::kindOfError(const std::string& path) const {
    try {
        m_files->load(path);
    } catch (const Error& error) {
        const std::string text = error.what();
        const bool isOneLine = text.find('\n') == std::string::npos;
        return text.compare(0, path.size(), path) == 0 && isOneLine ? static_cast<int>(error.kind())
                                                                    : -2;
    }
    return -1;
}

} // namespace inlay
