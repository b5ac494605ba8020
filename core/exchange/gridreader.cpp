#include "exchange/gridreader.h"

#include "base/language.h"
#include "edit/lanes.h"
#include "exchange/gridcells.h"
#include "exchange/gridlanes.h"
#include "exchange/gridlists.h"
#include "exchange/gridrows.h"
#include "model/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wend {

QString gridSentence(const char *text) { return QCoreApplication::translate("GridReader", text); }

void GridReader::takeAbout(const Row &row)
{
    const auto word = aboutCalled(cellAt(row, 0).trimmed());
    if (!word)
        return;
    const QString text = cellAt(row, 1);
    switch (*word) {
    case AboutWord::Title: m_draft.title = text; break;
    case AboutWord::Goal: m_draft.goal = text; break;
    case AboutWord::Scenario: m_draft.scenario = text; break;
    case AboutWord::Product: m_draft.product = text; break;
    case AboutWord::Owner: m_draft.owner = text; break;
    case AboutWord::Tags: m_draft.tags = text; break;
    case AboutWord::ReviewDate: m_draft.reviewDate = QDate::fromString(text, Qt::ISODate); break;
    case AboutWord::Kind:
        for (const QString &language : languages()) {
            if (text == nameOf(MapKind::AsItShouldBe, language))
                m_draft.kind = MapKind::AsItShouldBe;
        }
        break;
    case AboutWord::Personas:
        for (size_t at = 1; at < row.size(); ++at) {
            if (!row[at].trimmed().isEmpty() && !m_draft.personas.contains(row[at].trimmed()))
                m_draft.personas += row[at].trimmed();
        }
        break;
    }
}

/// What stands above the stages, and the rows of stages and steps. False: there are none.
bool GridReader::readHead()
{
    for (; m_at < m_rows.size(); ++m_at) {
        const Row &row = m_rows[m_at];
        const QString label = cellAt(row, 0).trimmed();
        if (!m_isOurs && aboutCalled(label) && filledCells(row, 1) == 1)
            takeAbout(row);
        else if (filledCells(row, 1) > 1 || (filledCells(row, 1) == 1 && (label.isEmpty() || stageRowOf(label))))
            break;
        else if (!label.isEmpty() && filledCells(row) == 1 && m_draft.title.isEmpty())
            m_draft.title = label;
    }
    if (m_at == m_rows.size())
        return false;
    const Row stages = m_rows[m_at++];
    if (const QString corner = cellAt(stages, 0).trimmed();
        !corner.isEmpty() && !isKnownLabel(corner) && m_draft.title.isEmpty())
        m_draft.title = corner;
    const bool hasSteps = isStepsRow(m_at);
    readColumns(stages, hasSteps ? m_rows[m_at] : Row());
    m_at += hasSteps;
    return !m_draft.stages.empty();
}

bool GridReader::isStepsRow(size_t at) const
{
    if (at >= m_rows.size() || at == 0)
        return false;
    const QString label = cellAt(m_rows[at], 0).trimmed();
    if (stageRowOf(label) == StageRow::Steps)
        return true;
    // Without a name it is one where it goes on below stages that are joined over several columns.
    const Row &above = m_rows[at - 1];
    bool isUnderStages = false;
    for (size_t column = 2; column < m_rows[at].size(); ++column)
        isUnderStages = isUnderStages
            || (cellAt(above, int(column)).trimmed().isEmpty() && !m_rows[at][column].trimmed().isEmpty());
    return label.isEmpty() && isUnderStages;
}

void GridReader::readColumns(const Row &stages, const Row &steps)
{
    const size_t width = widthOf(m_rows);
    m_columns.assign(width, -1);
    m_stages.assign(width, -1);
    int columns = 0;
    for (size_t at = 1; at < width; ++at) {
        const QString name = cell(stages, at);
        const QString step = cell(steps, at);
        if (!name.isEmpty() || (m_draft.stages.empty() && !step.isEmpty())) {
            m_draft.stages.emplace_back().name = name;
            if (!step.isEmpty())
                m_draft.stages.back().steps += step;
            ++columns;
        } else if (!step.isEmpty()) {
            QStringList &of = m_draft.stages.back().steps;
            if (of.isEmpty())
                of += m_draft.stages.back().name;
            of += step;
            ++columns;
        }
        m_columns[at] = columns - 1;
        m_stages[at] = int(m_draft.stages.size()) - 1;
    }
}

/// False where its cells say something else than that, so that it is a lane after all.
bool GridReader::takeStageRow(StageRow kind, const Row &row)
{
    std::vector<MapDraft::Stage> stages = m_draft.stages;
    for (size_t at = 1; at < m_columns.size(); ++at) {
        const QString text = cell(row, at);
        if (text.isEmpty() || m_stages[at] < 0)
            continue;
        MapDraft::Stage &stage = stages[size_t(m_stages[at])];
        if (kind == StageRow::Question && stage.question.isEmpty())
            stage.question = text;
        else if (kind != StageRow::Duration || stage.duration || !readDuration(text, stage))
            return false;
    }
    m_draft.stages = std::move(stages);
    return true;
}

