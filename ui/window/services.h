#pragma once

namespace inlay {

class Arrivals;
class Embedder;
class Exporter;
class FaceSamples;
class FileOpener;
class LatentIntake;
class PerceptualWeightsLibrary;
class PhotoIntake;
class PresetLibrary;
class Session;
class StarterGallery;

/// What a window works on: what is open, and what can be done with it. Made where the program is
/// put together, and outlives the window.
struct Services {
    Session& session;
    PhotoIntake& photos;
    LatentIntake& latents;
    FileOpener& files;
    FaceSamples& samples;
    StarterGallery& starters;
    Arrivals& arrivals;
    Embedder& embedder;
    PresetLibrary& presets;
    PerceptualWeightsLibrary& weights;
    Exporter& exporter;
};

} // namespace inlay
