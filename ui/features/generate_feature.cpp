#include "ui/features/generate_feature.h"

#include "ui/intake/face_samples.h"
#include "ui/intake/starter_gallery.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"
#include "ui/window/generate_dialog.h"

#include <QAction>
#include <QMainWindow>

namespace inlay {

GenerateFeature::GenerateFeature(const WindowParts& parts)
    : WindowFeature(parts) {
    const Actions& actions = parts.actions;
    connect(actions.generate, &QAction::triggered, this, &GenerateFeature::generate);
    connect(actions.generateWith, &QAction::triggered, this, &GenerateFeature::showDialog);
    connect(actions.gallery, &QAction::triggered, &parts.starters, &StarterGallery::add);
}

void GenerateFeature::refreshCommands() {
    const Actions& actions = parts().actions;
    const Session& session = parts().session;
    actions.generate->setEnabled(session.isReady());
    actions.generateWith->setEnabled(session.isReady());
    actions.gallery->setEnabled(session.isReady() && session.network()->hasMapping);
}

/// As the dialog was left, with another seed.
void GenerateFeature::generate() {
    parts().samples.addRandom(m_dialog ? m_dialog->options() : SampleOptions());
}

void GenerateFeature::showDialog() {
    if (!m_dialog) {
        m_dialog = new GenerateDialog(&parts().window);
        const auto follow = [&session = parts().session, dialog = m_dialog] {
            if (session.network())
                dialog->setNetwork(*session.network());
        };
        follow();
        connect(&parts().session, &Session::networkChanged, m_dialog, follow);
        connect(
            m_dialog, &GenerateDialog::generateRequested, &parts().samples,
            [&samples = parts().samples](const SampleOptions& options) { samples.add(options); });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace inlay