void GridReader::finishCurve()
{
    if (!std::exchange(m_isCurve, false) || m_feelings.empty())
        return;
    std::stable_sort(
        m_feelings.begin(), m_feelings.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_curve.points = readFeelings(m_feelings, m_isOurs);
    m_draft.curves.push_back(std::exchange(m_curve, {}));
    m_feelings.clear();
}

/// "Behind the counter (Backstage)", "Feeling · Maya · As it should be".
void GridReader::beginLane(const QString &label)
{
    finishCurve();
    m_label = label;
    m_isOpen = true;
    QStringList parts = label.split(nameSeparator());
    QString name = label;
    std::optional<LaneKind> kind = laneKindOf(label);
    static const QRegularExpression inBrackets(QStringLiteral("^(.*\\S)\\s*[(（]([^()（）]+)[)）]$"));
    const auto withKind = [&](const QString &text) {
        const QRegularExpressionMatch match = inBrackets.match(text);
        if (match.hasMatch() && laneKindOf(match.captured(2))) {
            kind = laneKindOf(match.captured(2));
            name = match.captured(1);
        }
    };
    if (!kind)
        withKind(label);
    if (!kind && parts.size() > 1) { // a curve of a persona
        kind = laneKindOf(parts.first());
        name = parts.first();
        if (!kind)
            withKind(parts.first());
        if (kind != LaneKind::Feeling)
            kind.reset();
    }
    m_isCurve = kind == LaneKind::Feeling;
    m_isPassedOver = m_isOurs && kind && !holdsCards(*kind) && !m_isCurve;
    if (kind && !m_isOurs && !holdsCards(*kind) && !m_isCurve)
        kind = LaneKind::Text; // what people write there is no number of Wend's, but it is not lost
    else if (kind && laneKindOf(name) == kind
        && std::any_of(languages().begin(), languages().end(),
            [&](const QString &language) { return nameOf(*kind, language) == name; }))
        name.clear();
    if (m_isCurve) {
        parts.removeFirst();
        for (const QString &language : languages()) {
            if (!parts.isEmpty() && parts.last() == nameOf(MapKind::AsItShouldBe, language)) {
                m_curve.kind = MapKind::AsItShouldBe;
                parts.removeLast();
                break;
            }
        }
        m_curve.persona = parts.join(nameSeparator());
        const auto &lanes = m_draft.lanes;
        if (!lanes.empty() && lanes.back().kind == LaneKind::Feeling && lanes.back().name == name
            && !m_draft.curves.empty())
            return; // another curve of the same lane
    }
    m_draft.lanes.push_back({kind.value_or(LaneKind::Text), kind ? name : label, {}});
    m_draft.lanes.back().cards.resize(size_t(m_draft.columnCount()));
    m_labels += label;
}

void GridReader::addCard(int column, const QString &text)
{
    std::vector<CardDraft> &cards = m_draft.lanes.back().cards[size_t(column)];
    if (!m_isOurs) {
        for (const QString &line : cardsInCell(text))
            cards.emplace_back().card.text = line;
    } else if (text == coveredSign() && m_wide) {
        ++m_wide->card.span;
    } else {
        m_wide = &cards.emplace_back();
        m_wide->card.text = text.size() > 1 && isCoveredSigns(text) ? text.chopped(1) : text;
    }
}

void GridReader::addCells(const Row &row)
{
    m_wide = nullptr;
    for (size_t at = 1; at < m_columns.size(); ++at) {
        const QString text = cell(row, at);
        if (text.isEmpty())
            m_wide = nullptr;
        if (text.isEmpty() || m_columns[at] < 0 || m_isPassedOver)
            continue;
        if (m_isCurve)
            m_feelings.emplace_back(m_columns[at], text);
        else
            addCard(m_columns[at], text);
    }
}

void GridReader::readRow(const Row &row)
{
    const QString label = cell(row, 0);
    if (filledCells(row) == 0)
        return;
    const auto stageRow = stageRowOf(label);
    if (stageRow && (*stageRow == StageRow::Question || *stageRow == StageRow::Duration)
        && takeStageRow(*stageRow, row))
        return;
    // A name over several joined rows is told in each of them.
    const bool goesOn = m_isOpen && (label.isEmpty() || (!m_isOurs && label == m_label));
    if (!goesOn)
        beginLane(label);
    addCells(row);
}

std::optional<MapDraft> GridReader::read(const QString &title, QStringList &remarks)
{
    if (!m_isOurs && !m_rows.empty() && knownInRow(m_rows.front()) > std::max(1, knownInColumn(m_rows)))
        m_rows = transposed(m_rows);
    if (!readHead())
        return std::nullopt;
    for (; m_at < m_rows.size(); ++m_at)
        readRow(m_rows[m_at]);
    finishCurve();
    if (m_draft.lanes.empty())
        return std::nullopt;
    if (m_draft.title.isEmpty())
        m_draft.title = title;
    for (MapDraft::Curve &curve : m_draft.curves) {
        if (curve.persona.isEmpty() && !m_isOurs && !m_draft.personas.isEmpty())
            curve.persona = m_draft.personas.first();
        if (!curve.persona.isEmpty() && !m_draft.personas.contains(curve.persona))
            m_draft.personas += curve.persona;
    }
    for (const auto &[list, rows] : m_lists)
        takeCardList(m_draft, m_labels, list, rows);
    const bool hasNumbers = std::any_of(m_draft.lanes.begin(), m_draft.lanes.end(),
        [](const MapDraft::Lane &lane) { return lane.kind == LaneKind::Numbers; });
    if (hasNumbers && m_isOurs)
        remarks += gridSentence(QT_TRANSLATE_NOOP("GridReader",
            "Numbers are not taken from this file: import the exports that they come from, or type them."));
    return m_draft;
}

}
