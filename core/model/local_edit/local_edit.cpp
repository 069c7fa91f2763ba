#include "core/model/local_edit/local_edit.h"

#include "core/base/error.h"

#include <algorithm>

namespace inlay {

namespace {

[[noreturn]] void refuse(const std::string& message) {
    throw Error(ErrorKind::InvalidArgument, message);
}

void requireWeight(const char* name, double weight) {
    constexpr double largest = 1e6;
    if (!(weight >= 0 && weight <= largest))
        refuse(std::string(name) + " must be from 0 to 1000000");
}

void requireMask(const EmbeddingMask& mask) {
    if (mask.width < 1 || mask.width != mask.height ||
        mask.values.size() !=
            static_cast<std::size_t>(mask.width) * static_cast<std::size_t>(mask.height))
        refuse("The mask of a local edit must be square and have a value for each pixel");
    bool marks = false;
    bool leaves = false;
    for (const float value : mask.values) {
        if (!(value >= 0 && value <= 1))
            refuse("Every value of the mask must be from 0 to 1");
        marks = marks || value > 0;
        leaves = leaves || value < 1;
    }
    if (!marks)
        refuse("The mask marks nothing; paint over the part of the picture that is to change");
    if (!leaves)
        refuse("The mask covers the whole picture; leave a part of it unpainted");
}

} // namespace

LocalEdit localEditOf(LocalEditKind kind) {
    LocalEdit edit;
    edit.kind = kind;
    if (kind == LocalEditKind::Copy)
        edit.noiseRegion = NoiseRegion::Border;
    if (kind == LocalEditKind::Style)
        edit.insideWeight = 0.3; // with more, what is outside suffers on photos
    edit.allRows = kind != LocalEditKind::Inpaint;
    return edit;
}

EmbeddingOptions localEditOptions(LocalEditKind kind, const std::string& preset) {
    EmbeddingOptions options = embeddingPreset(preset);
    if (kind == LocalEditKind::Inpaint)
        options.start = EmbeddingStart::MeanW;
    if (kind == LocalEditKind::Copy) {
        options.optimizeNoise = true;
        options.noiseSteps = usualNoiseSteps(options.steps);
    }
    return options;
}

void validate(const LocalEdit& edit) {
    requireMask(edit.mask);
    constexpr double widestFeather = 0.25;
    if (!(edit.feather >= 0 && edit.feather <= widestFeather))
        refuse("The softness of the mask's edge must be from 0 to 0.25 of the picture's side");
    requireWeight("The weight inside the mask", edit.insideWeight);
    requireWeight("The weight outside the mask", edit.outsideWeight);
    if (edit.kind == LocalEditKind::Inpaint) {
        if (edit.outsideWeight == 0)
            refuse("The weight outside the mask must be greater than 0 to fill the mask in");
        return;
    }
    if (edit.insideWeight == 0 && edit.outsideWeight == 0)
        refuse("The weight inside the mask or the weight outside it must be greater than 0");
    constexpr int leastSide = 8;
    if (edit.b.width < leastSide || edit.b.width != edit.b.height)
        refuse("Picture B must be square and at least 8 pixels a side");
}

const char* localEditName(LocalEditKind kind) {
    switch (kind) {
    case LocalEditKind::Inpaint:
        return "inpaint";
    case LocalEditKind::Copy:
        return "copy";
    case LocalEditKind::Style:
        break;
    }
    return "style";
}

LocalEditKind localEditFromName(const std::string& name) {
    for (LocalEditKind kind : {LocalEditKind::Inpaint, LocalEditKind::Copy, LocalEditKind::Style}) {
        if (name == localEditName(kind))
            return kind;
    }
    refuse("There is no local edit '" + name + "'; choose inpaint, copy or style");
}

std::vector<bool> searchedRows(int rows) {
    const int first = rows / 2;
    const int last = std::max(1, rows / 9);
    std::vector<bool> searched(static_cast<std::size_t>(rows), false);
    for (int row = 0; row < rows; ++row)
        searched[static_cast<std::size_t>(row)] = row < first || row >= rows - last;
    return searched;
}

} // namespace inlay
