#include "faults/workbookwitheverything.h"

#include "faults/commands.h"
#include "faults/rawfile.h"
#include "model/invariants.h"
#include "store/workbook.h"
#include "support/spreadsheets.h"

#include <QDir>

namespace wend::test {

namespace {

void mustRun(const QStringList &arguments)
{
    const Run run = runHere(arguments);
    if (run.code != 0)
        qFatal("wend %s: %s", qPrintable(arguments.join(QLatin1Char(' '))), run.told().constData());
}

QByteArray days(const QByteArray &header, int count, const QByteArray &values)
{
    QByteArray csv = header + '\n';
    for (int day = 0; day < count; ++day)
        csv += QDate(2026, 8, 1).addDays(day).toString(Qt::ISODate).toLatin1() + ','
            + QByteArray(values).replace("N", QByteArray::number(100 + day * 7 % 90)) + '\n';
    return csv;
}

QStringList writeExports(const QString &folder)
{
    const auto written = [&](const char *name, const QByteArray &bytes) {
        writeContent(folder + QLatin1Char('/') + QLatin1String(name), bytes);
        return folder + QLatin1Char('/') + QLatin1String(name);
    };
    const QDir bakery(QStringLiteral(WEND_SOURCE_DIR "/resources/examples/en/bakery"));
    QStringList files;
    for (const QString &name : bakery.entryList({QStringLiteral("*.csv")}, QDir::Files))
        files << bakery.filePath(name);
    return files << written("till.csv", days("Date,Guests,Takings (EUR)", 90, "N,N.5"))
                 << written("pages.csv",
                        days("Date,Page,Visits", 60, "/cakes,N") + days("", 60, "/bread,N").trimmed() + '\n')
                 << written("refused.csv", days("Date,Orders", 30, "N") + "2026-09-30,many\nsoon,4\n")
                 << written("refused.zip",
                        zipped(
                            {{QStringLiteral("in.csv"), days("Date,Calls", 30, "N") + "2026-09-30,many\nsoon,4\n"}}));
}

// Every table of the file, also those that are not rows of the model, and every column of each.
void mustBeSaid(const QString &path)
{
    RawFile raw(path);
    for (const QByteArray &table : raw.tables()) {
        for (const QByteArray &column : raw.columnsOf(table)) {
            if (raw.value(
                    "SELECT count(*) FROM " + table + " WHERE " + column + " IS NOT NULL AND " + column + " <> ''")
                == "0")
                qFatal(
                    "No row says %s.%s: the workbook with everything has to.", table.constData(), column.constData());
        }
    }
}

}

QByteArray markOf(CardId card) { return '#' + QByteArray::number(card.value, 16).rightJustified(16, '0') + '#'; }

const WorkbookWithEverything &WorkbookWithEverything::get()
{
    static const WorkbookWithEverything whole;
    return whole;
}

WorkbookWithEverything::WorkbookWithEverything()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("everything.wend"));
    mustRun({QStringLiteral("new"), path, QStringLiteral("--template"), QStringLiteral("bakery"),
        QStringLiteral("--lang"), QStringLiteral("en")});
    mustRun(QStringList {QStringLiteral("import"), path} + writeExports(folder.path()));

    auto workbook = Workbook::open(WorkingCopies(folder.filePath(QStringLiteral("working"))), path);
    if (!workbook)
        qFatal("%s", qPrintable(workbook.error().detail));
    const auto said
        = (*workbook)->edit({"Say everything", {}}, [&](Edit &edit) { sayEverything(edit, (*workbook)->model()); });
    if (!said)
        qFatal("%s", qPrintable(said.error().detail));
    m_model = (*workbook)->model();
    if (const QStringList broken = brokenInvariants(m_model); !broken.isEmpty())
        qFatal("%s", qPrintable(broken.join(QLatin1Char('\n'))));
    if (const auto saved = (*workbook)->save(); !saved)
        qFatal("%s", qPrintable(saved.error().detail));
    mustBeSaid(path);
    m_bytes = contentOf(path);
}

void WorkbookWithEverything::writeTo(const QString &path) const { writeContent(path, m_bytes); }

}
