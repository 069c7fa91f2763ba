#include "ui/panels/local_panel.h"

#include "ui/document/panel_names.h"
#include "ui/panels/mask_tools.h"
#include "ui/panels/panel_inputs.h"
#include "ui/theme/icons.h"
#include "ui/widgets/faint_label.h"
#include "ui/widgets/value_slider.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace inlay {

namespace {

constexpr int usualSteps = 300;

} // namespace

LocalPanel::LocalPanel(Session& session, LocalEditRunner& runner, ThumbnailCache& thumbnails,
                       QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_runner(runner) {
    setObjectName(QString::fromLatin1(panelName::local));
    m_inputs = new PanelInputs(session.document(), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    buildTask(layout);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(8);
    m_a = new PictureSlot(tr("A"), tr("the picture that changes"), session.document(), thumbnails,
                          this);
    m_a->setObjectName("slotLocalA");
    m_b = new PictureSlot(tr("B"), tr("the picture that the masked part is taken from"),
                          session.document(), thumbnails, this);
    m_b->setObjectName("slotLocalB");
    for (PictureSlot* slot : {m_a, m_b}) {
        slot->setTakesPhotos(true);
        pair->addWidget(slot, 1);
        connect(slot, &PictureSlot::generateRequested, this, [this, slot] { generateFor(slot); });
    }
    pair->addStretch(); // where A stands alone
    connect(m_a, &PictureSlot::chosen, this, [this] {
        m_choosing = true; // what B becomes by that is part of the same step
        fillEmptySlots();
        m_choosing = false;
    });
    connect(m_b, &PictureSlot::chosen, this, [this] {
        m_choseB = true;
        refresh();
    });
    connect(m_a, &PictureSlot::chosen, this, &LocalPanel::pictureChanged);
    layout->addLayout(pair);
    m_tools = new MaskTools(this);
    layout->addWidget(m_tools);
    buildSettings(layout);
    buildRun(layout);

    connect(&session.document(), &Document::inserted, this, &LocalPanel::fillEmptySlots);
    connect(&session.document(), &Document::removed, this, &LocalPanel::pictureRemoved);
    connect(&session.document(), &Document::changed, this, &LocalPanel::fillEmptySlots);
    connect(&session, &Session::networkChanged, this, &LocalPanel::refresh);
    connect(&runner, &LocalEditRunner::placeChanged, this, &LocalPanel::refresh);
    connect(&runner, &LocalEditRunner::started, this, &LocalPanel::refresh);
    connect(&runner, &LocalEditRunner::begun, this, &LocalPanel::refresh);
    connect(&runner, &LocalEditRunner::pausedChanged, this, &LocalPanel::refresh);
    connect(&runner, &LocalEditRunner::ended, this, &LocalPanel::refresh);
    connect(&runner, &LocalEditRunner::progressed, this, &LocalPanel::showProgress);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LocalPanel::taskChanged);
    connect(m_feather, &ValueSlider::valueChanged, this, &LocalPanel::taskChanged);
    connect(m_steps, &QSpinBox::valueChanged, this, &LocalPanel::taskChanged);
    connect(m_compose, &QCheckBox::toggled, this, &LocalPanel::taskChanged);
    kindChosen();
    bindInputs();
}

void LocalPanel::bindInputs() {
    m_inputs->bind(m_kind); // it sets what is usual for it
    m_inputs->bind(m_a);
    m_inputs->bind(m_b);
    for (ValueSlider* slider : {m_feather, m_inside, m_outside})
        m_inputs->bind(slider);
    m_inputs->bind(m_steps);
    m_inputs->bind(m_noise);
    m_inputs->bind(m_compose);
    m_inputs->keepForNextDocument();
    connect(m_a, &PictureSlot::chosen, this, &LocalPanel::pictureChosen);
    connect(m_inputs, &PanelInputs::shown, this, [this] {
        if (m_a->picture())
            Q_EMIT pictureChosen(m_a->picture());
        Q_EMIT pictureChanged(m_a->picture());
        refresh();
    });
}

/// Not by the user's hand.
void LocalPanel::fill(PictureSlot* slot, PictureId id) {
    slot->setPicture(id);
    if (!m_choosing)
        m_inputs->follow(slot);
}

void LocalPanel::buildTask(QBoxLayout* layout) {
    m_kind = new QComboBox(this);
    m_kind->setObjectName("localKind");
    m_kind->setAccessibleName(tr("What is done to the masked part"));
    m_kind->setToolTip(tr("Fill in: the network invents what fits. Copy: B's part comes into A. "
                          "Style: the part gets B's colours and textures."));
    m_kind->addItem(tr("Fill in the mask"), static_cast<int>(LocalEditKind::Inpaint));
    m_kind->addItem(tr("Copy the mask from B"), static_cast<int>(LocalEditKind::Copy));
    m_kind->addItem(tr("Style of B in the mask"), static_cast<int>(LocalEditKind::Style));
    layout->addWidget(m_kind);
    m_explanation = faintLabel("localExplanation", this);
    layout->addWidget(m_explanation);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LocalPanel::kindChosen);
}

