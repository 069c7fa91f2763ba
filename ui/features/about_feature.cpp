#include "ui/features/about_feature.h"

#include "ui/window/actions.h"

#include <QAction>
#include <QMainWindow>
#include <QMessageBox>

namespace inlay {

AboutFeature::AboutFeature(const WindowParts& parts)
    : WindowFeature(parts) {
    connect(parts.actions.about, &QAction::triggered, this, &AboutFeature::show);
}

void AboutFeature::show() {
    QMainWindow& window = parts().window;
    auto* box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->setObjectName("aboutBox");
    box->setWindowTitle(tr("About Inlay"));
    box->setTextFormat(Qt::RichText);
    box->setIconPixmap(window.windowIcon().pixmap(64));
    box->setText(tr("<h3>Inlay %1</h3><p>Inlays a photograph into a StyleGAN's latent space and "
                    "edits it there, after Image2StyleGAN (Abdal, Qin and Wonka, 2019).</p>"
                    "<p>Released under the MIT licence. Made with Qt, LibTorch and OpenCV.</p>")
                     .arg(QStringLiteral(INLAY_VERSION)));
    box->show();
}

} // namespace inlay
