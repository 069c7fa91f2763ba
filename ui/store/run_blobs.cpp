#include "ui/store/run_blobs.h"

#include "core/model/embedding/embedding_setting_list.h"
#include "core/model/embedding/embedding_start_name.h"
#include "ui/store/blob_stream.h"
#include "ui/store/latent_blobs.h"

#include <QCborMap>
#include <QCborValue>

namespace inlay {

namespace {

QCborMap mapFrom(const QByteArray& bytes) {
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        throwDamagedBlob();
    return value.toMap();
}

/// Writes each field that it is given.
struct FieldWriter {
    QCborMap map;

    void operator()(const char* key, double value) { map[QLatin1String(key)] = value; }
    void operator()(const char* key, bool value) { map[QLatin1String(key)] = value; }
    void operator()(const char* key, int value) { map[QLatin1String(key)] = value; }
    void operator()(const char* key, std::uint64_t value) {
        map[QLatin1String(key)] = static_cast<qint64>(value);
    }
    void operator()(const char* key, const std::string& value) {
        map[QLatin1String(key)] = QString::fromStdString(value);
    }
    void operator()(const char* key, const std::vector<float>& value) {
        map[QLatin1String(key)] = floatBytes(value);
    }
    /// `none` is the word for nothing.
    void distance(const char* key, const std::optional<PerceptualDistanceKind>& value,
                  const char* none) {
        (*this)(key, std::string(value ? perceptualDistanceName(*value) : none));
    }
    void operator()(const char* key, StopReason value) {
        (*this)(key, std::string(stopReasonName(value)));
    }
    void operator()(const char* key, const std::optional<EmbeddingStart>& value) {
        (*this)(key, std::string(value ? embeddingStartName(*value) : ""));
    }
    void operator()(const char* key, const std::optional<NonFiniteLoss>& value) {
        (*this)(key, value ? nonFiniteLossText(*value) : std::string());
    }
    void operator()(const char* key, const std::optional<MemoryShortage>& value) {
        (*this)(key, value ? memoryShortageText(*value) : std::string());
    }
};

/// Sets each field that it is given to what was written; leaves it where nothing was. A word or a
/// sentence that this version does not write stands for nothing.
struct FieldReader {
    QCborMap map;

