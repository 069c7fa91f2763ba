#include "ui/panels/embed_panel.h"

#include "ui/engine/engine_words.h"
#include "ui/libraries/preset_library.h"
#include "ui/panels/embedding_words.h"
#include "ui/panels/network_notice.h"
#include "ui/panels/queue_box.h"
#include "ui/run/embedder.h"
#include "ui/theme/icons.h"
#include "ui/widgets/details_label.h"
#include "ui/widgets/faint_label.h"
#include "ui/widgets/named.h"
#include "ui/widgets/tool_button.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace inlay {

namespace {

QPushButton* button(const char* iconName, const QString& text, const char* objectName,
                    const QString& toolTip, QWidget* parent) {
    return named(new QPushButton(icon(iconName), text, parent), objectName, text, toolTip);
}

} // namespace

EmbedPanel::EmbedPanel(Session& session, Embedder& embedder, PresetLibrary& presets,
                       QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_embedder(embedder) {
    setObjectName("embedPanel");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(
        faintLabel("embedExplanation", this,
                   tr("Searches the point in the network's latent space whose picture comes "
                      "closest to the photo.")));
    buildNetworkRow(layout);
    m_notice = new NetworkNotice(m_session.document(), this);
    layout->addWidget(m_notice);
    connect(m_notice, &NetworkNotice::openRequested, this, &EmbedPanel::networkRequested);
    m_settings = new EmbedSettings(this);
    layout->addWidget(m_settings);
    m_crop =
        button("crop", tr("Adjust the crop..."), "cropButton",
               tr("Move, turn and scale the part of the photo that is embedded (Ctrl+R)"), this);
    layout->addWidget(m_crop);
    buildButtons(layout);
    layout->addWidget(m_settings->advanced()); // unfolded, it leaves the buttons in sight
    m_result = faintLabel("resultLabel", this);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_result);
    m_details = new DetailsLabel(
        tr("Numbers"), tr("What was measured of the result, and where the time went"), this);
    m_details->setObjectName("resultDetails");
    layout->addWidget(m_details);
    m_snapshots = new SnapshotHistory(m_session, this);
    layout->addWidget(m_snapshots);
    layout->addStretch();

    connect(m_crop, &QPushButton::clicked, this, &EmbedPanel::editCropRequested);
    connect(m_settings, &EmbedSettings::changed, this, [this] {
        m_embedder.setOptions(m_settings->options());
        m_embedder.setAutomatic(m_settings->isAutomatic());
    });
    connect(m_settings, &EmbedSettings::savePresetRequested, &presets, &PresetLibrary::save);
    connect(m_settings, &EmbedSettings::removePresetRequested, &presets, &PresetLibrary::remove);
    connect(&presets, &PresetLibrary::listed, m_settings, &EmbedSettings::setSavedPresets);
    connect(&presets, &PresetLibrary::saved, m_settings, &EmbedSettings::showPreset);
    connect(&m_session, &Session::networkChanged, this, &EmbedPanel::showNetwork);
    connect(&m_session, &Session::engineChanged, this, &EmbedPanel::showNetwork);
    connect(&m_embedder.queue(), &EmbeddingQueue::changed, this, &EmbedPanel::refresh);
    connect(&m_session.document(), &Document::changed, this, [this](PictureId id) {
        if (id == m_picture)
            refresh();
    });
    connect(&m_session.document(), &Document::removed, this, [this](PictureId id) {
        if (id == m_picture)
            setPicture(0);
    });
    m_embedder.setOptions(m_settings->options());
    showNetwork();
}

