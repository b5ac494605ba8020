#include "sources/listofanswers.h"

#include "base/language.h"
#include "base/localized.h"
#include "read/headings.h"
#include "sources/columnroles.h"
#include "sources/columnvalues.h"
#include "sources/questions.h"
#include "sources/understandtable.h"

#include <QJsonArray>
#include <map>

namespace wend {

namespace {

constexpr size_t lookedAt = 2000;
constexpr int mostChoices = 30;
constexpr qsizetype longestChoice = 60;
constexpr qsizetype longestHeading = 60;
constexpr double mostOnScale = 100;

/// What was asked in a column.
struct Question
{
    enum class What { None, Score, Amount, Choice, Words };
    int column = -1;
    What what = What::None;
    QString separator {};   ///< between the choices of one cell
    QStringList choices {}; ///< as they are written, the commonest first
    bool isAsked = false;   ///< its heading is a question or says that it is a score
    bool isOnScale = false; ///< from 0 to 10
};

bool namesPerson(const QString &heading)
{
    static const QRegularExpression words(
        QString::fromUtf8(
            "name|nombre|apellido|nome\\b|cognome|sobrenome|naam|imię|nazwisko|jméno|příjmení|név|navn|"
            "namn|nimi|имя|фамилия|\\bad\\b|soyad|prénom|\\bnom\\b|姓名|名字|称呼|稱呼|昵称|暱稱|氏名|"
            "お名前|이름|성함|mail|phone|telef|tel\\b|handy|电话|電話|手机|手機|전화|연락처|address|adress|"
            "adresse|dirección|indirizzo|地址|住所|주소|\\bip\\b|user ?agent|referrer|respond|network "
            "?id|\\bid\\b|token"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(heading).hasMatch();
}

bool saysRecommend(const QString &heading)
{
    static const QRegularExpression words(
        QString::fromUtf8("recommend|\\bnps\\b|推荐|推薦|weiterempf|recommand|recomend|consigli|raccomand|aanbevel|"
                          "polec|doporuč|ajánl|anbefal|rekommend|suosit|рекоменд|tavsiye|öner|おすすめ|勧め|薦め|추천"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(heading).hasMatch();
}

/// How often each thing was said, and how many said something.
struct AnswerCounts
{
    std::map<QString, int> counts;
    int all = 0;

    void take(const QString &said)
    {
        ++counts[said];
        ++all;
    }
    /// Of what was said, how much was said more than once.
    double repeated() const
    {
        int count = 0;
        for (const auto &[said, times] : counts)
            count += times > 1 ? times : 0;
        return all == 0 ? 0 : double(count) / all;
    }
    qsizetype longest() const
    {
        qsizetype length = 0;
        for (const auto &[said, times] : counts)
            length = std::max(length, said.size());
        return length;
    }
    bool areChoices() const
    {
        return counts.size() <= mostChoices && size_t(all) > counts.size() && repeated() >= 0.5
            && longest() <= longestChoice;
    }
};

/// What one person alone said may be words of their own: it is no choice unless it is short and tells of nobody.
bool isPlain(const QString &said)
{
    static const QRegularExpression ofPeople(QStringLiteral("@|\\d{5,}"));
    return said.size() <= 24 && said.count(u' ') <= 2 && !ofPeople.match(said).hasMatch();
}

/// Looks what the columns of one table ask.
class Asker
{
public:
    Asker(const Table &table, const SourceLibrary &library, const QHash<QString, QString> &said)
        : m_table(table),
          m_said(said),
          m_meanings(meaningsOf(table, nullptr, library)),
          m_rows(table.rows.sample(lookedAt))
    {
    }

    std::vector<Question> ask() const
    {
        std::vector<Question> questions;
        for (int column = 0; column < int(m_table.columns.size()); ++column) {
            Question question = questionIn(column);
            question.column = column;
            const Heading heading(m_table.columns[size_t(column)].heading);
            question.isAsked = isQuestion(m_table.columns[size_t(column)].heading)
                || (heading.is(HeadingKind::Score) && question.what == Question::What::Score);
            questions.push_back(std::move(question));
        }
        return questions;
    }

    bool areAnswers(const std::vector<Question> &questions) const
    {
        int asked = 0;
        bool hasWords = false;
        bool hasPerson = false;
        for (const Question &question : questions) {
            const Column &column = m_table.columns[size_t(question.column)];
            const bool isNumberOfElse = isNumber(m_meanings[size_t(question.column)].what)
                && (question.what == Question::What::None || !question.isAsked || !question.isOnScale)
                && column.type != ColumnType::Duration;
            if (isNumberOfElse && !isQuestion(column.heading))
                return false;
            asked += question.isAsked && question.what != Question::What::None;
            const Heading heading(column.heading);
            hasWords = hasWords || (question.what == Question::What::Words && heading.is(HeadingKind::Remark));
            hasPerson = hasPerson || (!isNumeric(column.type) && heading.is(HeadingKind::Customer))
                || namesPerson(column.heading);
        }
        return asked >= 2 || (asked == 1 && (hasWords || hasPerson)) || areOnOneScale(questions);
    }

private:
    QString cell(size_t row, int column) const { return cellAt(m_table.rows[row], column).simplified(); }

    Question questionIn(int index) const
    {
        const Column &column = m_table.columns[size_t(index)];
        const QString word = m_said.value(column.heading);
        if (column.heading.isEmpty() || column.type == ColumnType::Empty || word == u"ignore" || word == u"day")
            return {};
        if (word == u"dimension")
            return choices(index, true);
        if (!word.isEmpty())
            return {index, word == u"money" ? Question::What::Amount : Question::What::Score};
        if (isNumeric(column.type))
            return number(index);
        const Heading heading(column.heading);
        const ColumnMeaning::What what = m_meanings[size_t(index)].what;
        const bool isAsked = isQuestion(column.heading);
        if (isDay(column.type) || what == ColumnMeaning::What::Name
            || (!isAsked
                && (heading.is(HeadingKind::Customer) || heading.is(HeadingKind::TimeOfDay)
                    || heading.is(HeadingKind::Receipt) || namesPerson(column.heading))))
            return {};
        if (heading.is(HeadingKind::Remark))
            return {index, Question::What::Words};
        if (isWrittenScore(index))
            return {index, Question::What::Score, {}, {}, false, true};
        return choices(index, false);
    }

    Question number(int index) const
    {
        const Column &column = m_table.columns[size_t(index)];
        const ColumnMeaning::What what = m_meanings[size_t(index)].what;
        const bool isOfElse = what == ColumnMeaning::What::Name || what == ColumnMeaning::What::DayPart
            || what == ColumnMeaning::What::Measure || column.type == ColumnType::Duration;
        if (isOfElse && !isQuestion(column.heading))
            return {};
        const ColumnValues values = valuesIn(m_table, index);
        if (column.type == ColumnType::Money)
            return {index, Question::What::Amount};
        const bool isOnScale = values.count() > 0 && values.least >= 0 && values.most <= 10 && values.isWhole;
        const bool isScore = isQuestion(column.heading) || (values.least >= 0 && values.most <= mostOnScale);
        return isScore ? Question {index, Question::What::Score, {}, {}, false, isOnScale} : Question {};
    }

    /// "5 - very satisfied", "★★★★☆".
    bool isWrittenScore(int column) const
    {
        int said = 0;
        int scores = 0;
        for (const size_t row : m_rows) {
            const QString text = cell(row, column);
            if (isMissing(text))
                continue;
            ++said;
            const bool begins = text.front().isDigit() || text.back().isDigit() || text.front() == QChar(0x2605)
                || text.startsWith(QString::fromUtf8("⭐"));
            const auto score = begins && text.size() <= 40 ? scoreIn(text) : std::nullopt;
            scores += score && *score <= 10;
        }
        return said > 0 && 10 * scores >= 9 * said;
    }

    AnswerCounts answersIn(int column, const QString &separator) const
    {
        AnswerCounts answers;
        for (const size_t row : m_rows) {
            const QString text = cell(row, column);
            for (const QString &part : separator.isEmpty() ? QStringList(text) : text.split(separator)) {
                if (const QString said = part.simplified(); !isMissing(said))
                    answers.take(said);
            }
        }
        return answers;
    }

    Question choices(int column, bool mustBe) const
    {
        Question question {column, Question::What::Words};
        const AnswerCounts whole = answersIn(column, {});
        AnswerCounts best = whole;
        for (const QString &separator : {QStringLiteral(";"), QStringLiteral("┋"), QStringLiteral("|"),
                 QStringLiteral("、"), QStringLiteral("；"), QStringLiteral(", ")}) {
            const AnswerCounts parts = answersIn(column, separator);
            const bool isParted = parts.areChoices() && parts.counts.size() <= whole.counts.size()
                && parts.repeated() > whole.repeated();
            if (!isParted)
                continue;
            question.separator = separator;
            best = parts;
            break;
        }
        if (!mustBe && !best.areChoices())
            return question;
        question.what = Question::What::Choice;
        std::vector<std::pair<int, QString>> said;
        for (const auto &[choice, count] : best.counts) {
            if (count > 1 || isPlain(choice))
                said.emplace_back(-count, choice);
        }
        std::sort(said.begin(), said.end());
        for (size_t at = 0; at < std::min<size_t>(said.size(), mostChoices); ++at)
            question.choices += said[at].second;
        return question;
    }

    /// "Very satisfied", "satisfied", "neutral" in several columns, and no numbers.
    bool areOnOneScale(const std::vector<Question> &questions) const
    {
        constexpr qsizetype mostSteps = 7;
        std::map<QString, int> columns;
        for (const Question &question : questions) {
            if (question.what != Question::What::Choice || question.choices.size() > mostSteps)
                continue;
            for (const QString &choice : question.choices)
                ++columns[choice.toCaseFolded()];
        }
        const auto shared
            = std::count_if(columns.begin(), columns.end(), [](const auto &each) { return each.second > 1; });
        const bool hasNumbers = std::any_of(
            m_meanings.begin(), m_meanings.end(), [](const ColumnMeaning &meaning) { return isNumber(meaning.what); });
        return shared >= 2 && !hasNumbers;
    }

    const Table &m_table;
    const QHash<QString, QString> &m_said;
    std::vector<ColumnMeaning> m_meanings;
    std::vector<size_t> m_rows;
};

/// What is looked at before the cells are: most tables are something else.
bool couldAsk(const Table &table)
{
    bool hasNumbers = false;
    for (const Column &column : table.columns) {
        if (isQuestion(column.heading) || headingIs(column.heading, HeadingKind::Score))
            return true;
        hasNumbers = hasNumbers || isNumeric(column.type);
    }
    return !hasNumbers;
}

QJsonObject labelFor(const QString &name) { return {{QStringLiteral("en"), name}}; }

QString shortened(const QString &heading)
{
    const QString plain = heading.simplified();
    return plain.size() <= longestHeading ? plain : plain.left(longestHeading - 1) + QChar(0x2026);
}

QJsonObject localizedLabel(const char *text, const QString &question, const QString &answer = {})
{
    QJsonObject label;
    for (const QString &language : languages()) {
        const QString said = localized("Numbers", text, language);
        label.insert(language, answer.isEmpty() ? said.arg(question) : said.arg(question, answer));
    }
    return label;
}

bool hasKey(const QJsonArray &events, const QString &key)
{
    return std::any_of(events.begin(), events.end(),
        [&](const QJsonValue &event) { return event[QLatin1String("key")].toString() == key; });
}

QJsonObject meanOf(const QString &heading, MetricKind kind, const QString &key)
{
    return {{QStringLiteral("key"), key}, {QStringLiteral("label"), labelFor(shortened(heading))},
        {QStringLiteral("count"), QStringLiteral("mean")}, {QStringLiteral("column"), heading},
        {QStringLiteral("kind"), QString(wordOf(kind))}, {QStringLiteral("stage"), QStringLiteral("advocacy")}};
}

/// A number for each choice; what is none of them is one number together.
QJsonObject choicesOf(const QString &heading, const Question &question)
{
    const QString name = shortened(heading);
    QJsonObject values;
    for (const QString &choice : question.choices) {
        //: a question and one of the answers to it, as the name of a number
        const QJsonObject label = localizedLabel(QT_TRANSLATE_NOOP("Numbers", "%1: %2"), name, choice);
        values.insert(choice, QJsonObject {{QStringLiteral("label"), label}});
    }
    //: answers to a question that are not told one by one; %1 is the question
    const QJsonObject others = localizedLabel(QT_TRANSLATE_NOOP("Numbers", "%1: other answers"), name);
    QJsonObject event {{QStringLiteral("key"), heading}, {QStringLiteral("label"), others},
        {QStringLiteral("count"), QStringLiteral("rows")}, {QStringLiteral("by"), heading},
        {QStringLiteral("values"), values}, {QStringLiteral("onlyValues"), true},
        {QStringLiteral("kind"), QStringLiteral("people")}, {QStringLiteral("suggest"), false}};
    if (!question.separator.isEmpty())
        event.insert(QStringLiteral("separator"), question.separator);
    return event;
}

/// The event that counts one question.
void addEvent(QJsonArray &events, const Table &table, const Question &question)
{
    const QString heading = table.columns[size_t(question.column)].heading;
    const QString key = hasKey(events, heading) ? heading + QStringLiteral(", mean") : heading;
    switch (question.what) {
    case Question::What::None:
    case Question::What::Words: break;
    case Question::What::Score: events.append(meanOf(heading, MetricKind::Score, key)); break;
    case Question::What::Amount: events.append(meanOf(heading, MetricKind::Money, key)); break;
    case Question::What::Choice: events.append(choicesOf(heading, question)); break;
    }
}

QJsonObject metric(const QString &key, const SourceLibrary &library)
{
    const ColumnDescription *described = library.columnNamed(key);
    Q_ASSERT(described);
    QJsonObject json = toJson(*described);
    json.remove(QLatin1String("names"));
    return json;
}

bool countsPromoters(const QJsonArray &events, const QString &heading)
{
    return std::any_of(events.begin(), events.end(), [&](const QJsonValue &event) {
        return event[QLatin1String("count")].toString() == u"nps"
            && namesFromJson(event[QLatin1String("column")]).match(heading);
    });
}

/// Answers from 0 to 10 to whether somebody would recommend the business.
void addPromoters(QJsonArray &events, const Table &table, const Question &question, const SourceLibrary &library)
{
    constexpr double mostOfFive = 5;
    const QString heading = table.columns[size_t(question.column)].heading;
    if (question.what != Question::What::Score || !question.isOnScale || !saysRecommend(heading)
        || countsPromoters(events, heading) || valuesIn(table, question.column).most <= mostOfFive)
        return;
    QJsonObject promoters = metric(QStringLiteral("Would recommend"), library);
    promoters.insert(QStringLiteral("key"), QStringLiteral("NPS"));
    promoters.insert(QStringLiteral("count"), QStringLiteral("nps"));
    promoters.insert(QStringLiteral("column"), heading);
    events.append(promoters);
}

void addQuestions(
    QJsonArray &events, const Table &table, const std::vector<Question> &questions, const SourceLibrary &library)
{
    // Scores say most at a glance; choices are many.
    for (const bool ofChoices : {false, true}) {
        for (const Question &question : questions) {
            if ((question.what == Question::What::Choice) != ofChoices)
                continue;
            addPromoters(events, table, question, library);
            addEvent(events, table, question);
        }
    }
}

}

std::optional<SourceDescription> listOfAnswers(
    const Table &table, const SourceLibrary &library, const QHash<QString, QString> &said, bool mustBe)
{
    if (table.header < 0 || table.columns.size() < 2 || table.rows.empty())
        return std::nullopt;
    if (!mustBe && !couldAsk(table))
        return std::nullopt;
    const Asker asker(table, library, said);
    const std::vector<Question> questions = asker.ask();
    if (!mustBe && !asker.areAnswers(questions))
        return std::nullopt;
    QJsonObject answers = metric(QStringLiteral("Answers"), library);
    answers.insert(QStringLiteral("count"), QStringLiteral("rows"));
    QJsonArray events {answers};
    addQuestions(events, table, questions, library);
    QJsonArray header;
    for (const Column &column : table.columns) {
        if (!column.heading.isEmpty())
            header.append(column.heading);
    }
    QJsonObject json {{QStringLiteral("id"), recipeByColumns(table)}, {QStringLiteral("header"), header},
        {QStringLiteral("events"), events}};
    for (auto each = said.begin(); each != said.end(); ++each) {
        if (each.value() == u"day")
            json.insert(QStringLiteral("date"), each.key());
    }
    auto source = sourceFromJson(json);
    Q_ASSERT(source);
    source->derived = true;
    return *std::move(source);
}

SourceDescription withQuestions(const SourceDescription &known, const Table &table, const SourceLibrary &library)
{
    QJsonArray events = known.json.value(QLatin1String("events")).toArray();
    std::vector<Question> questions = Asker(table, library, {}).ask();
    // The tool's own columns (the number of the answer, where it came from) are no questions.
    std::erase_if(questions, [&](const Question &question) {
        const Column &column = table.columns[size_t(question.column)];
        return !question.isAsked
            && std::any_of(known.header.begin(), known.header.end(),
                [&](const ColumnNames &names) { return isNamed(column, names); });
    });
    addQuestions(events, table, questions, library);
    QJsonObject json = known.json;
    json.insert(QStringLiteral("events"), events);
    auto source = sourceFromJson(json);
    Q_ASSERT(source);
    return *std::move(source);
}

bool isOfAnswers(const SourceDescription &source)
{
    return std::any_of(source.events.begin(), source.events.end(),
        [](const EventMetric &event) { return event.metric.key == u"Answers"; });
}

}
