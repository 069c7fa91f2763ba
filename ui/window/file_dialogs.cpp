#include "ui/window/file_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace inlay {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("FileDialogs", source);
}

/// Asks where to save, and gives the file the chosen kind's ending where it has none.
QString askForTarget(QWidget* parent, const QString& title, const QString& proposal,
                     const QStringList& filters) {
    QString chosenFilter;
    QString path = QFileDialog::getSaveFileName(parent, title, proposal,
                                                filters.join(QStringLiteral(";;")), &chosenFilter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) {
        const int star = static_cast<int>(chosenFilter.indexOf(QLatin1Char('*')));
        const QString ending = chosenFilter.mid(star + 1).section(QLatin1Char(' '), 0, 0);
        path += QString(ending).remove(QLatin1Char(')'));
    }
    return path;
}

} // namespace

FileDialogs systemFileDialogs() {
    FileDialogs dialogs;
    dialogs.openFiles = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getOpenFileNames(
            parent, text("Open photos or latents"), folder,
            text("Photos and latents (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.safetensors "
                 "*.npz *.npy *.pt);;All files (*)"));
    };
    dialogs.openNetwork = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getOpenFileName(
            parent, text("Open a network"), folder,
            text("StyleGAN networks (*.safetensors *.pkl *.pt *.pth);;All files (*)"));
    };
    dialogs.openWeights = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getOpenFileName(parent, text("Choose perceptual weights"), folder,
                                            text("Weights (*.pth *.pt);;All files (*)"));
    };
    dialogs.saveImage = [](QWidget* parent, const QString& proposal) {
        return askForTarget(parent, text("Save the image"), proposal,
                            {text("PNG (*.png)"), text("JPEG (*.jpg *.jpeg)"),
                             text("WebP (*.webp)"), text("TIFF (*.tif *.tiff)"),
                             text("BMP (*.bmp)")});
    };
    dialogs.saveLatent = [](QWidget* parent, const QString& proposal) {
        return askForTarget(parent, text("Export the latent"), proposal,
                            {text("Safetensors (*.safetensors)"), text("NumPy, w (*.npz)"),
                             text("NumPy array (*.npy)"), text("PyTorch (*.pt)")});
    };
    dialogs.saveCurve = [](QWidget* parent, const QString& proposal) {
        return askForTarget(parent, text("Export the curve"), proposal,
                            {text("Table (*.csv)"), text("Picture (*.png)")});
    };
    dialogs.openRecipe = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getOpenFileName(parent, text("Open a recipe"), folder,
                                            text("Recipes (*.json);;All files (*)"));
    };
    dialogs.saveRecipe = [](QWidget* parent, const QString& proposal) {
        return askForTarget(parent, text("Export the recipe"), proposal, {text("Recipe (*.json)")});
    };
    dialogs.saveFilm = [](QWidget* parent, const QString& proposal) {
        return askForTarget(parent, text("Export the film"), proposal,
                            {text("MP4 (*.mp4)"), text("AVI (*.avi)")});
    };
    return dialogs;
}

} // namespace inlay
