#include "core/io/latent/pickled_latents.h"

#include "core/base/error.h"
#include "core/io/latent/latent_array.h"

#include <algorithm>
#include <functional>
#include <map>

namespace inlay {

namespace {

constexpr int depthLimit = 4;
constexpr std::size_t latentLimit = 65536;

void append(std::vector<Latent>& to, std::vector<Latent> latents, const std::string& what) {
    if (to.size() + latents.size() > latentLimit)
        throw Error(ErrorKind::TooLarge, what + ": holds more than 65536 latents");
    for (Latent& latent : latents)
        to.push_back(std::move(latent));
}

bool isText(const PickleValue& value) {
    return value.is(PickleKind::Text);
}

std::vector<NoiseMap> noiseOf(const PickleValue& dict, const std::string& what) {
    std::vector<NoiseMap> maps;
    for (const char* key : {"noise", "noises", "noise_maps"}) {
        const PickleValue* const list = dict.find(key);
        if (list == nullptr || !(list->is(PickleKind::List) || list->is(PickleKind::Tuple)))
            continue;
        for (std::size_t i = 0; i < list->size(); ++i)
            maps.push_back(noiseFromArray(list->item(i).tensor(), what));
        return maps;
    }
    return maps;
}

/// The class beside a latent, a number or a tensor; -1: none.
int classOf(const PickleValue& dict) {
    for (const std::string_view key : classKeys()) {
        const PickleValue* const found = dict.find(key);
        if (found == nullptr)
            continue;
        if (found->is(PickleKind::Tensor))
            return classFromArray(found->tensor());
        constexpr std::int64_t mostClasses = 1000000;
        if (found->is(PickleKind::Int) && found->integer() >= 0 && found->integer() < mostClasses)
            return static_cast<int>(found->integer());
        return -1;
    }
    return -1;
}

std::vector<Latent> collect(const PickleValue& value, const std::string& what, int depth);
std::vector<Latent> collectByPicture(const PickleValue& dict, const std::string& what, int depth);
std::vector<Latent> collectCandidates(const PickleValue& dict, const std::string& what);

std::vector<Latent> collectFromDict(const PickleValue& dict, const std::string& what, int depth) {
    for (const std::string_view key : latentKeys()) {
        const PickleValue* const found = dict.find(key);
        if (found == nullptr)
            continue;
        std::vector<Latent> latents = collect(*found, what, depth + 1);
        if (latents.empty())
            continue;
        const std::vector<NoiseMap> noise = noiseOf(dict, what);
        for (Latent& latent : latents) {
            latent.noise = noise;
            latent.classIndex = classOf(dict);
        }
        return latents;
    }
    for (const std::string_view key : zKeys()) {
        const PickleValue* const found = dict.find(key);
        if (found == nullptr || !found->is(PickleKind::Tensor))
            continue;
        std::vector<Latent> latents = zFromArray(found->tensor(), what);
        for (Latent& latent : latents)
            latent.classIndex = classOf(dict);
        return latents;
    }
    std::vector<Latent> latents = collectByPicture(dict, what, depth);
    return latents.empty() ? collectCandidates(dict, what) : latents;
}

/// Beside pictures, losses and settings. What also holds dicts and objects is something larger.
std::vector<Latent> collectCandidates(const PickleValue& dict, const std::string& what) {
    std::map<std::string, TensorView> arrays;
    for (std::size_t i = 0; i < dict.size(); ++i) {
        if (dict.value(i).is(PickleKind::Dict) || dict.value(i).is(PickleKind::Object))
            return {};
        if (isText(dict.key(i)) && dict.value(i).is(PickleKind::Tensor))
            arrays.emplace(dict.key(i).text(), dict.value(i).tensor());
    }
    const std::map<std::string, TensorView> found = latentCandidates(arrays, what);
    if (found.size() != 1)
        return latentsByName(found, what);
    std::vector<Latent> latents = latentsFromArray(found.begin()->second, what);
    for (Latent& latent : latents)
        latent.classIndex = classOf(dict);
    return latents;
}

bool isSequence(const PickleValue& value) {
    return value.is(PickleKind::List) || value.is(PickleKind::Tuple);
}

/// Every entry that is a latent counts, under its name. A network's weights are no latents.
std::vector<Latent> collectByPicture(const PickleValue& dict, const std::string& what, int depth) {
    std::vector<Latent> latents;
    for (std::size_t i = 0; i < dict.size(); ++i) {
        const PickleValue& value = dict.value(i);
        const bool isNamed = isText(dict.key(i));
        if (value.is(PickleKind::Tensor) && isNamed &&
            (isNoLatentsName(dict.key(i).textView()) || value.tensor().shape.size() < 2 ||
             value.tensor().shape.size() > 3))
            return {};
        std::vector<Latent> found = collect(value, what, depth + 1);
        // ReStyle's files list the steps on the way to each picture's latent: the last is meant.
        if (isNamed && isSequence(value) && found.size() > 1)
            found = {found.back()};
        for (Latent& latent : found) {
            if (isNamed && latent.name.empty())
                latent.name = dict.key(i).text();
            latent.isTable = false; // one picture's
        }
        append(latents, std::move(found), what);
    }
    return latents;
}

/// What lists of arrays are instead of latents. Throws Error for those that are known.
void refuseOtherLists(const PickleValue& list, const std::string& what) {
    bool hasNothing = false, isDeep = true;
    std::vector<std::int64_t> widths;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const PickleValue& item = list.item(i);
        hasNothing = hasNothing || item.is(PickleKind::None);
        if (item.is(PickleKind::None))
            continue;
        if (!item.is(PickleKind::Tensor) || item.tensor().count() == 0)
            return;
        std::int64_t widest = 1;
        for (const std::int64_t size : item.tensor().shape)
            widest = std::max(widest, size);
        widths.push_back(widest == item.tensor().count() ? widest : -1);
        isDeep = isDeep && item.tensor().shape.size() >= 4;
    }
    if (widths.empty())
        return;
    if (hasNothing && isDeep)
        throw Error(ErrorKind::InvalidArgument,
                    what + ": holds changes of a network's weights (HyperStyle's weight deltas) "
                           "and no latent; open the latents that were saved beside them");
    const bool areVectors = std::count(widths.begin(), widths.end(), -1) == 0;
    const bool differ =
        std::adjacent_find(widths.begin(), widths.end(), std::not_equal_to<>()) != widths.end();
    if (areVectors && differ)
        throw Error(ErrorKind::InvalidArgument,
                    what + ": holds a style vector for each layer (StyleSpace, S), from which w "
                           "cannot be had back; open the latent in W or W+ that they were made "
                           "from");
}

std::vector<Latent> collect(const PickleValue& value, const std::string& what, int depth) {
    if (depth > depthLimit)
        return {};
    if (value.is(PickleKind::Tensor) && value.tensor().shape.empty())
        return {};
    if (value.is(PickleKind::Tensor))
        return latentsFromArray(value.tensor(), what);
    if (value.is(PickleKind::Dict))
        return collectFromDict(value, what, depth);
    std::vector<Latent> latents;
    if (isSequence(value)) {
        refuseOtherLists(value, what);
        for (std::size_t i = 0; i < value.size(); ++i)
            append(latents, collect(value.item(i), what, depth + 1), what);
        if (value.size() > 1) {
            for (Latent& latent : latents)
                latent.isTable = false; // each is one of the list
        }
    } else if (value.is(PickleKind::Object) && value.className() == "_reconstruct" &&
               value.state() != nullptr && value.state()->is(PickleKind::Tuple) &&
               value.state()->size() > 0) {
        // numpy.save of a dict: an array with one Python object in it
        return collect(value.state()->item(value.state()->size() - 1), what, depth + 1);
    }
    return latents;
}

} // namespace

std::vector<Latent> latentsFromPickle(const PickleValue& value, const std::string& what) {
    return collect(value, what, 0);
}

} // namespace inlay
