#pragma once

class QMainWindow;

namespace inlay {

class Actions;
class Exporter;
class MessageBar;
class NetworkRegistry;
class PanelRail;
class Session;
class ShelfView;
class Stage;
class StatusLine;
class ThumbnailCache;
class WindowSettings;
struct FileDialogs;

/// The parts of a window that a feature works with. They outlive the feature.
struct WindowParts {
    QMainWindow& window;
    Session& session;
    Actions& actions;
    Stage& stage;
    ShelfView& shelf;
    PanelRail& panels;
    MessageBar& messages;
    Exporter& exporter;
    StatusLine& status;
    WindowSettings& settings;
    const FileDialogs& dialogs;
    ThumbnailCache& thumbnails;
    NetworkRegistry& networks;
};

} // namespace inlay
