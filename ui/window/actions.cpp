#include "ui/window/actions.h"

#include "ui/document/document.h"
#include "ui/theme/icons.h"
#include "ui/widgets/menu_text.h"
#include "ui/window/field_history.h"
#include "ui/window/shortcut_first.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QUndoStack>

namespace inlay {

Actions::Actions(QMainWindow* window, Document& document)
    : QObject(window)
    , m_window(window) {
    makeFile();
    makeEdit(document);
    makePicture();
    makeView();
    buildMenus();
    buildToolBar();
}

QAction* Actions::make(const char* objectName, const QString& text, const QString& tip,
                       const char* shortcut, const char* iconName) {
    auto* action = new QAction(text, m_window);
    action->setObjectName(objectName);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    if (shortcut) {
        const QKeySequence keys(QString::fromLatin1(shortcut));
        action->setShortcut(keys);
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
    }
    if (iconName)
        action->setIcon(icon(iconName));
    m_window->addAction(action); // so that the shortcut works without the menu
    return action;
}

void Actions::explain(QAction* action, const QString& why) {
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString tip = keys.isEmpty() ? action->statusTip()
                                       : QStringLiteral("%1 (%2)").arg(action->statusTip(), keys);
    action->setToolTip(why.isEmpty() ? tip : why);
}

QAction* Actions::choice(QActionGroup* group, QAction* action) {
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

void Actions::makeFile() {
    open = make("actionOpen", tr("&Open..."), tr("Open photos or latents"), "Ctrl+O", "open");
    openNetwork = make("actionOpenNetwork", tr("&Open network..."), tr("Open another network"),
                       "Ctrl+Shift+O", "network");
    manageNetworks =
        make("actionManageNetworks", tr("&Networks..."),
             tr("Networks opened before, where to get more, perceptual weights"), "Ctrl+Shift+N");
    bundledNetwork = make("actionBundledNetwork", tr("Use the &bundled network"),
                          tr("Open the network that comes with Inlay"), "Ctrl+Alt+N");
    saveImage = make("actionSaveImage", tr("&Save image..."),
                     tr("Save what you see at full resolution"), "Ctrl+S", "save");
    saveSquare =
        make("actionSaveSquare", tr("Save the network's pi&cture..."),
             tr("Save the square that the network draws, not the photo"), "Ctrl+Shift+Alt+S");
    exportLatent = make("actionExportLatent", tr("E&xport latent..."),
                        tr("Write the latent of what you see to a file"), "Ctrl+E", "export");
    exportLatent->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+E")), QKeySequence(QStringLiteral("Ctrl+Shift+S"))});
    // In a number field Ctrl+E would go to the end of the line.
    new ShortcutFirst(exportLatent, m_window);
    exportFilm = make("actionExportFilm", tr("Export &film..."),
                      tr("Write the film of the Film panel as MP4, WebM, GIF or pictures"),
                      "Ctrl+Shift+E", "film");
    quit = make("actionQuit", tr("&Quit"), tr("Close the program"), "Ctrl+Q");
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeEdit(Document& document) {
    undo = make("actionUndo", tr("&Undo"), tr("Take back what was done last"), "Ctrl+Z", "undo");
    redo =
        make("actionRedo", tr("&Redo"), tr("Do again what was taken back"), "Ctrl+Shift+Z", "redo");
    redo->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    connectHistory(document);
    // A field takes Ctrl+Z even where it has nothing to undo: after a number was entered, say.
    new ShortcutFirst(undo, m_window, [](const QWidget& field) { return !fieldCanUndo(field); });
    new ShortcutFirst(redo, m_window, [](const QWidget& field) { return !fieldCanRedo(field); });
    copy = make("actionCopy", tr("&Copy image"), tr("Copy what you see to the clipboard"), "Ctrl+C",
                "copy");
    paste = make("actionPaste", tr("&Paste"), tr("Take an image or files from the clipboard"),
                 "Ctrl+V", "paste");
    rename = make("actionRename", tr("Re&name"), tr("Give the chosen picture another name"), "F2");
    remove = make("actionRemove", tr("Re&move"), tr("Take the chosen pictures off the shelf"),
                  "Delete", "remove");
    settings =
        make("actionSettings", tr("&Settings..."),
             tr("What computes, which network opens at the start, language and looks"), "Ctrl+,");
    settings->setMenuRole(QAction::PreferencesRole);
}

void Actions::connectHistory(Document& document) {
    const QUndoStack& undoStack = document.undoStack();
    connect(undo, &QAction::triggered, &document, &Document::undo);
    connect(redo, &QAction::triggered, &document, &Document::redo);
    connect(&undoStack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&undoStack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    undo->setEnabled(undoStack.canUndo());
    redo->setEnabled(undoStack.canRedo());
    connect(&undoStack, &QUndoStack::undoTextChanged, undo, [this](const QString& name) {
        undo->setText(name.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(menuText(name)));
    });
    connect(&undoStack, &QUndoStack::redoTextChanged, redo, [this](const QString& name) {
        redo->setText(name.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(menuText(name)));
    });
}

void Actions::makePicture() {
    start = make("actionStart", tr("&Embed"), tr("Embed the chosen pictures"), "F5", "play");
    continueEmbedding =
        make("actionContinue", tr("C&ontinue from here"),
             tr("Go on searching from the latent that the picture has"), "Ctrl+F5", "play");
    pause = make("actionPause", tr("&Pause or resume"),
                 tr("Hold the embedding or local edit that runs, or go on"), "F6", "pause");
    stopAndKeep = make("actionStop", tr("&Stop and keep"), tr("End what runs, keep the best of it"),
                       "F7", "stop");
    cancel = make("actionCancel", tr("&Cancel"), tr("End what runs, keep nothing of it"), "F8",
                  "cancel");
    cancelAll =
        make("actionCancelAll", tr("Ca&ncel all"), tr("Empty the queue as well"), "Shift+F8");
    crop = make("actionCrop", tr("A&djust crop..."), tr("Correct the part that is embedded"),
                "Ctrl+R", "crop");
    keep = make("actionKeep", tr("&Keep as picture"), tr("Put what you see onto the shelf"),
                "Ctrl+Return", "add");
    generate = make("actionGenerate", tr("&Generate a face"),
                    tr("Let the network invent a face, from a random seed"), "Ctrl+G", "dice");
    generateWith = make("actionGenerateWith", tr("Generate &with..."),
                        tr("Choose seed, truncation and class"), "Ctrl+Shift+G");
    gallery = make(
        "actionGallery", tr("Add star&ter faces"),
        tr("Put a handful of faces that go well with this network onto the shelf, to start from"),
        "Ctrl+Alt+G", "dice");
    exportCurve = make("actionExportCurve", tr("Export cur&ve..."),
                       tr("Write loss and PSNR over the steps as a table (CSV) or a picture"),
                       "Ctrl+Alt+E", "export");
    findCommand = make("actionFindCommand", tr("&Search commands..."),
                       tr("Find a command by its name and do it"), "Ctrl+K");
    // In a text field Ctrl+K would delete to the end of the line.
    new ShortcutFirst(findCommand, m_window);
    addToRecipe =
        make("actionAddToRecipe", tr("&Add to recipe"),
             tr("Add the edit that you see to the picture's recipe"), "Ctrl+Shift+Return", "add");
    importRecipe =
        make("actionImportRecipe", tr("&Import recipe..."),
             tr("Open a recipe file for the picture of the Recipe panel"), "Ctrl+Shift+I", "open");
    exportRecipe = make("actionExportRecipe", tr("E&xport recipe..."),
                        tr("Write the picture's recipe to a file"), "Ctrl+Shift+R", "export");
    about = make("actionAbout", tr("&About Inlay"), tr("What this program is"), "Ctrl+F1");
    about->setMenuRole(QAction::AboutRole);
}

void Actions::makeView() {
    auto* modes = new QActionGroup(this);
    inPhoto = choice(modes,
                     make("actionInPhoto", tr("I&n the photo"),
                          tr("The edit in the whole photo, at its own resolution"), "F4", "photo"));
    sideBySide =
        choice(modes, make("actionSideBySide", tr("&Side by side"),
                           tr("Target and result beside each other"), "F9", "side-by-side"));
    split = choice(modes, make("actionSplit", tr("Sp&lit line"),
                               tr("Target and result with a line to drag"), "F10", "split"));
    targetOnly =
        choice(modes, make("actionTargetOnly", tr("&Target only"), tr("The target alone"), "F11"));
    resultOnly =
        choice(modes, make("actionResultOnly", tr("&Result only"), tr("The result alone"), "F12"));
    sideBySide->setChecked(true);
    zoomIn = make("actionZoomIn", tr("Zoom &in"), tr("Larger"), "Ctrl++", "zoom-in");
    zoomIn->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    zoomOut = make("actionZoomOut", tr("Zoom &out"), tr("Smaller"), "Ctrl+-", "zoom-out");
    zoomFit = make("actionZoomFit", tr("&Fit"), tr("The whole picture"), "Ctrl+0", "zoom-fit");
    zoomActual = make("actionZoomActual", tr("&Actual size"), tr("A pixel is a pixel"), "Ctrl+9",
                      "zoom-actual");
    zoomFace = make("actionZoomFace", tr("&Zoom to the face"),
                    tr("The part of the photo that is edited, as large as it goes"), "Shift+F4");
    auto* surrounds = new QActionGroup(this);
    surroundDark = choice(surrounds, make("actionSurroundDark", tr("&Dark surround"),
                                          tr("The picture before dark grey"), "Ctrl+T, B"));
    surroundGrey =
        choice(surrounds, make("actionSurroundGrey", tr("&Mid-grey surround"),
                               tr("The picture before mid grey, to judge colours"), "Ctrl+T, G"));
    surroundDark->setChecked(true);
    auto* themes = new QActionGroup(this);
    themeSystem = choice(themes, make("actionThemeSystem", tr("As the &system"),
                                      tr("Dark or light as the system is"), "Ctrl+T, S"));
    themeLight =
        choice(themes, make("actionThemeLight", tr("&Light"), tr("The light theme"), "Ctrl+T, L"));
    themeDark =
        choice(themes, make("actionThemeDark", tr("&Dark"), tr("The dark theme"), "Ctrl+T, D"));
    themeSystem->setChecked(true);
    panelEmbed = make("actionPanelEmbed", tr("&Embed panel"), tr("Find the latent of a photo"),
                      nullptr, "photo");
    panelMorph = make("actionPanelMorph", tr("&Morph panel"),
                      tr("Walk from one picture to another"), nullptr, "morph");
    panelMix = make("actionPanelMix", tr("St&yle mix panel"),
                    tr("Layers of one picture with layers of another"), nullptr, "layers");
    panelExpression = make("actionPanelExpression", tr("E&xpression panel"),
                           tr("Carry an expression over"), nullptr, "smile");
    panelRecipe = make("actionPanelRecipe", tr("&Recipe panel"), tr("Edits one after the other"),
                       nullptr, "list");
    history =
        make("actionHistory", tr("&History"), tr("Show what was done, to go back to it"), "Ctrl+H");
    history->setCheckable(true);
    // A held key is no shortcut; the entry says how it goes.
    beforeAfter = new QAction(tr("Before: hold B"), m_window);
    beforeAfter->setToolTip(tr("The photo before the edit while the key B is held"));
    beforeAfter->setStatusTip(beforeAfter->toolTip());
    beforeAfter->setObjectName("actionBeforeAfter");
    beforeAfter->setEnabled(false);
}

void Actions::buildMenus() {
    QMenuBar* bar = m_window->menuBar();
    fileMenu = bar->addMenu(tr("&File"));
    fileMenu->addAction(open);
    recent = fileMenu->addMenu(tr("Open &recent"));
    recent->setObjectName("menuRecent");
    fileMenu->addSeparator();
    fileMenu->addActions({saveImage, saveSquare, exportLatent, exportFilm});
    fileMenu->addSeparator();
    fileMenu->addAction(quit);

    editMenu = bar->addMenu(tr("&Edit"));
    editMenu->addActions({undo, redo});
    editMenu->addSeparator();
    editMenu->addActions({copy, paste});
    editMenu->addSeparator();
    editMenu->addActions({rename, remove});
    editMenu->addSeparator();
    editMenu->addAction(settings);

    pictureMenu = bar->addMenu(tr("&Picture"));
    pictureMenu->addActions({generate, generateWith, gallery, keep});
    pictureMenu->addSeparator();
    pictureMenu->addActions({addToRecipe, importRecipe, exportRecipe});
    pictureMenu->addSeparator();
    pictureMenu->addActions({crop, exportCurve});
    pictureMenu->addSeparator();
    pictureMenu->addActions({start, continueEmbedding, pause, stopAndKeep, cancel, cancelAll});

    networkMenu = bar->addMenu(tr("&Network"));
    networkMenu->addActions({openNetwork, manageNetworks});
    networkMenu->addSeparator();
    networkMenu->addAction(bundledNetwork);

    labMenu = bar->addMenu(tr("&Lab"));

    viewMenu = bar->addMenu(tr("&View"));
    viewMenu->addActions({inPhoto, sideBySide, split, targetOnly, resultOnly, beforeAfter});
    viewMenu->addSeparator();
    viewMenu->addActions({zoomIn, zoomOut, zoomFit, zoomActual, zoomFace});
    viewMenu->addSeparator();
    panelMenu = viewMenu->addMenu(tr("&Panels"));
    panelMenu->setObjectName("menuPanels"); // filled as panels are added
    viewMenu->addSeparator();
    viewMenu->addAction(history);
    viewMenu->addSeparator();
    viewMenu->addActions({surroundDark, surroundGrey});
    QMenu* theme = viewMenu->addMenu(tr("Th&eme"));
    theme->addActions({themeSystem, themeLight, themeDark});

    helpMenu = bar->addMenu(tr("&Help"));
    helpMenu->addAction(findCommand);
    helpMenu->addSeparator();
    helpMenu->addAction(about);

    shelfMenu = new QMenu(m_window);
    shelfMenu->setObjectName("menuShelf");
    shelfMenu->addActions({start, crop});
    shelfMenu->addSeparator();
    shelfMenu->addActions({saveImage, exportLatent, copy});
    shelfMenu->addSeparator();
    shelfMenu->addActions({rename, remove});
}

void Actions::buildToolBar() {
    auto* bar = new QToolBar(tr("Tools"), m_window);
    bar->setObjectName("toolBar");
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->setIconSize({20, 20});
    bar->addActions({open, generate});
    bar->addSeparator();
    bar->addActions({saveImage, exportLatent, keep});
    bar->addSeparator();
    bar->addActions({undo, redo});
    bar->addSeparator();
    bar->addActions({inPhoto, sideBySide, split});
    bar->addSeparator();
    bar->addActions({zoomOut, zoomIn, zoomFit, zoomActual});
    bar->addSeparator();
    bar->addAction(crop);
    m_window->addToolBar(bar);
    m_window->setContextMenuPolicy(Qt::NoContextMenu); // nothing to hide the tool bar by accident
}

} // namespace inlay
