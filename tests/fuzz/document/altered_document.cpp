#include "altered_document.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <iterator>
#include <limits>

namespace inlay::test {

namespace {

const qint64 oddIntegers[] = {0,
                              1,
                              -1,
                              2,
                              4,
                              127,
                              1000,
                              65536,
                              std::numeric_limits<qint32>::max(),
                              std::numeric_limits<qint32>::min(),
                              qint64{1} << 31,
                              qint64{1} << 32,
                              qint64{1} << 53,
                              std::numeric_limits<qint64>::max(),
                              std::numeric_limits<qint64>::min()};

const double oddNumbers[] = {0.0,
                             -0.0,
                             0.5,
                             -1.0,
                             1e9,
                             1e300,
                             -1e300,
                             5e-324,
                             std::numeric_limits<double>::infinity(),
                             -std::numeric_limits<double>::infinity(),
                             std::numeric_limits<double>::quiet_NaN()};

/// JSON or CBOR within itself.
QByteArray nested(Choices& choices) {
    static const QByteArray layers[] = {"[",
                                        "{\"a\":",
                                        "[[1],",
                                        QByteArray("\x81", 1),
                                        QByteArray("\xa1\x61\x61", 3),
                                        QByteArray("\x9f", 1)};
    const QByteArray& layer = layers[choices.below(std::size(layers))];
    const int depth = static_cast<int>(choices.number(2)) * 5;
    return layer.repeated(depth) + choices.bytes(8);
}

QByteArray bytesOf(const QVariant& value) {
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray()
                                                   : value.toString().toUtf8();
}

/// An odd number in one of the ways in which the blobs hold numbers.
QByteArray oddBytes(Choices& choices) {
    const double number = oddNumbers[choices.below(std::size(oddNumbers))];
    const qint64 integer = oddIntegers[choices.below(std::size(oddIntegers))];
    QByteArray bytes(8, '\0');
    switch (choices.below(5)) {
    case 0:
        qToLittleEndian(static_cast<float>(number), bytes.data());
        return bytes.left(4);
    case 1:
        qToLittleEndian(number, bytes.data());
        return bytes;
    case 2:
        qToBigEndian(number, bytes.data()); // as CBOR
        return bytes;
    case 3:
        qToLittleEndian(static_cast<qint32>(integer), bytes.data());
        return bytes.left(4);
    default:
        qToBigEndian(integer, bytes.data());
        return bytes;
    }
}

} // namespace

unsigned Choices::byte() {
    if (m_left == 0)
        return 0;
    --m_left;
    return *m_data++;
}

std::uint64_t Choices::number(int bytes) {
    std::uint64_t value = 0;
    for (int i = 0; i < bytes; ++i)
        value |= static_cast<std::uint64_t>(byte()) << (8 * i);
    return value;
}

std::size_t Choices::below(std::size_t count) {
    const unsigned chosen = byte();
    return count == 0 ? 0 : chosen % count;
}

QByteArray Choices::bytes(std::size_t most) {
    const std::size_t count = std::min({static_cast<std::size_t>(byte()), most, m_left});
    QByteArray taken(reinterpret_cast<const char*>(m_data), static_cast<qsizetype>(count));
    m_data += count;
    m_left -= count;
    return taken;
}

DocumentAlterer::DocumentAlterer(const QSqlDatabase& database, std::vector<Table> tables)
    : m_database(database)
    , m_tables(std::move(tables)) {
    run("PRAGMA foreign_keys = OFF");
    run("PRAGMA synchronous = OFF");
    run("PRAGMA journal_mode = MEMORY");
}

std::vector<DocumentAlterer::Table> DocumentAlterer::tablesOf(const QSqlDatabase& database) {
    std::vector<Table> tables;
    QStringList names = database.tables();
    names.sort();
    for (const QString& name : names) {
        Table table{name, {}};
        const QSqlRecord record = database.record(name);
        for (int i = 0; i < record.count(); ++i)
            table.columns << record.fieldName(i);
        tables.push_back(table);
    }
    return tables;
}

bool DocumentAlterer::run(const QString& statement, const QVariantList& values) {
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return false;
    for (const QVariant& value : values)
        query.addBindValue(value);
    return query.exec();
}

QVariant DocumentAlterer::value(const QString& statement, const QVariantList& values) {
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return {};
    for (const QVariant& value : values)
        query.addBindValue(value);
    return query.exec() && query.next() ? query.value(0) : QVariant();
}

void DocumentAlterer::loosen() {
    for (const Table& table : m_tables) {
        run(QStringLiteral("CREATE TABLE loose AS SELECT * FROM %1").arg(table.name));
        run(QStringLiteral("DROP TABLE %1").arg(table.name));
        run(QStringLiteral("ALTER TABLE loose RENAME TO %1").arg(table.name));
    }
}

DocumentAlterer::Place DocumentAlterer::place(Choices& choices) {
    Place place;
    const std::size_t table = choices.below(m_tables.size());
    const std::size_t column =
        choices.below(static_cast<std::size_t>(m_tables[table].columns.size()));
    const unsigned row = choices.byte() % 4;
    if (m_tables[table].columns.isEmpty())
        return place;
    place.table = m_tables[table].name;
    place.column = m_tables[table].columns[static_cast<int>(column)];
    place.row = value(QStringLiteral("SELECT rowid FROM %1 ORDER BY rowid LIMIT 1 OFFSET %2")
                          .arg(place.table)
                          .arg(row))
                    .toLongLong();
    return place;
}

QVariant DocumentAlterer::at(const Place& place) {
    return value(
        QStringLiteral("SELECT \"%1\" FROM %2 WHERE rowid = ?").arg(place.column, place.table),
        {place.row});
}

void DocumentAlterer::set(const Place& place, const QVariant& value) {
    run(QStringLiteral("UPDATE %1 SET \"%2\" = ? WHERE rowid = ?").arg(place.table, place.column),
        {value, place.row});
}

void DocumentAlterer::alter(Choices& choices) {
    if (m_tables.empty())
        return;
    switch (choices.below(8)) {
    case 0:
    case 1:
    case 2:
        return alterValue(choices);
    case 3:
    case 4:
    case 5:
        return alterBytes(choices);
    case 6:
        return alterRows(choices);
    default:
        return alterTables(choices);
    }
}

void DocumentAlterer::alterValue(Choices& choices) {
    const Place to = place(choices);
    switch (choices.below(8)) {
    case 0:
        return set(to, static_cast<qint64>(choices.number(8)));
    case 1:
        return set(to, oddIntegers[choices.below(std::size(oddIntegers))]);
    case 2:
        return set(to, oddNumbers[choices.below(std::size(oddNumbers))]);
    case 3:
        return set(to, QString::fromUtf8(choices.bytes(64)));
    case 4:
        return set(to, choices.bytes(64));
    case 5:
        return set(to, QVariant());
    case 6: { // a blob of the wrong kind
        const Place from = place(choices);
        return set(to, at(from));
    }
    default: {
        const QByteArray bytes = nested(choices);
        return set(to, choices.byte() % 2 ? QVariant(QString::fromLatin1(bytes)) : QVariant(bytes));
    }
    }
}

void DocumentAlterer::alterBytes(Choices& choices) {
    const Place where = place(choices);
    const QVariant before = at(where);
    const bool isText = before.typeId() == QMetaType::QString;
    QByteArray bytes = bytesOf(before);
    const auto offset = static_cast<qsizetype>(choices.number(2)) % (bytes.size() + 1);
    switch (choices.below(6)) {
    case 0:
        bytes.truncate(offset);
        break;
    case 1:
        bytes += bytes.left(offset);
        break;
    case 2: { // within the blob, at the place of a number
        const QByteArray odd = oddBytes(choices);
        bytes.replace(offset / 4 * 4, odd.size(), odd);
        break;
    }
    case 3: {
        const QByteArray other = choices.bytes(16);
        bytes.replace(offset, other.size(), other);
        break;
    }
    case 4:
        bytes.insert(offset, choices.byte() % 2 ? nested(choices) : choices.bytes(32));
        break;
    default:
        bytes.remove(offset, static_cast<qsizetype>(choices.byte()));
        break;
    }
    set(where, isText ? QVariant(QString::fromUtf8(bytes)) : QVariant(bytes));
}

void DocumentAlterer::alterRows(Choices& choices) {
    const Place where = place(choices);
    switch (choices.below(6)) {
    case 0:
        run(QStringLiteral("DELETE FROM %1").arg(where.table));
        break;
    case 1:
        run(QStringLiteral("DELETE FROM %1 WHERE rowid = ?").arg(where.table), {where.row});
        break;
    case 2: // not all of them: done over and over, they double each time
        run(QStringLiteral("INSERT INTO %1 SELECT * FROM %1 LIMIT 1000").arg(where.table));
        break;
    case 3: // all rows the same
        run(QStringLiteral("UPDATE %1 SET \"%2\" = ?").arg(where.table, where.column), {at(where)});
        break;
    case 4: // the parts of one picture for another
        run(QStringLiteral("UPDATE %1 SET \"%2\" = \"%2\" + 1").arg(where.table, where.column));
        break;
    default: // more than there are ids for
        run(QStringLiteral("UPDATE %1 SET \"%2\" = 9223372036854775807 - rowid")
                .arg(where.table, where.column));
        break;
    }
}

void DocumentAlterer::alterTables(Choices& choices) {
    const Place where = place(choices);
    const Place other = place(choices);
    switch (choices.below(10)) {
    case 0:
        run(QStringLiteral("DROP TABLE %1").arg(where.table));
        break;
    case 1:
        run(QStringLiteral("ALTER TABLE %1 DROP COLUMN \"%2\"").arg(where.table, where.column));
        break;
    case 2:
        run(QStringLiteral("PRAGMA user_version = %1").arg(choices.byte() % 8));
        break;
    case 3:
        run(QStringLiteral("PRAGMA application_id = %1").arg(choices.byte()));
        break;
    case 4: // a loop of views
        run(QStringLiteral("DROP TABLE %1").arg(where.table));
        run(QStringLiteral("CREATE VIEW %1 AS SELECT * FROM %2").arg(where.table, other.table));
        run(QStringLiteral("DROP TABLE %1").arg(other.table));
        run(QStringLiteral("CREATE VIEW %1 AS SELECT * FROM %2").arg(other.table, where.table));
        m_tables.clear();
        break;
    case 5: // rows without end
        run(QStringLiteral("DROP TABLE %1").arg(where.table));
        run(QStringLiteral("CREATE VIEW %1 AS WITH RECURSIVE n (\"%2\") AS (SELECT 1 UNION ALL "
                           "SELECT \"%2\" + 1 FROM n) SELECT * FROM n")
                .arg(where.table, where.column));
        m_tables.clear();
        break;
    case 6: // values that are not what they are said to be
        run(QStringLiteral("ALTER TABLE %1 RENAME TO hidden").arg(where.table));
        run(QStringLiteral("CREATE VIEW %1 AS SELECT *, %2 AS \"%3\" FROM hidden")
                .arg(where.table,
                     QLatin1String(choices.byte() % 2 ? "9e999" : "zeroblob(1000000000)"),
                     where.column));
        m_tables.clear();
        break;
    case 7:
        run(QStringLiteral("CREATE TRIGGER altered AFTER UPDATE ON %1 BEGIN UPDATE %1 SET \"%2\" = "
                           "%3; INSERT INTO %4 SELECT * FROM %4 LIMIT 10; END")
                .arg(where.table, where.column,
                     QLatin1String(choices.byte() % 2 ? "9e999" : "NULL"), other.table));
        break;
    case 8:
        run(QStringLiteral("ALTER TABLE %1 ADD COLUMN made GENERATED ALWAYS AS (%2) VIRTUAL")
                .arg(where.table,
                     QLatin1String(choices.byte() % 2 ? "9e999" : "zeroblob(1000000000)")));
        break;
    default:
        run(QStringLiteral("CREATE TABLE \"%1 %2\" (a)")
                .arg(where.table, QString::fromUtf8(choices.bytes(8))));
        break;
    }
}

} // namespace inlay::test
