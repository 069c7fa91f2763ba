#pragma once

#include "ui/intake/arrivals.h"
#include "ui/session/session.h"

#include <functional>
#include <vector>

class QFileInfo;

namespace inlay {

struct DrawnLatent;

/// What a file holds from which somebody has to choose.
struct LatentChoices {
    QString path;
    QStringList names;       ///< by which the file calls them, or their numbers
    int rowsOfOneLatent = 0; ///< so many rows may as well be one latent of another network; 0: not
    int rowsOfNetwork = 0;   ///< which the open one takes
};

/// Brings the latents of files onto the shelf, drawn by the open network; while one is being
/// opened, they wait for it.
class LatentIntake : public QObject {
    Q_OBJECT

public:
    /// `asFilm`: also into the film, in the file's order.
    using OpenChosen = std::function<void(const QList<int>& numbers, bool asFilm)>;

    LatentIntake(Session& session, Arrivals& arrivals, QObject* parent = nullptr);

    void open(const QString& path);

Q_SIGNALS:
    void opened(const QString& path);
    /// The file holds several: whoever can ask which are meant calls `open` with their numbers. If
    /// nobody hears it, all are opened.
    void choiceNeeded(const inlay::LatentChoices& choices,
                      const inlay::LatentIntake::OpenChosen& open);
    /// These are on the shelf now and are to be put into the film; still part of the undo step.
    void filmWanted(const std::vector<inlay::PictureId>& pictures);
    /// A latent of another network: whoever knows where that network is can offer to open it.
    void otherNetworkNeeded(const QString& latentPath, const QString& networkSha256,
                            const inlay::Problem& problem);
    void problem(const QString& title, const inlay::Problem& problem);
    void notice(const QString& text);

private:
    void whenNetworkIsOpen(std::function<void()> act);
    void doWhatWaited();
    void choose(const QString& path, std::vector<Latent> latents);
    void draw(const QString& path, const std::vector<Latent>& latents, bool asFilm);
    void keep(const QFileInfo& file, const std::vector<DrawnLatent>& drawn, bool asFilm);

    Session& m_session;
    Arrivals& m_arrivals;
    std::vector<std::function<void()>> m_waiting; ///< for a network
};

} // namespace inlay
