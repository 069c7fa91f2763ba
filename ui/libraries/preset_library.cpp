#include "ui/libraries/preset_library.h"

namespace inlay {

PresetLibrary::PresetLibrary(BackgroundJobs& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs) {}

void PresetLibrary::change(const QString& failure, std::function<void(EngineLibrary&)> work,
                           std::function<void()> done) {
    Job* job = m_jobs.perform(
        tr("Presets"),
        [work = std::move(work)](EngineLibrary& library, JobControl&) {
            if (work)
                work(library);
            return library.savedPresets();
        },
        this,
        [this, done = std::move(done)](const std::vector<EmbeddingOptions>& presets) {
            Q_EMIT listed(presets);
            if (done)
                done();
        });
    connect(job, &Job::failed, this,
            [this, failure](const Problem& reason) { Q_EMIT problem(failure, reason); });
}

void PresetLibrary::list() {
    change(tr("Your presets could not be read"), {}, {});
}

void PresetLibrary::save(const EmbeddingOptions& preset) {
    change(
        tr("The preset could not be saved"),
        [preset](EngineLibrary& library) { library.savePreset(preset); },
        [this, preset] {
            Q_EMIT saved(preset);
            Q_EMIT notice(
                tr("The preset \"%1\" is saved.").arg(QString::fromStdString(preset.preset)));
        });
}

void PresetLibrary::remove(const QString& name) {
    change(
        tr("The preset could not be deleted"),
        [name = name.toStdString()](EngineLibrary& library) { library.removePreset(name); },
        [this, name] {
            Q_EMIT notice(tr("The preset \"%1\" is deleted. Its settings are still in the panel: "
                             "saving them brings it back.")
                              .arg(name));
        });
}

} // namespace inlay
