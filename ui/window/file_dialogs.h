#pragma once

#include <QStringList>
#include <functional>

class QWidget;

namespace inlay {

/// How the window asks for files, and before it loses something; empty answers mean that the user
/// changed their mind. Injected, so that a test can answer for the user.
struct FileDialogs {
    std::function<QStringList(QWidget* parent, const QString& folder)> openFiles;
    std::function<QString(QWidget* parent, const QString& folder)> openNetwork;
    std::function<QString(QWidget* parent, const QString& folder)> openWeights;
    /// `proposal` is a whole path; the answer has an ending that can be written.
    std::function<QString(QWidget* parent, const QString& proposal)> saveImage;
    std::function<QString(QWidget* parent, const QString& proposal)> savePhoto;
    std::function<QString(QWidget* parent, const QString& proposal)> saveLatent;
    std::function<QString(QWidget* parent, const QString& proposal)> saveFilm;
    std::function<QString(QWidget* parent, const QString& proposal)> saveCurve;
    std::function<QString(QWidget* parent, const QString& folder)> openRecipe;
    std::function<QString(QWidget* parent, const QString& proposal)> saveRecipe;
    std::function<QStringList(QWidget* parent, const QString& folder)> openExpressions;
    std::function<QString(QWidget* parent, const QString& proposal)> saveExpression;
    std::function<QString(QWidget* parent, const QString& folder)> openDocument;
    std::function<QString(QWidget* parent, const QString& proposal)> saveDocument;
    /// Whether to do what would lose something; `yes` is the button's text.
    std::function<bool(QWidget* parent, const QString& title, const QString& text,
                       const QString& yes)>
        confirm;
    std::function<QString(QWidget* parent, const QString& title, const QString& folder)>
        chooseFolder;
    std::function<QString(QWidget* parent, const QString& proposal)> saveFigure;
    std::function<QString(QWidget* parent, const QString& proposal)> saveTable;
};

/// The system's dialogs.
FileDialogs systemFileDialogs();

} // namespace inlay
