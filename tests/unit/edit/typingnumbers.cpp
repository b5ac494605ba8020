// Numbers typed by hand: what a change replaces, what it leaves alone, and that they last.

#include "edit/numbers.h"
#include "edit/typednumbers.h"
#include "model/lookup.h"
#include "numbers/countedtwice.h"
#include "numbers/funnel.h"
#include "store/edit.h"
#include "store/seriesreader.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>

using namespace wend;
using namespace wend::test;

namespace {

const QDate monday(2026, 10, 5);

class TypingNumbers : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_open = std::make_unique<OpenWorkbook>();
        m_map = addSmallMap(**m_open);
        change(**m_open, [&](Edit &edit) {
            m_metric = addTypedNumber(edit, m_map.stages[1], {}, QStringLiteral("phone calls"), MetricKind::Count);
        });
    }
    void aValueReplacesTheOneOfTheSameDays();
    void emptyingTakesOnlyThatValue();
    void daysTypedInAnotherStepStayAsTheyAre();
    void whatIsTheSameIsNoStep();
    void undoAndRedoGoThroughEveryState();
    void otherYearsAreNotWrittenAnew();
    void theyAreThereAfterSaving();
    void aDeletedNumberTakesItsValuesAlong();
    void weeksThatCrossThePeriodCountByTheirDays();
    void numbersTypedForOtherDaysAreNotCompared();
    void scoresAreAveragedAndLeadOnlyWhereTheyAreFirst();
    void theOneThatLeadsIsTheFirst();
    void twoCountsOfOneThingAreSaid();

private:
    const Model &model() const { return (*m_open)->model(); }
    static TypedValue week(int index, std::optional<double> value)
    {
        const QDate from = monday.addDays(7 * index);
        return {from, from.addDays(6), value};
    }
    int type(const std::vector<TypedValue> &values, MetricId metric = {})
    {
        int leftOut = 0;
        change(**m_open, [&](Edit &edit) {
            leftOut = typeNumbers(
                edit, metric ? metric : m_metric, values, QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC));
        });
        return leftOut;
    }
    std::vector<TypedValue> typed(const Workbook &workbook) const
    {
        return typedValues(
            workbook.samples(), m_metric, importsOf(workbook.model(), workbook.model().at(m_metric).source));
    }
    std::vector<TypedValue> typed() const { return typed(**m_open); }
    Funnel funnelIn(const Period &period) const
    {
        return funnelOf(model(), m_map.map, SeriesReader(model(), (*m_open)->samples()).seriesOf(m_map.map, period));
    }
    StageNumbers numbersIn(const Period &period) const { return funnelIn(period).numbers[1]; }

    std::unique_ptr<OpenWorkbook> m_open;
    SmallMap m_map;
    MetricId m_metric;
};

void TypingNumbers::aValueReplacesTheOneOfTheSameDays()
{
    type({week(0, 12), week(1, 15)});
    type({week(0, 13)});
    QCOMPARE(typed(), (std::vector<TypedValue> {week(0, 13), week(1, 15)}));
    QCOMPARE(numbersIn({monday, monday.addDays(13)}).value, std::optional(28.0));
    QCOMPARE(importsOf(model(), model().at(m_metric).source).size(), size_t(1));
}

void TypingNumbers::emptyingTakesOnlyThatValue()
{
    type({week(0, 12), week(1, 15), week(2, 0)});
    type({week(1, std::nullopt)});
    QCOMPARE(typed(), (std::vector<TypedValue> {week(0, 12), week(2, 0)})); // nought is a number
    type({week(0, std::nullopt), week(2, std::nullopt)});
    QVERIFY(typed().empty());
    QVERIFY(model().all<Import>().empty());
    QVERIFY(model().find(m_metric));
    QVERIFY(!numbersIn({monday, monday.addDays(20)}).value);
}

void TypingNumbers::daysTypedInAnotherStepStayAsTheyAre()
{
    type({week(0, 70)});
    QCOMPARE(type({{monday.addDays(2), monday.addDays(2), 9.0}, week(1, 5)}), 1);
    QCOMPARE(typed(), (std::vector<TypedValue> {week(0, 70), week(1, 5)}));
    QCOMPARE(type({{QDate(2026, 10, 1), QDate(2026, 10, 31), 300.0}}), 1);
    QCOMPARE(typed().size(), size_t(2));
    type({week(0, std::nullopt)});
    QCOMPARE(type({{monday.addDays(2), monday.addDays(2), 9.0}}), 0);
    QCOMPARE(typed().size(), size_t(2));
}

