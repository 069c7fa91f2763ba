#include "core/base/error_context.h"
#include "core/facade/latent_files_factory.h"
#include "core/io/bytes/mapped_file.h"
#include "core/io/latent/latent_reader.h"
#include "core/io/latent/latent_writer.h"

namespace inlay {

namespace {

/// Keeps nothing between calls, so any thread may call.
class LatentFilesOnDisk final : public LatentFiles {
public:
    std::vector<Latent> load(const std::string& path) override {
        return naming(path, [&] { return parseLatents(mapFile(path), path); });
    }

    void save(const std::string& path, const Latent& latent, LatentFormat format) override {
        writeLatent(path, latent, format);
    }
};

} // namespace

std::unique_ptr<LatentFiles> createLatentFiles() {
    return std::make_unique<LatentFilesOnDisk>();
}

} // namespace inlay
