#include "ui/document/store/entry_writer.h"

#include "ui/document/store/store_database.h"
#include "ui/document/store/store_values.h"

#include <algorithm>

namespace inlay {

namespace {

void insert(StoreDatabase& database, const LabResult& result) {
    database.run(QStringLiteral("INSERT INTO lab_result VALUES (?, -1, ?, ?, ?, ?, ?, ?, ?)"),
                 {idValue(result.id), filled(result.name), filled(result.pictureName),
                  filled(result.made.toUTC().toString(Qt::ISODateWithMs)), filled(result.summary),
                  filled(result.figurePng), filled(result.figurePdf), filled(result.tableCsv)});
}

template <typename Entry>
void writeEntries(StoreDatabase& database, const QString& table, const std::vector<Entry>& entries,
                  std::map<quint64, QString>& written) {
    for (const auto& [id, name] : written) {
        const bool isThere = std::any_of(entries.begin(), entries.end(),
                                         [id = id](const Entry& entry) { return entry.id == id; });
        if (!isThere)
            database.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), {idValue(id)});
    }
    std::map<quint64, QString> names;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const Entry& entry = entries[index];
        const auto before = written.find(entry.id);
        if (before == written.end())
            insert(database, entry);
        else if (before->second != entry.name)
            database.run(QStringLiteral("UPDATE %1 SET name = ? WHERE id = ?").arg(table),
                         {filled(entry.name), idValue(entry.id)});
        names[entry.id] = entry.name;
        const QVariant position = static_cast<qint64>(index);
        database.run(
            QStringLiteral("UPDATE %1 SET position = ? WHERE id = ? AND position <> ?").arg(table),
            {position, idValue(entry.id), position});
    }
    written.swap(names);
}

} // namespace

EntryWriter::EntryWriter(const DocumentContents& present) {
    for (const LabResult& result : present.labResults)
        m_results[result.id] = result.name;
}

void EntryWriter::write(StoreDatabase& database, const std::vector<LabResult>& results) {
    writeEntries(database, QStringLiteral("lab_result"), results, m_results);
}

} // namespace inlay