void TypingNumbers::whatIsTheSameIsNoStep()
{
    type({week(0, 12)});
    const qint64 step = (*m_open)->step();
    type({week(0, 12), week(3, std::nullopt)});
    QCOMPARE((*m_open)->step(), step);
}

void TypingNumbers::undoAndRedoGoThroughEveryState()
{
    std::vector<std::vector<TypedValue>> states {typed()};
    for (const TypedValue &each : {week(0, 1), week(1, 2), week(0, 3), week(1, std::nullopt), week(20, 4)}) {
        type({each});
        states.push_back(typed());
    }
    for (size_t at = states.size() - 1; at > 0; --at) {
        QVERIFY((*m_open)->undo());
        QCOMPARE(typed(), states[at - 1]);
    }
    m_open->reopen();
    for (size_t at = 1; at < states.size(); ++at) {
        QVERIFY((*m_open)->redo());
        QCOMPARE(typed(), states[at]);
    }
}

void TypingNumbers::otherYearsAreNotWrittenAnew()
{
    type({week(0, 12), {QDate(2025, 12, 29), QDate(2026, 1, 4), 5.0}, {QDate(2025, 3, 3), QDate(2025, 3, 9), 4.0}});
    const auto imports = [&] {
        std::vector<ImportId> ids = importsOf(model(), model().at(m_metric).source);
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    const std::vector<ImportId> before = imports();
    QCOMPARE(before.size(), size_t(2));
    type({week(1, 15)});
    const std::vector<ImportId> after = imports();
    std::vector<ImportId> kept;
    std::set_intersection(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(kept));
    QCOMPARE(kept.size(), size_t(1));
    QCOMPARE(typed().size(), size_t(4));
}

void TypingNumbers::theyAreThereAfterSaving()
{
    type({week(0, 12.5), week(1, -0.0), {QDate(2025, 3, 3), QDate(2025, 3, 9), 1e15}});
    type({week(0, 13.25)});
    const QString file = m_open->file(QStringLiteral("saved.wend"));
    QVERIFY((*m_open)->saveCopy(file));
    const WorkingCopies elsewhere(m_open->file(QStringLiteral("elsewhere")));
    const auto opened = Workbook::open(elsewhere, file);
    QVERIFY(opened);
    QCOMPARE(typed(**opened), typed());
    QVERIFY((*opened)->model() == model());
}

void TypingNumbers::aDeletedNumberTakesItsValuesAlong()
{
    const Model before = model();
    type({week(0, 12), {QDate(2025, 3, 3), QDate(2025, 3, 9), 4.0}});
    const Model after = model();
    change(**m_open, [&](Edit &edit) { removeTypedNumber(edit, m_metric); });
    QVERIFY(model().all<Import>().empty());
    QVERIFY(model().all<Binding>().empty());
    QVERIFY(!model().find(m_metric));
    QVERIFY((*m_open)->undo());
    QVERIFY(model() == after);
    QCOMPARE(typed().size(), size_t(2));
}

void TypingNumbers::weeksThatCrossThePeriodCountByTheirDays()
{
    // 28 Sep to 4 Oct: four of its seven days are in October; 26 Oct to 1 Nov: six.
    type({week(-1, 70), week(0, 12), week(1, 15), week(2, 11), week(3, 14)});
    const Period october {QDate(2026, 10, 1), QDate(2026, 10, 31)};
    const StageNumbers number = numbersIn(october);
    QVERIFY(number.isApproximate);
    QCOMPARE(*number.value, 70 * 4 / 7.0 + 12 + 15 + 11 + 14 * 6 / 7.0);
    const StageNumbers whole = numbersIn({monday, monday.addDays(20)});
    QVERIFY(!whole.isApproximate);
    QCOMPARE(whole.value, std::optional(38.0));
    // Of a month nobody knows which share lies in a part of it.
    type({{QDate(2026, 1, 1), QDate(2026, 1, 31), 310.0}});
    QVERIFY(!numbersIn({QDate(2026, 1, 1), QDate(2026, 1, 15)}).value);
}

void TypingNumbers::numbersTypedForOtherDaysAreNotCompared()
{
    MetricId guests;
    MetricId orders;
    change(**m_open, [&](Edit &edit) {
        guests = addTypedNumber(edit, m_map.stages[0], {}, QStringLiteral("guests"), MetricKind::People);
        orders = addTypedNumber(edit, m_map.stages[2], {}, QStringLiteral("cakes sold"), MetricKind::Orders);
    });
    type({week(0, 100), week(1, 100), week(2, 100), week(3, 100)}, guests);
    type({week(3, 20)}, orders);
    const Period period {monday, monday.addDays(27)};
    QCOMPARE(funnelIn(period).remarks.size(), 1);
    type({week(0, 20), week(1, 20), week(2, 20)}, orders);
    QVERIFY(funnelIn(period).remarks.isEmpty());
}

void TypingNumbers::scoresAreAveragedAndLeadOnlyWhereTheyAreFirst()
{
    MetricId stars;
    change(**m_open, [&](Edit &edit) {
        stars = addTypedNumber(edit, m_map.stages[1], {}, QStringLiteral("stars"), MetricKind::Score);
    });
    type({week(0, 4), week(1, 5)}, stars);
    type({week(0, 12)});
    const StageNumbers number = numbersIn({monday, monday.addDays(13)});
    QCOMPARE(number.metric, m_metric);
    QCOMPARE(number.others.size(), size_t(1));
    QCOMPARE(number.others.front().value, std::optional(4.5));
    QVERIFY(number.others.front().isApproximate);
}

void TypingNumbers::theOneThatLeadsIsTheFirst()
{
    change(**m_open, [&](Edit &edit) {
        addTypedNumber(edit, m_map.stages[1], {}, QStringLiteral("bookings"), MetricKind::Orders);
        addTypedNumber(edit, m_map.stages[1], {}, QStringLiteral("takings"), MetricKind::Money);
    });
    const std::vector<BindingId> before = bindingsOf(model(), m_map.stages[1]);
    change(**m_open, [&](Edit &edit) { leadWith(edit, before[2]); });
    QCOMPARE(bindingsOf(model(), m_map.stages[1]), (std::vector<BindingId> {before[2], before[0], before[1]}));
    QCOMPARE(model().at(model().at(before[2]).metric).unit, model().all<Business>().begin()->second.currency);
    QVERIFY((*m_open)->undo());
    QCOMPARE(bindingsOf(model(), m_map.stages[1]), before);
}

void TypingNumbers::twoCountsOfOneThingAreSaid()
{
    const Period days {monday, monday.addDays(20)};
    const auto counts = [&] {
        const StageId stage = m_map.stages[1];
        SeriesReader reader(model(), (*m_open)->samples());
        return countedTwiceAt(model(), stage, reader.seriesOf(bindingsOf(model(), stage), days), days);
    };
    MetricId ours;
    MetricId theirs;
    change(**m_open, [&](Edit &edit) {
        ours = addTypedNumber(edit, m_map.stages[1], {}, QStringLiteral("Orders"), MetricKind::Orders);
        theirs = addTypedNumber(edit, m_map.stages[1], {}, QStringLiteral("Purchases"), MetricKind::Orders);
    });
    type({week(0, 40), week(1, 40), week(2, 40)}, ours);
    QVERIFY(counts().empty()); // one of them has no number
    type({week(0, 45), week(1, 50), week(2, 36)}, theirs);
    QCOMPARE(counts().size(), size_t(1));
    const CountedTwice two = counts().front();
    QCOMPARE(two.leadingValue, 120.0);
    QCOMPARE(two.otherValue, 131.0);
    QCOMPARE(two.apart, 11 / 131.0);
    const QString text = textOf(model(), two);
    for (const char *part : {"120", "131", "8.4", "Orders", "Purchases"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    change(**m_open, [&](Edit &edit) { leadWith(edit, two.other); });
    QCOMPARE(counts().front().leading, two.other);
}

const Registered<TypingNumbers> registeredTypingNumbers;

}

#include "typingnumbers.moc"
