#pragma once

#include "core/facade/registered_weights.h"
#include "ui/session/session.h"

#include <vector>

namespace inlay {

/// The files of weights for perceptual distances that the user has shown to Inlay.
class PerceptualWeightsLibrary : public QObject {
    Q_OBJECT

public:
    explicit PerceptualWeightsLibrary(Session& session, QObject* parent = nullptr);

    void add(const QString& path); ///< the open network has them too then; `listed` follows
    void list();                   ///< `listed` follows

Q_SIGNALS:
    void listed(const std::vector<inlay::RegisteredWeights>& weights);
    void problem(const QString& title, const inlay::Problem& problem);
    void notice(const QString& text);

private:
    Session& m_session;
};

} // namespace inlay
