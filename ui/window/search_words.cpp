#include "ui/window/search_words.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>

namespace inlay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SearchWords)
};

QHash<QString, QString> allWords() {
    return {
        {"actionOpen", Words::tr("load import photo picture image file portrait add")},
        {"actionSaveImage", Words::tr("export write picture photo PNG JPEG store download")},
        {"actionExportLatent", Words::tr("save write code vector latent file")},
        {"actionExportFilm", Words::tr("save video movie animation GIF MP4 render")},
        {"actionQuit", Words::tr("exit close leave end")},
        {"actionUndo", Words::tr("back revert step previous")},
        {"actionRedo", Words::tr("again repeat forward")},
        {"actionCopy", Words::tr("clipboard")},
        {"actionPaste", Words::tr("clipboard insert")},
        {"actionRename", Words::tr("name title call")},
        {"actionRemove", Words::tr("delete erase throw away trash")},
        {"actionSettings", Words::tr("preferences options configuration device GPU CUDA CPU "
                                     "threads cores speed language theme dark")},
        {"actionStart", Words::tr("invert project fit search reconstruct run start go")},
        {"actionPause", Words::tr("hold wait interrupt")},
        {"actionStop", Words::tr("finish end keep enough")},
        {"actionCancel", Words::tr("abort discard stop")},
        {"actionCancelAll", Words::tr("abort queue stop everything")},
        {"actionCrop", Words::tr("cut frame trim rotate straighten align face")},
        {"actionKeep", Words::tr("save result shelf add store")},
        {"actionGenerate", Words::tr("random new face sample person dice")},
        {"actionGenerateWith", Words::tr("random seed truncation sample options")},
        {"actionGallery", Words::tr("examples samples starter faces")},
        {"actionRandomGallery", Words::tr("browse random faces samples many sheet")},
        {"actionPanelEmbed", Words::tr("invert project reconstruct photo into network")},
        {"actionPanelMorph", Words::tr("blend fade mix two between interpolate transition")},
        {"actionPanelMix", Words::tr("hair colour pose shape texture swap combine crossover")},
        {"actionPanelExpression", Words::tr("smile laugh smiling happy sad mood emotion mouth "
                                            "grimace feeling")},
        {"actionPanelRecipe", Words::tr("steps stack edits layers history list")},
        {"actionPanelDirections", Words::tr("age older younger gender hair glasses beard pose turn "
                                            "head light attribute slider SeFa GANSpace")},
        {"actionPanelFilm", Words::tr("video movie animation timeline keyframes")},
        {"actionPlayFilm", Words::tr("video movie animation start preview")},
        {"actionPanelLocal", Words::tr("retouch inpaint fill repair scratch mask part region heal "
                                       "clone")},
        {"actionMaskPaint", Words::tr("brush mask draw select region retouch")},
        {"actionMaskClear", Words::tr("empty deselect nothing reset")},
        {"actionMaskInvert", Words::tr("reverse opposite selection")},
        {"actionMaskFill", Words::tr("select all everything")},
        {"actionImportExpressions", Words::tr("direction library load boundary InterFaceGAN")},
        {"actionAddToRecipe", Words::tr("step stack edit append")},
        {"actionSideBySide", Words::tr("compare before after two")},
        {"actionSplit", Words::tr("compare before after slider curtain wipe")},
        {"actionTargetOnly", Words::tr("original photo before")},
        {"actionResultOnly", Words::tr("reconstruction after")},
        {"actionBeforeAfter", Words::tr("compare original toggle")},
        {"actionZoomIn", Words::tr("larger bigger magnify closer")},
        {"actionZoomOut", Words::tr("smaller farther")},
        {"actionZoomFit", Words::tr("whole window all")},
        {"actionZoomActual", Words::tr("100 % one to one pixel")},
        {"actionHistory", Words::tr("undo steps past versions list")},
        {"actionOpenNetwork", Words::tr("model load StyleGAN pkl checkpoint weights")},
        {"actionManageNetworks", Words::tr("models download StyleGAN FFHQ VGG LPIPS")},
        {"actionBundledNetwork", Words::tr("default model built-in")},
        {"actionNewDocument", Words::tr("empty session project start over")},
        {"actionOpenDocument", Words::tr("load session project")},
        {"actionSaveDocumentAs", Words::tr("session project store file name")},
        {"actionShortcuts", Words::tr("help keys keyboard manual")},
        {"actionThemeDark", Words::tr("night black appearance")},
        {"actionThemeLight", Words::tr("day white bright appearance")},
    };
}

} // namespace

QString searchWords(const QAction& command) {
    return allWords().value(command.objectName());
}

} // namespace inlay
