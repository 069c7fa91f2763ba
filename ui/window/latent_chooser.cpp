#include "ui/window/latent_chooser.h"

#include "ui/widgets/named.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace inlay {

LatentChooser::LatentChooser(const QString& file, const QStringList& names, QWidget* parent)
    : QDialog(parent)
    , m_list(named(new QListWidget(this), "latentChoices", tr("Latents"),
                   tr("The latents that the file holds, by the names that it gives them")))
    , m_open(nullptr) {
    setObjectName("latentChooser");
    setWindowTitle(tr("Open latents"));
    m_list->addItems(names);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->selectAll();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    auto* text = new QLabel(tr("%1 holds %2 latents. Which of them should be opened?")
                                .arg(QFileInfo(file).fileName())
                                .arg(names.size()),
                            this);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addWidget(m_list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = named(buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole),
                   "latentChooserOpen", tr("Open"), tr("Puts the chosen latents onto the shelf"));
    m_open->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
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
    m_open->setEnabled(!chosen().isEmpty());
}

} // namespace inlay
