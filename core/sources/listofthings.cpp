#include "sources/listofthings.h"

#include "sources/columnroles.h"
#include "sources/understandtable.h"

#include <QJsonArray>
#include <map>

namespace wend {

namespace {

constexpr size_t lookedAt = 2000;

/// What takes part in counting, by column; -1 for none.
struct ListColumns
{
    int day = -1;
    int receipt = -1;
    int customer = -1;
    int state = -1;
    int inOut = -1;
    int moneyIn = -1;
    int moneyOut = -1;
    int balance = -1;
    int quantity = -1;
    int price = -1;
    int amount = -1;
    int refund = -1;
    int item = -1;
    bool hasTime = false;   ///< rows are told apart by the time of day
    bool hasCounts = false; ///< numbers that are counts of something else than goods
    bool hasScores = false;
    bool isOfBookings = false;
    bool hasWords = false;      ///< something in words stands beside each amount
    bool isKnownAmount = false; ///< the amount is what shops report (net sales), not what an account shows
    bool isPipeline = false;    ///< states tell how far customers came
};

bool saysBooking(const QString &heading)
{
    static const QRegularExpression words(
        QString::fromUtf8(
            "book|appoint|reserv|termin|buchung|réserv|rendez|reserva|cita|prenotaz|appuntament|agendament|boeking|"
            "afspraak|rezerw|wizyt|rezervac|"
            "foglal|időpont|varaus|bokning|bestilling|запис|брон|randevu|预约|预订|訂位|預約|预定|予約|예약"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(heading).hasMatch();
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
        m_rows = table.rows.sample(lookedAt);
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
            if (isNumeric(m_table.columns[size_t(column)].type))
                lookAtNumbers(column, bestRank);
            else
                lookAtWords(column);
        }
        settleMoney();
        m_found.isKnownAmount = m_found.amount >= 0 && m_meanings[size_t(m_found.amount)].described;
        m_found.isPipeline = m_found.state >= 0 && tellsPipeline(m_found.state);
        return m_found;
    }

private:
    const Heading &heading(int column) const { return m_headings[size_t(column)]; }
    ColumnType type(int column) const { return m_table.columns[size_t(column)].type; }
    QString cell(size_t row, int column) const { return cellAt(m_table.rows[row], column); }
    QString wordFor(int column) const { return m_said.value(m_table.columns[size_t(column)].heading); }

    void findDays()
    {
        for (int column = 0; column < int(m_table.columns.size()); ++column) {
            if (m_meanings[size_t(column)].what == ColumnMeaning::What::Day && m_found.day < 0
                && wordFor(column).isEmpty())
                m_found.day = column;
            m_found.hasTime = m_found.hasTime || (type(column) == ColumnType::Moment && hasDifferentTimes(column));
            m_found.isOfBookings = m_found.isOfBookings || saysBooking(m_table.columns[size_t(column)].heading);
        }
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
            if (what == ColumnMeaning::What::Name && words.is(HeadingKind::Receipt))
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
        if (words.is(HeadingKind::Receipt))
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
        if (words.is(HeadingKind::State) && column != m_found.inOut && share(column, isState) >= 0.5
            && (m_found.state < 0 || isBetterState(column)))
            m_found.state = column;
    }

    static bool isState(const QString &text)
    {
        return cellIs(text, CellWord::Kept) || cellIs(text, CellWord::Lost) || cellIs(text, CellWord::Memo)
            || pipelineStep(text) > 0;
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

/// Writes the description.
class Writer
{
public:
    Writer(const Table &table, const SourceLibrary &library, const ListColumns &found)
        : m_table(table),
          m_library(library),
          m_found(found)
    {
    }

    std::optional<SourceDescription> write(bool mustBe)
    {
        if (isLedger())
            writeLedger();
        else if (m_found.isPipeline)
            writePipeline();
        else if (mustBe || isOfOrders())
            writeOrders();
        if (m_events.isEmpty())
            return std::nullopt;
        QJsonArray header;
        for (const Column &column : m_table.columns) {
            if (!column.heading.isEmpty())
                header.append(column.heading);
        }
        QJsonObject json {{QStringLiteral("id"), recipeByColumns(m_table)}, {QStringLiteral("header"), header},
            {QStringLiteral("events"), m_events}};
        if (m_found.day >= 0)
            json.insert(QStringLiteral("date"), headingOf(m_found.day));
        auto source = sourceFromJson(json);
        Q_ASSERT(source);
        source->derived = true;
        return *std::move(source);
    }

private:
    QString headingOf(int column) const { return m_table.columns[size_t(column)].heading; }

    template <class Is>
    bool any(int column, const Is &is) const
    {
        for (const size_t row : m_table.rows.sample(lookedAt)) {
            if (is(cellAt(m_table.rows[row], column)))
                return true;
        }
        return false;
    }

    bool hasNegatives(int column) const
    {
        return column >= 0 && any(column, [&](const QString &text) {
            return numberOf(text, m_table.columns[size_t(column)]).value_or(0) < 0;
        });
    }

    /// Money that comes and goes, as in a bank's or a payment service's statement.
    bool isLedger() const
    {
        if (m_found.hasCounts || m_found.quantity >= 0)
            return false;
        const bool hasBoth = m_found.moneyIn >= 0 && m_found.moneyOut >= 0;
        if (hasBoth || (m_found.inOut >= 0 && m_found.amount >= 0))
            return true;
        if (m_found.balance >= 0 && (m_found.amount >= 0 || m_found.moneyIn >= 0 || m_found.moneyOut >= 0))
            return true;
        return hasNegatives(m_found.amount) && m_found.hasWords && !m_found.isKnownAmount && m_found.receipt < 0
            && m_found.customer < 0 && m_found.day >= 0 && m_found.price < 0;
    }

    /// Each row is an order, or a line of one.
    bool isOfOrders() const
    {
        if (m_found.receipt >= 0)
            return true;
        if (m_found.hasCounts || m_found.hasScores || m_found.day < 0)
            return false;
        const bool hasGoods = m_found.amount >= 0 || m_found.item >= 0 || (m_found.price >= 0 && m_found.quantity >= 0);
        return (m_found.customer >= 0 && (hasGoods || m_found.state >= 0))
            || (m_found.state >= 0 && m_found.amount >= 0) || (m_found.hasTime && hasGoods);
    }

    /// A metric of the dictionary under that key, as JSON.
    QJsonObject metric(const QString &key) const
    {
        const ColumnDescription *described = m_library.columnNamed(key);
        Q_ASSERT(described);
        QJsonObject json = toJson(*described);
        json.remove(QLatin1String("names"));
        return json;
    }

    /// Rows whose state says that they do not count.
    QJsonObject lost() const
    {
        QJsonObject unless;
        if (m_found.state >= 0)
            unless.insert(headingOf(m_found.state), QJsonArray {QStringLiteral("@lost"), QStringLiteral("@memo")});
        return unless;
    }

    void add(QJsonObject event, const char *what, int column, const QJsonObject &where, const QJsonObject &unless)
    {
        event.insert(QStringLiteral("count"), QLatin1String(what));
        if (column >= 0)
            event.insert(QStringLiteral("column"), headingOf(column));
        if (!where.isEmpty())
            event.insert(QStringLiteral("where"), where);
        if (!unless.isEmpty())
            event.insert(QStringLiteral("unless"), unless);
        m_events.append(event);
    }

    void writeOrders()
    {
        QJsonObject unless = lost();
        // A credit note is no order; its money counts, with a minus.
        QJsonObject notNegative = unless;
        for (const int column : {m_found.amount, m_found.quantity}) {
            if (hasNegatives(column))
                notNegative.insert(headingOf(column), QStringLiteral("@negative"));
        }
        if (m_found.isOfBookings && m_found.state >= 0)
            add(metric(QStringLiteral("Bookings made")), m_found.receipt >= 0 ? "distinct" : "rows", m_found.receipt,
                {}, {});
        QJsonObject orders = metric(m_found.isOfBookings ? QStringLiteral("Bookings") : QStringLiteral("Orders"));
        if (m_found.receipt >= 0 && receiptsBeginAnewEachDay())
            orders.insert(QStringLiteral("perDay"), true);
        add(orders, m_found.receipt >= 0 ? "distinct" : "rows", m_found.receipt, {}, notNegative);
        writeItems(notNegative);
        writeRevenue(unless);
        if (m_found.refund >= 0)
            add(metric(QStringLiteral("Refunds")), "sum", m_found.refund, {}, {});
        writeCustomers(notNegative);
    }

    void writeItems(const QJsonObject &unless)
    {
        if (m_found.quantity >= 0)
            add(metric(QStringLiteral("Items purchased")), "sum", m_found.quantity, {}, lost());
        else if (m_found.receipt >= 0 && receiptsHaveLines())
            add(metric(QStringLiteral("Items purchased")), "rows", -1, {}, unless);
    }

    void writeRevenue(const QJsonObject &unless)
    {
        const bool isTimes = m_found.quantity >= 0 && m_found.price >= 0 && m_found.amount < 0;
        const int column = isTimes ? m_found.price : m_found.amount;
        if (column < 0)
            return;
        QJsonObject revenue = metric(QStringLiteral("Revenue"));
        if (isTimes)
            revenue.insert(QStringLiteral("times"), headingOf(m_found.quantity));
        else if (m_found.receipt >= 0 && isSameOnEachLine(column))
            revenue.insert(QStringLiteral("oncePer"), headingOf(m_found.receipt));
        add(revenue, "sum", column, {}, unless);
    }

    void writeCustomers(const QJsonObject &unless)
    {
        if (m_found.customer < 0)
            return;
        QJsonObject customers = metric(QStringLiteral("Customers"));
        customers.insert(QStringLiteral("suggest"), false);
        add(customers, "distinct", m_found.customer, {}, unless);
        QJsonObject returning = metric(QStringLiteral("Returning customers"));
        if (m_found.receipt >= 0)
            returning.insert(QStringLiteral("per"), headingOf(m_found.receipt));
        add(returning, "repeated", m_found.customer, {}, unless);
    }

    /// A metric for each step of the pipeline that the states tell: who came as far as that.
    void writePipeline()
    {
        std::map<int, QString> names;
        for (const size_t row : m_table.rows.sample(lookedAt)) {
            const QString text = cellAt(m_table.rows[row], m_found.state).simplified();
            if (const int step = pipelineStep(text); step > 0)
                names.try_emplace(step, text);
        }
        int place = 0;
        for (const auto &[step, name] : names) {
            const bool isWon = step == pipelineSteps;
            const bool isFirst = step == names.begin()->first;
            QJsonObject event {{QStringLiteral("key"), name},
                {QStringLiteral("label"), QJsonObject {{QStringLiteral("en"), name}}},
                {QStringLiteral("kind"), isWon ? QStringLiteral("orders") : QStringLiteral("people")},
                {QStringLiteral("stage"),
                    isWon         ? QStringLiteral("decision")
                        : isFirst ? QStringLiteral("interest")
                                  : QStringLiteral("consideration")},
                {QStringLiteral("step"), ++place}};
            // Who was lost had asked at least.
            const QJsonObject where = isFirst
                ? QJsonObject()
                : QJsonObject {{headingOf(m_found.state), QStringLiteral("@step%1").arg(step)}};
            add(event, m_found.receipt >= 0 ? "distinct" : "rows", m_found.receipt, where, {});
        }
        if (m_found.amount >= 0)
            add(metric(QStringLiteral("Revenue")), "sum", m_found.amount,
                {{headingOf(m_found.state), QStringLiteral("@step%1").arg(pipelineSteps)}}, {});
    }

    void writeLedger()
    {
        const QJsonObject unless = lost();
        QJsonObject failed; // money that went back has gone
        if (m_found.state >= 0)
            failed.insert(headingOf(m_found.state), QJsonArray {QStringLiteral("@failed"), QStringLiteral("@memo")});
        const QJsonObject in = metric(QStringLiteral("Money in"));
        QJsonObject out = metric(QStringLiteral("Money out"));
        out.insert(QStringLiteral("absolute"), true);
        if (m_found.inOut >= 0 && m_found.amount >= 0) {
            add(in, "sum", m_found.amount, {{headingOf(m_found.inOut), QStringLiteral("@in")}}, unless);
            add(out, "sum", m_found.amount, {{headingOf(m_found.inOut), QStringLiteral("@out")}}, failed);
            return;
        }
        if (m_found.moneyIn >= 0 || m_found.moneyOut >= 0) {
            if (m_found.moneyIn >= 0)
                add(in, "sum", m_found.moneyIn, {}, unless);
            if (m_found.moneyOut >= 0)
                add(out, "sum", m_found.moneyOut, {}, failed);
            return;
        }
        add(in, "sum", m_found.amount, {{headingOf(m_found.amount), QStringLiteral("@positive")}}, unless);
        add(out, "sum", m_found.amount, {{headingOf(m_found.amount), QStringLiteral("@negative")}}, failed);
    }

    /// A till that counts its receipts from 1 each morning.
    bool receiptsBeginAnewEachDay() const
    {
        if (m_found.day < 0)
            return false;
        std::map<QString, std::set<QDate>> days;
        for (const size_t row : m_table.rows.sample(lookedAt)) {
            if (const auto day = dateOf(cellAt(m_table.rows[row], m_found.day), m_table.columns[size_t(m_found.day)]))
                days[plainWord(cellAt(m_table.rows[row], m_found.receipt))].insert(*day);
        }
        const auto several
            = std::count_if(days.begin(), days.end(), [](const auto &each) { return each.second.size() > 1; });
        return several >= 2 && 3 * size_t(several) >= days.size();
    }

    std::map<QString, std::vector<QString>> linesByReceipt(int column) const
    {
        std::map<QString, std::vector<QString>> lines;
        for (const size_t row : m_table.rows.sample(lookedAt))
            lines[plainWord(cellAt(m_table.rows[row], m_found.receipt))].push_back(
                column < 0 ? QString() : cellAt(m_table.rows[row], column).trimmed());
        return lines;
    }

    bool receiptsHaveLines() const
    {
        const auto lines = linesByReceipt(-1);
        return std::any_of(lines.begin(), lines.end(), [](const auto &each) { return each.second.size() > 1; });
    }

    /// The total of the order on each of its lines, which counts once.
    bool isSameOnEachLine(int column) const
    {
        int several = 0;
        int distinct = 0;
        std::set<QString> amounts;
        for (const auto &[receipt, lines] : linesByReceipt(column)) {
            if (lines.size() < 2)
                continue;
            ++several;
            distinct += std::any_of(lines.begin(), lines.end(),
                [&](const QString &line) { return line != lines.front() || line.isEmpty(); });
            amounts.insert(lines.front());
        }
        return several >= 2 && distinct == 0 && amounts.size() > 1;
    }

    const Table &m_table;
    const SourceLibrary &m_library;
    const ListColumns &m_found;
    QJsonArray m_events;
};

}

std::optional<SourceDescription> listOfThings(
    const Table &table, const SourceLibrary &library, const QHash<QString, QString> &said, bool mustBe)
{
    if (table.columns.size() < 2 || table.rows.empty())
        return std::nullopt;
    const ListColumns found = Finder(table, library, said).find();
    return Writer(table, library, found).write(mustBe);
}

}
