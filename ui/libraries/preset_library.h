#pragma once

#include "core/model/embedding/embedding_options.h"
#include "ui/engine/background_jobs.h"

#include <QObject>
#include <functional>
#include <vector>

namespace inlay {

/// The user's own presets of how to embed, which all the programs of Inlay share. Read and written
/// in the background.
class PresetLibrary : public QObject {
    Q_OBJECT

public:
    explicit PresetLibrary(BackgroundJobs& jobs, QObject* parent = nullptr);

    void list();                               ///< `listed` follows, or `problem`
    void save(const EmbeddingOptions& preset); ///< `saved` follows too
    void remove(const QString& name);

Q_SIGNALS:
    void listed(const std::vector<inlay::EmbeddingOptions>& presets);
    void saved(const inlay::EmbeddingOptions& preset);
    void problem(const QString& title, const inlay::Problem& problem);
    void notice(const QString& text);

private:
    void change(const QString& failure, std::function<void(EngineLibrary&)> work,
                std::function<void()> done);

    BackgroundJobs& m_jobs;
};

} // namespace inlay
