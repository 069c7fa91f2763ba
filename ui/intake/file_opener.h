#pragma once

#include "core/facade/file_kind.h"
#include "ui/intake/in_order.h"
#include "ui/session/session.h"

#include <QStringList>

namespace inlay {

class LatentIntake;
class PerceptualWeightsLibrary;
class PhotoIntake;

/// Opens files by their content, whatever they are called: each goes to whom it concerns.
class FileOpener : public QObject {
    Q_OBJECT

public:
    FileOpener(Session& session, PhotoIntake& photos, LatentIntake& latents,
               PerceptualWeightsLibrary& weights, QObject* parent = nullptr);

    /// Photos, latents, networks, encoders, perceptual weights, recipes and documents in any
    /// mixture, in this order.
    void open(const QStringList& paths);

Q_SIGNALS:
    void documentRequested(const QString& path); ///< such a file was to be opened
    void recipeRequested(const QString& path);   ///< the same
    void problem(const QString& title, const inlay::Problem& problem);

private:
    void route(const QString& path, FileKind kind);

    Session& m_session;
    PhotoIntake& m_photos;
    LatentIntake& m_latents;
    PerceptualWeightsLibrary& m_weights;
    InOrder m_openings;
};

} // namespace inlay
