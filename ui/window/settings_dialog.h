#pragma once

#include "core/facade/engine.h"

#include <QDialog>
#include <QHash>
#include <QList>

class QAction;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace inlay {

/// What the program remembers and no panel asks for. Nothing changes before OK.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget* parent = nullptr);

    EngineSettings engine() const;
    /// `inUse`: for people, what computes now. `isOverridden`: the command line has said otherwise
    /// for this run.
    void setEngine(const EngineSettings& settings, const QString& inUse, bool isOverridden);

    bool startsWithLastNetwork() const;
    void setStartsWithLastNetwork(bool last);

    /// A row that offers what actions of a menu do, one of them at a time; OK triggers the chosen
    /// one. The texts are the actions' own.
    void addChoice(const QString& label, const char* objectName, const QString& name,
                   const QString& toolTip, const QList<QAction*>& actions);
    /// Takes over which of the actions are checked now.
    void refreshChoices();

    void accept() override;

Q_SIGNALS:
    void engineChosen(const inlay::EngineSettings& settings);
    void startNetworkChosen(bool last);

private:
    void buildEngine();
    void refreshThreads();

    QFormLayout* m_form = nullptr;
    QComboBox* m_device = nullptr;
    QSpinBox* m_threads = nullptr;
    QLabel* m_inUse = nullptr;
    QComboBox* m_network = nullptr;
    QHash<QComboBox*, QList<QAction*>> m_choices;
};

} // namespace inlay
