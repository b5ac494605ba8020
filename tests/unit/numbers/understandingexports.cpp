// What exports of every kind that owners have come to: each folder of tests/data/understand is a case.

#include "read/readlarge.h"
#include "sources/understand.h"
#include "support/exportcases.h"
#include "support/registry.h"

#include <QTest>

using namespace wend;

namespace {

QString numberOrNone(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', 12) : QStringLiteral("none");
}

QString told(const MetricUnderstanding &metric)
{
    QString line = QStringLiteral("  %1 = %2").arg(metric.key, numberOrNone(metric.total));
    if (metric.mean)
        line += QStringLiteral(", mean %1").arg(QString::number(*metric.mean, 'g', 6));
    line += QStringLiteral(" (%1").arg(QString(wordOf(metric.kind)));
    if (!metric.unit.isEmpty())
        line += u' ' + metric.unit;
    if (metric.usualStage != UsualStage::None && metric.suggest)
        line += QStringLiteral(", ") + QString(wordOf(metric.usualStage));
    line += u')';
    if (!metric.column.isEmpty())
        line += QStringLiteral(" from “%1”").arg(metric.column);
    if (!metric.dimensions.isEmpty())
        line += QStringLiteral(" by ") + metric.dimensions.join(QStringLiteral(", "));
    return line + (metric.why.isEmpty() ? QString() : QStringLiteral(": ") + metric.why);
}

/// One line a fact, so that a difference can be read.
QString told(const std::vector<Understanding> &understandings)
{
    QString text;
    for (const Understanding &one : understandings) {
        text += QStringLiteral("%1, %2 to %3, %4 rows\n")
                    .arg(one.sourceId.isEmpty() ? QStringLiteral("by its columns") : one.sourceId,
                        one.from.toString(Qt::ISODate), one.to.toString(Qt::ISODate))
                    .arg(one.rows);
        for (const MetricUnderstanding &metric : one.metrics)
            text += told(metric) + u'\n';
        for (const LeftOutColumn &column : one.leftOut)
            text += QStringLiteral("  “%1”: %2\n").arg(column.column, column.why);
        for (const RefusedRow &row : one.refused)
            text += QStringLiteral("  refused %1: %2\n").arg(row.record).arg(row.reason);
    }
    return text;
}

UnderstandOptions fixedDays()
{
    UnderstandOptions options;
    options.today = QDate(2026, 11, 22);
    options.assumedFrom = QDate(2026, 10, 1);
    options.assumedTo = QDate(2026, 10, 31);
    return options;
}

class UnderstandingExports : public QObject
{
    Q_OBJECT

private slots:
    void everyExportIsUnderstoodAsExpected_data() { wend::test::addExportCases(QStringLiteral("understand")); }
    void everyExportIsUnderstoodAsExpected();
    void aLargeFileIsUnderstoodLikeASmallOne_data() { wend::test::addExportCases(QStringLiteral("understand")); }
    void aLargeFileIsUnderstoodLikeASmallOne();
};

void UnderstandingExports::everyExportIsUnderstoodAsExpected()
{
    QFETCH(QString, folder);
    const Result<ReadFile> file = readExport(wend::test::exportOf(folder));
    QVERIFY2(file.isOk(), file.isOk() ? "" : qPrintable(file.error().text));
    const QString trouble = wend::test::unexpectedIn(folder, told(understand(*file, fixedDays())));
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void UnderstandingExports::aLargeFileIsUnderstoodLikeASmallOne()
{
    QFETCH(QString, folder);
    const QString path = wend::test::exportOf(folder);
    StreamLimits limits;
    limits.head = 200;
    limits.spread = 50;
    limits.behindBreak = 200;
    limits.bufferBytes = 64;
    const auto large = readLarge(path, {}, limits);
    if (!large || !*large)
        return; // read as a whole
    const Result<ReadFile> small = readExport(path);
    QVERIFY(small.isOk());
    QCOMPARE(told(understand(**large, fixedDays())), told(understand(*small, fixedDays())));
}

const wend::test::Registered<UnderstandingExports> registeredUnderstandingExports;

}

#include "understandingexports.moc"
