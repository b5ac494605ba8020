#pragma once

#include <QString>
#include <QStringList>

namespace wend {

/// What the words of a heading can say about the cells under it. The words stand in resources/words/headings.json.
/// MoneyWithCurrency: words that mean money only where something else says so ("Total", "Shipping"); Name: such that
/// may be identifiers, where the values look it ("Card", "Table"); Remark: words that people wrote freely; Milestone: a
/// day in the course of an order or an enquiry ("Paid", "Shipped at"). Part: what parts a business (channels,
/// campaigns, devices, shops, products). Year to Week: the whole heading says so.
enum class HeadingKind {
    Rate,
    Average,
    Price,
    Count,
    Money,
    MoneyWithCurrency,
    Duration,
    Id,
    Name,
    Receipt,
    Customer,
    DayPart,
    Coordinate,
    Age,
    Score,
    Level,
    Window,
    UniquePeople,
    Quantity,
    Amount,
    Refund,
    MoneyIn,
    MoneyOut,
    Balance,
    InOut,
    State,
    StageName,
    Item,
    TimeOfDay,
    Currency,
    Remark,
    Year,
    Quarter,
    Month,
    Week,
    DayOfMonth,
    Milestone,
    Part,
    Day,
    OtherDay
};

/// A heading taken apart into its words. What stands in brackets qualifies it and says nothing about its kind.
class Heading
{
public:
    explicit Heading(const QString &heading);

    bool is(HeadingKind kind) const { return (m_kinds >> int(kind)) & 1; }
    const QStringList &words() const { return m_words; } ///< lower case, without brackets
    /// Of Amount: how early its word stands in the list, the better the earlier.
    int amountRank() const { return m_amountRank; }
    bool isBare() const { return m_words.isEmpty(); }

private:
    quint64 m_kinds = 0;
    QStringList m_words;
    int m_amountRank = 1 << 20;
};

/// The same for one kind alone.
bool headingIs(const QString &heading, HeadingKind kind);

/// A heading without soft hyphens, signs that show nothing, and what spreadsheets wrap around it (`="…"`, a backtick).
QString cleanHeading(const QString &heading);

}
