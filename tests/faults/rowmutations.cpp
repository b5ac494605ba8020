#include "faults/mutation.h"
#include "faults/rawfile.h"

#include <QtEndian>
#include <bit>

namespace wend::test {

namespace {

constexpr int perColumn = 5;

struct BadValue
{
    const char *name;
    const char *sql;
};

constexpr BadValue badValues[] {
    {"nothing", "NULL"},
    {"bytes", "x'00ff10'"},
    {"a word", "'no such word'"},
    {"no text", "''"},
    {"a huge whole number", "9223372036854775807"},
    {"less than nothing", "-1"},
    {"zero", "0"},
    {"a fraction", "0.30000000000000004"},
    {"infinity", "9e999"},
    {"the largest number", "1.7976931348623157e308"},
    {"no number", "2.718281828459045e-77"}, // made NaN below: SQL has none
    {"a long text", "hex(zeroblob(1500000))"},
    {"a day that is none", "'2026-02-31'"},
    {"a day far off", "'99999-12-31'"},
    {"an id of nobody", "987654321"},
    {"text with a zero", "'a' || char(0) || 'b'"},
    {"text that is no UTF-8", "CAST(x'fffe80c0' AS TEXT)"},
};
constexpr int badValueCount = int(std::size(badValues));

// SQLite stores no NaN, but reads what somebody else stored.
void makeNotANumber(const QString &path)
{
    const quint64 bits = qToBigEndian(std::bit_cast<quint64>(2.718281828459045e-77));
    const QByteArray stored(reinterpret_cast<const char *>(&bits), sizeof bits);
    writeContent(path, contentOf(path).replace(stored, QByteArray::fromHex("7ff8000000000001")));
}

bool putIn(const QByteArray &whole, const QString &path, const TableColumn &to, int place, const BadValue &bad)
{
    writeContent(path, whole);
    const QByteArray where = RawFile(path).whereRow(to.table, place);
    if (!executeUnchecked(path, to.table, "UPDATE " + to.table + " SET " + to.column + " = " + bad.sql + where))
        return false;
    makeNotANumber(path);
    return true;
}

}

std::vector<Mutation> rowMutations(const QByteArray &whole)
{
    std::vector<Mutation> mutations;
    int place = 0;
    for (const TableColumn &each : columnsIn(whole)) {
        for (int n = 0; n < perColumn; ++n, ++place) {
            // Where a key does not take the value, the next one.
            const int first = place * 7 % badValueCount;
            mutations.push_back({each.name() + ": " + badValues[first].name, [=](const QString &to) {
                                     for (int next = 0; next < badValueCount; ++next) {
                                         if (putIn(whole, to, each, place, badValues[(first + next) % badValueCount]))
                                             return true;
                                     }
                                     return false;
                                 }});
        }
    }
    return mutations;
}

}
