#pragma once

#include "core/model/edit/recipe.h"
#include "core/model/embedding/embedding_run.h"
#include "core/model/latent/latent_ptr.h"
#include "core/model/picture/face.h"
#include "ui/document/photo_blending.h"
#include "ui/engine/embedding_snapshot.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace inlay {

using PictureId = quint64; ///< 0: none

/// Where a picture stands on its way into the latent space.
enum class PictureState {
    Waiting,  ///< has a target, nothing asked for; or is a composition, which is done as it is
    Aligning, ///< the face is being looked for
    Queued,   ///< will be embedded when its turn comes
    Running,
    Paused,
    Done, ///< has a latent
    Failed
};

/// One point of the embedding's course.
struct CurvePoint {
    int step = 0;
    double loss = 0;
    double psnrDb = 0;
};

/// What an embedding ended with, of the reconstruction as saved.
struct EmbeddingNumbers {
    StopReason stoppedBy = StopReason::Steps;
    std::optional<PerceptualDistanceKind> perceptualDistance; ///< nothing: not measured
    std::optional<EmbeddingStart> startUsed;                  ///< nothing: not known
    std::optional<NonFiniteLoss> nonFinite;                   ///< where that is why it stopped
    std::optional<MemoryShortage> memoryShortage;
    int steps = 0;
    double seconds = 0;
    double msPerStep = 0;
    double generatorMs = 0, perceptualMs = 0, backwardMs = 0, updateMs = 0; ///< parts of a step
    double mse = 0;
    double perceptual = 0;
    double psnrDb = 0;
    double ssim = 0;
    double lpips = -1; ///< negative: its weights were not there
};

/// What an embedding leaves behind: the latent and everything that was measured on the way.
struct EmbeddingRecord {
    LatentPtr latent;
    QImage reconstruction; ///< as the network draws `latent`, at its resolution
    std::optional<EmbeddingNumbers> numbers;
    std::vector<CurvePoint> curve;
    std::optional<EmbeddingOptions> options;  ///< of the run; nothing where there was none
    std::vector<EmbeddingSnapshot> snapshots; ///< of the run, by step; the end is the last one
};

/// The best state so far of a search that runs, or that was cut off with the program.
struct UnfinishedEmbedding {
    EmbeddingRecord record;
    /// Of the picture that a local edit was about to make; empty: it is its own picture's
    /// embedding.
    QString name;
    QString origin;
    /// How near the picture's own embedding comes to the same target, which is measured when a
    /// document is opened; nothing: there is none, or it cannot be said.
    std::optional<double> presentPsnrDb;
};

/// An embedding that was asked for and waits for its turn.
struct QueuedEmbedding {
    EmbeddingOptions options;
    bool continues = false;    ///< from the latent that the picture has
    std::string networkSha256; ///< of the network that it is for; empty: whichever is open
    QString networkName;
    qint64 place = 0; ///< what waits has its turn in the order of these numbers
};

/// The part of a photo that becomes the target.
struct Framing {
    CropQuad crop;
    QImage target; ///< square, at the network's resolution when it was made
};

/// One picture of the document: a photo with its target and latent, a random face, a latent from a
/// file, or an edit that was kept. A value; the images are shared, not copied.
struct Picture {
    PictureId id = 0;
    QString name;
    QString origin;       ///< one line for people: where it comes from
    QString sourcePath;   ///< empty: pasted, sampled or edited
    QImage photo;         ///< upright; null where there is no photo, or only its file as yet
    QByteArray photoFile; ///< the photo's own file, as it was read; empty: pasted
    std::vector<Face> faces;
    std::optional<FaceDetectorKind> detector; ///< of the faces; nothing: not known
    std::optional<Framing> framing;
    EmbeddingRecord embedding;
    std::optional<UnfinishedEmbedding> unfinished; ///< of the picture, or of a local edit of it
    /// While it waits, and for as long as its document is not open: it waits again then.
    std::optional<QueuedEmbedding> queued;
    /// A picture that the program put together from a photo and the network's: finished as it is,
    /// though no latent gives it. Its photo is the picture.
    bool isComposition = false;
    QImage mask;       ///< Grayscale8 at the network's resolution, 255: inside; null: none
    EditRecipe recipe; ///< edits of the latent, done when the picture is shown; changes no latent
    PhotoBlending blending; ///< of the edits into the photo
    PictureState state = PictureState::Waiting;
    int percent = 0; ///< of the embedding, while Running or Paused
    QString problem; ///< why it Failed

    bool hasLatent() const { return embedding.latent != nullptr; }
    QString networkName() const; ///< of the network that the latent belongs to; empty: not known
    bool isUnderWay() const;     ///< on its way to a latent, or waiting for its turn
    /// It may have to be decoded first, see PhotoIntake::decode.
    bool hasPhoto() const { return !photo.isNull() || !photoFile.isEmpty(); }
    /// What stands for the picture on the shelf: the reconstruction, else the target, else the
    /// photo.
    QImage face() const;
    QString stateText() const; ///< "Not embedded yet", "63%", "27.4 dB"
};

} // namespace inlay
