#pragma once

#include "core/lab/lab_input.h"
#include "ui/document/document.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace inlay {

class FigureView;

/// The document's lab results: a list, the chosen one's figure, and what can be done with it; and
/// the settings for another experiment. It runs and saves nothing by itself.
class LabDialog : public QDialog {
    Q_OBJECT

public:
    explicit LabDialog(Document& document, QWidget* parent = nullptr);

    LabResultId current() const;
    void setCurrent(LabResultId id);
    /// How many steps and which seed the user wants; also for the experiments of the menu.
    LabSettings settings() const;
    /// `picture` is the name of the picture that would be experimented on; `why` says why none can
    /// be, empty where it can.
    void setSubject(const QString& picture, const QString& why);

Q_SIGNALS:
    void runRequested(const std::string& experiment);
    void saveFigureRequested(quint64 labResult);
    void saveTableRequested(quint64 labResult);

private:
    QWidget* createList();
    QWidget* createRun();
    QWidget* createFigure();
    void refresh();
    void showCurrent();
    void renamed(QTreeWidgetItem* item, int column);

    Document& m_document;
    QTreeWidget* m_list = nullptr;
    FigureView* m_figure = nullptr;
    QComboBox* m_experiment = nullptr;
    QSpinBox* m_steps = nullptr;
    QSpinBox* m_seed = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_saveFigure = nullptr;
    QPushButton* m_saveTable = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_remove = nullptr;
    bool m_refreshing = false;
};

} // namespace inlay
