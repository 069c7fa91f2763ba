#pragma once

#include <QDialog>

class QPushButton;
class QTableView;

namespace inlay {

class NetworkRegistry;
class PerceptualWeightsPage;

/// The window's network manager: what was opened before, and where to get more. It opens nothing
/// by itself: `openRequested` says what the user chose.
class NetworkManager : public QDialog {
    Q_OBJECT

public:
    explicit NetworkManager(NetworkRegistry& registry, QWidget* parent = nullptr);

    PerceptualWeightsPage* weightsPage() { return m_weights; }

Q_SIGNALS:
    void openRequested(const QString& path);
    void browseRequested(); ///< the user wants to choose a file

private:
    QWidget* createSeenPage();
    int selectedRow() const;
    void updateButtons();
    void openSelected();

    NetworkRegistry& m_registry;
    PerceptualWeightsPage* m_weights = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace inlay
