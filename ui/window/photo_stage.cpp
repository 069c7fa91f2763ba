#include "ui/window/photo_stage.h"

#include "ui/canvas/canvas.h"
#include "ui/intake/photo_intake.h"
#include "ui/session/session.h"

#include <QPolygonF>

#include <algorithm>

namespace inlay {

namespace {

/// Images are shared: of one that was made anew the key is another.
bool isSame(const PhotoEdit& a, const PhotoEdit& b) {
    return a.photo.cacheKey() == b.photo.cacheKey() && a.crop == b.crop &&
           a.before.cacheKey() == b.before.cacheKey() && a.after.cacheKey() == b.after.cacheKey() &&
           a.blending == b.blending && a.others == b.others;
}

} // namespace

PhotoStage::PhotoStage(Session& session, PhotoIntake& photos, Canvas& canvas, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_photos(photos)
    , m_canvas(canvas)
    , m_recipes(session) {
    connect(&m_canvas, &Canvas::modeChanged, this, &PhotoStage::refresh);
    connect(&m_canvas, &Canvas::viewChanged, this, [this] {
        for (const auto& [face, patched] : m_patched)
            patched.composer->setScale(m_canvas.zoom());
    });
    connect(&session.document(), &Document::changed, this, &PhotoStage::followBlending);
    connect(&m_recipes, &RecipeEdits::changed, this, [this] {
        refresh();
        Q_EMIT editsChanged();
    });
}

bool PhotoStage::isLookedAt() const {
    return m_canvas.mode() == Canvas::Mode::InPhoto || m_canvas.mode() == Canvas::Mode::PhotoOnly;
}

void PhotoStage::show(PictureId id, const QImage& after, const QString& caption,
                      const std::vector<PictureShare>& mixedIn) {
    m_picture = id;
    m_caption = caption;
    const Document& document = m_session.document();
    const Picture* picture = document.find(id);
    m_edit = picture ? photoEdit(*picture, after) : std::nullopt;
    if (m_edit)
        m_edit->others = inlay::mixedIn(document, id, mixedIn, after);
    m_recipes.follow(picture && picture->hasPhoto() ? id : 0);
    refresh();
}

/// An undo, or a hand on the mask, changes how an edit goes into the photo, not the edit.
void PhotoStage::followBlending(PictureId id) {
    const Picture* picture = m_session.document().find(id);
    const auto patched = m_patched.find(id);
    const bool isOwn = m_edit && id == m_picture;
    if (!picture || (!isOwn && patched == m_patched.end()))
        return;
    const PhotoBlending& present = isOwn ? m_edit->blending : patched->second.edit.blending;
    if (present == picture->blending)
        return;
    if (isOwn)
        m_edit->blending = picture->blending;
    refresh();
    Q_EMIT editsChanged();
}

bool PhotoStage::isSeen() const {
    return m_canvas.mode() == Canvas::Mode::InPhoto && !m_canvas.isCropEditing() &&
           !m_canvas.photo().isNull();
}

const PhotoPatch* PhotoStage::patch() const {
    const auto patched = m_patched.find(m_picture);
    return patched == m_patched.end() || patched->second.patch.image.isNull()
               ? nullptr
               : &patched->second.patch;
}

std::vector<PhotoEdit> PhotoStage::edits() const {
    std::vector<PhotoEdit> edits = m_recipes.edits();
    if (!m_edit)
        return edits;
    // The photo's faces in the order of the shelf, but the one that is worked on last.
    edits.erase(std::remove_if(edits.begin(), edits.end(),
                               [this](const PhotoEdit& one) { return one.picture == m_picture; }),
                edits.end());
    edits.push_back(*m_edit);
    return edits;
}

void PhotoStage::refresh() {
    if (isLookedAt())
        show();
    Q_EMIT refreshed();
}

void PhotoStage::show() {
    const Picture* picture = m_session.document().find(m_picture);
    if (!picture || !picture->hasPhoto() || picture->isComposition) {
        m_patched.clear();
        m_canvas.setPhoto({});
    } else if (picture->photo.isNull()) {
        m_canvas.setPhoto({});
        decode();
    } else {
        m_canvas.setPhoto(picture->photo);
        m_canvas.setPhotoCaptions(tr("Before: %1").arg(picture->name), m_caption);
        compose();
    }
}

void PhotoStage::decode() {
    if (m_decoding == m_picture)
        return;
    m_decoding = m_picture;
    m_photos.decode(m_picture, [this, id = m_picture] {
        m_decoding = 0;
        if (id == m_picture)
            refresh();
    });
}

void PhotoStage::compose() {
    const QImage photo = m_canvas.photo();
    std::vector<PhotoEdit> wanted = edits();
    wanted.erase(std::remove_if(wanted.begin(), wanted.end(),
                                [](const PhotoEdit& edit) {
                                    return edit.others.empty() && edit.before == edit.after;
                                }),
                 wanted.end());
    for (auto patched = m_patched.begin(); patched != m_patched.end();) {
        const bool isWanted =
            std::any_of(wanted.begin(), wanted.end(), [&patched](const PhotoEdit& edit) {
                return edit.picture == patched->first;
            });
        patched = isWanted ? std::next(patched) : m_patched.erase(patched);
    }
    for (PhotoEdit& edit : wanted) {
        edit.photo = photo;
        Patched& patched = patchedFor(edit.picture);
        if (isSame(patched.edit, edit))
            continue;
        patched.edit = edit;
        patched.composer->compose(edit, m_canvas.zoom());
    }
    showPatches();
}

PhotoStage::Patched& PhotoStage::patchedFor(PictureId face) {
    Patched& patched = m_patched[face];
    if (!patched.composer) {
        patched.composer = std::make_unique<PhotoComposer>(m_session.jobs());
        connect(patched.composer.get(), &PhotoComposer::composed, this,
                [this, face](const PhotoPatch& patch) {
                    m_patched[face].patch = patch;
                    showPatches();
                    Q_EMIT patchShown();
                });
        connect(patched.composer.get(), &PhotoComposer::failed, this, &PhotoStage::failed);
    }
    return patched;
}

void PhotoStage::showPatches() {
    std::vector<PhotoPatch> patches;
    for (const auto& [face, patched] : m_patched) {
        if (!patched.patch.image.isNull())
            patches.push_back(patched.patch);
    }
    m_canvas.setPatches(patches);
}

QRectF PhotoStage::facePlace() const {
    const Picture* picture = m_session.document().find(m_picture);
    if (!picture || !picture->hasPhoto() || !picture->framing)
        return {};
    QPolygonF corners;
    for (const Point& corner : picture->framing->crop.corners)
        corners << QPointF(corner.x, corner.y);
    return corners.boundingRect();
}

} // namespace inlay
