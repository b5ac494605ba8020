#pragma once

#include "support/damagedfile.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <functional>
#include <vector>

struct sqlite3;

namespace wend::test {

/// A workbook's file under somebody else's hands: plain SQLite with every check off. What is deleted is overwritten.
class RawFile
{
public:
    explicit RawFile(const QString &path);
    ~RawFile();
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    /// False where SQLite would not.
    bool execute(const QByteArray &sql);
    /// The first column of every row.
    QByteArrayList column(const QByteArray &sql);
    QByteArray value(const QByteArray &sql) { return column(sql).value(0); }

    QByteArrayList tables();
    QByteArrayList columnsOf(const QByteArray &table);
    /// " WHERE …" for the row at `place` of a table, counted round.
    QByteArray whereRow(const QByteArray &table, int place);

private:
    void close();
    void open();

    QByteArray m_path;
    sqlite3 *m_handle = nullptr;
};

/// Every column of every table that a workbook's file holds.
struct TableColumn
{
    QByteArray table;
    QByteArray column;

    QByteArray name() const { return table + '.' + column; }
};
std::vector<TableColumn> columnsIn(const QByteArray &whole);
/// The tables of what a person made and imported.
const QByteArrayList &tablesOfContent();

/// Runs `sql` while the columns of a table have no types: any value goes into any of them. The definition is put back
/// after it.
bool executeUnchecked(const QString &path, const QByteArray &table, const QByteArray &sql);

/// Makes a table anew without keys and constraints, with its rows; then runs `sql`.
bool executeWithoutKeys(const QString &path, const QByteArray &table, const QByteArray &sql);

}
