#include "canvas/canvascommands.h"

#include "canvas/actions.h"
#include "canvas/cardclipboard.h"
#include "canvas/gestures.h"
#include "canvas/mappicture.h"
#include "canvas/picturedrop.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace wend {

CanvasCommands::CanvasCommands(Board &board, TextEditing &editing, KeyControl &keys, QWidget *view)
    : m_board(board),
      m_editing(editing),
      m_keys(keys),
      m_view(view)
{
}

bool CanvasCommands::press(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        copy();
    else if (event.matches(QKeySequence::Cut))
        cut();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (event.matches(QKeySequence::SelectAll))
        selectAll();
    else if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_D)
        duplicate();
    else
        return false;
    return true;
}

void CanvasCommands::selectAll()
{
    if (!m_board.hasMap())
        return;
    m_board.select([&]() -> Selection {
        const CardIds cards = m_board.layout().cardsIn(QRectF(QPointF(), m_board.layout().size()));
        return cards.empty() ? Selection() : Selection(cards);
    }());
}

void CanvasCommands::deleteSelection() { deleteSelected(m_board); }

void CanvasCommands::editSelected() { m_keys.editSelected(); }

void CanvasCommands::duplicate() { duplicateSelected(m_board); }

void CanvasCommands::copy()
{
    if (QMimeData *mime = copied(m_board))
        QGuiApplication::clipboard()->setMimeData(mime);
}

void CanvasCommands::copyAsPicture()
{
    m_editing.commit();
    QMimeData *mime = copiedAsPicture(m_board);
    if (!mime)
        return;
    QGuiApplication::clipboard()->setMimeData(mime);
    emit m_board.reported(isNothing(m_board.selection())
            ? tr("The map is copied as a picture. Paste it into any other program.")
            : tr("What is selected is copied as a picture. Paste it into any other program."));
}

void CanvasCommands::insertPictures(const QStringList &paths)
{
    m_editing.commit();
    if (const auto cell = m_board.hasMap() ? cellOf(m_board, m_board.selection()) : std::nullopt)
        insertPictureFiles(m_board, paths, *cell);
    else if (m_board.hasMap())
        emit m_board.reported(tr("A picture stands in a stage: add one first."));
    m_keys.revealSelection();
}

void CanvasCommands::cut()
{
    m_editing.commit();
    if (!canCut(m_board))
        return;
    copy();
    cutSelected(m_board);
}

bool CanvasCommands::canPaste() const
{
    return m_board.hasMap() && wend::canPaste(QGuiApplication::clipboard()->mimeData());
}

void CanvasCommands::paste()
{
    if (!m_board.hasMap())
        return;
    if (const StageId stage = stageForNumbers(m_board, QGuiApplication::clipboard()->mimeData())) {
        emit numbersPasted(stage);
        return;
    }
    if (const std::optional<CellPlace> cell = cellOf(m_board, m_board.selection()))
        wend::paste(m_board, QGuiApplication::clipboard()->mimeData(), *cell);
    m_keys.revealSelection();
}

void CanvasCommands::addStage()
{
    m_editing.commit(); // what is being typed comes first
    if (m_board.hasMap())
        addStageAt(newStageIndex(m_board));
}

void CanvasCommands::addStageBefore()
{
    m_editing.commit();
    if (m_board.hasMap())
        addStageAt(std::max(0, newStageIndex(m_board) - 1));
}

void CanvasCommands::addStageAt(int index) { m_keys.nameNew({{}, index}); }

void CanvasCommands::addStep()
{
    m_editing.commit();
    if (const std::optional<NewStage> step = newStep(m_board))
        m_keys.nameNew(*step);
}

void CanvasCommands::addStepAt(StageId stage, int index) { m_keys.nameNew({stage, index}); }

void CanvasCommands::act(const std::function<void(Board &)> &what)
{
    m_editing.commit();
    what(m_board);
    m_keys.revealSelection();
}

void CanvasCommands::setLine(BlueprintLine line)
{
    act([line](Board &board) {
        if (const auto *lane = std::get_if<LaneId>(&board.selection()); lane && board.hasMap())
            drawLineAbove(board, *lane, line);
    });
}

void CanvasCommands::moveLine(int by)
{
    act([by](Board &board) {
        if (const auto *lane = std::get_if<LaneId>(&board.selection()); lane && board.hasMap())
            moveLineAbove(board, *lane, by);
    });
}

void CanvasCommands::reversePath()
{
    act([](Board &board) {
        const auto *selected = std::get_if<PathId>(&board.selection());
        if (!selected || !board.hasMap())
            return;
        if (const auto done = turnPath(*board.workbook(), *selected); !done)
            emit board.failed(done.error());
    });
}

void CanvasCommands::addCard()
{
    m_editing.commit();
    m_keys.editNewCard();
}

void CanvasCommands::addTouchpoint()
{
    if (!m_board.hasMap())
        return;
    m_editing.commit();
    std::optional<CellPlace> cell = cellOf(m_board, m_board.selection());
    for (const LaneBox &lane : m_board.layout().lanes()) {
        if (cell && lane.kind == LaneKind::Touchpoints) {
            cell->lane = lane.id;
            m_board.select(*cell);
            m_keys.editNewCard();
            return;
        }
    }
    addCard();
}

void CanvasCommands::addLane(LaneKind kind)
{
    m_editing.commit();
    wend::addLane(m_board, newLaneIndex(m_board), kind);
    m_keys.revealSelection();
}

void CanvasCommands::addFeeling()
{
    m_editing.commit();
    const std::optional<CellPlace> cell = m_board.hasMap() ? cellOf(m_board, m_board.selection()) : std::nullopt;
    if (cell)
        addFeelingIn(m_board, cell->stage);
    m_keys.revealSelection();
}

void CanvasCommands::nextCurve()
{
    m_editing.commit();
    wend::nextCurve(m_board);
}

void CanvasCommands::beginCurveAsItShouldBe()
{
    m_editing.commit();
    wend::beginCurveAsItShouldBe(m_board);
}

void CanvasCommands::askForLane(int index)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString language = businessOf(m_board.model()).language;
    for (const auto &[kind, word] : EnumWords<LaneKind>::list)
        menu->addAction(
            nameOf(kind, language), this, [this, index, kind = kind] { wend::addLane(m_board, index, kind); });
    menu->popup(QCursor::pos());
}

}
