#include "ui/window/file_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

namespace inlay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)
};

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
            parent, Words::tr("Open photos or latents"), folder,
            Words::tr("Photos, latents and documents (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp "
                      "*.gif *.heic *.heif *.avif *.jp2 *.safetensors *.npz *.npy *.pt *.json "
                      "*.inlay);;All "
                      "files (*)"));
    };
    dialogs.openNetwork = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getOpenFileName(
            parent, Words::tr("Open a network"), folder,
            Words::tr("StyleGAN networks (*.safetensors *.pkl *.pt *.pth);;All files (*)"));
    };
    dialogs.openWeights = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getOpenFileName(parent, Words::tr("Choose perceptual weights"), folder,
                                            Words::tr("Weights (*.pth *.pt);;All files (*)"));
    };
    dialogs.saveImage = [](QWidget* parent, const QString& proposal) {
        return askForTarget(parent, Words::tr("Save the image"), proposal,
                            {Words::tr("PNG (*.png)"), Words::tr("JPEG (*.jpg *.jpeg)"),
                             Words::tr("WebP (*.webp)"), Words::tr("TIFF (*.tif *.tiff)"),
                             Words::tr("BMP (*.bmp)")});
    };
    dialogs.savePhoto = [](QWidget* parent, const QString& proposal) {
        QStringList filters{Words::tr("JPEG (*.jpg *.jpeg)"), Words::tr("PNG (*.png)"),
                            Words::tr("TIFF (*.tif *.tiff)"), Words::tr("WebP (*.webp)"),
                            Words::tr("OpenRaster, photo and edit in layers (*.ora)")};
        // The format that the photo has comes first.
        const QString own = QStringLiteral("*.") + QFileInfo(proposal).suffix();
        std::stable_partition(filters.begin(), filters.end(), [&own](const QString& filter) {
            return filter.contains(own, Qt::CaseInsensitive);
        });
        return askForTarget(parent, Words::tr("Save the photo"), proposal, filters);
    };
    dialogs.saveLatent = [](QWidget* parent, const QString& proposal) {
        return askForTarget(parent, Words::tr("Export the latent"), proposal,
                            {Words::tr("Safetensors (*.safetensors)"),
                             Words::tr("NumPy, w (*.npz)"), Words::tr("NumPy array (*.npy)"),
                             Words::tr("PyTorch (*.pt)")});
    };
    dialogs.saveCurve = [](QWidget* parent, const QString& proposal) {
        return askForTarget(parent, Words::tr("Export the curve"), proposal,
                            {Words::tr("Table (*.csv)"), Words::tr("Picture (*.png)")});
    };
    dialogs.openRecipe = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getOpenFileName(parent, Words::tr("Open a recipe"), folder,
                                            Words::tr("Recipes (*.json);;All files (*)"));
    };
    dialogs.saveRecipe = [](QWidget* parent, const QString& proposal) {
        return askForTarget(parent, Words::tr("Export the recipe"), proposal,
                            {Words::tr("Recipe (*.json)")});
    };
    dialogs.openExpressions = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getOpenFileNames(
            parent, Words::tr("Import expressions or directions"), folder,
            Words::tr(
                "Expressions and directions (*.safetensors *.npy *.npz *.pt);;All files (*)"));
    };
    dialogs.saveExpression = [](QWidget* parent, const QString& proposal) {
        return askForTarget(parent, Words::tr("Export the expression"), proposal,
                            {Words::tr("Direction (*.safetensors)")});
    };
    dialogs.openDocument = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getOpenFileName(parent, Words::tr("Open a document"), folder,
                                            Words::tr("Inlay documents (*.inlay);;All files (*)"));
    };
    dialogs.saveDocument = [](QWidget* parent, const QString& proposal) {
        return askForTarget(parent, Words::tr("Save the document"), proposal,
                            {Words::tr("Inlay document (*.inlay)")});
    };
    dialogs.confirm = [](QWidget* parent, const QString& title, const QString& text,
                         const QString& yes) {
        QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Cancel, parent);
        const QPushButton* agree = box.addButton(yes, QMessageBox::DestructiveRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        return box.clickedButton() == agree;
    };
    dialogs.chooseFolder = [](QWidget* parent, const QString& title, const QString& folder) {
        return QFileDialog::getExistingDirectory(parent, title, folder);
    };
    dialogs.saveFigure = [](QWidget* parent, const QString& proposal) {
        return askForTarget(parent, Words::tr("Save the figure"), proposal,
                            {Words::tr("PNG (*.png)"), Words::tr("PDF (*.pdf)")});
    };
    dialogs.saveTable = [](QWidget* parent, const QString& proposal) {
        return askForTarget(parent, Words::tr("Save the table"), proposal,
                            {Words::tr("Table (*.csv)")});
    };
    dialogs.saveFilm = [](QWidget* parent, const QString& proposal) {
        return askForTarget(parent, Words::tr("Export the film"), proposal,
                            {Words::tr("MP4, H.264 (*.mp4)"), Words::tr("WebM, VP9 (*.webm)"),
                             Words::tr("Animated GIF (*.gif)"), Words::tr("AVI (*.avi)"),
                             Words::tr("PNG pictures in a folder (*.png)")});
    };
    return dialogs;
}

} // namespace inlay
