#pragma once

#include "ui/features/window_feature.h"

#include <QTimer>
#include <string>

namespace inlay {

/// Tells that there are pictures on the shelf whose network is not the one that is open, with a
/// button that opens theirs; once for each such network, and no longer than it is so.
class OtherNetworkFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit OtherNetworkFeature(const WindowParts& parts);

private:
    void look();
    void tell(const std::string& sha256, const QString& name, int pictures);

    QTimer m_soon;      ///< several pictures that come at once are one case
    std::string m_told; ///< the network that was told of, and which is open then
};

} // namespace inlay
