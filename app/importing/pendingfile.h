#pragma once

#include "edit/numbers.h"
#include "sources/owndescription.h"

#include <memory>
#include <set>

namespace wend {

/// What a person has put right in a file that is on its way in.
struct Corrections
{
    ReadOptions said;
    std::map<QString, QJsonObject> descriptions; ///< by recipe
    std::map<QString, QString> names;            ///< of sources, by recipe
    std::set<std::pair<QString, QString>>
        metrics;       ///< recipe and key of what the workbook's own word no longer holds for
    QDate assumedFrom; ///< the days of a file that tells none
    QDate assumedTo;
    bool isPeriodSaid = false; ///< they go before what the file tells
};

/// What it takes to read and understand files for a workbook. Copies are cheap and can go to other threads.
struct HowToRead
{
    std::shared_ptr<const SourceLibrary> library;
    UnderstandOptions options;
    ReadOptions said;

    /// As the workbook knows it: with the person's own descriptions. `mistakes` are sentences about broken ones.
    static HowToRead forWorkbook(const Model &model, const QString &folder, QStringList *mistakes = nullptr);
    HowToRead with(const Corrections &corrections) const;
};

/// An export on its way into the workbook: read, understood, and what the person chose for it.
struct PendingFile
{
    QString path;
    bool isReading = true;
    bool isStopped = false;     ///< the person stopped the reading: nothing is known of it
    std::optional<Error> error; ///< it cannot be used at all
    ReadFile file;
    std::vector<ImportPart> parts;

    bool canImport() const;
    bool needsPeriod() const;
    /// Day and month could be the other way round, and nobody has said which.
    bool needsDateOrder() const;
    int refused() const;
    int rows() const;
    /// The part that a table belongs to; -1: none, it has no numbers.
    int partOf(int table) const;
    /// First and last day of all parts; null where there are none.
    std::pair<QDate, QDate> days() const;
    ImportFacts facts() const;
};

/// Reads and understands one export. Touches nothing but the file, so that it can run beside the window.
PendingFile readPending(const QString &path, const HowToRead &how);
/// Understands it anew, with other options.
PendingFile understoodAnew(PendingFile pending, const HowToRead &how);

/// What a person must know before importing: that a file was imported before, and which days of an earlier import it
/// takes the place of. Sentences.
QStringList warningsOf(const PendingFile &pending, const Model &model);
/// What else there is to tell: remarks of the reader and of the source.
QStringList remarksOn(const PendingFile &pending);

}
