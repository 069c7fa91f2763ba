#include "ui/panels/film_panel.h"

#include "core/base/error.h"
#include "ui/document/panel_names.h"
#include "ui/engine/problem.h"
#include "ui/in_photo/photo_edit.h"
#include "ui/panels/keyframe_editor.h"
#include "ui/panels/panel_inputs.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/faint_label.h"
#include "ui/widgets/named.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace inlay {

/// The film strip's own: frame by frame.
class FilmPanel::Path : public PanelPath {
public:
    explicit Path(FilmPanel& panel)
        : m_panel(panel) {}

    std::vector<Edit> frames(int count) const override {
        std::vector<Edit> edits;
        const FilmPathPtr film = m_panel.m_film;
        for (int i = 0; i < count && film; ++i) {
            const auto there = std::lround(static_cast<double>(i) * (m_panel.m_frames - 1) /
                                           std::max(1, count - 1));
            edits.push_back(
                filmEdit(film, filmPosition(*film, static_cast<int>(there), m_panel.m_frames)));
        }
        return edits;
    }
    double position() const override { return m_panel.m_position; }
    void setPosition(double position) override { m_panel.goTo(position); }

private:
    FilmPanel& m_panel;
};

FilmPanel::FilmPanel(Session& session, ThumbnailCache& thumbnails, QWidget* parent)
    : EditPanel(panelName::film, session, thumbnails, parent)
    , m_keyframes(new KeyframeEditor(session, thumbnails, this))
    , m_player(new FilmPlayer(session.engine(), this)) {
    setPictures(this);
    setPath(std::make_unique<Path>(*this));
    addExplanation(tr("A film that goes from picture to picture through the latent space."));
    content()->addWidget(m_keyframes, 1);
    buildSettings();
    buildButtons();
    connect(m_keyframes, &KeyframeEditor::changed, this, &FilmPanel::refreshFilm);
    connect(m_keyframes, &KeyframeEditor::chosen, this, &FilmPanel::goToRow);
    connect(&session, &Session::networkChanged, this, &FilmPanel::refreshFilm);
    connect(m_player, &FilmPlayer::shown, this, [this](int frame, const QImage& image) {
        m_position = m_frames > 1 ? static_cast<double>(frame) / (m_frames - 1) : 0;
        Q_EMIT previewed(image);
    });
    connect(m_player, &FilmPlayer::failed, this, [this](const Problem& problem) {
        showPlaying();
        this->session().reportProblem(tr("The film could not be played"), problem);
    });
    refreshFilm();
}

void FilmPanel::buildSettings() {
    m_settings = new FilmSettingsBox(this);
    m_summary = faintLabel("filmSummary", this);
    content()->addWidget(m_settings);
    content()->addWidget(m_summary);
    m_settings->bindTo(inputs());
    inputs().keepForNextDocument();
    connect(m_settings, &FilmSettingsBox::changed, this, &FilmPanel::refreshFilm);
    connect(m_settings, &FilmSettingsBox::changed, this, &FilmPanel::settingsChanged);
}

void FilmPanel::setSettings(const FilmSettings& settings) {
    inputs().change([&] { m_settings->setSettings(settings); });
}

