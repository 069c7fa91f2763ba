#pragma once

#include "ui/intake/arrivals.h"
#include "ui/session/session.h"

#include <functional>
#include <vector>

namespace inlay {

/// Brings the latents of files onto the shelf, drawn by the open network; while one is being
/// opened, they wait for it.
class LatentIntake : public QObject {
    Q_OBJECT

public:
    using OpenChosen = std::function<void(const QList<int>& numbers)>;

    LatentIntake(Session& session, Arrivals& arrivals, QObject* parent = nullptr);

    void open(const QString& path);

Q_SIGNALS:
    void opened(const QString& path);
    /// The file holds many, or some by name: whoever can ask which are meant calls `open` with
    /// their numbers. If nobody hears it, all are opened.
    void choiceNeeded(const QString& path, const QStringList& names,
                      const inlay::LatentIntake::OpenChosen& open);
    /// A latent of another network: whoever knows where that network is can offer to open it.
    void otherNetworkNeeded(const QString& latentPath, const QString& networkSha256,
                            const inlay::Problem& problem);
    void problem(const QString& title, const inlay::Problem& problem);
    void notice(const QString& text);

private:
    void whenNetworkIsOpen(std::function<void()> act);
    void doWhatWaited();
    void choose(const QString& path, std::vector<Latent> latents);
    void draw(const QString& path, const std::vector<Latent>& latents);

    Session& m_session;
    Arrivals& m_arrivals;
    std::vector<std::function<void()>> m_waiting; ///< for a network
};

} // namespace inlay
