#include "app/studio/studio.h"

namespace inlay {

Studio::Studio(const EngineLibrarySource& source, EngineSettings settings)
    : m_session(source, settings)
    , m_arrivals(m_session.document())
    , m_photos(m_session.document(), m_session.jobs())
    , m_latents(m_session, m_arrivals)
    , m_samples(m_session.engine(), m_arrivals)
    , m_starters(m_session)
    , m_embedder(m_session, m_photos)
    , m_presets(m_session.jobs())
    , m_weights(m_session)
    , m_files(m_session, m_photos, m_latents, m_weights)
    , m_exporter(m_session, source) {
    const auto tellProblems = [this](auto& service) {
        using Service = std::decay_t<decltype(service)>;
        QObject::connect(&service, &Service::problem, &m_session, &Session::problem);
    };
    const auto tellNotices = [this](auto& service) {
        using Service = std::decay_t<decltype(service)>;
        QObject::connect(&service, &Service::notice, &m_session, &Session::notice);
    };
    tellProblems(m_photos);
    tellProblems(m_latents);
    tellProblems(m_samples);
    tellProblems(m_starters);
    tellProblems(m_embedder);
    tellProblems(m_presets);
    tellProblems(m_weights);
    tellProblems(m_files);
    tellNotices(m_latents);
    tellNotices(m_presets);
    tellNotices(m_weights);
    QObject::connect(&m_photos, &PhotoIntake::added, &m_arrivals, &Arrivals::added);
    QObject::connect(&m_session.engine(), &EngineThread::loaded, &m_presets, &PresetLibrary::list);
}

Services Studio::services() {
    return {m_session,  m_photos,   m_latents, m_files,   m_samples, m_starters,
            m_arrivals, m_embedder, m_presets, m_weights, m_exporter};
}

} // namespace inlay
