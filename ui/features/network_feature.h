#pragma once

#include "core/model/network/network_info.h"
#include "ui/engine/problem.h"
#include "ui/features/window_feature.h"

#include <functional>
#include <string>

class QLabel;

namespace inlay {

class NetworkManager;

/// Networks and perceptual weights in the window: opening them, the window that manages them, the
/// other network that a file needs, and the corner that says which one is open.
class NetworkFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit NetworkFeature(const WindowParts& parts);

    /// Opens `wanted`; where that is empty the one that was open last or the bundled one, as in the
    /// settings. `bundled`: where that is; may throw Error.
    void start(const std::function<std::string()>& bundled, const QString& wanted);

private:
    void makeCorner();
    void refreshCorner();
    void choose();
    void openAt(const QString& path);
    void openOf(const QString& sha256); ///< asks where it is if nobody knows
    void useBundled();
    bool openBundledInstead(const QString& failed);
    void remember();
    void tellOpened(const NetworkInfo& network); ///< what the file leaves open or holds in vain
    void tellEncoder(const QString& path);
    void tellNotOpened(const QString& path, const Problem& reason);
    void offerOther(const QString& latentPath, const QString& sha256, const Problem& problem);
    void showManager();
    NetworkManager* makeManager();
    void registerWeights();

    std::function<std::string()> m_bundled;
    QLabel* m_corner = nullptr; ///< of the menu bar
};

} // namespace inlay
