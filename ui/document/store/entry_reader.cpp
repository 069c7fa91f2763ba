#include "ui/document/store/entry_reader.h"

#include "ui/document/store/blob_stream.h"
#include "ui/document/store/latent_blobs.h"
#include "ui/document/store/picture_blobs.h"
#include "ui/document/store/store_database.h"

namespace inlay {

namespace {

DirectionPtr directionFrom(const QSqlQuery& row) {
    Direction direction;
    direction.name = row.value(QStringLiteral("direction_name")).toString().toStdString();
    direction.method = row.value(QStringLiteral("method")).toString().toStdString();
    direction.rows = row.value(QStringLiteral("row_count")).toInt();
    direction.dim = row.value(QStringLiteral("dim")).toInt();
    direction.values = floatsFrom(row.value(QStringLiteral("w")).toByteArray());
    direction.firstRow = row.value(QStringLiteral("first_row")).toInt();
    direction.lastRow = row.value(QStringLiteral("last_row")).toInt();
    direction.networkSha256 = row.value(QStringLiteral("network_sha256")).toString().toStdString();
    direction.networkName = row.value(QStringLiteral("network_name")).toString().toStdString();
    if (direction.isEmpty())
        return nullptr;
    try {
        requireValid(direction, "an expression");
    } catch (const Error&) {
        throwDamagedBlob();
    }
    return std::make_shared<const Direction>(std::move(direction));
}

} // namespace

std::vector<LabResult> readLabResults(StoreDatabase& database) {
    std::vector<LabResult> results;
    QSqlQuery row = database.run(QStringLiteral("SELECT * FROM lab_result ORDER BY position, id"));
    while (row.next()) {
        LabResult result;
        result.id = static_cast<LabResultId>(row.value(QStringLiteral("id")).toLongLong());
        result.name = row.value(QStringLiteral("name")).toString();
        result.pictureName = row.value(QStringLiteral("picture_name")).toString();
        result.made =
            QDateTime::fromString(row.value(QStringLiteral("made")).toString(), Qt::ISODateWithMs);
        result.summary = row.value(QStringLiteral("summary")).toString();
        result.figurePng = row.value(QStringLiteral("figure_png")).toByteArray();
        result.figurePdf = row.value(QStringLiteral("figure_pdf")).toByteArray();
        result.tableCsv = row.value(QStringLiteral("table_csv")).toByteArray();
        results.push_back(std::move(result));
    }
    return results;
}

std::vector<NamedExpression> readExpressions(StoreDatabase& database) {
    std::vector<NamedExpression> expressions;
    QSqlQuery row = database.run(QStringLiteral("SELECT * FROM expression ORDER BY position, id"));
    while (row.next()) {
        NamedExpression expression;
        expression.id = static_cast<ExpressionId>(row.value(QStringLiteral("id")).toLongLong());
        expression.name = row.value(QStringLiteral("name")).toString();
        const QByteArray thumbnail = row.value(QStringLiteral("thumbnail")).toByteArray();
        if (!thumbnail.isEmpty())
            expression.thumbnail = pngFrom(thumbnail);
        expression.direction = directionFrom(row);
        expressions.push_back(std::move(expression));
    }
    return expressions;
}

} // namespace inlay
