#include "importing/pendingfile.h"

#include "base/daytext.h"
#include "base/withinmemory.h"
#include "model/lookup.h"
#include "sources/linesascolumns.h"
#include "sources/ownsources.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace wend {

namespace {

// What the person reads.
struct PendingText
{
    Q_DECLARE_TR_FUNCTIONS(wend::ImportDialog)
};

void understandAgain(PendingFile &pending, const HowToRead &how)
{
    pending.isReading = false;
    pending.isStopped = false;
    pending.error.reset();
    pending.parts.clear();
    nameColumns(pending.file); // so that the window speaks of the columns as they are understood
    takeTypes(pending.file, *how.library);
    UnderstandOptions options = how.options;
    options.library = how.library.get();
    for (Understanding &understanding : understand(pending.file, options))
        pending.parts.push_back({std::move(understanding), {}, {}, {}});
    if (pending.parts.empty())
        pending.error = Error {
            PendingText::tr("“%1” holds no numbers that Wend understands.").arg(QFileInfo(pending.path).fileName()), {},
            pending.path};
}

}

HowToRead HowToRead::forWorkbook(const Model &model, const QString &folder, QStringList *mistakes)
{
    const Business &business = businessOf(model);
    HowToRead how;
    how.library = std::make_shared<const SourceLibrary>(libraryFor(model, folder, mistakes));
    how.options.language = business.language;
    how.options.currency = business.currency;
    how.options.known = knownMetrics(model);
    return how;
}

HowToRead HowToRead::with(const Corrections &corrections) const
{
    HowToRead how = *this;
    how.said = corrections.said;
    how.options.assumedFrom = corrections.assumedFrom;
    how.options.assumedTo = corrections.assumedTo;
    how.options.isPeriodSaid = corrections.isPeriodSaid;
    for (const auto &metric : corrections.metrics)
        how.options.known.erase(metric);
    if (!corrections.descriptions.empty()) {
        auto own = std::make_shared<SourceLibrary>(*library);
        for (const auto &[recipe, description] : corrections.descriptions)
            own->addOwn(description, recipe);
        how.library = own;
    }
    return how;
}

bool PendingFile::canImport() const
{
    return !isReading && !isStopped && !error && !needsDateOrder()
        && std::any_of(parts.begin(), parts.end(), [](const ImportPart &part) {
               return !part.understanding.metrics.empty() && !part.understanding.needsPeriod;
           });
}

bool PendingFile::needsPeriod() const
{
    return std::any_of(
        parts.begin(), parts.end(), [](const ImportPart &part) { return part.understanding.needsPeriod; });
}

bool PendingFile::needsDateOrder() const
{
    return std::any_of(file.tables.begin(), file.tables.end(), [](const Table &table) {
        return std::any_of(table.columns.begin(), table.columns.end(),
            [](const Column &column) { return column.ambiguousDates && !column.dateExample.isEmpty(); });
    });
}

int PendingFile::refused() const
{
    int count = 0;
    for (const ImportPart &part : parts)
        count += int(part.understanding.refused.size());
    return count;
}

int PendingFile::rows() const
{
    int count = 0;
    for (const ImportPart &part : parts)
        count += part.understanding.rows;
    return count;
}

int PendingFile::partOf(int table) const
{
    for (int part = 0; part < int(parts.size()); ++part) {
        const std::vector<int> &tables = parts[size_t(part)].understanding.tables;
        if (std::find(tables.begin(), tables.end(), table) != tables.end())
            return part;
    }
    return -1;
}

std::pair<QDate, QDate> PendingFile::days() const
{
    std::pair<QDate, QDate> days;
    for (const ImportPart &part : parts) {
        const Understanding &each = part.understanding;
        if (each.from.isValid())
            days.first = days.first.isValid() ? std::min(days.first, each.from) : each.from;
        if (each.to.isValid())
            days.second = days.second.isValid() ? std::max(days.second, each.to) : each.to;
    }
    return days;
}

ImportFacts PendingFile::facts() const { return factsOf(file); }

PendingFile readPending(const QString &path, const HowToRead &how)
{
    PendingFile pending;
    pending.path = path;
    auto read = withinMemory([&] { return readKnown(path, *how.library, how.said); }, path);
    if (!read || !*read) {
        pending.isReading = false;
        pending.error = read ? read->error() : read.error();
        return pending;
    }
    pending.file = **std::move(read);
    return understoodAnew(std::move(pending), how);
}

PendingFile understoodAnew(PendingFile pending, const HowToRead &how)
{
    const auto understood = withinMemory(
        [&] {
            understandAgain(pending, how);
            return true;
        },
        pending.path);
    if (!understood) {
        pending.parts.clear();
        pending.error = understood.error();
    }
    return pending;
}

QStringList warningsOf(const PendingFile &pending, const Model &model)
{
    QStringList warnings;
    for (const ImportPart &part : pending.parts) {
        const Understanding &understanding = part.understanding;
        const Source *source = sourceByRecipe(model, understanding.recipe);
        for (ImportId id : source ? importsOf(model, source->id) : std::vector<ImportId> {}) {
            const Import &earlier = model.at(id);
            const QDate from = std::max(earlier.periodFrom, understanding.from);
            const QDate to = std::min(earlier.periodTo, understanding.to);
            if (earlier.hash == QString::fromLatin1(pending.file.sha256))
                warnings += part.description.isEmpty() || part.description == source->description
                    ? PendingText::tr("This file was imported before. Importing it again adds nothing.")
                    : PendingText::tr(
                        "This file was imported before. What you put right takes the place of what was read then.");
            else if (from.isValid() && to.isValid() && from <= to)
                warnings += PendingText::tr("%1 is in “%2” too. For these days the numbers imported now will count.")
                                .arg(daysText(from, to), earlier.fileName);
        }
    }
    warnings.removeDuplicates();
    return warnings;
}

QStringList remarksOn(const PendingFile &pending)
{
    QStringList remarks;
    for (const ImportPart &part : pending.parts) {
        if (part.understanding.metrics.empty() && !part.understanding.needsPeriod)
            remarks += PendingText::tr("The file has no numbers for “%1”.").arg(part.understanding.name);
        remarks += part.understanding.remarks;
    }
    for (const ReadRemark &remark : pending.file.remarks)
        remarks += remark.record >= 0 ? PendingText::tr("Line %1: %2").arg(remark.record + 1).arg(remark.text)
                                      : remark.text;
    remarks.removeDuplicates();
    return remarks;
}

}
