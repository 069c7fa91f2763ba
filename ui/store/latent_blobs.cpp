#include "ui/store/latent_blobs.h"

#include "core/base/error.h"
#include "ui/store/blob_stream.h"

#include <QtEndian>
#include <cstring>

namespace inlay {

namespace {

void put(QDataStream& stream, const std::vector<std::vector<float>>& arrays) {
    stream << static_cast<qint32>(arrays.size());
    for (const std::vector<float>& array : arrays)
        stream << floatBytes(array);
}

std::vector<std::vector<float>> takeArrays(QDataStream& stream) {
    qint32 count = 0;
    stream >> count;
    std::vector<std::vector<float>> arrays;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QByteArray bytes;
        stream >> bytes;
        arrays.push_back(floatsFrom(bytes));
    }
    return arrays;
}

/// Qt would make room for as many as the bytes say that there are.
std::vector<double> takeDoubles(QDataStream& stream) {
    quint32 count = 0;
    stream >> count;
    std::vector<double> values;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        double value = 0;
        stream >> value;
        values.push_back(value);
    }
    return values;
}

} // namespace

QByteArray floatBytes(const std::vector<float>& values) {
    QByteArray bytes(static_cast<qsizetype>(values.size() * sizeof(float)), Qt::Uninitialized);
    if (!values.empty())
        qToLittleEndian<float>(values.data(), static_cast<qsizetype>(values.size()), bytes.data());
    return bytes;
}

std::vector<float> floatsFrom(const QByteArray& bytes) {
    if (bytes.size() % static_cast<qsizetype>(sizeof(float)) != 0)
        throwDamagedBlob();
    std::vector<float> values(static_cast<std::size_t>(bytes.size()) / sizeof(float));
    if (!values.empty()) // nothing has no address
        qFromLittleEndian<float>(bytes.constData(), static_cast<qsizetype>(values.size()),
                                 values.data());
    return values;
}

QByteArray noiseBytes(const std::vector<NoiseMap>& maps) {
    QByteArray bytes;
    for (const NoiseMap& map : maps) {
        BlobWriter head;
        head.stream << static_cast<qint32>(map.height) << static_cast<qint32>(map.width);
        bytes += head.bytes;
        bytes += floatBytes(map.values);
    }
    return bytes;
}

std::vector<NoiseMap> noiseFrom(const QByteArray& bytes) {
    constexpr qsizetype headSize = 2 * sizeof(qint32);
    std::vector<NoiseMap> maps;
    for (qsizetype at = 0; at < bytes.size();) {
        if (bytes.size() - at < headSize)
            throwDamagedBlob();
        NoiseMap map;
        map.height = qFromLittleEndian<qint32>(bytes.constData() + at);
        map.width = qFromLittleEndian<qint32>(bytes.constData() + at + sizeof(qint32));
        at += headSize;
        const qsizetype left = (bytes.size() - at) / static_cast<qsizetype>(sizeof(float));
        if (map.height < 1 || map.width < 1 || map.height > left / map.width)
            throwDamagedBlob();
        const qsizetype size =
            static_cast<qsizetype>(map.height) * map.width * static_cast<qsizetype>(sizeof(float));
        map.values = floatsFrom(bytes.mid(at, size));
        at += size;
        maps.push_back(std::move(map));
    }
    return maps;
}

QByteArray continuationBytes(const EmbeddingContinuation* continuation) {
    if (!continuation)
        return QByteArray("");
    BlobWriter blob;
    blob.stream << QString::fromLatin1(latentSpaceName(continuation->space))
                << static_cast<qint32>(continuation->steps)
                << static_cast<qint32>(continuation->stepsOfPhase) << continuation->optimizesNoise
                << static_cast<qint32>(continuation->optimizerSteps) << continuation->bestLoss
                << floatBytes(continuation->bestW);
    put(blob.stream, continuation->position);
    put(blob.stream, continuation->firstMoment);
    put(blob.stream, continuation->secondMoment);
    put(blob.stream, continuation->basis);
    blob.stream << QList<double>(continuation->recentBestLosses.begin(),
                                 continuation->recentBestLosses.end());
    return blob.bytes;
}

std::shared_ptr<const EmbeddingContinuation> continuationFrom(const QByteArray& bytes) {
    if (bytes.isEmpty())
        return nullptr;
    BlobReader blob(bytes);
    auto continuation = std::make_shared<EmbeddingContinuation>();
    QString space;
    qint32 steps = 0;
    qint32 stepsOfPhase = 0;
    qint32 optimizerSteps = 0;
    QByteArray bestW;
    blob.stream >> space >> steps >> stepsOfPhase >> continuation->optimizesNoise >>
        optimizerSteps >> continuation->bestLoss >> bestW;
    const std::optional<LatentSpace> searched = knownLatentSpace(space.toStdString());
    if (!searched)
        throwDamagedBlob();
    continuation->space = *searched;
    continuation->steps = steps;
    continuation->stepsOfPhase = stepsOfPhase;
    continuation->optimizerSteps = optimizerSteps;
    continuation->bestW = floatsFrom(bestW);
    continuation->position = takeArrays(blob.stream);
    continuation->firstMoment = takeArrays(blob.stream);
    continuation->secondMoment = takeArrays(blob.stream);
    continuation->basis = takeArrays(blob.stream);
    continuation->recentBestLosses = takeDoubles(blob.stream);
    blob.requireWhole();
    return continuation;
}

} // namespace inlay
