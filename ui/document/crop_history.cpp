#include "ui/document/crop_history.h"

#include "ui/document/panel_names.h"

#include <utility>

namespace inlay {

namespace {

constexpr QLatin1String prefix("crop/"); // then the picture's id
constexpr std::size_t numbers = 8;

QString nameFor(PictureId id) {
    return prefix + QString::number(id);
}

EditInput inputOf(const CropQuad& crop) {
    std::vector<double> values;
    for (const Point& corner : crop.corners) {
        values.push_back(corner.x);
        values.push_back(corner.y);
    }
    return values;
}

std::optional<CropQuad> cropOf(const std::optional<EditInput>& input) {
    const auto* values = input ? std::get_if<std::vector<double>>(&*input) : nullptr;
    if (!values || values->size() != numbers)
        return std::nullopt;
    CropQuad crop;
    for (std::size_t i = 0; i < crop.corners.size(); ++i)
        crop.corners[i] = {(*values)[2 * i], (*values)[2 * i + 1]};
    return crop;
}

QString panel() {
    return QString::fromLatin1(panelName::embed);
}

} // namespace

CropHistory::CropHistory(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    connect(&m_document, &Document::inputsPlaced, this, [this](const QString& placed) {
        m_placed = m_placed || (placed == panel() && !m_committing);
    });
    // The panel and the picture come into sight first.
    connect(
        &m_document, &Document::recalled, this,
        [this](const QString& panelName, PictureId picture) {
            if (std::exchange(m_placed, false))
                tellRecalled();
            else if (panelName == panel() && picture && picture == m_picture)
                leave(); // its crop has become another one
        },
        Qt::QueuedConnection);
}

EditInputs CropHistory::with(const std::optional<CropQuad>& crop) const {
    EditInputs inputs = m_document.inputs(panel());
    if (crop)
        inputs[nameFor(m_picture)] = inputOf(*crop);
    else
        inputs.erase(nameFor(m_picture));
    return inputs;
}

void CropHistory::follow(const std::optional<CropQuad>& crop) {
    m_known = with(crop);
    m_document.followInputs(panel(), m_known);
}

void CropHistory::begin(PictureId id, const CropQuad& crop) {
    m_picture = id;
    m_first = inputOf(crop);
    follow(crop);
}

void CropHistory::act(const std::optional<CropQuad>& crop, const QString& text, int gesture) {
    const Picture* picture = m_document.find(m_picture);
    if (!picture)
        return;
    m_known = with(crop);
    m_committing = true;
    m_document.setInputs(panel(), m_known, text.arg(picture->name), gesture);
    m_committing = false;
}

void CropHistory::commit(const CropQuad& crop, bool goesOn) {
    if (!goesOn)
        ++m_gesture;
    act(crop, tr("Move the crop of %1"), m_gesture);
}

void CropHistory::end() {
    if (m_picture)
        follow(std::nullopt);
    m_picture = 0;
}

void CropHistory::abandon() {
    const EditInputs& inputs = m_document.inputs(panel());
    const auto present = inputs.find(nameFor(m_picture));
    if (present != inputs.end() && !isSame(present->second, m_first))
        act(std::nullopt, tr("Leave the crop of %1 as it was"), 0);
    end();
}

void CropHistory::leave() {
    const PictureId picture = m_picture;
    end();
    Q_EMIT recalled(picture, std::nullopt);
}

void CropHistory::tellRecalled() {
    const EditInputs before = std::exchange(m_known, m_document.inputs(panel()));
    for (const auto& [name, change] : changesBetween(before, m_known)) {
        if (!name.startsWith(prefix))
            continue;
        const PictureId picture = name.mid(prefix.size()).toULongLong();
        const std::optional<CropQuad> crop = cropOf(change.after);
        const Picture* found = m_document.find(picture);
        if (crop && found && found->framing) {
            m_picture = picture;
            m_first = inputOf(found->framing->crop);
        } else if (picture == m_picture) {
            m_picture = 0;
        }
        Q_EMIT recalled(picture, crop);
    }
}

} // namespace inlay
