#include "core/io/edit/recipe_file.h"

#include "core/base/atomic_file.h"
#include "core/base/bounded_json.h"
#include "core/base/error_context.h"
#include "core/base/text_file.h"
#include "core/io/edit/base64.h"
#include "core/io/edit/direction_files.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <iterator>

namespace inlay {

namespace {

using Json = nlohmann::json;

constexpr int formatVersion = 1;
constexpr std::size_t mostBytes = std::size_t{512} << 20;
constexpr std::size_t mostSteps = 1000;
constexpr std::size_t mostNoiseMaps = 64;
constexpr int mostRows = 64;
constexpr int mostValues = 8192;
constexpr double mostStrength = 1000; // and weight of a row; far beyond what any slider offers

struct KindName {
    RecipeStep::Kind kind;
    const char* name;
};
constexpr KindName kindNames[] = {{RecipeStep::Kind::Morph, "morph"},
                                  {RecipeStep::Kind::Mix, "mix"},
                                  {RecipeStep::Kind::Expression, "expression"},
                                  {RecipeStep::Kind::Direction, "direction"}};

const char* nameOf(RecipeStep::Kind kind) {
    return std::find_if(std::begin(kindNames), std::end(kindNames),
                        [kind](const KindName& entry) { return entry.kind == kind; })
        ->name;
}

Json toJson(const RecipeOperand& operand) {
    const Latent& latent = *operand.latent;
    Json json = {{"name", operand.name},
                 {"rows", latent.rows},
                 {"dim", latent.dim},
                 {"w", floatsToBase64(latent.w)},
                 {"network_sha256", latent.networkSha256},
                 {"network_name", latent.networkName}};
    for (const NoiseMap& map : latent.noise)
        json["noise"].push_back(
            {{"height", map.height}, {"width", map.width}, {"values", floatsToBase64(map.values)}});
    return json;
}

Json toJson(const Direction& direction) {
    return {{"name", direction.name},
            {"method", directionOriginName(direction.origin)},
            {"rows", direction.rows},
            {"dim", direction.dim},
            {"values", floatsToBase64(direction.values)},
            {"first_row", direction.firstRow},
            {"last_row", direction.lastRow},
            {"network_sha256", direction.networkSha256},
            {"network_name", direction.networkName}};
}

Json toJson(const RecipeStep& step) {
    if (!step.isComplete())
        throw Error(ErrorKind::InvalidArgument, "The recipe's step '" + step.name +
                                                    "' lacks a picture or a direction and cannot "
                                                    "be written");
    Json json = {{"kind", nameOf(step.kind)},
                 {"name", step.name},
                 {"enabled", step.enabled},
                 {"strength", step.strength}};
    if (!step.rows.empty())
        json["rows"] = step.rows;
    switch (step.kind) {
    case RecipeStep::Kind::Morph:
    case RecipeStep::Kind::Mix:
        json["with"] = toJson(step.b);
        break;
    case RecipeStep::Kind::Expression:
        json["neutral"] = toJson(step.b);
        json["expressive"] = toJson(step.c);
        break;
    case RecipeStep::Kind::Direction:
        json["direction"] = toJson(*step.direction);
        break;
    }
    return json;
}

/// Reads one recipe; says of everything that is wrong where it stands.
class Reader {
public:
    Reader(const std::string& what, const LatentLoader& load, const DirectionLoader& loadDirection)
        : m_what(what)
        , m_load(load)
        , m_loadDirection(loadDirection) {}

    EditRecipe read(const std::string& text) {
        const Json json = parseJson(text, {mostBytes});
        if (!json.is_object() || json.value("format", Json()) != "inlay-recipe")
            throw Error(ErrorKind::UnsupportedFormat,
                        m_what + " is no recipe of Inlay, or not all of it is there");
        const Json version = json.value("version", Json());
        if (!version.is_number_integer() || version != formatVersion)
            throw Error(ErrorKind::UnsupportedFormat,
                        m_what + " is a recipe of version " + version.dump() +
                            ", and this program reads version " + std::to_string(formatVersion) +
                            "; open it with the Inlay that wrote it");
        EditRecipe recipe;
        recipe.name = textOf(json, "name");
        const Json steps = json.value("steps", Json::array());
        if (!steps.is_array() || steps.size() > mostSteps)
            fail("'steps' must be a list of at most 1000 steps");
        for (std::size_t i = 0; i < steps.size(); ++i)
            recipe.steps.push_back(
                naming(m_what + ", step " + std::to_string(i + 1), [&] { return step(steps[i]); }));
        return recipe;
    }

private:
    [[noreturn]] void fail(const std::string& message,
                           ErrorKind kind = ErrorKind::CorruptFile) const {
        throw Error(kind, message);
    }

