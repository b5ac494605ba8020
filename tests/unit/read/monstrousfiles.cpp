// Files that would want more memory than there should be (readlimits.h): each ends in a sentence.

#include "read/readlarge.h"
#include "read/readpart.h"
#include "read/table.h"
#include "support/registry.h"
#include "support/spreadsheets.h"

#include <QTemporaryDir>
#include <QTest>

using namespace wend;
using namespace wend::test;

namespace {

class MonstrousFiles : public QObject
{
    Q_OBJECT

private slots:
    void endInASentence_data();
    void endInASentence();
    void wideRecordsAreHeldInSmallNumbers();
    void whatIsHeldIsCountedOverAllMembers();
};

QByteArray line(int cells) { return QByteArrayList(cells, "1").join(',') + '\n'; }

QByteArray spreadsheetXml(const QByteArray &inside)
{
    return "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook "
           "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table>"
        + inside;
}

void MonstrousFiles::endInASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray many = "Visits,Orders,Sales\n" + line(3).repeated(int(mostBytesReadAtOnce / 6) + 1);
    QTest::newRow("too many columns") << line(mostColumns + 1) + line(mostColumns + 1)
                                      << QStringLiteral("16,384 cells");
    QTest::newRow("too many columns in a large file") << many + line(mostColumns + 1) << QStringLiteral("16,384 cells");
    QTest::newRow("a line without end") << QByteArray(mostBytesOfRecord + 10, 'a')
                                        << QStringLiteral("has a line of more than 16 MB");
    QTest::newRow("quotes alone") << QByteArray(mostBytesOfRecord + 10, '"')
                                  << QStringLiteral("has a line of more than 16 MB");
    QTest::newRow("a line without end behind others")
        << many + QByteArray(mostBytesOfRecord + 10, 'a') << QStringLiteral("has a line of more than 16 MB");
    QTest::newRow("no text at all") << QByteArray(mostBytesOfWholeText + 10, '\0') << QStringLiteral("has no text");
    QTest::newRow("a large page") << "<html><body>" + QByteArray("<p>x").repeated(int(mostBytesOfWholeText / 4))
                                  << QStringLiteral("more than Wend takes in at once");
    QTest::newRow("elements within elements")
        << spreadsheetXml(QByteArray("<Row>").repeated(mostXmlDepth)) << QStringLiteral("is damaged");
    QTest::newRow("text without a tag") << spreadsheetXml("<Row><Cell><Data>" + QByteArray(2 * mostBytesOfXmlText, 'x'))
                                        << QStringLiteral("is damaged");
}

void MonstrousFiles::endInASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("monster.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto read = readExport(file.fileName());
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
    QVERIFY(read.error().text.contains(QStringLiteral("“monster.csv”")));
}

void MonstrousFiles::wideRecordsAreHeldInSmallNumbers()
{
    QByteArray bytes = QByteArray(line(500)).replace("1", "Visits");
    for (int row = 0; row < 3000; ++row)
        bytes += line(500);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("wide.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    StreamLimits limits;
    limits.mostBytesHeld = 8 << 20; // 3,000 such records want 80 MB
    const auto read = readLarge(file.fileName(), {}, limits);
    QVERIFY(read && read->isOk());
    QCOMPARE((*read)->tables.front().rows.size(), size_t(3000));
    QVERIFY((*read)->tables.front().rows.held().size() < 400);
    limits.mostBytesHeld = 100'000;
    QVERIFY(!readLarge(file.fileName(), {}, limits));
}

void MonstrousFiles::whatIsHeldIsCountedOverAllMembers()
{
    const QByteArray csv = "Date,Visits\n" + QByteArray("2026-03-01,5\n").repeated(1000);
    ReadBudget budget(200 * 1000);
    int read = 0;
    while (read < 10) {
        const auto file = readText(csv, QStringLiteral("a.csv"), {}, budget);
        if (!file) {
            QVERIFY(file.error().text.contains(QStringLiteral("more than Wend takes in at once")));
            break;
        }
        ++read;
    }
    QCOMPARE(read, 1);
}

const Registered<MonstrousFiles> registeredMonstrousFiles;

}

#include "monstrousfiles.moc"