void FilmPanel::buildButtons() {
    m_play = named(new QPushButton(icon("play"), tr("Play"), this), "filmPlay", tr("Play the film"),
                   tr("Plays the film on the canvas, over and over (Space). The first round may be "
                      "slower than the film, while its frames are drawn."));
    m_export = named(new QPushButton(icon("film"), tr("Export film..."), this), "filmExport",
                     tr("Export film..."),
                     tr("Writes the film as MP4, WebM, GIF or AVI, or as numbered PNG pictures "
                        "(Ctrl+Shift+E)"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_play);
    row->addWidget(m_export);
    row->addStretch();
    content()->addLayout(row);
    connect(m_play, &QPushButton::clicked, this, &FilmPanel::togglePlaying);
    connect(m_export, &QPushButton::clicked, this, &FilmPanel::exportRequested);
    addKeepButtons();
}

std::vector<PictureId> FilmPanel::keyframes() const {
    return m_keyframes->keyframes();
}

void FilmPanel::insertPictures(int row, const std::vector<PictureId>& ids) {
    m_keyframes->insertPictures(row, ids);
}

void FilmPanel::setChosenOnShelf(std::function<std::vector<PictureId>()> chosen) {
    m_keyframes->setChosenOnShelf(std::move(chosen));
}

void FilmPanel::refreshFilm() {
    auto film = std::make_shared<FilmPath>();
    for (const PictureId id : keyframes())
        film->keyframes.push_back(session().document().find(id)->embedding.latent);
    const FilmSettings settings = m_settings->settings();
    film->loop = settings.loop;
    film->easing = settings.easing;
    film->curve = settings.curve;
    m_settings->setSections(film->sections());
    const std::vector<PictureId> used = keyframes();
    const bool isDrawable = std::all_of(used.begin(), used.end(),
                                        [this](PictureId id) { return m_keyframes->canTake(id); });
    m_film = film->isComplete() && isDrawable ? film : nullptr;
    m_frames = 0;
    const QLocale locale;
    QString summary; // the canvas says what is missing
    if (m_film) {
        try {
            m_frames = filmFrameCount(
                *m_film, settings.seconds * (settings.isPerSection ? m_film->sections() : 1),
                settings.framesPerSecond);
            summary =
                tr("%1 pictures, %2 s, %3 frames")
                    .arg(m_film->keyframes.size())
                    .arg(locale.toString(static_cast<double>(m_frames) / settings.framesPerSecond,
                                         'f', 1),
                         locale.toString(m_frames));
        } catch (const Error&) {
            m_film = nullptr;
            summary = problemFrom(std::current_exception()).text();
        }
    }
    m_summary->setText(summary);
    const FilmExport whole = exported();
    m_settings->setUsualSize(
        whole.keyframes.empty() ? QSize() : whole.usualSize(whole.keyframes.front().photo.size()));
    m_settings->setHasPhotos(std::any_of(whole.keyframes.begin(), whole.keyframes.end(),
                                         [](const MixedPicture& one) { return one.hasPhoto(); }));
    m_player->setFilm(m_film, m_frames, settings.framesPerSecond);
    const bool possible = m_film && session().isReady();
    m_play->setEnabled(possible);
    m_export->setEnabled(possible);
    announce();
    showPlaying();
}

int FilmPanel::frame() const {
    return static_cast<int>(std::lround(m_position * std::max(0, m_frames - 1)));
}

Edit FilmPanel::edit() const {
    return filmEdit(m_film, m_film ? filmPosition(*m_film, frame(), m_frames) : 0);
}

FilmExport FilmPanel::exported() const {
    const FilmSettings settings = m_settings->settings();
    FilmExport film;
    film.path = m_film;
    film.frames = m_frames;
    film.framesPerSecond = settings.framesPerSecond;
    for (const PictureId id : keyframes())
        film.keyframes.push_back(mixedPicture(*session().document().find(id), 0));
    const bool hasPhotos = std::any_of(film.keyframes.begin(), film.keyframes.end(),
                                       [](const MixedPicture& one) { return one.hasPhoto(); });
    film.pictures = hasPhotos ? settings.pictures : FilmPictures::Drawn;
    if (film.pictures == FilmPictures::WholePhoto && !film.keyframes.front().hasPhoto())
        film.pictures = FilmPictures::Crops;
    if (!film.keyframes.empty())
        if (const auto edit = photoEdit(*session().document().find(keyframes().front()),
                                        film.keyframes.front().drawn)) {
            film.showsFace = edit->showsFace;
            film.detail = edit->blending.detail;
        }
    film.side = settings.side;
    return film;
}

PictureId FilmPanel::photoOwner() const {
    const std::vector<PictureId> there = keyframes();
    return m_film ? there.front() : 0;
}

std::vector<PictureShare> FilmPanel::mixedIn() const {
    const std::vector<PictureId> there = keyframes();
    if (!m_film || m_film->keyframes.size() != there.size())
        return {};
    const std::vector<double> keyframe =
        PhotoFilm::sharesAt(*m_film, filmPosition(*m_film, frame(), m_frames));
    std::map<PictureId, double> shares; // a picture may be several keyframes
    for (std::size_t i = 0; i < there.size(); ++i)
        shares[there[i]] += keyframe[i];
    std::vector<PictureShare> others;
    for (const auto& [id, share] : shares)
        if (id != there.front() && share > 0)
            others.push_back({id, share});
    return others;
}

QString FilmPanel::filmName() const {
    const std::vector<PictureId> there = keyframes();
    if (there.size() < 2)
        return QStringLiteral("film");
    return QStringLiteral("%1_to_%2")
        .arg(session().document().find(there.front())->name,
             session().document().find(there.back())->name);
}

EditNames FilmPanel::names() const {
    return {QStringLiteral("%1_%2").arg(filmName()).arg(frame() + 1, 5, 10, QLatin1Char('0')),
            tr("Film of %1 pictures, frame %2 of %3")
                .arg(keyframes().size())
                .arg(QLocale().toString(frame() + 1), QLocale().toString(m_frames))};
}

QString FilmPanel::title() const {
    return m_film ? tr("Film of %1 pictures").arg(keyframes().size()) : QString();
}

QString FilmPanel::missingText() const {
    if (m_film)
        return {};
    for (const PictureId id : keyframes()) {
        if (!m_keyframes->canTake(id))
            return tr("%1 belongs to a network that is not open.")
                .arg(session().document().find(id)->name);
    }
    return tr("A film needs two pictures or more: drag them from the shelf into the list, or add "
              "them there.");
}

/// The frame on which the picture of a row stands.
void FilmPanel::goToRow(int row) {
    if (!m_film || row < 0)
        return;
    int nearest = 0;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < m_frames; ++i) {
        const double away = std::abs(filmPosition(*m_film, i, m_frames) - row);
        if (away < least) {
            least = away;
            nearest = i;
        }
    }
    goTo(m_frames > 1 ? static_cast<double>(nearest) / (m_frames - 1) : 0);
}

void FilmPanel::goTo(double position) {
    m_position = std::clamp(position, 0.0, 1.0);
    if (m_player->isPlaying())
        m_player->play(frame()); // goes on from there
    else
        Q_EMIT editChanged();
}

void FilmPanel::togglePlaying() {
    if (m_player->isPlaying()) {
        m_player->pause();
        Q_EMIT editChanged(); // drawn as it is saved
    } else if (m_film && session().isReady()) {
        const bool atEnd = frame() >= m_frames - 1;
        m_player->play(atEnd ? 0 : frame());
    }
    showPlaying();
}

void FilmPanel::showPlaying() {
    const bool playing = m_player->isPlaying();
    m_play->setIcon(icon(playing ? "pause" : "play"));
    m_play->setText(playing ? tr("Pause") : tr("Play"));
}

void FilmPanel::hideEvent(QHideEvent* event) {
    m_player->pause();
    showPlaying();
    EditPanel::hideEvent(event);
}

} // namespace inlay
