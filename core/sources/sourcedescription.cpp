#include "sources/sourcedescription.h"

#include "read/celltext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace wend {

namespace {

Error mistake(const QString &where, const QString &what)
{
    return {
        QCoreApplication::translate("Sources", "The description of a source cannot be used: %1").arg(where), what, {}};
}

Label labelFromJson(const QJsonValue &json)
{
    Label label;
    if (json.isString())
        label.words.insert(QStringLiteral("en"), json.toString());
    const QJsonObject words = json.toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        label.words.insert(word.key(), word.value().toString());
    return label;
}

QStringList textsFromJson(const QJsonValue &json)
{
    if (json.isString())
        return {json.toString()};
    QStringList texts;
    for (const QJsonValue &each : json.toArray())
        texts += each.toString();
    return texts;
}

QHash<QString, SplitDescription::Value> valuesFromJson(const QJsonObject &json)
{
    QHash<QString, SplitDescription::Value> values;
    for (auto each = json.begin(); each != json.end(); ++each) {
        const QJsonObject object = each.value().toObject();
        SplitDescription::Value value;
        value.label = labelFromJson(object.value(QLatin1String("label")));
        value.kind = fromWord<MetricKind>(object.value(QLatin1String("kind")).toString());
        value.stage = fromWord<UsualStage>(object.value(QLatin1String("stage")).toString()).value_or(UsualStage::None);
        value.suggest = object.value(QLatin1String("suggest")).toBool(true);
        value.step = object.value(QLatin1String("step")).toInt();
        values.insert(ColumnNames::normalised(each.key()), value);
    }
    return values;
}

/// "@lost" is a list of words, "@negative" a sign, "@step3" a state as far as a quote.
void addToCondition(Condition &condition, const QString &value)
{
    static const std::pair<const char *, CellWord> lists[] {{"@kept", CellWord::Kept}, {"@lost", CellWord::Lost},
        {"@failed", CellWord::Failed}, {"@memo", CellWord::Memo}, {"@in", CellWord::In}, {"@out", CellWord::Out}};
    for (const auto &[name, word] : lists) {
        if (value == QLatin1String(name)) {
            condition.words.push_back(word);
            return;
        }
    }
    if (value == u"@positive" || value == u"@negative")
        condition.sign = value == u"@positive" ? 1 : -1;
    else if (value.startsWith(u"@step"))
        condition.fromStep = QStringView(value).mid(5).toInt();
    else
        condition.values += ColumnNames::normalised(value);
}

std::vector<Condition> conditionsFromJson(const QJsonObject &json, bool isUnless)
{
    std::vector<Condition> conditions;
    for (auto each = json.begin(); each != json.end(); ++each) {
        Condition condition {ColumnNames({each.key()})};
        condition.isUnless = isUnless;
        for (const QString &value : textsFromJson(each.value()))
            addToCondition(condition, value);
        conditions.push_back(condition);
    }
    return conditions;
}

SplitDescription splitFromJson(const QJsonObject &json)
{
    SplitDescription split;
    split.by = namesFromJson(json.value(QLatin1String("by")));
    split.columns = textsFromJson(json.value(QLatin1String("columns")));
    split.values = valuesFromJson(json.value(QLatin1String("values")).toObject());
    split.most = json.value(QLatin1String("most")).toInt(split.most);
    split.steps = json.value(QLatin1String("steps")).toBool();
    split.kind = fromWord<MetricKind>(json.value(QLatin1String("kind")).toString());
    split.stage = fromWord<UsualStage>(json.value(QLatin1String("stage")).toString()).value_or(UsualStage::None);
    return split;
}

std::optional<EventMetric> eventFromJson(const QJsonObject &json)
{
    const auto metric = columnFromJson(json);
    if (!metric)
        return std::nullopt;
    EventMetric event;
    event.metric = *metric;
    static const std::pair<const char *, EventMetric::What> words[]
        = {{"rows", EventMetric::What::Rows}, {"distinct", EventMetric::What::Distinct},
            {"repeated", EventMetric::What::Repeated}, {"sum", EventMetric::What::Sum},
            {"mean", EventMetric::What::Mean}, {"time", EventMetric::What::Time}, {"nps", EventMetric::What::Nps}};
    const QString what = json.value(QLatin1String("count")).toString();
    const auto found = std::find_if(
        std::begin(words), std::end(words), [&](const auto &word) { return what == QLatin1String(word.first); });
    if (found == std::end(words))
        return std::nullopt;
    event.what = found->second;
    event.of = namesFromJson(json.value(QLatin1String("column")));
    event.minus = namesFromJson(json.value(QLatin1String("minus")));
    event.per = namesFromJson(json.value(QLatin1String("per")));
    event.times = namesFromJson(json.value(QLatin1String("times")));
    event.absolute = json.value(QLatin1String("absolute")).toBool();
    event.perDay = json.value(QLatin1String("perDay")).toBool();
    event.oncePer = namesFromJson(json.value(QLatin1String("oncePer")));
    event.where = conditionsFromJson(json.value(QLatin1String("where")).toObject(), false);
    const std::vector<Condition> unless = conditionsFromJson(json.value(QLatin1String("unless")).toObject(), true);
    event.where.insert(event.where.end(), unless.begin(), unless.end());
    event.since = namesFromJson(json.value(QLatin1String("since")));
    for (const QJsonValue &each : json.value(QLatin1String("between")).toArray()) {
        const std::vector<Condition> condition = conditionsFromJson(each.toObject(), false);
        event.between.insert(event.between.end(), condition.begin(), condition.end());
    }
    const bool isOfTwo = event.between.size() == 2 && !event.of.isEmpty();
    if (event.what == EventMetric::What::Time && event.since.isEmpty() && !isOfTwo)
        return std::nullopt;
    event.by = namesFromJson(json.value(QLatin1String("by")));
    event.values = valuesFromJson(json.value(QLatin1String("values")).toObject());
    event.onlyValues = json.value(QLatin1String("onlyValues")).toBool();
    event.separator = json.value(QLatin1String("separator")).toString();
    return event;
}

DayPartNames dayPartsFromJson(const QJsonObject &json)
{
    const auto names = [&](const char *part) { return namesFromJson(json.value(QLatin1String(part))); };
    return {names("year"), names("quarter"), names("month"), names("week"), names("day")};
}

constexpr std::pair<DateOrder, const char *> dateWords[] = {{DateOrder::DayMonthYear, "day-month"},
    {DateOrder::MonthDayYear, "month-day"}, {DateOrder::YearMonthDay, "year-month"}};

ReadOptions readingFromJson(const QJsonObject &json)
{
    ReadOptions reading;
    reading.encoding = json.value(QLatin1String("encoding")).toString();
    if (json.contains(QLatin1String("delimiter"))) {
        const QString delimiter = json.value(QLatin1String("delimiter")).toString();
        reading.delimiter = delimiter.isEmpty() ? QChar() : delimiter.front();
    }
    for (const auto &[order, word] : dateWords) {
        if (json.value(QLatin1String("dates")).toString() == QLatin1String(word))
            reading.dates = order;
    }
    return reading;
}

constexpr ColumnType typesSaid[] = {ColumnType::Text, ColumnType::Number, ColumnType::Percent, ColumnType::Fraction,
    ColumnType::Money, ColumnType::Duration};

QRegularExpression expressionFromJson(const QJsonValue &json)
{
    return QRegularExpression(
        json.toString(), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

}

QString Label::in(const QString &language) const
{
    const QString word = words.value(language);
    return word.isEmpty() ? words.value(QStringLiteral("en")) : word;
}

ColumnNames::ColumnNames(const QStringList &names)
{
    for (const QString &name : names) {
        const QString plain = normalised(name);
        if (plain.contains(QLatin1Char('*')))
            m_patterns.emplace_back(QRegularExpression::anchoredPattern(
                QRegularExpression::escape(plain).replace(QLatin1String("\\*"), QLatin1String(".*"))));
        else
            m_plain += plain;
    }
}

bool ColumnNames::match(const QString &heading) const
{
    const QString plain = normalised(heading);
    if (plain.isEmpty())
        return false;
    return m_plain.contains(plain)
        || std::any_of(m_patterns.begin(), m_patterns.end(),
            [&](const QRegularExpression &pattern) { return pattern.match(plain).hasMatch(); });
}

QString ColumnNames::normalised(const QString &heading)
{
    return heading.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

bool Condition::holds(const QString &cell) const
{
    const bool isAmong = values.contains(ColumnNames::normalised(bareCell(cell).toString()))
        || std::any_of(words.begin(), words.end(), [&](CellWord word) { return cellIs(cell, word); })
        || (fromStep > 0 && pipelineStep(cell) >= fromStep);
    return isAmong != isUnless;
}

ColumnNames namesFromJson(const QJsonValue &json) { return ColumnNames(textsFromJson(json)); }

bool isUsuallyAdditive(MetricKind kind)
{
    return kind != MetricKind::Rate && kind != MetricKind::Score && kind != MetricKind::Duration;
}

Result<ColumnDescription> columnFromJson(const QJsonObject &json)
{
    ColumnDescription column;
    column.key = json.value(QLatin1String("key")).toString();
    if (column.key.isEmpty())
        return mistake(QStringLiteral("key"), QStringLiteral("a column without a key"));
    column.names = ColumnNames(QStringList(column.key) + textsFromJson(json.value(QLatin1String("names"))));
    column.label = labelFromJson(json.value(QLatin1String("label")));
    if (json.contains(QLatin1String("kind"))) {
        column.kind = fromWord<MetricKind>(json.value(QLatin1String("kind")).toString());
        if (!column.kind)
            return mistake(column.key, QStringLiteral("unknown kind"));
    }
    if (json.contains(QLatin1String("additive")))
        column.additive = json.value(QLatin1String("additive")).toBool();
    else if (json.value(QLatin1String("level")).toBool())
        column.additive = false;
    column.unit = json.value(QLatin1String("unit")).toString();
    if (json.contains(QLatin1String("stage"))) {
        const auto stage = fromWord<UsualStage>(json.value(QLatin1String("stage")).toString());
        if (!stage)
            return mistake(column.key, QStringLiteral("unknown stage"));
        column.stage = *stage;
    }
    column.of = textsFromJson(json.value(QLatin1String("of")));
    if (!column.of.isEmpty() && column.of.size() != 2)
        return mistake(column.key, QStringLiteral("\"of\" takes two keys"));
    column.weight = json.value(QLatin1String("weight")).toString();
    column.suggest = json.value(QLatin1String("suggest")).toBool(true);
    column.level = json.value(QLatin1String("level")).toBool();
    column.thing = json.value(QLatin1String("thing")).toString();
    for (const ColumnType type : typesSaid) {
        if (json.value(QLatin1String("cells")).toString() == columnTypeWord(type))
            column.cells = type;
    }
    return column;
}

QJsonObject toJson(const ColumnDescription &column)
{
    QJsonObject json {{QStringLiteral("key"), column.key}};
    if (!column.names.isEmpty())
        json.insert(QStringLiteral("names"), QJsonArray::fromStringList(column.names.plain()));
    QJsonObject label;
    for (auto word = column.label.words.begin(); word != column.label.words.end(); ++word)
        label.insert(word.key(), word.value());
    if (!label.isEmpty())
        json.insert(QStringLiteral("label"), label);
    if (column.kind)
        json.insert(QStringLiteral("kind"), QString(wordOf(*column.kind)));
    if (column.additive)
        json.insert(QStringLiteral("additive"), *column.additive);
    if (!column.unit.isEmpty())
        json.insert(QStringLiteral("unit"), column.unit);
    if (column.stage != UsualStage::None)
        json.insert(QStringLiteral("stage"), QString(wordOf(column.stage)));
    if (!column.of.isEmpty())
        json.insert(QStringLiteral("of"), QJsonArray::fromStringList(column.of));
    if (!column.weight.isEmpty())
        json.insert(QStringLiteral("weight"), column.weight);
    if (column.level)
        json.insert(QStringLiteral("level"), true);
    if (!column.thing.isEmpty())
        json.insert(QStringLiteral("thing"), column.thing);
    if (!column.suggest)
        json.insert(QStringLiteral("suggest"), false);
    if (column.cells)
        json.insert(QStringLiteral("cells"), columnTypeWord(*column.cells));
    return json;
}

QJsonObject toJson(const ReadOptions &reading, bool findHeader)
{
    QJsonObject json;
    if (!reading.encoding.isEmpty())
        json.insert(QStringLiteral("encoding"), reading.encoding);
    if (reading.delimiter)
        json.insert(QStringLiteral("delimiter"), reading.delimiter->isNull() ? QString() : QString(*reading.delimiter));
    for (const auto &[order, word] : dateWords) {
        if (reading.dates == order)
            json.insert(QStringLiteral("dates"), QLatin1String(word));
    }
    if (findHeader)
        json.insert(QStringLiteral("header"), true);
    return json;
}

Result<SourceDescription> sourceFromJson(const QJsonObject &json)
{
    SourceDescription source;
    source.id = json.value(QLatin1String("id")).toString();
    if (source.id.isEmpty())
        return mistake(QStringLiteral("id"), QStringLiteral("no id"));
    source.name = labelFromJson(json.value(QLatin1String("name")));
    for (const QJsonValue &each : json.value(QLatin1String("header")).toArray())
        source.header.push_back(namesFromJson(each));
    for (const QJsonValue &each : json.value(QLatin1String("any")).toArray())
        source.any.push_back(namesFromJson(each));
    source.none = namesFromJson(json.value(QLatin1String("not")));
    source.preamble = expressionFromJson(json.value(QLatin1String("preamble")));
    source.title = expressionFromJson(json.value(QLatin1String("title")));
    if (!source.preamble.isValid() || !source.title.isValid())
        return mistake(source.id, QStringLiteral("a broken regular expression"));
    source.daysInHeadings = json.value(QLatin1String("daysInHeadings")).toBool();
    if (source.header.empty() && source.any.empty() && !source.daysInHeadings)
        return mistake(source.id, QStringLiteral("nothing to recognise it by"));
    source.date = namesFromJson(json.value(QLatin1String("date")));
    source.from = namesFromJson(json.value(QLatin1String("from")));
    source.to = namesFromJson(json.value(QLatin1String("to")));
    source.dayParts = dayPartsFromJson(json.value(QLatin1String("dayParts")).toObject());
    source.asksQuestions = json.value(QLatin1String("asksQuestions")).toBool();
    if (json.contains(QLatin1String("dimensions")))
        source.dimensions = namesFromJson(json.value(QLatin1String("dimensions")));
    source.byDimension = json.value(QLatin1String("byDimension")).toBool();
    source.ignored = namesFromJson(json.value(QLatin1String("ignore")));
    source.titled = namesFromJson(json.value(QLatin1String("titled")));
    for (const QJsonValue &each : json.value(QLatin1String("columns")).toArray()) {
        auto column = columnFromJson(each.toObject());
        if (!column)
            return mistake(source.id, column.error().detail);
        source.columns.push_back(*std::move(column));
    }
    for (const QJsonValue &each : json.value(QLatin1String("split")).toArray())
        source.splits.push_back(splitFromJson(each.toObject()));
    for (const QJsonValue &each : json.value(QLatin1String("events")).toArray()) {
        const auto event = eventFromJson(each.toObject());
        if (!event)
            return mistake(source.id, QStringLiteral("an event without key or count"));
        source.events.push_back(*event);
    }
    source.onlyDimensions = json.value(QLatin1String("onlyDimensions")).toBool();
    const QJsonObject reading = json.value(QLatin1String("read")).toObject();
    source.reading = readingFromJson(reading);
    source.findHeader = reading.value(QLatin1String("header")).toBool();
    source.json = json;
    return source;
}

}
