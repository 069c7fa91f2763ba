#include "ui/window/latent_chooser.h"

#include "ui/widgets/faint_label.h"
#include "ui/widgets/named.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace inlay {

LatentChooser::LatentChooser(const LatentChoices& choices, QWidget* parent)
    : QDialog(parent)
    , m_list(named(new QListWidget(this), "latentChoices", tr("Latents"),
                   tr("The latents that the file holds, by the names that it gives them")))
    , m_open(nullptr)
    , m_film(nullptr) {
    setObjectName("latentChooser");
    setWindowTitle(tr("Open latents"));
    m_list->addItems(choices.names);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->selectAll();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    auto* text = new QLabel(tr("%1 holds %2 latents. Which of them should be opened?")
                                .arg(QFileInfo(choices.path).fileName())
                                .arg(choices.names.size()),
                            this);
    text->setWordWrap(true);
    layout->addWidget(text);
    if (choices.rowsOfOneLatent > 0)
        layout->addWidget(
            faintLabel("latentChooserHint", this,
                       tr("If its rows are a single latent of a network of %1 layers, cancel and "
                          "open that network first: the one that is open has %2.")
                           .arg(choices.rowsOfOneLatent)
                           .arg(choices.rowsOfNetwork)));
    layout->addWidget(m_list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = named(buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole),
                   "latentChooserOpen", tr("Open"), tr("Puts the chosen latents onto the shelf"));
    m_open->setDefault(true);
    m_film = named(buttons->addButton(tr("Open as a &film"), QDialogButtonBox::ActionRole),
                   "latentChooserFilm", tr("Open as a film"),
                   tr("Puts the chosen latents onto the shelf, and into the film in the file's "
                      "order"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_film, &QPushButton::clicked, this, [this] {
        m_isFilm = true;
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &LatentChooser::refresh);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    m_list->setFocus();
}

QList<int> LatentChooser::chosen() const {
    QList<int> rows;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected())
            rows += row;
    }
    return rows;
}

void LatentChooser::refresh() {
    const auto count = chosen().size();
    m_open->setEnabled(count > 0);
    m_film->setEnabled(count > 1);
}

} // namespace inlay
