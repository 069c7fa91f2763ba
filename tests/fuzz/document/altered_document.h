#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QStringList>
#include <QVariant>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace inlay::test {

/// What the fuzzer chose, taken byte by byte; zeros when it is used up.
class Choices {
public:
    Choices(const std::uint8_t* data, std::size_t size)
        : m_data(data)
        , m_left(size) {}

    bool isEmpty() const { return m_left == 0; }
    unsigned byte();
    std::uint64_t number(int bytes);      ///< little-endian
    std::size_t below(std::size_t count); ///< of `count` things; 0 where there are none
    QByteArray bytes(std::size_t most);

private:
    const std::uint8_t* m_data;
    std::size_t m_left;
};

/// Alters the rows, the values and now and then the tables of a document's file: whatever a file
/// may hold that somebody else wrote. What SQLite does not allow is left undone.
class DocumentAlterer {
public:
    struct Table {
        QString name;
        QStringList columns;
    };

    /// `tables`: those of the file, which are soon known; to look for them takes its time.
    DocumentAlterer(const QSqlDatabase& database, std::vector<Table> tables);

    static std::vector<Table> tablesOf(const QSqlDatabase& database);

    /// Takes the promises away that a document's tables make (types, NOT NULL, keys).
    void loosen();
    /// Once. What puts a view in the place of a table is the last alteration: to look for rows in
    /// it could take for ever here too.
    void alter(Choices& choices);

private:
    struct Place {
        QString table;
        QString column;
        qint64 row = 0; ///< rowid
    };

    bool run(const QString& statement, const QVariantList& values = {});
    QVariant value(const QString& statement, const QVariantList& values = {});
    Place place(Choices& choices);
    QVariant at(const Place& place);
    void set(const Place& place, const QVariant& value);
    void alterValue(Choices& choices);
    void alterBytes(Choices& choices);
    void alterRows(Choices& choices);
    void alterTables(Choices& choices);

    QSqlDatabase m_database;
    std::vector<Table> m_tables;
};

} // namespace inlay::test
