#include "sources/sourcelibrary.h"

#include "base/regularfile.h"
#include "sources/datedcolumns.h"
#include "sources/questions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace wend {

namespace {

bool hasColumn(const Table &table, const ColumnNames &names)
{
    return std::any_of(
        table.columns.begin(), table.columns.end(), [&](const Column &column) { return isNamed(column, names); });
}

bool someLineMatches(const std::vector<Row> &preamble, const QRegularExpression &expression)
{
    return std::any_of(preamble.begin(), preamble.end(), [&](const Row &line) {
        QStringList cells;
        for (const QString &cell : line)
            cells += cell;
        return expression.match(cells.join(QLatin1Char(','))).hasMatch();
    });
}

constexpr int ownFirst = 100000;
constexpr int leastFit = 1; // better than nothing

// What the person reads.
struct LibraryText
{
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

bool isSpokenOf(const SourceDescription &source, const Column &column)
{
    const auto has = [&](const ColumnNames &names) { return isNamed(column, names); };
    return std::any_of(source.header.begin(), source.header.end(), has)
        || std::any_of(source.any.begin(), source.any.end(), has) || has(source.ignored) || has(source.date)
        || has(source.from) || has(source.to) || (source.dimensions && has(*source.dimensions))
        || (source.daysInHeadings && hasDayInHeading(column))
        || std::any_of(source.columns.begin(), source.columns.end(),
            [&](const ColumnDescription &each) { return has(each.names); });
}

/// What the person put right in a file that nobody knew speaks of files with the same columns, not of every file that
/// has two of them too.
bool goesFirst(const SourceDescription &source, const Table &table)
{
    if (!source.id.startsWith(columnsRecipe))
        return true;
    const auto spokenOf = std::count_if(
        table.columns.begin(), table.columns.end(), [&](const Column &column) { return isSpokenOf(source, column); });
    return 2 * spokenOf >= qsizetype(table.columns.size());
}

/// How well a description fits; 0: not at all.
int fit(const SourceDescription &source, const Table &table, const std::vector<Row> &preamble)
{
    int score = 1;
    for (const ColumnNames &names : source.header) {
        if (!hasColumn(table, names))
            return 0;
        score += 10;
    }
    const auto anyHere = std::count_if(
        source.any.begin(), source.any.end(), [&](const ColumnNames &names) { return hasColumn(table, names); });
    if (!source.any.empty() && anyHere == 0)
        return 0;
    score += int(std::min<qsizetype>(anyHere, 5));
    if (!source.none.isEmpty() && hasColumn(table, source.none))
        return 0;
    if (!source.preamble.pattern().isEmpty()) {
        if (!someLineMatches(preamble, source.preamble))
            return 0;
        score += 15;
    }
    if (!source.title.pattern().isEmpty()) {
        if (!source.title.match(table.name).hasMatch())
            return 0;
        score += 15;
    }
    const auto dated
        = source.daysInHeadings ? std::count_if(table.columns.begin(), table.columns.end(), hasDayInHeading) : 0;
    if (source.daysInHeadings && dated < 2)
        return 0;
    const bool hasOtherText
        = source.onlyDimensions && std::any_of(table.columns.begin(), table.columns.end(), [&](const Column &column) {
              return (column.type == ColumnType::Text || column.type == ColumnType::Id)
                  && !isNamed(column, source.ignored) && !(source.dimensions && isNamed(column, *source.dimensions));
          });
    if (hasOtherText)
        return 0;
    if (source.asksQuestions && !couldBeAnswers(table))
        return 0;
    if (!source.own)
        return score;
    return goesFirst(source, table) ? score + ownFirst : leastFit;
}

}

bool fits(const SourceDescription &source, const Table &table, const std::vector<Row> &preamble)
{
    return fit(source, table, preamble) > 0;
}

bool isNamed(const Column &column, const ColumnNames &names)
{
    return names.match(column.name) || names.match(column.heading);
}

const SourceLibrary &SourceLibrary::builtIn()
{
    static const SourceLibrary library = [] {
        SourceLibrary built;
        QStringList mistakes;
        built.addFolder(QStringLiteral(":/sources"), false, &mistakes);
        Q_ASSERT_X(mistakes.isEmpty(), "SourceLibrary", qPrintable(mistakes.join(QLatin1Char('\n'))));
        return built;
    }();
    return library;
}

SourceLibrary SourceLibrary::withFolder(const QString &folder, QStringList *mistakes)
{
    SourceLibrary library = builtIn();
    library.addFolder(folder, true, mistakes);
    return library;
}

void SourceLibrary::add(SourceDescription source)
{
    std::erase_if(m_sources, [&](const SourceDescription &other) { return other.id == source.id; });
    m_sources.push_back(std::move(source));
}

void SourceLibrary::addOwn(const QJsonObject &json, const QString &where, QStringList *mistakes)
{
    auto source = sourceFromJson(json);
    if (!source) {
        if (mistakes)
            *mistakes += LibraryText::tr("The description of a source in “%1” cannot be used and is left out: %2.")
                             .arg(where, source.error().detail);
        return;
    }
    source->own = true;
    add(*std::move(source));
}

void SourceLibrary::addFolder(const QString &folder, bool own, QStringList *mistakes)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        QJsonParseError parsed;
        const auto regular = checkRegularFile(file.fileName());
        const bool isRead = regular && file.open(QIODevice::ReadOnly);
        const QJsonDocument document = QJsonDocument::fromJson(isRead ? file.readAll() : QByteArray(), &parsed);
        if (!document.isObject() && !document.isArray()) {
            if (mistakes)
                *mistakes += LibraryText::tr("The description of a source in “%1” cannot be used and is left out: %2.")
                                 .arg(name,
                                     !regular     ? regular.error().text
                                         : isRead ? parsed.errorString()
                                                  : file.errorString());
            continue;
        }
        if (name == QLatin1String("dictionary.json")) {
            readDictionary(document.object());
            continue;
        }
        // A file holds one description or a list of them.
        const QJsonArray list = document.isArray() ? document.array() : QJsonArray {document.object()};
        for (const QJsonValue &each : list) {
            if (own) {
                addOwn(each.toObject(), name, mistakes);
                continue;
            }
            auto source = sourceFromJson(each.toObject());
            if (source)
                add(*std::move(source));
            else if (mistakes)
                *mistakes
                    += name + QLatin1String(": ") + source.error().text + QLatin1String(", ") + source.error().detail;
        }
    }
}

