#include "ui/store/lab_result_writer.h"

#include "ui/store/store_database.h"
#include "ui/store/store_values.h"

#include <algorithm>

namespace inlay {

namespace {

void insert(StoreDatabase& database, const LabResult& result) {
    database.run(QStringLiteral("INSERT INTO lab_result VALUES (?, -1, ?, ?, ?, ?, ?, ?, ?)"),
                 {idValue(result.id), filled(result.name), filled(result.pictureName),
                  filled(result.made.toUTC().toString(Qt::ISODateWithMs)), filled(result.summary),
                  filled(result.figurePng), filled(result.figurePdf), filled(result.tableCsv)});
}

} // namespace

LabResultWriter::LabResultWriter(const DocumentContents& present) {
    for (const LabResult& result : present.labResults)
        m_written[result.id] = result.name;
}

void LabResultWriter::write(StoreDatabase& database, const std::vector<LabResult>& results) {
    for (const auto& [id, name] : m_written) {
        const bool isThere =
            std::any_of(results.begin(), results.end(),
                        [id = id](const LabResult& result) { return result.id == id; });
        if (!isThere)
            database.run(QStringLiteral("DELETE FROM lab_result WHERE id = ?"), {idValue(id)});
    }
    std::map<LabResultId, QString> names;
    for (std::size_t index = 0; index < results.size(); ++index) {
        const LabResult& result = results[index];
        const auto before = m_written.find(result.id);
        if (before == m_written.end())
            insert(database, result);
        else if (before->second != result.name)
            database.run(QStringLiteral("UPDATE lab_result SET name = ? WHERE id = ?"),
                         {filled(result.name), idValue(result.id)});
        names[result.id] = result.name;
        const QVariant position = static_cast<qint64>(index);
        database.run(QStringLiteral("UPDATE lab_result SET position = ? WHERE id = ? AND "
                                    "position <> ?"),
                     {position, idValue(result.id), position});
    }
    m_written.swap(names);
}

} // namespace inlay