    const Json& member(const Json& json, const char* key) const {
        const auto found = json.find(key);
        if (found == json.end())
            fail(std::string("'") + key + "' is missing");
        return *found;
    }

    std::string textOf(const Json& json, const char* key) const {
        const auto found = json.find(key);
        if (found == json.end())
            return {};
        if (!found->is_string())
            fail(std::string("'") + key + "' must be text");
        return found->get<std::string>();
    }

    int integer(const Json& json, const char* key, int least, int most) const {
        const Json& value = member(json, key);
        // As double: what is beyond 2^63 has no place in a comparison with whole numbers.
        if (!value.is_number_integer() || value.get<double>() < least || value.get<double>() > most)
            fail(std::string("'") + key + "' must be a whole number from " + std::to_string(least) +
                 " to " + std::to_string(most));
        return value.get<int>();
    }

    double number(const Json& value, const char* key) const {
        if (!value.is_number() || !std::isfinite(value.get<double>()))
            fail(std::string("'") + key + "' must be a number", ErrorKind::NonFinite);
        if (std::abs(value.get<double>()) > mostStrength)
            fail(std::string("'") + key + "' must be from -1000 to 1000");
        return value.get<double>();
    }

    std::vector<float> floats(const Json& json, const char* key, int rows, int columns) const {
        const Json& value = member(json, key);
        if (!value.is_string())
            fail(std::string("'") + key + "' must be base64 text");
        auto values = floatsFromBase64(value.get_ref<const std::string&>());
        if (!values ||
            values->size() != static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns))
            fail(std::string("'") + key + "' must be base64 of " + std::to_string(rows) + " x " +
                 std::to_string(columns) + " float32 values");
        if (!std::all_of(values->begin(), values->end(), [](float x) { return std::isfinite(x); }))
            fail(std::string("'") + key + "' holds NaN or infinity", ErrorKind::NonFinite);
        return *std::move(values);
    }

    Latent loaded(const Json& json) const {
        const std::string file = textOf(json, "file");
        if (!m_load)
            fail("it names the file '" + file + "', and files cannot be opened from here");
        return m_load(file);
    }

    /// Whatever file holds directions, also one of many by its number or name.
    Direction loadedDirection(const Json& json) const {
        if (!m_loadDirection)
            return directionFromLatent(loaded(json), textOf(json, "name"));
        Direction direction = m_loadDirection(textOf(json, "file"));
        if (const std::string name = textOf(json, "name"); !name.empty())
            direction.name = name;
        return direction;
    }

    RecipeOperand operand(const Json& step, const char* key) const {
        const Json& json = member(step, key);
        if (!json.is_object())
            fail(std::string("'") + key + "' must be a latent");
        RecipeOperand operand;
        operand.name = textOf(json, "name");
        if (json.contains("file")) {
            operand.file = textOf(json, "file");
            operand.latent = std::make_shared<const Latent>(loaded(json));
            return operand;
        }
        Latent latent;
        latent.rows = integer(json, "rows", 1, mostRows);
        latent.dim = integer(json, "dim", 1, mostValues);
        latent.w = floats(json, "w", latent.rows, latent.dim);
        latent.networkSha256 = textOf(json, "network_sha256");
        latent.networkName = textOf(json, "network_name");
        const Json noise = json.value("noise", Json::array());
        if (!noise.is_array() || noise.size() > mostNoiseMaps)
            fail("'noise' must be a list of at most 64 maps");
        for (const Json& entry : noise) {
            if (!entry.is_object())
                fail("'noise' must hold maps");
            NoiseMap map;
            map.height = integer(entry, "height", 1, mostValues);
            map.width = integer(entry, "width", 1, mostValues);
            map.values = floats(entry, "values", map.height, map.width);
            latent.noise.push_back(std::move(map));
        }
        operand.latent = std::make_shared<const Latent>(std::move(latent));
        return operand;
    }