void EmbedPanel::buildNetworkRow(QVBoxLayout* layout) {
    m_network = new QLabel(this);
    m_network->setObjectName("networkLabel");
    m_network->setWordWrap(true);
    QToolButton* open =
        toolButton("network", "networkButton", tr("Networks"),
                   tr("Choose another network, or see where to get more (Ctrl+Shift+N)"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_network, 1);
    row->addWidget(open);
    layout->addLayout(row);
    connect(open, &QToolButton::clicked, this, &EmbedPanel::networksRequested);
}

void EmbedPanel::buildButtons(QVBoxLayout* layout) {
    m_start = button("play", tr("Start"), "startButton",
                     tr("Embeds the chosen pictures with these settings, before all that wait "
                        "(F5)"),
                     this);
    m_start->setDefault(true);
    m_start->setProperty("primary", true);
    m_start->setIcon(icon("play", QPalette::HighlightedText));
    m_continue = button("play", tr("Continue from here"), "continueButton",
                        tr("Goes on searching from the latent that the picture has, with these "
                           "settings (Ctrl+F5). A search that was stopped goes on where it was, to "
                           "the steps set here; one that was done takes as many again."),
                        this);
    m_pause = button("pause", tr("Pause"), "pauseButton", {}, this);
    m_stop = button("stop", tr("Stop and keep"), "stopButton", {}, this);
    m_cancel = button("cancel", tr("Cancel"), "cancelButton", {}, this);
    auto* starting = new QHBoxLayout;
    starting->setSpacing(8);
    starting->addWidget(m_start, 1);
    starting->addWidget(m_continue, 1);
    auto* running = new QGridLayout; // three beside each other are too wide in other languages
    running->setSpacing(8);
    running->addWidget(m_pause, 0, 0);
    running->addWidget(m_stop, 0, 1);
    running->addWidget(m_cancel, 1, 0);
    running->setColumnStretch(0, 1);
    running->setColumnStretch(1, 1);
    auto* queue = new QueueBox(m_session.document(), m_embedder, running, this);
    layout->addLayout(starting);
    layout->addWidget(queue);
    connect(m_start, &QPushButton::clicked, this, &EmbedPanel::startOrRestart);
    connect(m_continue, &QPushButton::clicked, this, &EmbedPanel::continueFromHere);
    SearchQueue& searches = m_embedder.searches();
    connect(m_pause, &QPushButton::clicked, &searches, &SearchQueue::togglePause);
    connect(m_stop, &QPushButton::clicked, &searches, &SearchQueue::stopAndKeep);
    connect(m_cancel, &QPushButton::clicked, &searches, &SearchQueue::cancelRunning);
    connect(queue, &QueueBox::pictureRequested, this, &EmbedPanel::pictureRequested);
}

void EmbedPanel::setPicture(PictureId id) {
    m_picture = id;
    m_snapshots->setPicture(id);
    m_notice->setPictures({id});
    refresh();
}

void EmbedPanel::setSelection(const std::vector<PictureId>& ids) {
    m_selection = ids;
    refresh();
}

std::vector<PictureId> EmbedPanel::startable() const {
    if (!m_session.isReady())
        return {};
    const Document& document = m_session.document();
    const auto isChosen = [this](PictureId id) {
        return id == m_picture ||
               std::find(m_selection.begin(), m_selection.end(), id) != m_selection.end();
    };
    const auto canStart = [](const Picture& picture) {
        // One that waits is embedded next, with these settings.
        return picture.framing && (!picture.isUnderWay() || picture.state == PictureState::Queued);
    };
    std::vector<PictureId> ids;
    if (const Picture* shown = document.find(m_picture); shown && canStart(*shown))
        ids.push_back(m_picture); // what is looked at comes first
    for (int i = 0; i < document.count(); ++i) {
        const Picture& picture = document.at(i);
        if (picture.id != m_picture && isChosen(picture.id) && canStart(picture))
            ids.push_back(picture.id);
    }
    return ids;
}

void EmbedPanel::startOrRestart() {
    m_embedder.embedFirst(startable());
}

bool EmbedPanel::canContinue() const {
    const Picture* picture = m_session.document().find(m_picture);
    return m_session.isReady() && picture && picture->framing && picture->hasLatent() &&
           !picture->isUnderWay() && !m_session.document().isForeign(*picture);
}

void EmbedPanel::continueFromHere() {
    if (canContinue())
        m_embedder.continueFrom(m_picture);
}

void EmbedPanel::refresh() {
    const Picture* picture = m_session.document().find(m_picture);
    m_crop->setEnabled(picture && picture->framing && picture->hasPhoto());
    refreshStart();
    refreshRunButtons();
    m_snapshots->refresh();
    showResult();
}

void EmbedPanel::refreshStart() {
    const std::vector<PictureId> ids = startable();
    const Picture* picture = m_session.document().find(m_picture);
    QString text = tr("Start");
    if (ids.size() > 1)
        text = tr("Embed %n pictures", nullptr, static_cast<int>(ids.size()));
    else if (picture && picture->state == PictureState::Queued)
        text = tr("Embed next");
    else if (picture && picture->hasLatent())
        text = tr("Embed again");
    m_start->setEnabled(!ids.empty());
    m_start->setText(text);
    m_start->setAccessibleName(text);
    m_continue->setEnabled(canContinue());
}

/// They act on what runs, which need not be the embedding of the picture that is shown: then they
/// say so.
void EmbedPanel::refreshRunButtons() {
    const SearchQueue& searches = m_embedder.searches();
    const Search* running = searches.running();
    const Picture* embedded = m_session.document().find(m_embedder.queue().current());
    const QString title = running ? running->title : QString();
    const QString name = embedded ? embedded->name : title;
    const bool isShown = embedded && embedded->id == m_picture;
    const auto describe = [&](QPushButton* button, bool enabled, const QString& text,
                              const QString& toolTip) {
        button->setEnabled(enabled);
        button->setText(text);
        button->setAccessibleName(running ? tr("%1: %2").arg(text, name) : text);
        button->setToolTip(running && !isShown ? tr("%1: %2").arg(name, toolTip) : toolTip);
    };
    describe(m_pause, searches.canPause(), searches.isPaused() ? tr("Resume") : tr("Pause"),
             tr("Holds it; nothing is lost (F6)"));
    m_pause->setIcon(icon(searches.isPaused() ? "play" : "pause"));
    describe(m_stop, searches.canPause(), tr("Stop and keep"),
             tr("Ends here and keeps the best result so far (F7)"));
    describe(m_cancel, running, tr("Cancel"),
             tr("Ends here and leaves the picture as it was before (F8)"));
}

void EmbedPanel::showNetwork() {
    if (m_session.engineState() == Session::EngineState::Loading) {
        m_network->setText(tr("Loading the engine..."));
    } else if (m_session.isOpeningNetwork()) {
        m_network->setText(tr("Opening the network..."));
    } else if (const std::optional<NetworkInfo>& network = m_session.network()) {
        m_network->setText(
            tr("<b>%1</b><br>%2 px, %3 style layers")
                .arg(QString::fromStdString(network->name).toHtmlEscaped(), sizeInWords(*network))
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
        m_details->setText({});
        return;
    }
    m_result->setText(resultInWords(*picture).join('\n'));
    m_details->setText(resultInNumbers(*picture).join('\n'));
}

} // namespace inlay
