#pragma once

#include <QDialog>
#include <QStringList>

class QListWidget;
class QPushButton;

namespace inlay {

/// Which of a file's latents to open, by the names that the file gives them.
class LatentChooser : public QDialog {
    Q_OBJECT

public:
    LatentChooser(const QString& file, const QStringList& names, QWidget* parent = nullptr);

    QList<int> chosen() const; ///< their numbers in the file, in its order

private:
    void refresh();

    QListWidget* m_list;
    QPushButton* m_open;
};

} // namespace inlay