    DirectionPtr direction(const Json& step) const {
        const Json& json = member(step, "direction");
        if (!json.is_object())
            fail("'direction' must be a direction");
        if (json.contains("file"))
            return std::make_shared<const Direction>(loadedDirection(json));
        Direction direction;
        direction.name = textOf(json, "name");
        direction.origin = directionOriginFromName(textOf(json, "method"));
        direction.rows = integer(json, "rows", 1, mostRows);
        direction.dim = integer(json, "dim", 1, mostValues);
        direction.values = floats(json, "values", direction.rows, direction.dim);
        if (json.contains("first_row"))
            direction.firstRow = integer(json, "first_row", 0, mostRows - 1);
        if (json.contains("last_row"))
            direction.lastRow = integer(json, "last_row", -1, mostRows - 1);
        direction.networkSha256 = textOf(json, "network_sha256");
        direction.networkName = textOf(json, "network_name");
        requireValid(direction, "'direction'");
        return std::make_shared<const Direction>(std::move(direction));
    }

    RecipeStep step(const Json& json) const {
        if (!json.is_object())
            fail("it must be an object");
        RecipeStep step;
        const std::string kind = textOf(json, "kind");
        const auto known =
            std::find_if(std::begin(kindNames), std::end(kindNames),
                         [&kind](const KindName& entry) { return kind == entry.name; });
        if (known == std::end(kindNames))
            fail("'kind' must be morph, mix, expression or direction, not '" + kind + "'");
        step.kind = known->kind;
        step.name = textOf(json, "name");
        if (json.contains("enabled")) {
            if (!json["enabled"].is_boolean())
                fail("'enabled' must be true or false");
            step.enabled = json["enabled"].get<bool>();
        }
        if (json.contains("strength"))
            step.strength = number(json["strength"], "strength");
        if (json.contains("rows")) {
            const Json& rows = json["rows"];
            if (!rows.is_array() || rows.empty() || rows.size() > mostRows)
                fail("'rows' must be a list of 1 to 64 weights");
            for (const Json& weight : rows)
                step.rows.push_back(number(weight, "rows"));
        }
        switch (step.kind) {
        case RecipeStep::Kind::Morph:
        case RecipeStep::Kind::Mix:
            step.b = operand(json, "with");
            break;
        case RecipeStep::Kind::Expression:
            step.b = operand(json, "neutral");
            step.c = operand(json, "expressive");
            break;
        case RecipeStep::Kind::Direction:
            step.direction = direction(json);
            break;
        }
        return step;
    }

    const std::string& m_what;
    const LatentLoader& m_load;
    const DirectionLoader& m_loadDirection;
};

} // namespace

std::string recipeToJson(const EditRecipe& recipe) {
    Json json = {{"format", "inlay-recipe"},
                 {"version", formatVersion},
                 {"name", recipe.name},
                 {"steps", Json::array()}};
    for (const RecipeStep& step : recipe.steps)
        json["steps"].push_back(toJson(step));
    // A name that is no UTF-8 is written with replacement characters rather than not at all.
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

EditRecipe recipeFromJson(const std::string& text, const std::string& what,
                          const LatentLoader& load, const DirectionLoader& loadDirection) {
    return naming(what, [&] { return Reader(what, load, loadDirection).read(text); });
}

EditRecipe readRecipe(const std::string& path, const LatentLoader& load) {
    const std::string text = readTextFile(path, mostBytes);
    const auto beside = [&path](const std::string& name) {
        namespace fs = std::filesystem;
        return (fs::u8path(path).parent_path() / fs::u8path(name)).u8string();
    };
    LatentLoader latents;
    DirectionLoader directions;
    if (load) {
        latents = [&](const std::string& name) { return load(beside(name)); };
        directions = [&](const std::string& name) { return readDirection(beside(name)); };
    }
    EditRecipe recipe = recipeFromJson(text, path, latents, directions);
    for (RecipeStep& step : recipe.steps)
        for (RecipeOperand* operand : {&step.b, &step.c})
            if (!operand->file.empty())
                operand->file = beside(operand->file);
    return recipe;
}

void writeRecipe(const std::string& path, const EditRecipe& recipe) {
    const std::string text = recipeToJson(recipe);
    AtomicFile file(path);
    file.write(text.data(), text.size());
    file.commit();
}

} // namespace inlay