void LocalPanel::buildSettings(QBoxLayout* layout) {
    const auto slider = [this, layout](const QString& label, double to, int decimals,
                                       const char* objectName, const QString& name,
                                       const QString& tip, double value) {
        auto* made = new ValueSlider(label, 0, to, decimals, this);
        made->setObjectName(objectName);
        made->setAccessibleName(name);
        made->setToolTip(tip);
        made->setDefaultValue(value);
        made->setValue(value);
        layout->addWidget(made);
        return made;
    };
    m_feather = slider(tr("Soft e&dge"), 10, 1, "localFeather", tr("Softness of the mask's edge"),
                       tr("How wide the mask fades out, in % of the picture's side, on top of "
                          "what the brush does"),
                       1.5);
    m_feather->setUnit(tr(" %"));
    m_inside = slider(tr("Weight of &B"), 10, 1, "localInside", tr("Weight of B in the mask"),
                      tr("How much B counts within the mask, against A outside it"), 1);
    m_outside = slider(tr("Weight of &A"), 10, 1, "localOutside", tr("Weight of A outside"),
                       tr("How much A counts outside the mask, against B within it"), 1);
    auto* form = new QFormLayout;
    form->setSpacing(8);
    m_steps = new QSpinBox(this);
    m_steps->setObjectName("localSteps");
    m_steps->setAccessibleName(tr("Steps of the local edit"));
    m_steps->setToolTip(tr("How long it searches in the latent space; noise maps take 3/5 of that "
                           "on top"));
    m_steps->setRange(1, 100000);
    m_steps->setValue(usualSteps);
    form->addRow(tr("S&teps"), m_steps);
    layout->addLayout(form);
    m_noise = new QCheckBox(tr("N&oise maps too"), this);
    m_noise->setObjectName("localNoise");
    m_noise->setAccessibleName(m_noise->text().remove(QLatin1Char('&')));
    m_noise->setToolTip(tr("Afterwards searches the network's noise maps: hides the seam of a "
                           "copy, and brings back A's fine detail outside the mask otherwise"));
    m_compose = new QCheckBox(tr("Also A with only the &mask replaced"), this);
    m_compose->setObjectName("localCompose");
    m_compose->setAccessibleName(m_compose->text().remove(QLatin1Char('&')));
    m_compose->setToolTip(tr("What the network draws differs a little from A everywhere. This "
                             "keeps, beside it, a finished picture that is A itself outside the "
                             "mask"));
    m_compose->setChecked(LocalEditTask().keepsComposition);
    layout->addWidget(m_noise);
    layout->addWidget(m_compose);
}

void LocalPanel::buildRun(QBoxLayout* layout) {
    const auto button = [this](const char* iconName, const QString& text, const char* objectName,
                               const QString& tip) {
        auto* made = new QPushButton(icon(iconName), text, this);
        made->setObjectName(objectName);
        made->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        made->setToolTip(tip);
        return made;
    };
    m_start = button("play", tr("&Start"), "localStart",
                     tr("Starts the local edit; the result comes onto the shelf (F5)"));
    m_start->setProperty("primary", true);
    m_start->setIcon(icon("play", QPalette::HighlightedText));
    m_pause = button("pause", tr("Pause"), "localPause", tr("Holds it; nothing is lost (F6)"));
    m_stop = button("stop", tr("Stop and &keep"), "localStop",
                    tr("Ends here and keeps the best state so far (F7)"));
    m_cancel = button("cancel", tr("Cancel"), "localCancel", tr("Ends and keeps nothing (F8)"));
    auto* grid = new QGridLayout; // three beside each other are too wide in other languages
    grid->setSpacing(8);
    grid->addWidget(m_start, 0, 0, 1, 2);
    grid->addWidget(m_pause, 1, 0);
    grid->addWidget(m_stop, 1, 1);
    grid->addWidget(m_cancel, 2, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName("localProgress");
    m_progress->setAccessibleName(tr("Progress of the local edit"));
    m_progress->setToolTip(tr("How far the local edit is"));
    m_progress->setTextVisible(false);
    layout->addWidget(m_progress);
    m_hint = faintLabel("localHint", this);
    layout->addWidget(m_hint);
    layout->addStretch();
    connect(m_start, &QPushButton::clicked, this, [this] { m_runner.start(task()); });
    connect(m_pause, &QPushButton::clicked, &m_runner, &LocalEditRunner::togglePause);
    connect(m_stop, &QPushButton::clicked, &m_runner, &LocalEditRunner::stopAndKeep);
    connect(m_cancel, &QPushButton::clicked, &m_runner, &LocalEditRunner::cancel);
}

LocalEditKind LocalPanel::kind() const {
    return static_cast<LocalEditKind>(m_kind->currentData().toInt());
}

void LocalPanel::kindChosen() {
    const QStringList explanations = {
        tr("The network fills the mask with what fits the rest of A. Nothing of what is painted "
           "over is looked at."),
        tr("The masked part of B comes into A: first in the latent space, then in the noise "
           "maps."),
        tr("The masked part of A gets the colours and textures of the same part of B, and keeps "
           "its place.")};
    m_explanation->setText(explanations[m_kind->currentIndex()]);
    const bool needsB = kind() != LocalEditKind::Inpaint;
    m_b->setVisible(needsB);
    m_inside->setVisible(needsB);
    m_outside->setVisible(needsB);
    const double usual = localEditOf(kind()).insideWeight;
    m_inside->setDefaultValue(usual);
    m_inside->setValue(usual);
    m_noise->setChecked(localEditOptions(kind(), "fast").optimizeNoise);
    fillEmptySlots();
}

LocalEditTask LocalPanel::task() const {
    LocalEditTask task;
    task.a = m_a->picture();
    task.b = kind() == LocalEditKind::Inpaint ? 0 : m_b->picture();
    task.edit = localEditOf(kind());
    task.edit.feather = m_feather->value() / 100;
    if (kind() != LocalEditKind::Inpaint) {
        task.edit.insideWeight = m_inside->value();
        task.edit.outsideWeight = m_outside->value();
    }
    task.options = localEditOptions(kind(), "fast");
    task.options.steps = m_steps->value();
    task.options.optimizeNoise = m_noise->isChecked();
    task.options.noiseSteps = m_noise->isChecked() ? usualNoiseSteps(m_steps->value()) : 0;
    task.keepsComposition = m_compose->isChecked();
    return task;
}

void LocalPanel::setTask(const LocalEditTask& task) {
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(task.edit.kind)));
    m_feather->setValue(task.edit.feather * 100);
    m_steps->setValue(task.options.steps);
    m_compose->setChecked(task.keepsComposition);
}

