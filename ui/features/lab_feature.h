#pragma once

#include "ui/features/window_feature.h"
#include "ui/run/lab_runner.h"

#include <QList>

class QAction;

namespace inlay {

class LabDialog;

/// The Lab menu: the paper's experiments on the current picture, and the window with their
/// results. How far one is stands in the status line.
class LabFeature : public WindowFeature {
    Q_OBJECT

public:
    explicit LabFeature(const WindowParts& parts);

private:
    void makeActions();
    void run(const std::string& experiment);
    void showResults();
    void finished(LabResultId id);
    void refresh();
    QString whyNot() const; ///< why no experiment can be run now; empty where one can
    void saveFigure(LabResultId id);
    void saveTable(LabResultId id);
    void write(const QString& path, const QByteArray& bytes);

    LabRunner m_runner;
    LabDialog* m_dialog = nullptr; ///< the window's
    QList<QAction*> m_experiments;
    QList<QString> m_tips;
    QAction* m_cancel = nullptr;
};

} // namespace inlay
