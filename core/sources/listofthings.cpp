#include "sources/listofthings.h"

#include "read/cellmoment.h"
#include "read/cellwords.h"
#include "sources/listcolumns.h"
#include "sources/understandtable.h"

#include <QJsonArray>
#include <map>

namespace wend {

namespace {

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
        else if (m_found.isCourseOfEnquiry)
            writeCourse();
        else if (isOfContacts())
            writeContacts();
        else if (mustBe || isOfOrders())
            writeOrders();
        if (m_events.isEmpty())
            return std::nullopt;
        if (!isLedger())
            writeTimes();
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
        for (const size_t row : m_table.rows.sample(rowsOfListLookedAt)) {
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
        // What a shop reports beside what is in the till, or the price of what is in stock, did not come in or go out.
        const bool hasAmount = m_found.amount >= 0 && m_found.amount != m_found.price && !m_found.isKnownAmount;
        const bool hasMoney = hasAmount || m_found.moneyIn >= 0 || m_found.moneyOut >= 0;
        if (m_found.balance >= 0 && m_found.hasDays && m_found.hasWords && hasMoney)
            return true;
        return hasNegatives(m_found.amount) && m_found.hasWords && !m_found.isKnownAmount && m_found.receipt < 0
            && m_found.customer < 0 && m_found.hasDays && m_found.price < 0;
    }

    /// Each row is an order, or a line of one.
    bool isOfOrders() const
    {
        if (m_found.receipt >= 0)
            return true;
        if (m_found.hasScores || !m_found.hasDays)
            return false;
        if (m_found.customer >= 0 && m_found.state >= 0)
            return true;
        if (m_found.hasCounts)
            return false;
        const bool hasGoods = m_found.amount >= 0 || m_found.item >= 0 || (m_found.price >= 0 && m_found.quantity >= 0);
        return (m_found.customer >= 0 && hasGoods) || (m_found.state >= 0 && m_found.amount >= 0)
            || (m_found.hasTime && hasGoods);
    }