void LocalPanel::setPicture(PictureId id) {
    if (m_runner.isRunning() || id == m_a->picture())
        return;
    const Picture* picture = m_session.document().find(id);
    if (!picture || LocalEditRunner::sourceOf(*picture).isNull())
        return;
    fill(m_a, id);
    fillEmptySlots();
    Q_EMIT pictureChanged(id);
}

void LocalPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fillEmptySlots();
}

void LocalPanel::fillEmptySlots() {
    const Document& document = m_session.document();
    const auto firstOther = [&document](PictureId other) -> PictureId {
        for (int i = 0; i < document.count(); ++i) {
            const Picture& picture = document.at(i);
            if (picture.id != other && !LocalEditRunner::sourceOf(picture).isNull())
                return picture.id;
        }
        return 0;
    };
    if (!m_a->picture()) {
        fill(m_a, firstOther(m_b->picture()));
        if (m_a->picture())
            Q_EMIT pictureChanged(m_a->picture());
    }
    // The same picture twice is no use, unless it was chosen so.
    if (!m_b->picture() || (m_b->picture() == m_a->picture() && !m_choseB))
        fill(m_b, firstOther(m_a->picture()));
    refresh();
}

void LocalPanel::pictureRemoved(PictureId id) {
    for (PictureSlot* slot : {m_a, m_b}) {
        if (slot->picture() == id)
            fill(slot, 0);
    }
    m_choseB = m_choseB && m_b->picture();
    if (!m_a->picture())
        Q_EMIT pictureChanged(0);
    fillEmptySlots();
}

void LocalPanel::generateFor(PictureSlot* slot) {
    if (!m_session.isReady())
        return;
    m_generatingFor = slot;
    Q_EMIT faceRequested();
}

void LocalPanel::takeGenerated(PictureId id) {
    if (m_generatingFor)
        std::exchange(m_generatingFor, nullptr)->choose(id);
}

void LocalPanel::showProgress(const StepReport& report) {
    m_progress->setRange(0, report.steps);
    m_progress->setValue(report.step);
    m_hint->setText(tr("Step %1 of %2, loss %3")
                        .arg(report.step)
                        .arg(report.steps)
                        .arg(QLocale().toString(report.loss, 'g', 4)));
}

void LocalPanel::refreshPause() {
    const QString text = m_runner.isPaused() ? tr("Resume") : tr("Pause");
    m_pause->setVisible(m_runner.isRunning());
    m_pause->setEnabled(!m_runner.isWaiting());
    m_pause->setIcon(icon(m_runner.isPaused() ? "play" : "pause"));
    m_pause->setText(text);
    m_pause->setAccessibleName(text);
}

void LocalPanel::refresh() {
    const bool running = m_runner.isRunning();
    const QString obstacle = m_runner.obstacle(task());
    const Picture* a = m_session.document().find(m_a->picture());
    m_tools->setAvailable(a && !running && m_session.isReady(), a && !a->mask.isNull());
    m_start->setVisible(!running);
    m_start->setEnabled(obstacle.isEmpty());
    refreshPause();
    m_stop->setVisible(running);
    m_cancel->setVisible(running);
    m_progress->setVisible(running);
    if (m_runner.isWaiting())
        m_hint->setText(m_runner.waitsFor());
    if (running)
        return;
    m_progress->setValue(0);
    m_hint->setText(obstacle);
}

} // namespace inlay
