#include "ui/store/lab_result_reader.h"

#include "ui/store/store_database.h"
#include "ui/store/stored_ids.h"

namespace inlay {

std::vector<LabResult> readLabResults(StoreDatabase& database) {
    std::vector<LabResult> results;
    StoredIds ids;
    QSqlQuery row = database.run(QStringLiteral("SELECT * FROM lab_result ORDER BY position, id"));
    while (row.next()) {
        LabResult result;
        result.id = ids.take(row.value(QStringLiteral("id")));
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

} // namespace inlay
