#include "exchange/jsonchecks.h"

#include "exchange/jsonfield.h"
#include "store/columnbounds.h"
#include "store/rownouns.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <unordered_set>

namespace wend {

namespace {

// What the person reads.
struct ChecksText
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookJson)
};

/// What a row is called by its own words; empty where it has none.
template <class Row>
QString ownName(const Row &row)
{
    if constexpr (requires { row.title; })
        return row.title;
    else if constexpr (requires { row.text; })
        return row.text;
    else if constexpr (requires { row.name; })
        return row.name;
    else if constexpr (requires { row.label; })
        return row.label;
    else
        return {};
}

QString shortened(const QString &name)
{
    constexpr int most = 60;
    const QString line = name.simplified();
    return line.size() <= most ? line : line.left(most - 1) + QChar(0x2026);
}

/// "the card “Order form” (card, entry 3)"
QString placeOf(const QByteArray &table, qsizetype entry, const QString &name)
{
    //: %1 is a row in words, %2 the list of the file that it is in, %3 which entry of it
    return ChecksText::tr("%1 (%2, entry %3)")
        .arg(rowNoun(table, shortened(name), 1), QString::fromLatin1(table))
        .arg(entry + 1);
}

QString nounOf(const QByteArray &table, const QByteArray &field)
{
    const QString noun = columnNoun(table, field);
    return noun.isEmpty() ? QString::fromLatin1(field) : noun;
}

template <class Row>
const std::vector<Row> &listOf(const RowLists &rows)
{
    return std::get<std::vector<Row>>(rows);
}

/// Checks the rows of one table after the other and keeps the first trouble.
class RowChecks
{
public:
    explicit RowChecks(const RowLists &rows) : m_rows(rows)
    {
        forEachTable([&]<class Row>(Row *) {
            for (const Row &row : listOf<Row>(rows))
                std::get<std::unordered_set<Id<Row>>>(m_ids).insert(row.id);
        });
    }

    QString trouble()
    {
        forEachTable([&]<class Row>(Row *) { checkTable<Row>(); });
        return m_trouble;
    }

private:
    template <class Rows>
    struct IdSets;
    template <class... Row>
    struct IdSets<std::tuple<Row...>>
    {
        using Type = std::tuple<std::unordered_set<Id<Row>>...>;
    };

    template <class Row>
    void checkTable()
    {
        std::unordered_set<Id<Row>> seen;
        const std::vector<Row> &rows = listOf<Row>(m_rows);
        for (size_t entry = 0; entry < rows.size() && m_trouble.isEmpty(); ++entry) {
            m_place = placeOf(RowTable<Row>::name, qsizetype(entry), ownName(rows[entry]));
            if (!seen.insert(rows[entry].id).second)
                m_trouble = ChecksText::tr("%1 has the same id as another one").arg(m_place);
            checkReferences(rows[entry]);
            checkBounds(rows[entry]);
        }
    }

    template <class Row>
    void checkReferences(const Row &row)
    {
        forEachColumn<Row>([&](const auto &column) {
            checkReference(RowTable<Row>::name, column.name, column.onRemove, row.*column.field);
        });
    }
    template <class Field>
    void checkReference(const char *, const char *, OnRemove, const Field &)
    {
    }
    template <class Other>
    void checkReference(const char *table, const char *name, OnRemove onRemove, const Id<Other> &id)
    {
        if (!m_trouble.isEmpty() || onRemove == OnRemove::Nothing)
            return;
        if (!id && onRemove == OnRemove::RemoveToo)
            m_trouble = ChecksText::tr("%1 has no %2").arg(m_place, nounOf(table, name));
        else if (id && !std::get<std::unordered_set<Id<Other>>>(m_ids).contains(id))
            m_trouble
                = ChecksText::tr("the %2 of %1 is not in the file: %3").arg(m_place, nounOf(table, name)).arg(id.value);
    }

    template <class Row>
    void checkBounds(const Row &row)
    {
        forEachBounds<Row>([&](const auto &bounds) {
            const auto &field = row.*bounds.field;
            if constexpr (requires { field.has_value(); }) {
                if (field)
                    checkBound<Row>(bounds, double(*field));
            } else {
                checkBound<Row>(bounds, double(field));
            }
        });
    }
    template <class Row, class Bounds>
    void checkBound(const Bounds &bounds, double value)
    {
        const bool isTooLittle = bounds.isAbove ? value <= bounds.least : value < bounds.least;
        if (!m_trouble.isEmpty() || (!isTooLittle && value <= bounds.most))
            return;
        const char *name = "";
        forEachColumn<Row>([&](const auto &column) {
            if constexpr (std::is_same_v<decltype(column.field), decltype(bounds.field)>) {
                if (column.field == bounds.field)
                    name = column.name;
            }
        });
        const QString what = nounOf(RowTable<Row>::name, name);
        m_trouble = bounds.most == unbounded
            ? ChecksText::tr("the %2 of %1 is %3, which is too little").arg(m_place, what).arg(value)
            : ChecksText::tr("the %2 of %1 is %3, and may be from %4 to %5")
                  .arg(m_place, what)
                  .arg(value)
                  .arg(bounds.least)
                  .arg(bounds.most);
    }

    const RowLists &m_rows;
    IdSets<AllRows>::Type m_ids;
    QString m_place; ///< the row that is checked
    QString m_trouble;
};

}

QString troubleAmong(const RowLists &rows) { return RowChecks(rows).trouble(); }

QString unreadableField(const QByteArray &table, qsizetype entry, const QString &name, const QByteArray &field)
{
    return ChecksText::tr("the %2 of %1 cannot be read").arg(placeOf(table, entry, name), nounOf(table, field));
}

QString refusedByTables(const QString &detail)
{
    static const QRegularExpression failed(QStringLiteral("failed: (\\w+)\\."));
    const QString noun = tableNoun(failed.match(detail).captured(1).toLatin1());
    return noun.isEmpty() ? ChecksText::tr("some of it does not fit together")
                          : ChecksText::tr("some of it does not fit together: %1").arg(noun);
}

}
