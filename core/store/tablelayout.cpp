#include "store/tablelayout.h"

#include "model/columns.h"
#include "store/schema.h"

#include <algorithm>

namespace wend {

namespace {

using Fits = std::function<bool(const Value &)>;

/// What files of older versions do not have: the version that first had it.
struct YoungerColumn
{
    const char *table;
    const char *column;
    int since = 2;
};
constexpr YoungerColumn youngerColumns[] {{"persona", "picture"}, {"map", "pair"}, {"map", "level_high"},
    {"map", "level_middle"}, {"map", "level_low"}, {"map", "names_width"}, {"stage", "parent"}, {"stage", "width"},
    {"stage", "collapsed"}, {"stage", "hidden"}, {"lane", "height"}, {"lane", "collapsed"}, {"lane", "hidden"},
    {"lane", "pinned"}, {"card", "span"}, {"card", "linked_map"}, {"card", "picture"}, {"source", "description"},
    {"binding", "card"}, {"source", "dimensions", 3}, {"map", "headline_kind", 3}, {"map", "headline", 3},
    {"map", "ground", 3}, {"map", "without_legend", 3}, {"map", "without_sources", 3}, {"map_persona", "off_poster", 3},
    {"lane", "off_poster", 3}, {"map", "without_printed", 4}, {"map", "poster_link", 4}, {"persona", "dimension", 4},
    {"persona", "dimension_value", 4}, {"map", "comparison", 4}, {"map", "compare_from", 4}, {"map", "compare_to", 4},
    {"map", "unit_cost", 4}, {"business", "logo", 4}, {"card", "touchpoint", 4}, {"card", "level", 4},
    {"card", "times_a_month", 4}, {"evidence", "stage", 4}, {"evidence", "explanation", 4}, {"evidence", "against", 4},
    {"evidence", "author", 4}, {"evidence", "score", 4}, {"evidence", "is_pain", 4}, {"evidence", "is_praise", 4},
    {"evidence", "is_idea", 4}, {"evidence", "is_for_later", 4}, {"business", "accent", 4}, {"map", "poster_title", 4},
    {"map", "poster_subtitle", 4}, {"map", "without_head", 4}};

/// Tables that are no rows of the model: each column with what it holds: i a whole number, r any number, t a text, b
/// bytes, n the rowid, ? anything.
struct PlainTable
{
    const char *name;
    const char *columns;
    bool isIndex = false;
};
constexpr PlainTable plainTables[] {
    {"sample_block", "metric i, import i, block i, data b", true},
    {"sample", "metric i, import i, first_day i, last_day i, breakdown t, value r", true}, // of the first version
    {"event_block", "import i, block i, data b", true},
    {"refusal", "import i, part t, record i, column_name t, reason t"},
    {"lineage", "position n, save t"},
    {"history", "id n, name t, done i, total i, records ?"},
    {"history", "id n, name t, changeset b, done i"}, // before there were records
    {"history_value", "hash b, bytes b"},
    {"history_use", "step i, hash b", true},
    {"working_copy",
        "id n, origin t, origin_size i, origin_time i, origin_hash t, saved_step i, saving_hash t, saving_step i, "
        "changed t"},
    {"rollup", "metric i, import i, dimension i, value i, block i, first_day i, last_day i, data b", true},
    {"dimension_value", "metric i, import i, dimension i, value t, number i, samples i", true},
    {"sample_dimension", "metric i, import i, dimension i, is_added_up i", true},
    {"spoken_days", "metric i, with_parts i, import i, first_day i, last_day i", true},
    {"sqlite_sequence", "name t, seq i"},
    {"sqlite_schema", "type t, name t, tbl_name t, rootpage i, sql ?"},
};

bool isWhole(const Value &value) { return std::holds_alternative<qint64>(value); }
bool isNumber(const Value &value) { return isWhole(value) || std::holds_alternative<double>(value); }
bool isText(const Value &value) { return std::holds_alternative<QString>(value); }
bool isBytes(const Value &value) { return std::holds_alternative<QByteArray>(value); }
bool isAnything(const Value &) { return true; }

Fits fitsFor(char holds)
{
    switch (holds) {
    case 'i': return isWhole;
    case 'r': return isNumber;
    case 't': return isText;
    case 'b': return isBytes;
    case 'n': return isNull;
    default: return isAnything;
    }
}

TableLayout layoutOf(const PlainTable &plain)
{
    TableLayout layout {plain.name, {}, {}, -1, plain.isIndex};
    for (const QByteArray &each : QByteArray(plain.columns).split(',')) {
        const QByteArrayList words = each.trimmed().split(' ');
        if (words.last() == "n")
            layout.rowidColumn = int(layout.columns.size());
        layout.columns << words.first();
        layout.fits.push_back(fitsFor(words.last().front()));
    }
    return layout;
}

template <class Row>
TableLayout layoutOf(const std::function<bool(const char *)> &has)
{
    TableLayout layout {RowTable<Row>::name, {}, {}, 0, false};
    forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
        if (!has(column.name))
            return;
        const bool isOwnId = layout.columns.isEmpty();
        const bool isRequired = column.onRemove == OnRemove::RemoveToo;
        layout.columns << column.name;
        layout.fits.push_back([isOwnId, isRequired](const Value &value) {
            Field field;
            return isOwnId ? isNull(value) : fromValue(value, field) && !(isRequired && isNull(value));
        });
    });
    return layout;
}

