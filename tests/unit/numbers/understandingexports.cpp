// What exports of every kind that owners have come to: each folder of tests/data/understand is a case.

#include "read/readlarge.h"
#include "sources/understand.h"
#include "support/registry.h"

#include <QDir>
#include <QFile>
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
    void everyExportIsUnderstoodAsExpected_data() { addCases(); }
    void everyExportIsUnderstoodAsExpected();
    void aLargeFileIsUnderstoodLikeASmallOne_data() { addCases(); }
    void aLargeFileIsUnderstoodLikeASmallOne();

private:
    static void addCases();
    static QString inputOf(const QString &folder);
};

void UnderstandingExports::addCases()
{
    QTest::addColumn<QString>("folder");
    const QDir data(QStringLiteral(WEND_TEST_DATA "/understand"));
    for (const QString &name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << data.filePath(name);
}

QString UnderstandingExports::inputOf(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        if (name != u"expected.txt")
            return QDir(folder).filePath(name);
    }
    return {};
}

void UnderstandingExports::everyExportIsUnderstoodAsExpected()
{
    QFETCH(QString, folder);
    const Result<ReadFile> file = readExport(inputOf(folder));
    QVERIFY2(file.isOk(), file.isOk() ? "" : qPrintable(file.error().text));
    const QString text = told(understand(*file, fixedDays()));
    QFile expected(QDir(folder).filePath(QStringLiteral("expected.txt")));
    if (qEnvironmentVariableIsSet("WEND_UPDATE_EXPECTED")) {
        QVERIFY(expected.open(QIODevice::WriteOnly));
        expected.write(text.toUtf8());
        return;
    }
    QVERIFY(expected.open(QIODevice::ReadOnly));
    const QStringList want = QString::fromUtf8(expected.readAll()).split(u'\n');
    const QStringList got = text.split(u'\n');
    for (int i = 0; i < qMin(want.size(), got.size()); ++i)
        QCOMPARE(got[i], want[i]);
    QCOMPARE(got.size(), want.size());
}

void UnderstandingExports::aLargeFileIsUnderstoodLikeASmallOne()
{
    QFETCH(QString, folder);
    const QString path = inputOf(folder);
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

const wend::test::Registered<UnderstandingExports> registered;

}

#include "understandingexports.moc"