    /// Somebody wrote, asked or left a name: there is nothing to add up.
    bool isOfContacts() const
    {
        if (m_found.hasDays && m_found.hasCalls && m_found.duration >= 0 && !m_found.hasNumbers)
            return true;
        // A ticket with a subject and nothing to pay is somebody's question.
        const bool isOfMoney = m_found.amount >= 0 || m_found.price >= 0 || m_found.quantity >= 0;
        if (m_found.hasDays && m_found.hasSubjects && m_found.receipt >= 0 && !m_found.hasCounts && !isOfMoney
            && m_found.item < 0 && !m_found.isOfBookings)
            return true;
        const bool isOfGoods = m_found.item >= 0 || m_found.receipt >= 0 || m_found.state >= 0 || m_found.isOfBookings;
        return m_found.hasDays && !m_found.hasNumbers && !isOfGoods && (m_found.customer >= 0 || m_found.hasMessages);
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
        add(orders, counted() >= 0 ? "distinct" : "rows", counted(), {}, notNegative);
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
        else if (m_found.receipt >= 0 && m_found.subject < 0 && receiptsHaveLines())
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

    void writeContacts()
    {
        const bool areCalls = m_found.hasCalls && m_found.duration >= 0;
        add(metric(areCalls               ? QStringLiteral("Calls")
                    : m_found.hasMessages ? QStringLiteral("Messages")
                                          : QStringLiteral("Leads")),
            m_found.receipt >= 0 ? "distinct" : "rows", m_found.receipt, {}, {});
        if (m_found.duration >= 0) {
            const QString name = headingOf(m_found.duration);
            add({{QStringLiteral("key"), name}, {QStringLiteral("label"), QJsonObject {{QStringLiteral("en"), name}}},
                    {QStringLiteral("kind"), QStringLiteral("duration")},
                    {QStringLiteral("unit"), QStringLiteral("s")}},
                "mean", m_found.duration, {}, {});
        }
        if (m_found.customer < 0)
            return;
        add(metric(QStringLiteral("People")), "distinct", m_found.customer, {}, {});
        add(metric(QStringLiteral("People again")), "repeated", m_found.customer, {}, {});
    }

    /// A metric for each step of the pipeline that the states tell: who came as far as that.
    void writePipeline()
    {
        std::map<int, QString> names;
        for (const size_t row : m_table.rows.sample(rowsOfListLookedAt)) {
            const QString text = cellAt(m_table.rows[row], m_found.state).simplified();
            if (const int step = pipelineStep(text); step > 0)
                names.try_emplace(step, text);
        }
        int place = 0;
        for (const auto &[step, name] : names) {
            const bool isFirst = step == names.begin()->first;
            // Who was lost had asked at least.
            const QJsonObject where = isFirst ? QJsonObject() : atStep(step);
            add(stepMetric(name, step == pipelineSteps, isFirst, ++place), counted() >= 0 ? "distinct" : "rows",
                counted(), where, {});
        }
        if (m_found.amount >= 0)
            add(metric(QStringLiteral("Revenue")), "sum", m_found.amount, atStep(pipelineSteps), {});
    }

    /// What orders and enquiries are counted by, where not by their rows.
    int counted() const { return m_found.receipt >= 0 ? m_found.receipt : m_found.subject; }

    QJsonObject atStep(int step) const { return {{headingOf(m_found.state), QStringLiteral("@step%1").arg(step)}}; }

    static QJsonObject stepMetric(const QString &name, bool isWon, bool isFirst, int place)
    {
        return {{QStringLiteral("key"), name}, {QStringLiteral("label"), QJsonObject {{QStringLiteral("en"), name}}},
            {QStringLiteral("kind"), isWon ? QStringLiteral("orders") : QStringLiteral("people")},
            {QStringLiteral("stage"),
                isWon         ? QStringLiteral("decision")
                    : isFirst ? QStringLiteral("interest")
                              : QStringLiteral("consideration")},
            {QStringLiteral("step"), place}};
    }

    /// The same where each step has a column of days: who came as far as that has one.
    void writeCourse()
    {
        int place = 0;
        for (const int column : m_found.course) {
            const bool isWon = pipelineStepOfHeading(headingOf(column)) == pipelineSteps;
            const QJsonObject where {{headingOf(column), QJsonArray()}};
            add(stepMetric(headingOf(column), isWon, column == m_found.course.front(), ++place), "rows", -1, where, {});
            if (isWon && m_found.amount >= 0)
                add(metric(QStringLiteral("Revenue")), "sum", m_found.amount, where, {});
        }
    }

    /// How long it took from one day to the next, or from one state to the next.
    void writeTimes()
    {
        for (size_t at = 1; at < m_found.course.size(); ++at) {
            const QString from = headingOf(m_found.course[at - 1]);
            QJsonObject time = timeMetric(from, headingOf(m_found.course[at]));
            time.insert(QStringLiteral("since"), from);
            add(time, "time", m_found.course[at], {}, {});
        }
        if (m_found.subject < 0 || m_found.day < 0)
            return;
        const std::vector<QString> states = statesInOrder();
        for (size_t at = 1; at < states.size(); ++at) {
            QJsonObject time = timeMetric(states[at - 1], states[at]);
            const QString heading = headingOf(m_found.state);
            time.insert(QStringLiteral("between"),
                QJsonArray {QJsonObject {{heading, states[at - 1]}}, QJsonObject {{heading, states[at]}}});
            add(time, "time", m_found.subject, {}, {});
        }
    }

    static QJsonObject timeMetric(const QString &from, const QString &to)
    {
        const QString name = QStringLiteral("%1 → %2").arg(from.simplified(), to.simplified());
        return {{QStringLiteral("key"), name}, {QStringLiteral("label"), QJsonObject {{QStringLiteral("en"), name}}},
            {QStringLiteral("kind"), QStringLiteral("duration")}, {QStringLiteral("unit"), QStringLiteral("s")}};
    }

    /// The states that things come to, in the order in which they do; without those that mean that nothing came of it.
    std::vector<QString> statesInOrder() const
    {
        std::map<QString, std::vector<std::pair<qint64, QString>>> courses; // of each thing
        for (const size_t row : m_table.rows.sample(rowsOfListLookedAt)) {
            const Row &cells = m_table.rows[row];
            const QString state = cellAt(cells, m_found.state).simplified();
            const auto moment = momentOf(cellAt(cells, m_found.day), m_table.columns[size_t(m_found.day)]);
            if (moment && !isMissing(state) && !cellIs(state, CellWord::Lost))
                courses[plainWord(cellAt(cells, m_found.subject))].emplace_back(*moment, state);
        }
        std::map<QString, std::pair<int, int>> places; // sum, and of how many
        for (auto &[thing, course] : courses) {
            std::stable_sort(
                course.begin(), course.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
            for (size_t at = 0; at < course.size(); ++at) {
                auto &[sum, count] = places[course[at].second];
                sum += int(at);
                ++count;
            }
        }
        constexpr size_t mostStates = 12;
        std::vector<QString> states;
        for (const auto &[state, place] : places)
            states.push_back(state);
        std::stable_sort(states.begin(), states.end(), [&](const QString &a, const QString &b) {
            const auto mean
                = [&](const QString &state) { return double(places.at(state).first) / places.at(state).second; };
            return mean(a) < mean(b);
        });
        return states.size() > mostStates ? std::vector<QString>() : states;
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
        for (const size_t row : m_table.rows.sample(rowsOfListLookedAt)) {
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
        for (const size_t row : m_table.rows.sample(rowsOfListLookedAt))
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
    const ListColumns found = listColumnsOf(table, library, said);
    return Writer(table, library, found).write(mustBe);
}

}
