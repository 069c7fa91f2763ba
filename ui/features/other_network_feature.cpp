#include "ui/features/other_network_feature.h"

#include "ui/networks/network_registry.h"
#include "ui/session/session.h"
#include "ui/window/message_bar.h"

#include <QFileInfo>

namespace inlay {

namespace {

QString messageKey() {
    return QStringLiteral("other network");
}

} // namespace

OtherNetworkFeature::OtherNetworkFeature(const WindowParts& parts)
    : WindowFeature(parts) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OtherNetworkFeature::look);
    const auto soon = [this] { m_soon.start(); };
    connect(&parts.session, &Session::networkChanged, this, soon);
    connect(&parts.session.document(), &Document::networkChanged, this, soon);
    connect(&parts.session.document(), &Document::inserted, this, soon);
    connect(&parts.session.document(), &Document::removed, this, soon);
    connect(&parts.session.document(), &Document::changed, this, soon); // it has a latent now
}

void OtherNetworkFeature::look() {
    const Session& session = parts().session;
    const Document& document = parts().session.document();
    const Picture* first = nullptr;
    int pictures = 0;
    for (int i = 0; i < document.count(); ++i) {
        const Picture& picture = document.at(i);
        if (!document.isForeign(picture))
            continue;
        if (!first)
            first = &picture;
        if (picture.embedding.latent->networkSha256 == first->embedding.latent->networkSha256)
            ++pictures;
    }
    if (!first || !session.isReady()) {
        parts().messages.withdraw(messageKey());
        m_told.clear();
        return;
    }
    const std::string sha256 = first->embedding.latent->networkSha256;
    const std::string told =
        sha256 + ' ' + session.network()->sha256 + ' ' + std::to_string(pictures);
    if (told == m_told)
        return;
    m_told = told;
    tell(sha256, first->networkName(), pictures);
}

void OtherNetworkFeature::tell(const std::string& sha256, const QString& name, int pictures) {
    const QString path = parts().networks.pathOf(QString::fromStdString(sha256));
    Problem problem;
    problem.kind = ErrorKind::NetworkMismatch;
    problem.what = tr("Such pictures can be seen and saved; to edit them open their network.");
    if (path.isEmpty())
        problem.advice = tr("Inlay has not had it open yet: choose its file with Ctrl+Shift+O.");
    const QString title =
        name.isEmpty()
            ? tr("%n pictures of the shelf belong to another network", nullptr, pictures)
            : tr("%n pictures of the shelf belong to the network %1", nullptr, pictures).arg(name);
    std::function<void()> open;
    if (!path.isEmpty())
        open = [session = &parts().session, path] { session->openNetwork(path); };
    parts().messages.showState(messageKey(), title, problem,
                               tr("Open %1").arg(QFileInfo(path).fileName()), open);
}

} // namespace inlay
