#include "faults/workshop.h"

#include "faults/rawfile.h"
#include "faults/workbookwitheverything.h"
#include "store/workbook.h"

#include <QDate>
#include <QDir>

namespace wend::test {

namespace {

// What commands of the tests are told to write.
const QStringList written {
    QStringLiteral("out.json"), QStringLiteral("out.pdf"), QStringLiteral("new.wend"), QStringLiteral("repaired.wend")};

}

Workshop::Workshop()
{
    for (const char *name : {"home", "home/tmp", "documents"})
        QDir(m_folder.path()).mkpath(QLatin1String(name));
    m_bytes = WorkbookWithEverything::get().bytes();
    reset();
}

QString Workshop::exportFile(int number) const
{
    const QString path = m_folder.filePath(QStringLiteral("export%1.csv").arg(number));
    if (QFile::exists(path))
        return path;
    QByteArray csv = "Date,Visits " + QByteArray::number(number) + '\n';
    for (int day = 0; day < 20; ++day)
        csv += QDate(2026, 9, 1).addDays(day).toString(Qt::ISODate).toLatin1() + ','
            + QByteArray::number(number * 100 + day) + '\n';
    writeContent(path, csv);
    return path;
}

void Workshop::reset() { writeContent(workbook(), m_bytes); }

std::optional<QStringList> Workshop::importsIn(const QString &workbook) const
{
    QTemporaryDir folder;
    const auto opened = Workbook::open(WorkingCopies(folder.path()), workbook);
    if (!opened)
        return std::nullopt;
    QStringList names;
    for (const auto &[id, import] : (*opened)->model().all<Import>())
        names << import.fileName;
    return names;
}

QStringList Workshop::takeLeftovers() const
{
    QStringList names;
    for (const char *folder : {"documents/", "home/tmp/"}) {
        const QDir dir(m_folder.filePath(QLatin1String(folder)));
        for (const QFileInfo &entry :
            dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
            const QString name = entry.fileName();
            if (name == QLatin1String("shop.wend") || name == QLatin1String("other.wend"))
                continue;
            if (!written.contains(name))
                names << name;
            entry.isDir() ? QDir(entry.filePath()).removeRecursively() : QFile::remove(entry.filePath());
        }
    }
    return names;
}

}
