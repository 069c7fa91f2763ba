#include "ui/panels/embed_panel.h"

#include "ui/engine/engine_words.h"
#include "ui/theme/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

namespace inlay {

namespace {

QPushButton* button(const char* iconName, const QString& text, const char* objectName,
                    const QString& toolTip, QWidget* parent) {
    auto* made = new QPushButton(icon(iconName), text, parent);
    made->setObjectName(objectName);
    made->setAccessibleName(text);
    made->setToolTip(toolTip);
    return made;
}

QString endingText(const QString& stoppedBy) {
    if (stoppedBy == QLatin1String("user"))
        return EmbedPanel::tr("Stopped by you; the best state was kept.");
    if (stoppedBy == QLatin1String("plateau"))
        return EmbedPanel::tr("Stopped by itself: more steps brought nothing.");
    if (stoppedBy == QLatin1String("nan"))
        return EmbedPanel::tr("Stopped: the numbers left their range; the best state before that "
                              "was kept.");
    if (stoppedBy == QLatin1String("history"))
        return EmbedPanel::tr("A state on the way, chosen by you.");
    if (stoppedBy == QLatin1String("interrupted"))
        return EmbedPanel::tr("Interrupted when the program ended; the best state so far was "
                              "kept.");
    return EmbedPanel::tr("All steps done.");
}

QLabel* faintLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText); // follows the theme
    return label;
}

} // namespace

EmbedPanel::EmbedPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    setObjectName("embedPanel");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    QLabel* explanation = faintLabel(this);
    explanation->setText(tr("Searches the point in the network's latent space whose picture comes "
                            "closest to the photo."));
    layout->addWidget(explanation);
    buildNetworkRow(layout);
    m_settings = new EmbedSettings(this);
    layout->addWidget(m_settings);
    m_crop =
        button("crop", tr("Adjust the crop..."), "cropButton",
               tr("Move, turn and scale the part of the photo that is embedded (Ctrl+R)"), this);
    layout->addWidget(m_crop);
    buildButtons(layout);
    layout->addWidget(m_settings->advanced()); // unfolded, it leaves the buttons in sight
    m_result = faintLabel(this);
    m_result->setObjectName("resultLabel");
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_result);
    m_snapshots = new SnapshotHistory(m_session, this);
    layout->addWidget(m_snapshots);
    layout->addStretch();

    connect(m_crop, &QPushButton::clicked, this, &EmbedPanel::editCropRequested);
    connect(m_settings, &EmbedSettings::changed, this, [this] {
        m_session.setEmbeddingOptions(m_settings->options());
        m_session.setAutomaticEmbedding(m_settings->isAutomatic());
    });
    connect(m_settings, &EmbedSettings::savePresetRequested, &m_session, &Session::savePreset);
    connect(m_settings, &EmbedSettings::removePresetRequested, &m_session, &Session::removePreset);
    connect(&m_session, &Session::presetsListed, m_settings, &EmbedSettings::setSavedPresets);
    connect(&m_session, &Session::presetSaved, m_settings, &EmbedSettings::showPreset);
    connect(&m_session, &Session::networkChanged, this, &EmbedPanel::showNetwork);
    connect(&m_session, &Session::engineChanged, this, &EmbedPanel::showNetwork);
    connect(&m_session.queue(), &EmbeddingQueue::changed, this, &EmbedPanel::refresh);
    connect(&m_session.document(), &Document::changed, this, [this](PictureId id) {
        if (id == m_picture)
            refresh();
    });
    connect(&m_session.document(), &Document::removed, this, [this](PictureId id) {
        if (id == m_picture)
            setPicture(0);
    });
    m_session.setEmbeddingOptions(m_settings->options());
    showNetwork();
}

