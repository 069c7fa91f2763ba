#pragma once

#include "ui/intake/arrivals.h"
#include "ui/intake/face_samples.h"
#include "ui/intake/file_opener.h"
#include "ui/intake/latent_intake.h"
#include "ui/intake/photo_intake.h"
#include "ui/intake/starter_gallery.h"
#include "ui/libraries/perceptual_weights_library.h"
#include "ui/libraries/preset_library.h"
#include "ui/run/embedder.h"
#include "ui/session/session.h"
#include "ui/window/exporter.h"
#include "ui/window/services.h"

namespace inlay {

/// The program without its window, put together: each service is given what it needs, and what it
/// has to say goes to the session, whose problems and notices the window shows.
class Studio {
public:
    explicit Studio(const EngineLibrarySource& source, EngineSettings settings = {});
    Studio(const Studio&) = delete;
    Studio& operator=(const Studio&) = delete;

    Services services();
    Session& session() { return m_session; }

private:
    // Each refers to those before it.
    Session m_session;
    Arrivals m_arrivals;
    PhotoIntake m_photos;
    LatentIntake m_latents;
    FaceSamples m_samples;
    StarterGallery m_starters;
    Embedder m_embedder;
    PresetLibrary m_presets;
    PerceptualWeightsLibrary m_weights;
    FileOpener m_files;
    Exporter m_exporter;
};

} // namespace inlay
