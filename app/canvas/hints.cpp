#include "canvas/hints.h"

#include "actions/ownkeys.h"
#include "base/language.h"
#include "canvas/canvastext.h"
#include "canvas/feelingwords.h"
#include "canvas/linkmarks.h"
#include "layout/numbertext.h"
#include "model/lookup.h"
#include "model/stagequotes.h"
#include "model/words.h"
#include "numbers/stagereasons.h"
#include "store/seriesreader.h"

#include <QCoreApplication>
#include <QLocale>

namespace wend {

namespace {

constexpr qsizetype longestTip = 1200; ///< characters: a tip must fit the screen

/// Tool tips take markup where they find it: text of a workbook is shown as text.
QString plain(QString first, const QString &second)
{
    if (first.size() > longestTip)
        first = first.left(longestTip) + QChar(0x2026);
    return QStringLiteral("<p style='white-space:pre-wrap'><b>%1</b></p><p>%2</p>")
        .arg(first.toHtmlEscaped(), second.toHtmlEscaped());
}

/// "drawn +40, measured 2.7 of 5", or the height alone.
QString measuredBeside(const Model &model, const Feeling &feeling)
{
    const QString drawn = feelingText(feeling.value);
    const auto stages = stageQuotes(model, feeling.map);
    const auto here = stages.find(stageOf(model, feeling.stage));
    const std::optional<MeasuredMood> mood = here == stages.end() ? std::nullopt : here->second.mood();
    if (!mood)
        return drawn;
    //: the height of a point of the emotion curve, and the mean of what customers rated
    return canvasText(QT_TRANSLATE_NOOP("Canvas", "drawn %1, measured %2 of 5"))
        .arg(drawn, QLocale().toString(mood->stars, 'f', 1));
}

QString tipForPlus(const Plus &plus)
{
    switch (plus.what) {
    case Plus::What::Card:
        return canvasText(QT_TRANSLATE_NOOP("Canvas", "Add a card here (Insert). Or select the cell and just type."));
    case Plus::What::Feeling:
        return canvasText(QT_TRANSLATE_NOOP("Canvas", "Add a point to the curve. Or double-click where it should be."));
    case Plus::What::Stage:
        return withKeys(canvasText(QT_TRANSLATE_NOOP("Canvas", "Add a stage here")), "insert.stage");
    case Plus::What::Step: return withKeys(canvasText(QT_TRANSLATE_NOOP("Canvas", "Add a step here")), "insert.step");
    case Plus::What::Path:
        return withKeys(canvasText(QT_TRANSLATE_NOOP(
                            "Canvas", "Drag to another card to draw a path, or click here and then there")),
            "path.draw");
    case Plus::What::Lane: return canvasText(QT_TRANSLATE_NOOP("Canvas", "Add a lane here"));
    case Plus::What::HiddenStages:
    case Plus::What::HiddenLanes: return canvasText(QT_TRANSLATE_NOOP("Canvas", "Show what is hidden here"));
    }
    return {};
}

/// All numbers of a stage, one a line, then what there is to say about its steps.
QString numbersTip(const Board &board, StageId stage)
{
    QStringList lines;
    for (const StageNumbers &number : board.numbers()) {
        if (number.stage != stage || !number.metric)
            continue;
        const QString &language = board.layout().language();
        lines += QStringLiteral("%1 %2").arg(numberText(number, language), number.label);
        for (const FurtherNumber &other : number.others)
            lines += QStringLiteral("%1 %2").arg(wend::numberText(other, language), other.label);
    }
    return lines.join(QChar(u'\n'));
}

}

QString stepReasons(const Board &board, StageId stage)
{
    const MapSeries series = board.workbook()->series().seriesOf(board.map());
    const Funnel funnel = funnelOf(board.model(), board.map(), series);
    return reasonsAt(board.model(), funnel, stage).join(QChar(u'\n'));
}

QString invitation()
{
    return withKeys(
        canvasText(QT_TRANSLATE_NOOP("Canvas", "This map is empty. The + above adds its first stage")), "insert.stage");
}

QString tipFor(const Board &board, const Hit &hit, const Plus *plus)
{
    if (plus)
        return tipForPlus(*plus);
    const Model &model = board.model();
    switch (hit.part) {
    case Hit::Part::Card:
        if (const Card *card = model.find(hit.card))
            return plain(tipWords(model, *card),
                canvasText(QT_TRANSLATE_NOOP("Canvas",
                    "F2 edits, drag moves, Ctrl+drag copies, Alt+arrows move it, Delete removes. Its right edge "
                    "stretches it over more columns")));
        break;
    case Hit::Part::StageBorder:
        return canvasText(QT_TRANSLATE_NOOP(
            "Canvas", "Drag to make it wider (with Alt: freely), double-click to fit. Or Alt+Shift+Left and Right"));
    case Hit::Part::LaneBorder:
        return canvasText(QT_TRANSLATE_NOOP(
            "Canvas", "Drag to make it higher (with Alt: freely), double-click to fit. Or Alt+Shift+Up and Down"));
    case Hit::Part::NamesBorder:
        return canvasText(QT_TRANSLATE_NOOP("Canvas", "Drag to make room for the names, double-click to fit"));
    case Hit::Part::StageHeader:
        if (const Stage *stage = model.find(hit.stage))
            return plain(stage->question.isEmpty() ? stage->name : stage->name + QChar(u'\n') + stage->question,
                canvasText(QT_TRANSLATE_NOOP("Canvas", "F2 renames, drag or Alt+arrows move the stage")));
        break;
    case Hit::Part::LaneLabel:
        if (const Lane *lane = model.find(hit.lane))
            return plain(laneName(model, *lane),
                canvasText(QT_TRANSLATE_NOOP("Canvas", "F2 renames, drag or Alt+arrows move the lane")));
        break;
    case Hit::Part::FeelingPoint:
        if (const Feeling *feeling = model.find(hit.feeling))
            return plain(measuredBeside(model, *feeling)
                    + (feeling->label.isEmpty() ? QString() : QStringLiteral("  ") + feeling->label),
                canvasText(QT_TRANSLATE_NOOP("Canvas",
                    "Drag it, or Alt+arrows (with Shift: finely). Enter or F2 edits it: Up and Down move it, letters "
                    "are its label. Delete removes")));
        break;
    case Hit::Part::Number: {
        const QString reasons = stepReasons(board, hit.stage);
        return plain(numbersTip(board, hit.stage),
            (reasons.isEmpty() ? QString() : reasons + QChar(u'\n'))
                + canvasText(QT_TRANSLATE_NOOP("Canvas", "A click opens the numbers, to read or to type them")));
    }
    case Hit::Part::Pill:
        for (const StageNumbers &number : board.numbers()) {
            if (number.stage == hit.stage && number.toNext)
                return plain(stepText(number, board.layout().language()), stepReasons(board, hit.stage));
        }
        break;
    case Hit::Part::ChannelDot: {
        QStringList texts;
        for (const CardId id : hit.cards) {
            if (const Card *card = model.find(id))
                texts << card->text.simplified();
        }
        const Card *first = model.find(hit.cards.front());
        return plain((first ? first->channel + QStringLiteral(": ") : QString()) + texts.join(QStringLiteral(", ")),
            canvasText(QT_TRANSLATE_NOOP("Canvas", "A click selects what happens there")));
    }
    case Hit::Part::Path:
        if (const Path *path = model.find(hit.path))
            return plain(pathText(model, *path, interfaceLanguage()),
                canvasText(QT_TRANSLATE_NOOP("Canvas",
                    "F2 labels the path, drag an end to another card, Left and Right go to its cards, Delete removes "
                    "it")));
        break;
    case Hit::Part::Curve:
        if (const CurveBox *curve = board.layout().curve(hit.curve); curve && curve->name)
            return plain(curve->words, canvasText(QT_TRANSLATE_NOOP("Canvas", "Double-click adds a feeling")));
        return canvasText(QT_TRANSLATE_NOOP("Canvas", "Double-click adds a feeling"));
    case Hit::Part::CurveName:
        if (const CurveBox *curve = board.layout().curve(hit.curve))
            return plain(curve->words,
                canvasText(QT_TRANSLATE_NOOP(
                    "Canvas", "Click to draw this curve: new points go to it. Ctrl+Shift+F goes to the next.")));
        break;
    default: break;
    }
    return {};
}

QString heightHint(int value)
{
    //: %1 is the height of a point of an emotion curve, from −100 to +100
    return canvasText(
        QT_TRANSLATE_NOOP("Canvas", "%1: Up and Down move it, letters are its label, Enter keeps, Esc gives up"))
        .arg(feelingText(value));
}

QString pathText(const Model &model, const Path &path, const QString &language)
{
    const auto text = [&](CardId id) {
        const Card *card = model.find(id);
        return card ? card->text.simplified() : QString();
    };
    const QString ends = text(path.from) + QStringLiteral(" → ") + text(path.to);
    const QString words = pathWords(path, language);
    return words.isEmpty() ? ends : ends + QStringLiteral(": ") + words;
}

Qt::CursorShape cursorFor(const Hit &hit, const Plus *plus)
{
    if (plus)
        return plus->what == Plus::What::Path ? Qt::CrossCursor : Qt::PointingHandCursor;
    switch (hit.part) {
    case Hit::Part::Card: return hit.atEdge ? Qt::SizeHorCursor : Qt::OpenHandCursor;
    case Hit::Part::StageHeader:
    case Hit::Part::LaneLabel: return Qt::OpenHandCursor;
    case Hit::Part::StageBorder:
    case Hit::Part::NamesBorder: return Qt::SplitHCursor;
    case Hit::Part::LaneBorder: return Qt::SplitVCursor;
    case Hit::Part::FeelingPoint: return Qt::SizeAllCursor;
    case Hit::Part::Curve:
    case Hit::Part::CurveName:
    case Hit::Part::Path:
    case Hit::Part::Number:
    case Hit::Part::ChannelDot: return Qt::PointingHandCursor;
    default: return Qt::ArrowCursor;
    }
}

}
