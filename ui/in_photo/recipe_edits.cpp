#include "ui/in_photo/recipe_edits.h"

#include "ui/document/same_recipe.h"
#include "ui/images/image_conversion.h"
#include "ui/in_photo/photo_faces.h"

#include <algorithm>

namespace inlay {

RecipeEdits::RecipeEdits(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    const Document& document = session.document();
    const auto refreshNow = [this] { refresh(); };
    connect(&document, &Document::changed, this, refreshNow);
    connect(&document, &Document::inserted, this, refreshNow);
    connect(&document, &Document::removed, this, refreshNow);
    connect(&session, &Session::networkChanged, this, [this] {
        m_drawn.clear();
        refresh();
    });
}

void RecipeEdits::follow(PictureId picture) {
    if (picture == m_picture)
        return;
    m_picture = picture;
    refresh();
}

bool RecipeEdits::isEdited(const Picture& picture) const {
    return picture.hasLatent() && !m_session.document().isForeign(picture) &&
           std::any_of(picture.recipe.steps.begin(), picture.recipe.steps.end(),
                       [](const RecipeStep& step) { return step.enabled; });
}

void RecipeEdits::refresh() {
    if (m_picture == 0 || !m_session.isReady())
        return;
    const Document& document = m_session.document();
    for (const PictureId id : facesOfPhoto(document, m_picture)) {
        const Picture& picture = *document.find(id);
        const auto known = m_drawn.find(id);
        if (!isEdited(picture)) {
            if (known != m_drawn.end()) {
                m_drawn.erase(known);
                Q_EMIT changed();
            }
            continue;
        }
        if (known == m_drawn.end() || known->second.latent != picture.embedding.latent ||
            !isSame(known->second.recipe, picture.recipe))
            draw(picture);
    }
}

void RecipeEdits::draw(const Picture& picture) {
    const PictureId id = picture.id;
    const Drawn wanted{picture.embedding.latent, picture.recipe, {}};
    m_drawn[id] = wanted;
    m_session.engine().perform(
        tr("Draw %1").arg(picture.name),
        [edit = recipeEdit(wanted.latent, wanted.recipe)](Engine& engine, JobControl&) {
            return toQImage(engine.synthesize(evaluate(edit, engine)));
        },
        this,
        [this, id, wanted](const QImage& image) {
            const auto known = m_drawn.find(id);
            if (known == m_drawn.end() || known->second.latent != wanted.latent ||
                !isSame(known->second.recipe, wanted.recipe))
                return; // it has changed since
            known->second.image = image;
            Q_EMIT changed();
        });
}

std::vector<PhotoEdit> RecipeEdits::edits() const {
    std::vector<PhotoEdit> edits;
    const Document& document = m_session.document();
    for (const PictureId id : facesOfPhoto(document, m_picture)) {
        const auto known = m_drawn.find(id);
        if (known == m_drawn.end() || known->second.image.isNull())
            continue;
        std::optional<PhotoEdit> edit = photoEdit(*document.find(id), known->second.image);
        if (!edit)
            continue;
        const int rows = m_session.network() ? m_session.network()->numWs : 0;
        edit->others = mixedIn(document, id, picturesMixedBy(known->second.recipe, document, rows),
                               edit->after);
        edits.push_back(*std::move(edit));
    }
    return edits;
}

} // namespace inlay
