#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QToolBar;

namespace inlay {

class Document;

/// The commands of the window's main job: their names, shortcuts, icons and places in the menus.
/// What a command does is connected by the window. Features add theirs to the menus.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(QMainWindow* window, Document& document);

    /// A command of the window. `tip` is the status line's and, with the shortcut, the tooltip.
    QAction* make(const char* objectName, const QString& text, const QString& tip,
                  const char* shortcut = nullptr, const char* iconName = nullptr);

    /// The tool tip says why the command cannot be used; with `why` empty, again what it does.
    static void explain(QAction* action, const QString& why);

    QAction *open, *openNetwork, *manageNetworks, *bundledNetwork, *saveImage, *saveSquare,
        *exportLatent, *exportFilm, *quit;
    QAction *undo, *redo, *copy, *paste, *rename, *remove, *settings;
    QAction *start, *continueEmbedding, *pause, *stopAndKeep, *cancel, *cancelAll, *crop, *keep,
        *generate, *generateWith, *gallery, *exportCurve, *addToRecipe, *importRecipe,
        *exportRecipe;
    QAction *inPhoto, *sideBySide, *split, *targetOnly, *resultOnly;
    QAction *zoomIn, *zoomOut, *zoomFit, *zoomActual, *zoomFace;
    QAction *surroundDark, *surroundGrey;
    QAction *themeSystem, *themeLight, *themeDark;
    QAction *panelEmbed, *panelMorph, *panelMix, *panelExpression, *panelRecipe, *history;
    QAction *findCommand, *about, *beforeAfter;
    QMenu *fileMenu, *editMenu, *pictureMenu, *labMenu, *networkMenu, *viewMenu, *panelMenu,
        *helpMenu;
    QMenu* recent = nullptr;
    QMenu* shelfMenu = nullptr; ///< for a picture of the shelf

private:
    QAction* choice(QActionGroup* group, QAction* action);
    void makeFile();
    void makeEdit(Document& document);
    void connectHistory(Document& document);
    void makePicture();
    void makeView();
    void buildMenus();
    void buildToolBar();

    QMainWindow* m_window;
};

} // namespace inlay
