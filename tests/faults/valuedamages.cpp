#include "faults/damage.h"
#include "faults/rawfile.h"

namespace wend::test {

namespace {

// For whole numbers, numbers, texts and bytes alike one of them is what the column cannot have.
constexpr const char *valuesOfNoKind[] {"x'00ff'", "'no such word'", "-9223372036854775807", "NULL", "9e999"};

bool damageColumn(const QString &path, const QByteArray &table, const QByteArray &column, int place)
{
    const QByteArray where = RawFile(path).whereRow(table, place);
    for (int next = 0; next < int(std::size(valuesOfNoKind)); ++next) {
        const char *bad = valuesOfNoKind[(place + next) % int(std::size(valuesOfNoKind))];
        if (executeUnchecked(path, table, "UPDATE " + table + " SET " + column + " = " + bad + where))
            return true;
    }
    return false;
}

}

std::vector<Damage> valueDamages(const QByteArray &whole)
{
    std::vector<Damage> damages;
    int place = 0;
    for (const TableColumn &each : columnsIn(whole)) {
        damages.push_back({"a bad value in " + each.name(),
            [=](const QString &to) { return damageColumn(to, each.table, each.column, place); }});
        ++place;
    }
    return damages;
}

std::vector<Damage> allDamages(const QByteArray &whole)
{
    std::vector<Damage> damages = valueDamages(whole);
    for (const auto &more : {rowDamages(), pageDamages(whole)})
        damages.insert(damages.end(), more.begin(), more.end());
    return damages;
}

}
