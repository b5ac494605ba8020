#include "exchange/cardcolumns.h"

#include "base/language.h"
#include "base/localized.h"
#include "exchange/gridlanes.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace wend {

namespace {

const char *const yes = QT_TRANSLATE_NOOP("MapTables", "yes");

TableCell numberCell(double number, const QString &language) { return {QLocale(language).toString(number), number}; }

/// Any of the languages that Wend writes in.
template <class Enum>
void takeWord(const QString &cell, Enum &to)
{
    for (const auto &[value, word] : EnumWords<Enum>::list) {
        for (const QString &language : languages()) {
            if (cell.compare(nameOf(value, language), Qt::CaseInsensitive) == 0)
                to = value;
        }
    }
}

/// What no card may have stays as a new card has it.
void takeWhole(const QString &cell, int least, int most, int &to)
{
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    if (isNumber && number >= least && number <= most)
        to = int(number);
}

void takeAmount(const QString &cell, std::optional<double> &to)
{
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    if (isNumber && number >= 0)
        to = number;
}

QString evidenceWords(const Model &model, const Card &card, const QString &language)
{
    QStringList lines;
    for (const EvidenceId id : evidenceOf(model, card.id))
        lines += evidenceText(model.at(id), language);
    return lines.join(QLatin1Char('\n'));
}

using Cell = TableCell;

constexpr CardColumn channel {QT_TRANSLATE_NOOP("MapTables", "Channel"),
    [](const Model &, const Card &card, const QString &) -> Cell { return {card.channel}; },
    [](const QString &cell, CardDraft &to) { to.card.channel = cell; }};
constexpr CardColumn device {QT_TRANSLATE_NOOP("MapTables", "Device"),
    [](const Model &, const Card &card, const QString &) -> Cell { return {card.device}; },
    [](const QString &cell, CardDraft &to) { to.card.device = cell; }};
constexpr CardColumn owner {QT_TRANSLATE_NOOP("MapTables", "Owner"),
    [](const Model &, const Card &card, const QString &) -> Cell { return {card.owner}; },
    [](const QString &cell, CardDraft &to) { to.card.owner = cell; }};
constexpr CardColumn tool {QT_TRANSLATE_NOOP("MapTables", "Tool"),
    [](const Model &model, const Card &card, const QString &) -> Cell {
        const Tool *its = model.find(card.tool);
        return {its ? its->name : QString()};
    },
    [](const QString &cell, CardDraft &to) { to.tool = cell; }};
constexpr CardColumn toolCost {QT_TRANSLATE_NOOP("MapTables", "Cost a month"),
    [](const Model &model, const Card &card, const QString &language) -> Cell {
        const Tool *its = model.find(card.tool);
        return its && its->monthlyCost ? numberCell(*its->monthlyCost, language) : Cell {};
    },
    [](const QString &cell, CardDraft &to) { takeAmount(cell, to.toolCost); }};
constexpr CardColumn momentOfTruth {QT_TRANSLATE_NOOP("MapTables", "Moment of truth"),
    [](const Model &, const Card &card, const QString &language) -> Cell {
        return {card.momentOfTruth ? tableWord(yes, language) : QString()};
    },
    [](const QString &cell, CardDraft &to) {
        for (const QString &language : languages())
            to.card.momentOfTruth |= cell.compare(tableWord(yes, language), Qt::CaseInsensitive) == 0;
    }};
constexpr CardColumn link {QT_TRANSLATE_NOOP("MapTables", "Link"),
    [](const Model &, const Card &card, const QString &) -> Cell { return {card.link}; },
    [](const QString &cell, CardDraft &to) { to.card.link = cell; }};
constexpr CardColumn severity {QT_TRANSLATE_NOOP("MapTables", "Severity (1 to 5)"),
    [](const Model &, const Card &card, const QString &language) { return numberCell(card.severity, language); },
    [](const QString &cell, CardDraft &to) { takeWhole(cell, 1, 5, to.card.severity); }};
constexpr CardColumn answers {QT_TRANSLATE_NOOP("MapTables", "Answers"),
    [](const Model &model, const Card &card, const QString &) -> Cell {
        const Card *pain = model.find(card.answers);
        return {pain ? pain->text : QString()};
    },
    [](const QString &cell, CardDraft &to) { to.answers = cell; }};
constexpr CardColumn impact {QT_TRANSLATE_NOOP("MapTables", "Impact (1 to 3)"),
    [](const Model &, const Card &card, const QString &language) { return numberCell(card.impact, language); },
    [](const QString &cell, CardDraft &to) { takeWhole(cell, 1, 3, to.card.impact); }};
constexpr CardColumn effort {QT_TRANSLATE_NOOP("MapTables", "Effort (1 to 3)"),
    [](const Model &, const Card &card, const QString &language) { return numberCell(card.effort, language); },
    [](const QString &cell, CardDraft &to) { takeWhole(cell, 1, 3, to.card.effort); }};
constexpr CardColumn due {QT_TRANSLATE_NOOP("MapTables", "Due"),
    [](const Model &, const Card &card, const QString &) -> Cell { return {card.due.toString(Qt::ISODate)}; },
    [](const QString &cell, CardDraft &to) { to.card.due = QDate::fromString(cell, Qt::ISODate); }};
constexpr CardColumn state {QT_TRANSLATE_NOOP("MapTables", "State"),
    [](const Model &, const Card &card, const QString &language) -> Cell { return {nameOf(card.state, language)}; },
    [](const QString &cell, CardDraft &to) { takeWord(cell, to.card.state); }};
constexpr CardColumn level {QT_TRANSLATE_NOOP("MapTables", "Level in the funnel"),
    [](const Model &, const Card &card, const QString &language) -> Cell {
        return {card.level == FunnelLevel::None ? QString() : nameOf(card.level, language)};
    },
    [](const QString &cell, CardDraft &to) { takeWord(cell, to.card.level); }};
constexpr CardColumn timesAMonth {QT_TRANSLATE_NOOP("MapTables", "Times a month"),
    [](const Model &, const Card &card, const QString &language) {
        return card.timesAMonth ? numberCell(*card.timesAMonth, language) : Cell {};
    },
    [](const QString &cell, CardDraft &to) { takeAmount(cell, to.card.timesAMonth); }};
constexpr CardColumn persona {QT_TRANSLATE_NOOP("MapTables", "Persona"),
    [](const Model &model, const Card &card, const QString &) -> Cell {
        const Persona *its = model.find(card.persona);
        return {its ? its->name : QString()};
    },
    [](const QString &cell, CardDraft &to) { to.persona = cell; }};
constexpr CardColumn notes {QT_TRANSLATE_NOOP("MapTables", "Notes"),
    [](const Model &, const Card &card, const QString &) -> Cell { return {card.notes}; },
    [](const QString &cell, CardDraft &to) { to.card.notes = cell; }};
constexpr CardColumn evidence {QT_TRANSLATE_NOOP("MapTables", "Evidence"),
    [](const Model &model, const Card &card, const QString &language) -> Cell {
        return {evidenceWords(model, card, language)};
    },
    nullptr};

constexpr CardColumn ofTouchpoints[] {
    channel, device, owner, tool, toolCost, momentOfTruth, link, persona, notes, evidence};
constexpr CardColumn ofPainPoints[] {severity, persona, notes, evidence};
constexpr CardColumn ofIdeas[] {answers, impact, effort, owner, due, state, persona, notes, evidence};
constexpr CardColumn ofOthers[] {
    channel, device, owner, tool, toolCost, level, timesAMonth, link, persona, notes, evidence};

constexpr EvidenceTableColumn ofEvidence[] {
    {QT_TRANSLATE_NOOP("MapTables", "Kind"),
        [](const Evidence &row, const QString &language) { return nameOf(row.kind, language); },
        [](const QString &cell, Evidence &to) { takeWord(cell, to.kind); }},
    {QT_TRANSLATE_NOOP("MapTables", "What it says"), [](const Evidence &row, const QString &) { return row.text; },
        [](const QString &cell, Evidence &to) { to.text = cell; }},
    {QT_TRANSLATE_NOOP("MapTables", "Source"), [](const Evidence &row, const QString &) { return row.source; },
        [](const QString &cell, Evidence &to) { to.source = cell; }},
    {QT_TRANSLATE_NOOP("MapTables", "Date"),
        [](const Evidence &row, const QString &) { return row.date.toString(Qt::ISODate); },
        [](const QString &cell, Evidence &to) { to.date = QDate::fromString(cell, Qt::ISODate); }}};

}

std::span<const CardColumn> cardColumns(GridWord list)
{
    switch (list) {
    case GridWord::Touchpoints: return ofTouchpoints;
    case GridWord::PainPoints: return ofPainPoints;
    case GridWord::Ideas: return ofIdeas;
    case GridWord::OtherCards: return ofOthers;
    default: return {};
    }
}

const char *cardHeading(GridWord list)
{
    switch (list) {
    case GridWord::Touchpoints: return QT_TRANSLATE_NOOP("MapTables", "Touchpoint");
    case GridWord::PainPoints: return QT_TRANSLATE_NOOP("MapTables", "Pain point");
    case GridWord::Ideas: return QT_TRANSLATE_NOOP("MapTables", "Idea");
    default: return QT_TRANSLATE_NOOP("MapTables", "Card");
    }
}

const char *stageHeading() { return QT_TRANSLATE_NOOP("MapTables", "Stage"); }

const char *laneHeading() { return QT_TRANSLATE_NOOP("MapTables", "Lane"); }

QString placeName(const QString &stage, const QString &step)
{
    return step.isEmpty() ? stage : stage + nameSeparator() + step;
}

std::span<const EvidenceTableColumn> evidenceColumns() { return ofEvidence; }

}
