#pragma once

#include "ui/window/services.h"

class QMainWindow;

namespace inlay {

class Actions;
class MessageBar;
class NetworkRegistry;
class PanelRail;
class ShelfView;
class Stage;
class StatusLine;
class ThumbnailCache;
class WindowSettings;
struct FileDialogs;

/// What a feature works with: the parts of its window, and what that works on. They outlive it.
struct WindowParts : Services {
    QMainWindow& window;
    Actions& actions;
    Stage& stage;
    ShelfView& shelf;
    PanelRail& panels;
    MessageBar& messages;
    StatusLine& status;
    WindowSettings& settings;
    const FileDialogs& dialogs;
    ThumbnailCache& thumbnails;
    NetworkRegistry& networks;
};

} // namespace inlay
