#include "sources/listcolumns.h"

#include "read/cellmoment.h"
#include "read/cellwords.h"
#include "read/headings.h"
#include "sources/columnroles.h"
#include "sources/dayparts.h"

#include <QSet>
#include <map>

namespace wend {

namespace {

bool saysBooking(const QString &heading)
{
    static const QRegularExpression words(
        QString::fromUtf8(
            "book|appoint|reserv|check.?in|nights?\\b|übernachtung|nuits?\\b|noches|notti|noites|termin|buchung|réserv|"
            "rendez|reserva|cita|prenotaz|appuntament|agendament|boeking|"
            "afspraak|rezerw|wizyt|rezervac|"
            "foglal|időpont|varaus|bokning|bestilling|запис|брон|randevu|预约|预订|訂位|預約|预定|予約|예약"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(heading).hasMatch();
}

bool saysCall(const QString &heading)
{
    static const QRegularExpression words(
        QString::fromUtf8(
            "\\bcall(?:er|s|ed)?\\b|anruf|appel(?:ant|s)?\\b|llamad|chiamat|ligaç|beller|oproep|połącz|"
            "dzwoni|hovor|volaj|hívás|hívó|opkald|samtal|puhelu|звон|arama|通话|通話|来电|來電|主叫|電話|전화|통화"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(heading).hasMatch();
}

bool saysMessage(const QString &heading)
{
    static const QRegularExpression words(
        QString::fromUtf8(
            "^(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|temat|předmět|tárgy|emne|ämne|aihe|тема|"
            "konu|body|主题|主題|件名|제목)$"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(heading.simplified()).hasMatch();
}

/// Looks what the columns of one table are in a list.
class Finder
{
public:
    Finder(const Table &table, const SourceLibrary &library, const QHash<QString, QString> &said)
        : m_table(table),
          m_said(said),
          m_meanings(meaningsOf(table, nullptr, library))
    {
        for (const Column &column : table.columns)
            m_headings.emplace_back(column.heading);
        m_rows = table.rows.sample(rowsOfListLookedAt);
    }

    ListColumns find()
    {
        // What a person said goes before what the columns look like.
        for (int column = 0; column < int(m_table.columns.size()); ++column)
            takeSaid(column, wordFor(column));
        findDays();
        int bestRank = m_found.amount >= 0 ? -1 : 1 << 20;
        for (int column = 0; column < int(m_table.columns.size()); ++column) {
            if (column == m_found.day || m_table.columns[size_t(column)].type == ColumnType::Empty
                || !wordFor(column).isEmpty())
                continue;
            const bool isDuration = m_table.columns[size_t(column)].type == ColumnType::Duration;
            m_found.hasNumbers = m_found.hasNumbers || (!isDuration && isNumber(m_meanings[size_t(column)].what));
            if (isDuration)
                takeFirst(m_found.duration, column);
            m_found.hasCalls = m_found.hasCalls || saysCall(m_table.columns[size_t(column)].heading);
            if (isNumeric(m_table.columns[size_t(column)].type))
                lookAtNumbers(column, bestRank);
            else
                lookAtWords(column);
        }
        settleMoney();
        m_found.isKnownAmount = m_found.amount >= 0 && m_meanings[size_t(m_found.amount)].described;
        m_found.isPipeline = m_found.state >= 0 && tellsPipeline(m_found.state);
        findSubject();
        findCourse();
        return m_found;
    }

private:
    const Heading &heading(int column) const { return m_headings[size_t(column)]; }
    ColumnType type(int column) const { return m_table.columns[size_t(column)].type; }
    QString cell(size_t row, int column) const { return cellAt(m_table.rows[row], column); }
    QString wordFor(int column) const { return m_said.value(m_table.columns[size_t(column)].heading); }

    void findDays()
    {
        m_found.hasDays = !dayPartsOf(m_table, nullptr, m_meanings).isEmpty();
        for (int column = 0; column < int(m_table.columns.size()); ++column) {
            if (m_meanings[size_t(column)].what == ColumnMeaning::What::Day && m_found.day < 0
                && wordFor(column).isEmpty())
                m_found.day = column;
            m_found.hasTime = m_found.hasTime || (type(column) == ColumnType::Moment && hasDifferentTimes(column));
            m_found.isOfBookings = m_found.isOfBookings || saysBooking(m_table.columns[size_t(column)].heading);
        }
        m_found.hasDays = m_found.hasDays || m_found.day >= 0;
    }

    /// What stands there again with each state that it comes to: "A1, enquiry", "A1, quote", "A1, won".
    void findSubject()
    {
        for (int column = 0; column < int(m_table.columns.size()) && m_found.state >= 0; ++column) {
            const bool isOther = column != m_found.state && column != m_found.day && column != m_found.amount
                && !isDay(type(column)) && type(column) != ColumnType::Money;
            if (isOther && comesAgainWithStates(column)) {
                m_found.subject = column;
                return;
            }
        }
    }

    bool comesAgainWithStates(int column) const
    {
        std::map<QString, std::set<QString>> states;
        int rows = 0;
        int pairs = 0;
        for (const size_t row : m_rows) {
            const QString subject = plainWord(cell(row, column));
            const QString state = plainWord(cell(row, m_found.state));
            if (isMissing(subject) || isMissing(state))
                continue;
            ++rows;
            pairs += states[subject].insert(state).second;
        }
        const auto several
            = std::count_if(states.begin(), states.end(), [](const auto &each) { return each.second.size() > 1; });
        return several >= 2 && 2 * size_t(several) >= states.size() && 20 * pairs >= 19 * rows;
    }

    /// Columns of days that follow one another in nearly every row: ordered, paid, sent.
    void findCourse()
    {
        std::vector<int> days;
        for (int column = 0; column < int(m_table.columns.size()); ++column) {
            const ColumnMeaning::What what = m_meanings[size_t(column)].what;
            const bool isOne = what == ColumnMeaning::What::Day
                || (what == ColumnMeaning::What::OtherDay && heading(column).is(HeadingKind::Milestone));
            if (isOne && type(column) != ColumnType::DateRange && wordFor(column) != u"ignore")
                days.push_back(column);
        }
        std::stable_sort(days.begin(), days.end(), [&](int a, int b) { return isEarlier(a, b); });
        for (const int column : days) {
            if (m_found.course.empty() || follows(m_found.course.back(), column))
                m_found.course.push_back(column);
        }
        if (m_found.course.size() < 2)
            m_found.course.clear();
        else
            m_found.isCourseOfEnquiry = isCourseOfEnquiry();
    }

    struct Order
    {
        int before = 0;
        int same = 0;
        int behind = 0;
    };

    Order orderOf(int a, int b) const
    {
        Order order;
        for (const size_t row : m_rows) {
            const auto first = momentOf(cell(row, a), m_table.columns[size_t(a)]);
            const auto second = momentOf(cell(row, b), m_table.columns[size_t(b)]);
            if (!first || !second)
                continue;
            ++(*first < *second ? order.before : *first == *second ? order.same : order.behind);
        }
        return order;
    }

    bool isEarlier(int a, int b) const
    {
        const Order order = orderOf(a, b);
        return order.before > order.behind;
    }

    bool follows(int a, int b) const
    {
        const Order order = orderOf(a, b);
        return order.before > 0 && 10 * (order.before + order.same) >= 9 * (order.before + order.same + order.behind);
    }

    /// Enquiry, quote and order in a column of days each: who came no further has no day there.
    bool isCourseOfEnquiry() const
    {
        const auto stepOf = [&](int column) { return pipelineStepOfHeading(m_table.columns[size_t(column)].heading); };
        const auto &course = m_found.course;
        const bool tellsSteps
            = std::any_of(course.begin() + 1, course.end(), [&](int column) { return stepOf(column) > 1; });
        const bool someStop = std::any_of(m_rows.begin(), m_rows.end(),
            [&](size_t row) { return isMissing(cell(row, course.back())) && !isMissing(cell(row, course.front())); });
        return tellsSteps && someStop;
    }

    bool hasDifferentTimes(int column) const
    {
        std::set<QString> times;
        for (size_t at = 0; at < std::min<size_t>(m_rows.size(), 50); ++at) {
            const QString text = cell(m_rows[at], column);
            static const QRegularExpression time(QStringLiteral("\\d{1,2}[:h.]\\d{2}.*$"));
            times.insert(time.match(text).captured());
        }
        return times.size() > 1;
    }

    void takeSaid(int column, const QString &word)
    {
        const std::pair<const char *, int ListColumns::*> places[] {{"day", &ListColumns::day},
            {"receipt", &ListColumns::receipt}, {"customer", &ListColumns::customer}, {"state", &ListColumns::state},
            {"quantity", &ListColumns::quantity}, {"price", &ListColumns::price}, {"money", &ListColumns::amount},
            {"in-out", &ListColumns::inOut}, {"level", &ListColumns::balance}};
        for (const auto &[name, place] : places) {
            if (word == QLatin1String(name) && m_found.*place < 0)
                m_found.*place = column;
        }
        m_found.hasCounts
            = m_found.hasCounts || word == u"reach" || word == u"people" || word == u"orders" || word == u"count";
    }

    static void takeFirst(int &place, int column)
    {
        if (place < 0)
            place = column;
    }

    void lookAtNumbers(int column, int &bestRank)
    {
        const Heading &words = heading(column);
        const ColumnMeaning::What what = m_meanings[size_t(column)].what;
        if (what == ColumnMeaning::What::Name || what == ColumnMeaning::What::DayPart
            || what == ColumnMeaning::What::Measure) {
            if (what == ColumnMeaning::What::Name && words.is(HeadingKind::Receipt) && saysEnd(column))
                m_found.hasCounts = true; // "Ticket number from" and "to": a row is of many
            else if (what == ColumnMeaning::What::Name && words.is(HeadingKind::Receipt))
                takeFirst(m_found.receipt, column);
            else if (what == ColumnMeaning::What::Name && words.is(HeadingKind::Customer))
                takeFirst(m_found.customer, column);
            return;
        }
        const ColumnDescription *described = m_meanings[size_t(column)].described;
        const bool isOfGoods = !described || described->key == u"Items purchased";
        if (words.is(HeadingKind::Quantity) && isOfGoods && type(column) != ColumnType::Money) {
            takeFirst(m_found.quantity, column);
        } else if (words.is(HeadingKind::Refund)) {
            takeFirst(m_found.refund, column);
        } else if (what == ColumnMeaning::What::Score) {
            m_found.hasScores = true;
        } else if (words.is(HeadingKind::Balance)) {
            takeFirst(m_found.balance, column);
        } else if (what == ColumnMeaning::What::Level) {
            takeFirst(m_found.balance, column);
        } else if (what == ColumnMeaning::What::Rate || what == ColumnMeaning::What::Duration) {
            return;
        } else if (isCount(column, described)) {
            m_found.hasCounts = true;
        } else {
            lookAtMoney(column, bestRank);
        }
    }

    bool saysEnd(int column) const
    {
        static const QSet<QString> ends {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("first"),
            QStringLiteral("last"), QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("von"),
            QStringLiteral("bis"), QStringLiteral("du"), QStringLiteral("au"), QStringLiteral("desde"),
            QStringLiteral("hasta"), QStringLiteral("dal"), QStringLiteral("al"), QStringLiteral("od"),
            QStringLiteral("do"), QStringLiteral("van"), QStringLiteral("tot")};
        const QString heading = m_table.columns[size_t(column)].heading;
        return (!this->heading(column).words().isEmpty() && ends.contains(this->heading(column).words().back()))
            || heading.endsWith(u'起') || heading.endsWith(u'止');
    }

    bool isCount(int column, const ColumnDescription *described) const
    {
        if (type(column) == ColumnType::Money || m_meanings[size_t(column)].what == ColumnMeaning::What::Price)
            return false;
        if (described && described->kind)
            return *described->kind != MetricKind::Money && described->key != u"Items purchased";
        return heading(column).is(HeadingKind::Count) || heading(column).is(HeadingKind::UniquePeople);
    }

    void lookAtMoney(int column, int &bestRank)
    {
        const Heading &words = heading(column);
        if (words.is(HeadingKind::MoneyIn))
            takeFirst(m_found.moneyIn, column);
        if (words.is(HeadingKind::MoneyOut))
            takeFirst(m_found.moneyOut, column);
        const bool isPriceOfOne
            = words.is(HeadingKind::Price) || m_meanings[size_t(column)].what == ColumnMeaning::What::Price;
        if (isPriceOfOne)
            takeFirst(m_found.price, column);
        if (words.is(HeadingKind::Amount) && words.amountRank() < bestRank && !isPriceOfOne) {
            bestRank = words.amountRank();
            m_found.amount = column;
        }
    }

    void lookAtWords(int column)
    {
        const Heading &words = heading(column);
        if (words.is(HeadingKind::TimeOfDay) && type(column) == ColumnType::Text && !isDay(type(column))) {
            m_found.hasTime = true;
            return;
        }
        if (isDay(type(column)))
            return;
        m_found.hasWords = true;
        m_found.hasSubjects = m_found.hasSubjects || saysMessage(m_table.columns[size_t(column)].heading);
        m_found.hasMessages = m_found.hasMessages || words.is(HeadingKind::Remark) || m_found.hasSubjects;
        if (words.is(HeadingKind::Receipt) && saysEnd(column))
            m_found.hasCounts = true;
        else if (words.is(HeadingKind::Receipt))
            takeFirst(m_found.receipt, column);
        else if (words.is(HeadingKind::Customer))
            takeFirst(m_found.customer, column);
        else if (words.is(HeadingKind::Item))
            takeFirst(m_found.item, column);
        if (words.is(HeadingKind::InOut) || share(column, [](const QString &text) {
                return text.size() > 1 && (cellIs(text, CellWord::In) || cellIs(text, CellWord::Out));
            }) > 0.9) {
            if (share(column,
                    [](const QString &text) {
                        return cellIs(text, CellWord::In) || cellIs(text, CellWord::Out) || cellIs(text, CellWord::Memo)
                            || isMissing(text);
                    })
                > 0.9)
                takeFirst(m_found.inOut, column);
        }
        if (words.is(HeadingKind::State) && column != m_found.inOut && tellsStates(column)
            && (m_found.state < 0 || isBetterState(column)))
            m_found.state = column;
    }

    static bool isState(const QString &text)
    {
        return cellIs(text, CellWord::Kept) || cellIs(text, CellWord::Lost) || cellIs(text, CellWord::Memo)
            || pipelineStep(text) > 0;
    }

    /// Of few different words some are known, or one says that something was lost: the others mean that it was not.
    bool tellsStates(int column) const
    {
        constexpr size_t mostStates = 12;
        if (share(column, isState) >= 0.5)
            return true;
        std::set<QString> words;
        for (const size_t row : m_rows)
            words.insert(plainWord(cell(row, column)));
        return words.size() <= mostStates && words.size() < m_rows.size()
            && share(column, [](const QString &text) { return cellIs(text, CellWord::Lost); }) > 0;
    }

    /// "Status" tells more than "Type".
    bool isBetterState(int column) const
    {
        const auto tellsLosses = [&](int each) {
            return share(
                each, [](const QString &text) { return cellIs(text, CellWord::Lost) || cellIs(text, CellWord::Memo); });
        };
        return tellsLosses(column) > tellsLosses(m_found.state);
    }

    /// Of the cells that say something, how many are such.
    template <class Is>
    double share(int column, const Is &is) const
    {
        int cells = 0;
        int such = 0;
        for (const size_t row : m_rows) {
            const QString text = cell(row, column);
            if (isMissing(text) && text.trimmed() != u"/")
                continue;
            ++cells;
            such += is(text);
        }
        return cells == 0 ? 0 : double(such) / cells;
    }

    void settleMoney()
    {
        // One column alone of money in or out is an amount like another.
        if (m_found.amount < 0 && m_found.moneyIn >= 0 && m_found.moneyOut < 0 && m_found.balance < 0)
            m_found.amount = m_found.moneyIn;
        if (m_found.quantity >= 0 && m_found.price >= 0)
            return;
        if (m_found.amount < 0 && m_found.price >= 0)
            m_found.amount = m_found.price;
        if (m_found.amount >= 0)
            return;
        for (int column = 0; column < int(m_table.columns.size()) && m_found.amount < 0; ++column) {
            const bool isTaken = m_said.contains(m_table.columns[size_t(column)].heading) || column == m_found.balance
                || column == m_found.refund || column == m_found.moneyIn || column == m_found.moneyOut;
            if (type(column) == ColumnType::Money && !isTaken
                && m_meanings[size_t(column)].what == ColumnMeaning::What::Sum)
                m_found.amount = column;
        }
    }

    /// Enquiry, quote, won: not the states of orders, which only say whether they count.
    bool tellsPipeline(int column) const
    {
        std::set<int> steps;
        for (const size_t row : m_rows) {
            const QString text = cell(row, column);
            if (!cellIs(text, CellWord::Kept) || pipelineStep(text) == pipelineSteps)
                steps.insert(pipelineStep(text));
        }
        steps.erase(0);
        return steps.size() > 1 && *steps.begin() < pipelineSteps;
    }

    const Table &m_table;
    const QHash<QString, QString> &m_said;
    std::vector<ColumnMeaning> m_meanings;
    std::vector<Heading> m_headings;
    std::vector<size_t> m_rows;
    ListColumns m_found;
};

}

int pipelineStepOfHeading(const QString &heading)
{
    static const QRegularExpression ofDays(
        QString::fromUtf8("\\b(?:date|day|on|at|time|datum|tag|am|vom|zeit|le|du|de la|de|del|el|il|fecha|data|hora|"
                          "op|dnia|dne|dátum|dátuma|dato|pvm|дата|tarihi)\\b|时间|時間|日期|日時|日$|일시$|일자$|일$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression used(
        QString::fromUtf8(
            "^(?:redeemed|used|eingelöst|utilisé|utilisée|canjeado|usado|riscattato|utilizzato|utilizado|resgatado|"
            "ingewisseld|gebruikt|wykorzystan\\w*|zrealizowan\\w*|uplatněn\\w*|beváltva|indløst|inlöst|использован|"
            "kullanıldı|核销|核銷|已核销|使用|兑换|兌換|利用|사용)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString word = heading;
    word = word.remove(ofDays).simplified();
    return used.match(word).hasMatch() ? pipelineSteps : pipelineStep(word);
}

ListColumns listColumnsOf(const Table &table, const SourceLibrary &library, const QHash<QString, QString> &said)
{
    return Finder(table, library, said).find();
}

}
