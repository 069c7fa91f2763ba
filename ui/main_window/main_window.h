#pragma once

#include "ui/networks/network_registry.h"
#include "ui/session/session.h"
#include "ui/shelf/thumbnail_cache.h"
#include "ui/window/file_dialogs.h"
#include "ui/window/services.h"
#include "ui/window/window_settings.h"

#include <QMainWindow>
#include <memory>
#include <vector>

class QLabel;
class QSplitter;

namespace inlay {

class Actions;
class CommandSearch;
class DropRouter;
class EditPanel;
class EmbedPanel;
class GenerateDialog;
class MessageBar;
class PanelRail;
class RecipePanel;
class ShelfView;
class Stage;
class StatusLine;
class WindowFeature;
struct SearchOffer;
struct Shown;

/// The window: shelf, stage and panels, put together and connected.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Services& services, FileDialogs dialogs = systemFileDialogs());
    ~MainWindow() override;

    Stage* stage() { return m_stage; }
    MessageBar* messages() { return m_messages; }
    ShelfView* shelf() { return m_shelf; }
    PanelRail* panels() { return m_panels; }

    /// Loads the engine behind the window, then the network. `networkPath` may throw Error.
    void start(const std::function<std::string()>& networkPath);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildPanels();
    void buildLayout();
    void buildFeatures();
    void connectActions();
    void connectViewActions();
    void connectSession();
    void connectPanel(EditPanel* panel);
    EditPanel* editPanel() const; ///< the panel in sight, where it edits
    void restoreState();
    void saveState();

    void openFiles();
    void openNetwork();
    void openNetworkAt(const QString& path);
    void openNetworkOf(const QString& sha256); ///< asks where it is if nobody knows
    void useBundledNetwork();
    void showNetworkManager();
    void registerWeights();
    void connectNetworks();
    bool openBundledInstead(const QString& failed);
    void tellNetworkNotOpened(const QString& path, const Problem& problem);
    void offerOtherNetwork(const QString& latentPath, const QString& sha256,
                           const Problem& problem);
    void showShelfMenu(const QPoint& position);
    bool savesChosen() const; ///< the chosen pictures of the shelf, not what is on the canvas
    std::vector<PictureId> chosenWithLatent() const;
    Shown toSave() const;
    bool mayReplace(const QStringList& paths);
    void saveChosen();
    void exportChosen();
    void saveImage();
    void exportLatent();
    void exportCurve();
    void addToRecipe();
    void importRecipe();
    void exportRecipe();
    void copyImage();
    void pasteImage();
    void keepShown();
    void generateFace();
    void showGenerateDialog();
    void searchCommands();
    std::vector<SearchOffer> searchOffers() const;
    void showAbout();
    void fillRecentMenu();
    void panelChosen();
    void showRecalled(const QString& panelName, PictureId picture);
    void refreshActions();
    void refreshKeeping();
    void refreshCorner();

    WindowSettings m_settings;
    FileDialogs m_dialogs;
    Services m_services;
    Session& m_session;
    NetworkRegistry m_networks;
    std::function<std::string()> m_bundled; ///< where the bundled network is; may throw Error
    ThumbnailCache m_thumbnails;
    Actions* m_actions = nullptr;
    DropRouter* m_drops = nullptr;
    MessageBar* m_messages = nullptr;
    ShelfView* m_shelf = nullptr;
    Stage* m_stage = nullptr;
    PanelRail* m_panels = nullptr;
    EmbedPanel* m_embed = nullptr;
    RecipePanel* m_recipe = nullptr;
    StatusLine* m_status = nullptr;
    QSplitter* m_splitter = nullptr;
    QLabel* m_corner = nullptr;
    GenerateDialog* m_generate = nullptr;     ///< once it was asked for
    CommandSearch* m_commandSearch = nullptr; ///< once it was asked for
    std::vector<std::unique_ptr<WindowFeature>> m_features;
    bool m_comparing = false;
    int m_modeBefore = 0;
    bool m_shelfMenuShown = false;
};

} // namespace inlay
