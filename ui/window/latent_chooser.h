#pragma once

#include "ui/intake/latent_intake.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace inlay {

/// Which of a file's latents to open, by the names that the file gives them, and whether they are
/// a film.
class LatentChooser : public QDialog {
    Q_OBJECT

public:
    explicit LatentChooser(const LatentChoices& choices, QWidget* parent = nullptr);

    QList<int> chosen() const; ///< their numbers in the file, in its order
    bool isFilm() const { return m_isFilm; }

private:
    void refresh();

    QListWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_film;
    bool m_isFilm = false;
};

} // namespace inlay
