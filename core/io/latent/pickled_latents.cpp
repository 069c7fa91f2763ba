#include "core/io/latent/pickled_latents.h"

#include "core/base/error.h"
#include "core/io/latent/latent_array.h"

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

std::vector<Latent> collect(const PickleValue& value, const std::string& what, int depth);

std::vector<Latent> collectFromDict(const PickleValue& dict, const std::string& what, int depth) {
    for (const std::string_view key : latentKeys()) {
        const PickleValue* const found = dict.find(key);
        if (found == nullptr)
            continue;
        std::vector<Latent> latents = collect(*found, what, depth + 1);
        if (latents.empty())
            continue;
        const std::vector<NoiseMap> noise = noiseOf(dict, what);
        for (Latent& latent : latents)
            latent.noise = noise;
        return latents;
    }
    // By picture: every entry that is a latent counts. A network's weights are no latents.
    std::vector<Latent> latents;
    for (std::size_t i = 0; i < dict.size(); ++i) {
        const PickleValue& value = dict.value(i);
        if (value.is(PickleKind::Tensor) && isText(dict.key(i))) {
            const std::string_view name = dict.key(i).textView();
            const bool looksLikeWeight = name.find("weight") != std::string_view::npos ||
                                         name.find("bias") != std::string_view::npos;
            if (looksLikeWeight || value.tensor().shape.size() < 2 ||
                value.tensor().shape.size() > 3)
                return {};
        }
        append(latents, collect(value, what, depth + 1), what);
    }
    return latents;
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
    if (value.is(PickleKind::List) || value.is(PickleKind::Tuple)) {
        for (std::size_t i = 0; i < value.size(); ++i)
            append(latents, collect(value.item(i), what, depth + 1), what);
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
