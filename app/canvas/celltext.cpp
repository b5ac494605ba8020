#include "canvas/celltext.h"

#include "base/language.h"
#include "canvas/feelingwords.h"
#include "canvas/hints.h"
#include "canvas/steps.h"
#include "edit/lanes.h"
#include "layout/numbertext.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace wend {

int tableRows(const Board &board) { return board.hasMap() ? int(board.layout().lanes().size()) + 1 : 0; }

int tableColumns(const Board &board) { return board.hasMap() ? int(board.layout().columns().size()) + 1 : 0; }

namespace {

QString cardsText(const Board &board, const CellPlace &cell)
{
    QStringList texts;
    for (CardId id : cardsIn(board.model(), cell.lane, cell.stage)) {
        const Card &card = board.model().at(id);
        const Picture *picture = board.model().find(card.picture);
        texts.append(!card.text.isEmpty() ? card.text : picture ? picture->name : card.owner);
    }
    return texts.join(QStringLiteral("; "));
}

/// How long a stage takes, and whether it is known what may be behind the loss on the way to it.
QString stageDetail(const Model &model, const Stage &stage)
{
    QStringList texts {durationText(stage, interfaceLanguage())};
    if (const int known = int(explanationsOf(model, stage.id).size()); known > 0)
        texts += QCoreApplication::translate("Canvas", "%n explanation(s) of what is lost here", nullptr, known);
    texts.removeAll(QString());
    return texts.join(QStringLiteral(". "));
}

QString feelingsText(const Board &board, StageId stage)
{
    QStringList texts;
    for (const CurveBox &curve : board.layout().feelings().curves) {
        for (const FeelingPoint &point : curve.points) {
            if (point.stage == stage && board.model().find(point.id))
                texts.append(pointText(board, point.id));
        }
    }
    return texts.join(QStringLiteral("; "));
}

/// "Website: Order form; Phone: Phone call".
QString channelsText(const Board &board, StageId stage)
{
    QStringList texts;
    const ChannelsBox &channels = board.layout().channels();
    for (const ChannelDot &dot : channels.dots) {
        if (dot.column != stage)
            continue;
        QStringList cards;
        for (const CardId card : dot.cards)
            cards.append(board.model().at(card).text);
        texts.append(channels.rows[size_t(dot.row)].name + QStringLiteral(": ") + cards.join(QStringLiteral(", ")));
    }
    return texts.join(QStringLiteral("; "));
}

QString numberText(const Board &board, StageId stage)
{
    const auto text
        = [](double value, const QString &label) { return QLocale().toString(value, 'g', 10) + QChar(u' ') + label; };
    QStringList texts;
    for (const StageNumbers &number : board.numbers()) {
        if (number.stage == stage && number.value)
            texts.append(text(*number.value, number.label));
        for (const FurtherNumber &other : number.others) {
            if (number.stage == stage && other.value)
                texts.append(text(*other.value, other.label));
        }
    }
    return texts.join(QStringLiteral("; "));
}

}

QString pointText(const Board &board, FeelingId id)
{
    const Feeling &feeling = board.model().at(id);
    const Persona *persona = board.model().find(feeling.persona);
    QStringList words;
    if (board.layout().feelings().curves.size() > 1) {
        if (persona)
            words.append(persona->name);
        if (feeling.kind != MapKind::AsItIs)
            words.append(nameOf(feeling.kind, board.layout().language()).toLower());
    }
    words.append(feelingText(feeling.value));
    if (!feeling.label.isEmpty())
        words.append(feeling.label);
    return words.join(QChar(u' '));
}

QString cellText(const Board &board, int row, int column)
{
    const MapLayout &layout = board.layout();
    if (row <= 0 && column <= 0)
        return {};
    if (row == 0) {
        const Stage &stage = board.model().at(layout.columns()[size_t(column) - 1].id);
        const QString name
            = stage.parent ? board.model().at(stage.parent).name + QStringLiteral(", ") + stage.name : stage.name;
        return stage.question.isEmpty() ? name : name + QStringLiteral(": ") + stage.question;
    }
    const LaneBox &lane = layout.lanes()[size_t(row) - 1];
    if (column == 0)
        return laneName(board.model(), board.model().at(lane.id));
    const StageId stage = layout.columns()[size_t(column) - 1].id;
    if (lane.kind == LaneKind::Feeling)
        return feelingsText(board, stage);
    if (lane.kind == LaneKind::Numbers)
        return numberText(board, stageOf(board.model(), stage));
    if (lane.kind == LaneKind::Channels)
        return channelsText(board, stage);
    return cardsText(board, {lane.id, stage});
}

QString cellDetail(const Board &board, int row, int column)
{
    const MapLayout &layout = board.layout();
    if (column <= 0)
        return {};
    const Stage &stage = board.model().at(layout.columns()[size_t(column) - 1].id);
    if (row == 0)
        return stageDetail(board.model(), stage);
    if (layout.lanes()[size_t(row) - 1].kind != LaneKind::Numbers)
        return {};
    const StageId counted = stageOf(board.model(), stage.id);
    QStringList texts;
    for (const StageNumbers &number : board.numbers()) {
        if (number.stage == counted && number.toNext)
            texts.append(stepText(number, interfaceLanguage()));
    }
    texts.append(stepReasons(board, counted));
    texts.removeAll(QString());
    return texts.join(QStringLiteral(". "));
}

QString placeText(const Board &board, const Selection &selection)
{
    const auto [row, column] = tablePlace(board, selection);
    if (row < 0 || column < 0)
        return {};
    if (row == 0)
        return QCoreApplication::translate("Canvas", "Column %1 of %2").arg(column).arg(tableColumns(board) - 1);
    if (column == 0)
        return QCoreApplication::translate("Canvas", "Row %1 of %2").arg(row).arg(tableRows(board) - 1);
    const Stage &stage = board.model().at(board.layout().columns()[size_t(column) - 1].id);
    return stage.name + QStringLiteral(", ") + cellText(board, row, 0);
}

Selection cellSelection(const Board &board, int row, int column)
{
    const MapLayout &layout = board.layout();
    if (row == 0)
        return column == 0 ? Selection() : Selection(layout.columns()[size_t(column) - 1].id);
    const LaneId lane = layout.lanes()[size_t(row) - 1].id;
    if (column == 0)
        return lane;
    return CellPlace {lane, layout.columns()[size_t(column) - 1].id};
}

std::pair<int, int> tablePlace(const Board &board, const Selection &selection)
{
    if (!board.hasMap())
        return {-1, -1};
    const MapLayout &layout = board.layout();
    if (const auto *stage = std::get_if<StageId>(&selection))
        return {0, layout.columnIndex(*stage) + 1};
    if (const auto *lane = std::get_if<LaneId>(&selection))
        return {layout.laneIndex(*lane) + 1, 0};
    // A path is where it begins.
    const auto *path = std::get_if<PathId>(&selection);
    const Path *row = path ? board.model().find(*path) : nullptr;
    const QRectF rect = row ? layout.rectOf(row->from) : board.rectOf(selection);
    if (rect.isNull())
        return {-1, -1};
    return {layout.laneIndexAt(rect.center().y()) + 1, layout.columnIndexAt(rect.left() + 1) + 1};
}

}