void SourceLibrary::readDictionary(const QJsonObject &json)
{
    for (const auto &[key, names] : {std::pair("date", &m_dates), std::pair("from", &m_from), std::pair("to", &m_to)}) {
        if (json.contains(QLatin1String(key)))
            *names = namesFromJson(json.value(QLatin1String(key)));
    }
    for (const QJsonValue &each : json.value(QLatin1String("columns")).toArray()) {
        const auto column = columnFromJson(each.toObject());
        if (!column)
            continue;
        for (const QString &name : column->names.plain()) {
            if (!m_byName.contains(name))
                m_byName.insert(name, int(m_dictionary.size()));
        }
        m_dictionary.push_back(*column);
    }
}

const SourceDescription *SourceLibrary::source(const QString &id) const
{
    const auto found = std::find_if(
        m_sources.begin(), m_sources.end(), [&](const SourceDescription &source) { return source.id == id; });
    return found == m_sources.end() ? nullptr : &*found;
}

const SourceDescription *SourceLibrary::recognise(const Table &table, const std::vector<Row> &preamble) const
{
    const SourceDescription *best = nullptr;
    int bestFit = 0;
    for (const SourceDescription &source : m_sources) {
        const int score = fit(source, table, preamble);
        if (score > bestFit) {
            best = &source;
            bestFit = score;
        }
    }
    return best;
}

const ColumnDescription *SourceLibrary::columnNamed(const QString &heading) const
{
    const auto found = m_byName.constFind(ColumnNames::normalised(heading));
    return found == m_byName.constEnd() ? nullptr : &m_dictionary[size_t(*found)];
}

QString recogniseSource(const Table &table, const std::vector<Row> &preamble)
{
    const SourceDescription *source = SourceLibrary::builtIn().recognise(table, preamble);
    return source ? source->id : QString();
}

}
