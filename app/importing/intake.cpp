#include "importing/intake.h"

#include "base/daytext.h"
#include "importing/besidereading.h"
#include "importing/importbeside.h"
#include "model/lookup.h"
#include "sources/ownsources.h"

#include <QFileInfo>
#include <QLocale>
#include <QTimer>

namespace wend {

namespace {

constexpr int shortWork = 500; // milliseconds

bool hasAllThatIsBound(const Model &model, SourceId source, const Understanding &understanding)
{
    for (const auto &[id, binding] : model.all<Binding>()) {
        const Metric &metric = model.at(binding.metric);
        const bool isThere = std::any_of(understanding.metrics.begin(), understanding.metrics.end(),
            [&](const MetricUnderstanding &each) { return each.key == metric.key; });
        if (metric.source == source && !isThere)
            return false;
    }
    return true;
}

/// "“nov.csv”: 30 rows of Google Analytics, 1 Nov to 30 Nov 2026."
QString sentenceOf(const PendingFile &pending, const Model &model)
{
    QStringList sources;
    for (const ImportPart &part : pending.parts) {
        const Source *source = sourceByRecipe(model, part.understanding.recipe);
        if (source && !sources.contains(source->name))
            sources += source->name;
    }
    const auto [from, to] = pending.days();
    //: %1 is a file, %2 the source of its numbers, %3 and %4 days
    return Intake::tr("“%1”: %n row(s) of %2, %3 to %4.", nullptr, pending.rows())
        .arg(QFileInfo(pending.path).fileName(), sources.join(QStringLiteral(", ")), dayText(from), dayText(to));
}

}

bool isKnown(const PendingFile &pending, const Model &model)
{
    return !pending.error && std::any_of(pending.parts.begin(), pending.parts.end(), [&](const ImportPart &part) {
        return sourceByRecipe(model, part.understanding.recipe);
    });
}

bool isSettled(const PendingFile &pending, const Model &model)
{
    if (!pending.canImport() || pending.needsPeriod())
        return false;
    return std::all_of(pending.parts.begin(), pending.parts.end(), [&](const ImportPart &part) {
        const Source *source = sourceByRecipe(model, part.understanding.recipe);
        return part.understanding.metrics.empty()
            || (source && hasAllThatIsBound(model, source->id, part.understanding));
    });
}

bool isImported(const PendingFile &pending, const Model &model)
{
    const QString hash = QString::fromLatin1(pending.file.sha256);
    return std::any_of(model.all<Import>().begin(), model.all<Import>().end(),
        [&](const auto &each) { return each.second.hash == hash; });
}

void Intake::take(Workbook &workbook, const QStringList &paths)
{
    auto *reading = new Reading(this);
    m_readings.push_back(reading);
    connect(reading, &QFutureWatcherBase::finished, this, [this, reading, workbook = QPointer<Workbook>(&workbook)] {
        std::erase(m_readings, reading);
        reading->deleteLater();
        emit this->reading({});
        if (workbook && !reading->isCanceled())
            finish(*workbook, reading->future().takeResult());
    });
    QTimer::singleShot(shortWork, reading, [this, reading, paths] {
        if (reading->isFinished())
            return;
        tell(*reading, paths);
        connect(reading, &QFutureWatcherBase::progressValueChanged, this,
            [this, reading, paths] { tell(*reading, paths); });
    });
    reading->setFuture(readAllBeside(paths, HowToRead::forWorkbook(workbook.model(), ownSourcesFolder())));
}

void Intake::tell(const Reading &reading, const QStringList &paths)
{
    const QString what = paths.size() == 1 ? QStringLiteral("“%1”").arg(QFileInfo(paths.front()).fileName())
                                           : tr("%n file(s)", nullptr, int(paths.size()));
    //: %1 is a file in quotes, or how many files; %2 a number
    emit this->reading(tr("Reading %1… %2 %").arg(what).arg(reading.progressValue()));
}

void Intake::stop()
{
    leave();
    emit reading({});
    emit stopped();
}

// What is still being read stops soon; nobody waits for it.
void Intake::leave()
{
    for (Reading *reading : std::exchange(m_readings, {})) {
        reading->disconnect(this);
        reading->cancel();
        reading->deleteLater();
    }
}

void Intake::finish(Workbook &workbook, const std::vector<PendingFile> &files)
{
    const QPointer<Workbook> present(&workbook); // it may go while one is written
    QStringList told;
    QStringList taken;
    QStringList others;
    int steps = 0;
    for (const PendingFile &pending : files) {
        if (!isSettled(pending, workbook.model())) {
            others += pending.path;
            continue;
        }
        taken += pending.path;
        if (isImported(pending, workbook.model())) {
            told += tr("“%1” was imported before. Nothing was changed.").arg(QFileInfo(pending.path).fileName());
            continue;
        }
        // Said before it is done, and undone with one click.
        QString sentence = sentenceOf(pending, workbook.model());
        for (const QString &warning : warningsOf(pending, workbook.model()))
            sentence += QLatin1Char(' ') + warning;
        if (pending.refused() > 0)
            sentence += QLatin1Char(' ') + tr("%n row(s) or cell(s) could not be read.", nullptr, pending.refused());
        const auto done = importBeside(qobject_cast<QWidget *>(parent()), workbook, pending.facts(), pending.parts);
        if (!present)
            return;
        if (!done) {
            emit stopped();
            break;
        }
        if (!*done) {
            emit failed(done->error());
            continue;
        }
        ++steps;
        told += sentence;
    }
    if (!told.isEmpty())
        emit imported(told.join(QLatin1Char('\n')), taken, steps);
    if (!others.isEmpty())
        emit unsettled(others);
}

}