void EmbedPanel::buildNetworkRow(QVBoxLayout* layout) {
    m_network = new QLabel(this);
    m_network->setObjectName("networkLabel");
    m_network->setWordWrap(true);
    auto* open = new QToolButton(this);
    open->setObjectName("networkButton");
    open->setAccessibleName(tr("Networks"));
    open->setToolTip(tr("Choose another network, or see where to get more (Ctrl+Shift+N)"));
    open->setIcon(icon("network"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_network, 1);
    row->addWidget(open);
    layout->addLayout(row);
    connect(open, &QToolButton::clicked, this, &EmbedPanel::networksRequested);
}

void EmbedPanel::buildButtons(QVBoxLayout* layout) {
    m_start = button("play", tr("Start"), "startButton",
                     tr("Embeds the chosen picture with these settings (F5)"), this);
    m_start->setDefault(true);
    m_start->setProperty("primary", true);
    m_start->setIcon(icon("play", QPalette::HighlightedText));
    m_pause = button("pause", tr("Pause"), "pauseButton",
                     tr("Holds the embedding; nothing is lost (F6)"), this);
    m_stop = button("stop", tr("Stop and keep"), "stopButton",
                    tr("Ends here and keeps the best result so far (F7)"), this);
    m_cancel = button("cancel", tr("Cancel"), "cancelButton",
                      tr("Ends here and leaves the picture as it was before (F8)"), this);
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    grid->addWidget(m_start, 0, 0);
    grid->addWidget(m_pause, 0, 1);
    grid->addWidget(m_stop, 1, 0);
    grid->addWidget(m_cancel, 1, 1);
    layout->addLayout(grid);
    connect(m_start, &QPushButton::clicked, this, &EmbedPanel::startOrRestart);
    connect(m_pause, &QPushButton::clicked, this, &EmbedPanel::togglePause);
    connect(m_stop, &QPushButton::clicked, this, &EmbedPanel::stopAndKeep);
    connect(m_cancel, &QPushButton::clicked, this, &EmbedPanel::cancel);
}

void EmbedPanel::setPicture(PictureId id) {
    m_picture = id;
    m_snapshots->setPicture(id);
    refresh();
}

void EmbedPanel::startOrRestart() {
    if (m_start->isEnabled())
        m_session.embed(m_picture);
}

void EmbedPanel::togglePause() {
    EmbeddingQueue& queue = m_session.queue();
    queue.isPaused() ? queue.resume() : queue.pause();
}

void EmbedPanel::stopAndKeep() {
    m_session.queue().stopAndKeep();
}

void EmbedPanel::cancel() {
    m_session.queue().cancel();
}

void EmbedPanel::refresh() {
    const Picture* picture = m_session.document().find(m_picture);
    const EmbeddingQueue& queue = m_session.queue();
    const bool embeddable = picture && picture->framing;
    m_start->setEnabled(embeddable && m_session.isReady() && !picture->isUnderWay());
    m_start->setText(picture && picture->hasLatent() ? tr("Embed again") : tr("Start"));
    m_crop->setEnabled(embeddable && picture->hasPhoto());
    m_pause->setEnabled(queue.isRunning());
    m_pause->setText(queue.isPaused() ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(queue.isPaused() ? "play" : "pause"));
    m_stop->setEnabled(queue.isRunning());
    m_cancel->setEnabled(queue.isRunning());
    m_snapshots->refresh();
    showResult();
}

void EmbedPanel::showNetwork() {
    if (m_session.engineState() == Session::EngineState::Loading) {
        m_network->setText(tr("Loading the engine..."));
    } else if (m_session.isOpeningNetwork()) {
        m_network->setText(tr("Opening the network..."));
    } else if (const std::optional<NetworkInfo>& network = m_session.network()) {
        m_network->setText(tr("<b>%1</b><br>%2 px, %3 style layers")
                               .arg(QString::fromStdString(network->name).toHtmlEscaped())
                               .arg(network->resolution)
                               .arg(network->numWs));
        m_settings->setNetwork(*network);
    } else {
        m_network->setText(tr("No network is open. Open one with Ctrl+Shift+O, or drop its file "
                              "on the window."));
    }
    refresh();
}

void EmbedPanel::showResult() {
    const Picture* picture = m_session.document().find(m_picture);
    if (!picture) {
        m_result->setText(tr("Drop a photo on the window to begin."));
        return;
    }
    QStringList lines{picture->origin};
    if (picture->hasPhoto() && picture->framing && picture->faces.empty())
        lines << tr("No face found: the middle of the photo is used.");
    else if (picture->hasPhoto() && picture->framing)
        lines << (picture->faces.size() == 1
                      ? tr("One face, found by %1.").arg(detectorInWords(picture->detector))
                      : tr("%1 faces, found by %2; the largest is chosen.")
                            .arg(picture->faces.size())
                            .arg(detectorInWords(picture->detector)));
    const QLocale locale;
    if (const std::optional<EmbeddingNumbers>& numbers = picture->embedding.numbers) {
        lines << tr("PSNR %1 dB, SSIM %2, MSE %3")
                     .arg(locale.toString(numbers->psnrDb, 'f', 2),
                          locale.toString(numbers->ssim, 'f', 3),
                          locale.toString(numbers->mse, 'g', 3));
        if (!std::isnan(numbers->perceptual))
            lines << tr("%1: %2").arg(distanceInWords(numbers->perceptualName),
                                      locale.toString(numbers->perceptual, 'g', 3));
        if (numbers->lpips >= 0 && numbers->perceptualName != QLatin1String("LPIPS"))
            lines << tr("LPIPS: %1").arg(locale.toString(numbers->lpips, 'g', 3));
        const QString steps =
            tr("%1 steps in %2 s (%3 ms a step)")
                .arg(locale.toString(numbers->steps), locale.toString(numbers->seconds, 'f', 1),
                     locale.toString(numbers->msPerStep, 'f', 1));
        lines << (numbers->startUsed.isEmpty()
                      ? steps
                      : tr("%1, started at %2").arg(steps, startInWords(numbers->startUsed)));
        if (numbers->generatorMs > 0)
            lines << tr("A step's parts: generator %1, distance %2, way back %3, update %4 ms")
                         .arg(locale.toString(numbers->generatorMs, 'f', 1),
                              locale.toString(numbers->perceptualMs, 'f', 1),
                              locale.toString(numbers->backwardMs, 'f', 1),
                              locale.toString(numbers->updateMs, 'f', 1));
        lines << endingText(numbers->stoppedBy);
        if (!picture->embedding.latent->noise.empty())
            lines << tr("Noise maps: %1, part of the latent")
                         .arg(picture->embedding.latent->noise.size());
        if (!numbers->advice.isEmpty())
            lines << numbers->advice;
        if (!numbers->notice.isEmpty())
            lines << numbers->notice;
    }
    if (!picture->problem.isEmpty())
        lines << picture->problem;
    m_result->setText(lines.join('\n'));
}

} // namespace inlay