    void operator()(const char* key, double& value) { value = at(key).toDouble(value); }
    void operator()(const char* key, bool& value) { value = at(key).toBool(value); }
    void operator()(const char* key, int& value) {
        value = static_cast<int>(at(key).toInteger(value));
    }
    void operator()(const char* key, std::uint64_t& value) {
        value = static_cast<std::uint64_t>(at(key).toInteger(static_cast<qint64>(value)));
    }
    void operator()(const char* key, std::string& value) {
        value = at(key).toString(QString::fromStdString(value)).toStdString();
    }
    void operator()(const char* key, std::vector<float>& value) {
        value = floatsFrom(at(key).toByteArray());
    }
    void distance(const char* key, std::optional<PerceptualDistanceKind>& value,
                  const char* /*none*/) {
        value = perceptualDistanceFromName(textAt(key));
    }
    void operator()(const char* key, StopReason& value) {
        value = stopReasonFromName(textAt(key)).value_or(value);
    }
    void operator()(const char* key, std::optional<EmbeddingStart>& value) {
        value = embeddingStartFromName(textAt(key));
    }
    void operator()(const char* key, std::optional<NonFiniteLoss>& value) {
        value = nonFiniteLossFromText(textAt(key));
    }
    void operator()(const char* key, std::optional<MemoryShortage>& value) {
        value = memoryShortageFromText(textAt(key));
    }

private:
    std::string textAt(const char* key) const { return at(key).toString().toStdString(); }
    QCborValue at(const char* key) const { return map.value(QLatin1String(key)); }
};

template <typename Options, typename Visit>
void visitOptions(Options& options, Visit& visit) {
    visitPresetSettings(options, visit);
    visit("preset", options.preset);
    visit("face_found", options.faceFound);
    visit.distance("perceptual", options.perceptual, "auto");
    visit("optimize_noise", options.optimizeNoise);
    visit("noise_steps", options.noiseSteps);
    visit("seed", options.seed);
    visit("class", options.classIndex);
    visit("mask_width", options.mask.width);
    visit("mask_height", options.mask.height);
    visit("mask", options.mask.values);
}

template <typename Numbers, typename Visit>
void visitNumbers(Numbers& numbers, Visit& visit) {
    visit("stopped_by", numbers.stoppedBy);
    visit.distance("perceptual_name", numbers.perceptualDistance, "");
    visit("start_used", numbers.startUsed);
    visit("advice", numbers.nonFinite);
    visit("steps", numbers.steps);
    visit("seconds", numbers.seconds);
    visit("ms_per_step", numbers.msPerStep);
    visit("generator_ms", numbers.generatorMs);
    visit("perceptual_ms", numbers.perceptualMs);
    visit("backward_ms", numbers.backwardMs);
    visit("update_ms", numbers.updateMs);
    visit("mse", numbers.mse);
    visit("perceptual", numbers.perceptual);
    visit("psnr_db", numbers.psnrDb);
    visit("ssim", numbers.ssim);
    visit("lpips", numbers.lpips);
    visit("notice", numbers.memoryShortage);
}

} // namespace

QByteArray settingsBytes(const std::optional<EmbeddingOptions>& options) {
    if (!options)
        return QByteArray("");
    FieldWriter writer;
    visitOptions(*options, writer);
    writer("space", std::string(latentSpaceName(options->space)));
    writer("start", static_cast<int>(options->start));
    return QCborValue(writer.map).toCbor();
}

std::optional<EmbeddingOptions> settingsFrom(const QByteArray& bytes) {
    if (bytes.isEmpty())
        return std::nullopt;
    FieldReader reader{mapFrom(bytes)};
    EmbeddingOptions options;
    visitOptions(options, reader);
    std::string space = latentSpaceName(options.space);
    int start = 0;
    reader("space", space);
    reader("start", start);
    options.space = latentSpaceFromName(space);
    if (start < 0 || start > static_cast<int>(EmbeddingStart::Encoder) || options.classIndex < -1)
        throwDamagedBlob();
    options.start = static_cast<EmbeddingStart>(start);
    return options;
}

QByteArray numbersBytes(const std::optional<EmbeddingNumbers>& numbers) {
    if (!numbers)
        return QByteArray("");
    FieldWriter writer;
    visitNumbers(*numbers, writer);
    return QCborValue(writer.map).toCbor();
}

std::optional<EmbeddingNumbers> numbersFrom(const QByteArray& bytes) {
    if (bytes.isEmpty())
        return std::nullopt;
    FieldReader reader{mapFrom(bytes)};
    EmbeddingNumbers numbers;
    visitNumbers(numbers, reader);
    return numbers;
}

QByteArray curveBytes(const std::vector<CurvePoint>& curve) {
    BlobWriter blob;
    blob.stream << static_cast<qint32>(curve.size());
    for (const CurvePoint& point : curve)
        blob.stream << static_cast<qint32>(point.step) << point.loss << point.psnrDb;
    return blob.bytes;
}

std::vector<CurvePoint> curveFrom(const QByteArray& bytes) {
    BlobReader blob(bytes);
    qint32 count = 0;
    blob.stream >> count;
    std::vector<CurvePoint> curve;
    for (qint32 i = 0; i < count && blob.stream.status() == QDataStream::Ok; ++i) {
        qint32 step = 0;
        CurvePoint point;
        blob.stream >> step >> point.loss >> point.psnrDb;
        point.step = step;
        curve.push_back(point);
    }
    blob.requireWhole();
    return curve;
}

} // namespace inlay
