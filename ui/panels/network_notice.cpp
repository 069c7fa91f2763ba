#include "ui/panels/network_notice.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace inlay {

NetworkNotice::NetworkNotice(const Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_text(new QLabel(this))
    , m_open(new QPushButton(icon("network"), tr("Open that network"), this)) {
    setObjectName("networkNotice");
    m_text->setObjectName("networkNoticeText");
    m_text->setWordWrap(true);
    m_open->setObjectName("networkNoticeOpen");
    m_open->setAccessibleName(m_open->text());
    m_open->setToolTip(tr("Opens the network that the picture belongs to; asks for its file where "
                          "it has not been open before"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_open, 0, Qt::AlignTop);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_sha256); });
    connect(&m_document, &Document::networkChanged, this, &NetworkNotice::refresh);
    connect(&m_document, &Document::changed, this, &NetworkNotice::refresh);
    hide();
}

void NetworkNotice::setPictures(const std::vector<PictureId>& ids) {
    m_pictures = ids;
    refresh();
}

void NetworkNotice::refresh() {
    const auto foreign = std::find_if(m_pictures.begin(), m_pictures.end(), [this](PictureId id) {
        const Picture* picture = m_document.find(id);
        return picture && m_document.isForeign(*picture);
    });
    const Picture* picture = foreign == m_pictures.end() ? nullptr : m_document.find(*foreign);
    setVisible(picture != nullptr);
    if (!picture)
        return;
    m_sha256 = QString::fromStdString(picture->embedding.latent->networkSha256);
    m_text->setText(
        picture->networkName().isEmpty()
            ? tr("%1 belongs to another network.").arg(picture->name)
            : tr("%1 belongs to the network %2.").arg(picture->name, picture->networkName()));
}

} // namespace inlay
