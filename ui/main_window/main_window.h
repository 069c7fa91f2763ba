#pragma once

#include "ui/networks/network_registry.h"
#include "ui/shelf/thumbnail_cache.h"
#include "ui/window/file_dialogs.h"
#include "ui/window/services.h"
#include "ui/window/window_settings.h"

#include <QMainWindow>
#include <QTimer>
#include <functional>
#include <memory>
#include <string>
#include <vector>

class QSplitter;

namespace inlay {

class Actions;
class MessageBar;
class InPlaceFeature;
class NetworkFeature;
class PanelRail;
class ShelfView;
class Stage;
class StatusLine;
class WindowFeature;
struct WindowParts;
struct SearchOffer;

/// The window: shelf, stage and panels side by side, and the features that make something of them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Services& services, FileDialogs dialogs = systemFileDialogs());
    ~MainWindow() override;

    Stage* stage() { return m_stage; }
    MessageBar* messages() { return m_messages; }
    ShelfView* shelf() { return m_shelf; }
    PanelRail* panels() { return m_panels; }

    /// Loads the engine behind the window, then the network `model`, or where that is empty the one
    /// of the settings. `bundledPath`: where the one that comes with Inlay is; may throw Error.
    void start(const std::function<std::string()>& bundledPath, const QString& model = {});

    /// From now on the window is there to edit this photo in its own file.
    void editInPlace(const QString& file);
    bool hasSavedInPlace() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void buildLayout();
    WindowParts parts();
    void buildFeatures();
    void tellProblems();
    void followChanges();
    void refreshCommands();
    std::vector<SearchOffer> searchOffers() const;
    void saveState();
    void saveStateSoon();

    Services m_services;
    WindowSettings m_settings;
    FileDialogs m_dialogs;
    NetworkRegistry m_networks;
    ThumbnailCache m_thumbnails;
    Actions* m_actions = nullptr;
    QSplitter* m_splitter = nullptr;
    ShelfView* m_shelf = nullptr;
    Stage* m_stage = nullptr;
    MessageBar* m_messages = nullptr;
    PanelRail* m_panels = nullptr;
    StatusLine* m_status = nullptr;
    std::vector<std::unique_ptr<WindowFeature>> m_features;
    QTimer m_saving;                     ///< fires when the window's state is to be saved
    NetworkFeature* m_network = nullptr; ///< one of them
    InPlaceFeature* m_inPlace = nullptr; ///< another one; null: nothing is edited in place
};

} // namespace inlay