/// Those of a version of files that are not as the next one has them.
void addLayouts(std::vector<TableLayout> &layouts, int version)
{
    forEachTable([&]<class Row>(Row *) {
        const auto has = [](int version, const char *column) {
            return std::none_of(std::begin(youngerColumns), std::end(youngerColumns), [&](const YoungerColumn &each) {
                return each.since > version && qstrcmp(each.table, RowTable<Row>::name) == 0
                    && qstrcmp(each.column, column) == 0;
            });
        };
        TableLayout layout = layoutOf<Row>([&](const char *column) { return has(version, column); });
        const TableLayout next = layoutOf<Row>([&](const char *column) { return has(version + 1, column); });
        if (version == schemaVersion || layout.columns != next.columns)
            layouts.push_back(std::move(layout));
    });
}

/// The definitions between the first parenthesis and its end, without comments, and what stands behind.
QStringList definitionsIn(const QString &sql, QString &behind)
{
    QStringList parts;
    QString part;
    int depth = 0;
    QChar quote;
    for (qsizetype at = 0; at < sql.size(); ++at) {
        const QChar letter = sql[at];
        if (!quote.isNull()) {
            if (letter == quote)
                quote = QChar();
        } else if (letter == QLatin1Char('-') && sql.mid(at, 2) == QLatin1String("--")) {
            at = sql.indexOf(QLatin1Char('\n'), at);
            if (at < 0)
                break;
            continue;
        } else if (letter == QLatin1Char('"') || letter == QLatin1Char('\'') || letter == QLatin1Char('`')) {
            quote = letter;
        } else if (letter == QLatin1Char('(') && ++depth == 1) {
            continue;
        } else if (letter == QLatin1Char(')') && --depth == 0) {
            behind = sql.mid(at + 1);
            parts << part;
            return parts;
        } else if (letter == QLatin1Char(',') && depth == 1) {
            parts << part;
            part.clear();
            continue;
        }
        if (depth > 0)
            part += letter;
    }
    return {};
}

const TableLayout *presentLayoutOf(const QByteArray &table)
{
    const auto &known = knownLayouts();
    const auto found
        = std::find_if(known.begin(), known.end(), [&](const TableLayout &layout) { return layout.table == table; });
    return found == known.end() ? nullptr : &*found;
}

}

double TableLayout::likeness(const RawRecord &record, size_t most) const
{
    const size_t count = std::min(most, fits.size());
    if (record.values.size() != size_t(columns.size()) || count == 0)
        return 0;
    size_t fitting = 0;
    for (size_t at = 0; at < count; ++at)
        fitting += fits[at](record.values[at]);
    return double(fitting) / double(count);
}

TableLayout layoutFromSql(const QByteArray &table, const QString &sql)
{
    TableLayout layout {table, {}, {}, -1, false};
    const TableLayout *present = presentLayoutOf(table);
    QString behind;
    for (const QString &definition : definitionsIn(sql, behind)) {
        const QString plain = definition.simplified();
        QString name = plain.section(QLatin1Char(' '), 0, 0);
        static const QStringList constraints {QStringLiteral("CHECK"), QStringLiteral("UNIQUE"),
            QStringLiteral("PRIMARY"), QStringLiteral("FOREIGN"), QStringLiteral("CONSTRAINT")};
        if (name.isEmpty() || constraints.contains(name.section(QLatin1Char('('), 0, 0), Qt::CaseInsensitive))
            continue;
        if (QStringLiteral("\"'`").contains(name.front()))
            name = name.mid(1, name.size() - 2);
        const QByteArray column = name.toUtf8();
        if (plain.contains(QLatin1String(" INTEGER PRIMARY KEY"), Qt::CaseInsensitive))
            layout.rowidColumn = int(layout.columns.size());
        const qsizetype known = present ? present->columns.indexOf(column) : -1;
        const bool isId = known >= 0 && known == present->rowidColumn; // null only where it stands for the rowid
        if (isId)
            layout.fits.push_back(layout.rowidColumn == int(layout.columns.size()) ? Fits(isNull) : Fits(isAnything));
        else
            layout.fits.push_back(known >= 0 ? present->fits[size_t(known)] : Fits(isAnything));
        layout.columns << column;
    }
    layout.isIndex = behind.contains(QLatin1String("WITHOUT ROWID"), Qt::CaseInsensitive);
    return layout;
}

const std::vector<TableLayout> &knownLayouts()
{
    static const std::vector<TableLayout> all = [] {
        std::vector<TableLayout> layouts;
        for (int version = schemaVersion; version > 0; --version)
            addLayouts(layouts, version);
        for (const PlainTable &plain : plainTables)
            layouts.push_back(layoutOf(plain));
        return layouts;
    }();
    return all;
}

}
