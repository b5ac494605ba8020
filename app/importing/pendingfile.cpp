#include "importing/pendingfile.h"

#include "model/lookup.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wend {

namespace {

// What the person reads.
struct PendingText
{
    Q_DECLARE_TR_FUNCTIONS(wend::ImportDialog)
};

const Source *sourceOf(const Model &model, const QString &recipe)
{
    for (SourceId id : sourcesOf(model)) {
        if (model.at(id).recipe == recipe)
            return &model.at(id);
    }
    return nullptr;
}

QString quoted(QString cell)
{
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

}

bool PendingFile::canImport() const
{
    return !isReading && !error
        && std::any_of(parts.begin(), parts.end(),
            [](const ImportPart &part) { return !part.understanding.metrics.empty() && !part.understanding.needsPeriod; });
}

bool PendingFile::needsPeriod() const
{
    return std::any_of(parts.begin(), parts.end(), [](const ImportPart &part) { return part.understanding.needsPeriod; });
}

int PendingFile::refused() const
{
    int count = 0;
    for (const ImportPart &part : parts)
        count += int(part.understanding.refused.size());
    return count;
}

PendingFile readPending(const QString &path, const UnderstandOptions &options)
{
    PendingFile pending;
    pending.path = path;
    auto file = readExport(path);
    if (!file) {
        pending.isReading = false;
        pending.error = file.error();
        return pending;
    }
    pending.file = *std::move(file);
    return understoodAnew(std::move(pending), options);
}

PendingFile understoodAnew(PendingFile pending, const UnderstandOptions &options)
{
    pending.isReading = false;
    pending.parts.clear();
    for (Understanding &understanding : understand(pending.file, options))
        pending.parts.push_back({std::move(understanding), {}, {}});
    if (pending.parts.empty())
        pending.error = Error {PendingText::tr("“%1” holds no numbers that Wend understands.").arg(QFileInfo(pending.path).fileName()), {}, pending.path};
    return pending;
}

QStringList remarksOn(const PendingFile &pending, const Model &model)
{
    QStringList remarks;
    for (const ImportPart &part : pending.parts) {
        const Understanding &understanding = part.understanding;
        if (understanding.metrics.empty() && !understanding.needsPeriod)
            remarks += PendingText::tr("The file has no numbers for “%1”.").arg(understanding.name);
        const Source *source = sourceOf(model, understanding.recipe);
        for (ImportId id : source ? importsOf(model, source->id) : std::vector<ImportId> {}) {
            const Import &earlier = model.at(id);
            if (earlier.hash == QString::fromLatin1(pending.file.sha256))
                remarks += PendingText::tr("This file was imported before. Importing it again adds nothing.");
            else if (earlier.periodFrom <= understanding.to && understanding.from <= earlier.periodTo)
                remarks += PendingText::tr("“%1” speaks of some of the same days. The numbers imported now will count there.").arg(earlier.fileName);
        }
        remarks += understanding.remarks;
    }
    for (const ReadRemark &remark : pending.file.remarks)
        remarks += remark.record >= 0 ? PendingText::tr("Line %1: %2").arg(remark.record + 1).arg(remark.text) : remark.text;
    remarks.removeDuplicates();
    return remarks;
}

QByteArray refusedCsv(const PendingFile &pending)
{
    QString csv = QStringLiteral("%1,%2,%3\r\n").arg(quoted(PendingText::tr("Line")), quoted(PendingText::tr("Column")), quoted(PendingText::tr("Reason")));
    for (const ImportPart &part : pending.parts) {
        for (const RefusedRow &refused : part.understanding.refused)
            csv += QStringLiteral("%1,%2,%3\r\n").arg(refused.record + 1).arg(quoted(refused.columnName), quoted(refused.reason));
    }
    return csv.toUtf8();
}

}
