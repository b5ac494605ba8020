// The numbers of an import are written before its row, by a connection of their own.

#include "edit/writingahead.h"

#include "model/lookup.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

namespace {

std::vector<ImportPart> partsOf(const QString &key, double each)
{
    Understanding understanding;
    understanding.recipe = QStringLiteral("till");
    understanding.name = QStringLiteral("Till");
    understanding.from = QDate(2026, 10, 1);
    understanding.to = QDate(2026, 10, 31);
    understanding.rows = 31;
    understanding.refused = {{0, 3, 1, QStringLiteral("Guests"), QStringLiteral("no number"), {}}};
    for (const QString &name : {key, key + QStringLiteral(" again")}) {
        MetricUnderstanding metric;
        metric.key = name;
        metric.name = name;
        for (QDate day = understanding.from; day <= understanding.to; day = day.addDays(1))
            metric.samples.push_back({{}, day, day, {}, each});
        understanding.metrics.push_back(metric);
    }
    return {{understanding, {}, {}}};
}

ImportFacts factsOf(const char *hash)
{
    return {QStringLiteral("till.csv"), QString::fromLatin1(hash), QStringLiteral("utf-8"),
        QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC)};
}

/// How many samples of each metric stand in the workbook, and their sum.
std::map<QString, std::pair<int, double>> samplesOf(const Workbook &workbook)
{
    std::map<QString, std::pair<int, double>> samples;
    const auto read = workbook.samples().forEachSample([&](ImportId, const Sample &sample) {
        auto &[count, sum] = samples[workbook.model().at(sample.metric).key];
        ++count;
        sum += sample.value;
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return samples;
}

int blocksIn(const Workbook &workbook)
{
    const auto database = connectionTo(workbook);
    Statement count = database->prepare("SELECT count(*) FROM sample_block");
    return count.next() ? int(count.integer(0)) : -1;
}

}

class ImportingAhead : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_open = std::make_unique<OpenWorkbook>(); }

    void whatIsWrittenAheadIsSeenWithTheEdit()
    {
        import(QStringLiteral("Guests"), "a", 2);
        const auto expected = samplesOf(**m_open);
        QCOMPARE(expected.at(QStringLiteral("Guests")), std::pair(31, 62.0));
        QCOMPARE(expected.size(), size_t(2));
        QCOMPARE(blocksIn(**m_open), 2);
        QCOMPARE((*m_open)->samples().refusalsOf((*m_open)->model().all<Import>().begin()->first).size(), size_t(1));
        QVERIFY((*m_open)->undo());
        QVERIFY(samplesOf(**m_open).empty());
        QVERIFY((*m_open)->redo());
        QCOMPARE(samplesOf(**m_open), expected);
        QCOMPARE(readAnew(**m_open), (*m_open)->model());
    }

    void nothingIsSeenOfItBefore()
    {
        const auto parts = partsOf(QStringLiteral("Guests"), 2);
        const WritingAhead writing(**m_open, factsOf("a"), parts);
        QVERIFY(writing.write());
        QCOMPARE(blocksIn(**m_open), 2);
        QVERIFY(samplesOf(**m_open).empty());
        const QString path = m_open->file(QStringLiteral("saved.wend"));
        QVERIFY((*m_open)->saveCopy(path));
        const auto other = Workbook::open(WorkingCopies(m_open->file(QStringLiteral("other"))), path);
        QVERIFY(other);
        QCOMPARE(blocksIn(**other), 0);
    }

    void stoppedItLeavesNothing()
    {
        const auto parts = partsOf(QStringLiteral("Guests"), 2);
        const WritingAhead writing(**m_open, factsOf("a"), parts);
        const auto written = writing.write({[](double) { return false; }});
        QVERIFY(!written);
        QVERIFY(written.error().isOfTheSystem);
        QCOMPARE(blocksIn(**m_open), 0);
        QVERIFY((*m_open)->model().all<Import>().empty());
    }

    void metricsThatAreThereKeepTheirIds()
    {
        import(QStringLiteral("Guests"), "a", 2);
        const size_t metrics = (*m_open)->model().all<Metric>().size();
        import(QStringLiteral("Guests"), "b", 3);
        QCOMPARE((*m_open)->model().all<Metric>().size(), metrics);
        QCOMPARE(samplesOf(**m_open).at(QStringLiteral("Guests")), std::pair(62, 155.0));
    }

    void theSameFileIsNotWrittenTwice()
    {
        import(QStringLiteral("Guests"), "a", 2);
        const int blocks = blocksIn(**m_open);
        import(QStringLiteral("Guests"), "a", 2);
        QCOMPARE(blocksIn(**m_open), blocks);
        QCOMPARE((*m_open)->model().all<Import>().size(), size_t(1));
    }

    void aWorkbookThatIsAnotherByThenGetsItsNumbersAllTheSame()
    {
        import(QStringLiteral("Guests"), "a", 2);
        const auto parts = partsOf(QStringLiteral("Guests"), 3);
        const WritingAhead writing(**m_open, factsOf("b"), parts);
        QVERIFY(writing.write());
        QVERIFY((*m_open)->undo()); // with the source and its metrics
        QVERIFY(importExport(**m_open, factsOf("b"), parts, writing.written()).isOk());
        QCOMPARE(samplesOf(**m_open).at(QStringLiteral("Guests")), std::pair(31, 93.0));
        QCOMPARE(readAnew(**m_open), (*m_open)->model());
    }

private:
    void import(const QString &key, const char *hash, double each)
    {
        const auto parts = partsOf(key, each);
        const WritingAhead writing(**m_open, factsOf(hash), parts);
        QVERIFY(writing.write());
        QVERIFY(importExport(**m_open, factsOf(hash), parts, writing.written()).isOk());
    }

    std::unique_ptr<OpenWorkbook> m_open;
};

namespace {
const Registered<ImportingAhead> registeredImportingAhead;
}

}

#include "writingahead.moc"
