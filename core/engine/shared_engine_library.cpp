#include "core/engine/perceptual/perceptual_registry.h"
#include "core/engine/tensor_engine.h"
#include "core/facade/compositing_factory.h"
#include "core/facade/engine_library.h"
#include "core/facade/imaging_factory.h"
#include "core/facade/latent_files_factory.h"
#include "core/io/edit/direction_files.h"
#include "core/io/kinds/classify.h"
#include "core/io/user/preset_file.h"

namespace inlay {

EngineLibrary& engineLibrary();

namespace {

class SharedEngineLibrary : public EngineLibrary {
public:
    SharedEngineLibrary()
        : m_imaging(createImaging())
        , m_latentFiles(createLatentFiles())
        , m_compositing(createCompositing()) {}

    std::unique_ptr<Engine> createEngine(const EngineSettings& settings) override {
        return std::make_unique<TensorEngine>(settings);
    }
    Imaging& imaging() override { return *m_imaging; }
    LatentFiles& latentFiles() override { return *m_latentFiles; }
    Compositing& compositing() override { return *m_compositing; }
    std::vector<Direction> loadDirections(const std::string& path) override {
        return readDirections(path);
    }
    void saveDirections(const std::string& path,
                        const std::vector<Direction>& directions) override {
        inlay::saveDirections(path, directions);
    }
    FileKind classify(const std::string& path) override { return classifyFile(path); }
    RegisteredWeights registerPerceptualWeights(const std::string& path) override {
        return PerceptualRegistry(PerceptualRegistry::userFile()).add(path);
    }
    std::vector<RegisteredWeights> registeredPerceptualWeights() override {
        return PerceptualRegistry(PerceptualRegistry::userFile()).list();
    }
    std::vector<EmbeddingOptions> savedPresets() override { return presets().list(); }
    void savePreset(const EmbeddingOptions& options) override { presets().save(options); }
    void removePreset(const std::string& name) override { presets().remove(name); }

private:
    static PresetFile presets() { return PresetFile(PresetFile::userFile()); }

    std::unique_ptr<Imaging> m_imaging;
    std::unique_ptr<LatentFiles> m_latentFiles;
    std::unique_ptr<Compositing> m_compositing;
};

} // namespace

EngineLibrary& engineLibrary() {
    static SharedEngineLibrary library;
    return library;
}

} // namespace inlay
