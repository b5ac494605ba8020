#include "canvas/keycontrol.h"

#include "canvas/actions.h"
#include "canvas/borderdrag.h"
#include "canvas/inlineeditor.h"
#include "canvas/pathsteps.h"
#include "canvas/spandrag.h"
#include "edit/lanes.h"
#include "render/mappainter.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace wend {

namespace {

constexpr int fine = 1;            ///< of a feeling, by one press
constexpr double resizeStep = 20;  ///< of a column or lane by one press, in map units
constexpr double fineShare = 0.01; ///< of a stage, along it

}

KeyControl::KeyControl(Board &board, CameraControl &camera, TextEditing &editing, const MapStyle &style)
    : m_board(board),
      m_camera(camera),
      m_editing(editing),
      m_style(style)
{
}

bool KeyControl::press(const QKeyEvent &event)
{
    if (!m_board.hasMap())
        return false;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (const std::optional<Direction> direction = directionOf(event.key()))
        return arrow(*direction, modifiers);
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Home:
    case Qt::Key_End: return select(atEnd(m_board, m_board.selection(), event.key() == Qt::Key_End, control));
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: { // with Alt sideways, as in a spreadsheet
        const double by = event.key() == Qt::Key_PageUp ? -0.9 : 0.9;
        const QSizeF room = m_camera.camera().cellsArea().size();
        m_camera.scrollBy(modifiers.testFlag(Qt::AltModifier) ? QPoint(int(room.width() * by), 0)
                                                              : QPoint(0, int(room.height() * by)));
        return true;
    }
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        // At the end of the map Tab leaves the canvas, as in a form.
        const Selection next = tabbed(m_board, m_board.selection(), event.key() == Qt::Key_Tab);
        return !control && !isNothing(next) && select(next);
    }
    case Qt::Key_Return:
    case Qt::Key_Enter: return modifiers ? editNewCard() : editSelected();
    case Qt::Key_F2: return editSelected();
    case Qt::Key_Insert: return !modifiers && editNewCard();
    case Qt::Key_Delete:
    case Qt::Key_Backspace: deleteSelected(m_board); return true;
    case Qt::Key_Escape: return leave();
    default: break;
    }
    const QString text = event.text();
    const bool types = !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
    const bool isCommand = modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // AltGr is Ctrl+Alt on some systems, and letters are typed with it.
    const bool isAltGr = modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier);
    if (text == QLatin1String("+") && feltStage())
        return editNewCard();
    return types && (!isCommand || isAltGr) && type(text);
}

bool KeyControl::arrow(Direction direction, Qt::KeyboardModifiers modifiers)
{
    const bool vertical = direction == Direction::Up || direction == Direction::Down;
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    if (modifiers.testFlag(Qt::AltModifier) && shift
        && std::holds_alternative<std::vector<FeelingId>>(m_board.selection())) {
        const int by = direction == Direction::Up || direction == Direction::Right ? 1 : -1;
        if (vertical)
            changeFeelings(m_board, by * fine);
        else
            shiftFeelings(m_board, by * fineShare);
        revealSelection();
        return true;
    }
    if (modifiers.testFlag(Qt::AltModifier) && shift) {
        const int by = direction == Direction::Left || direction == Direction::Up ? -1 : 1;
        if (!vertical)
            spanSelected(m_board, by);
        resizeSelected(m_board, !vertical, by * resizeStep);
        revealSelection();
        return true;
    }
    if (modifiers.testFlag(Qt::AltModifier)) {
        moveSelected(m_board, direction);
        revealSelection();
        return true;
    }
    if (const Selection along
        = alongPaths(m_board.model(), m_board.selection(), direction, modifiers.testFlag(Qt::ControlModifier));
        !isNothing(along))
        return select(along);
    const Selection next = stepped(m_board, m_board.selection(), direction);
    CardIds cards = cardsOf(m_board.selection());
    if (shift && !cards.empty() && !cardsOf(next).empty()) {
        std::erase(cards, cardsOf(next).back());
        cards.push_back(cardsOf(next).back());
        return select(cards);
    }
    return select(next);
}

bool KeyControl::select(const Selection &selection)
{
    m_board.select(selection);
    revealSelection();
    return true;
}

void KeyControl::raise(bool up, bool finely)
{
    m_editing.raise((up ? 1 : -1) * (finely ? fine : feelingStep), m_camera.camera(), m_style.theme);
}

void KeyControl::revealSelection()
{
    const CardIds cards = cardsOf(m_board.selection());
    const QRectF rect = cards.empty() ? m_board.rectOf(m_board.selection()) : m_board.layout().rectOf(cards.back());
    if (!rect.isNull())
        m_camera.reveal(rect);
}

// Esc leads outwards: from a card or point to its cell, from there to nothing.
bool KeyControl::leave()
{
    if (isNothing(m_board.selection()))
        return false;
    if (const CardIds cards = cardsOf(m_board.selection()); !cards.empty()) {
        const Card &card = m_board.model().at(cards.back());
        m_board.select(CellPlace {card.lane, card.stage});
    } else if (const auto *feelings = std::get_if<std::vector<FeelingId>>(&m_board.selection())) {
        const QPointF at = m_board.layout().pointPosition(feelings->back());
        const int row = m_board.layout().laneIndexAt(at.y());
        const StageId stage = m_board.model().at(feelings->back()).stage;
        m_board.select(row < 0 ? Selection() : CellPlace {m_board.layout().lanes()[size_t(row)].id, stage});
    } else if (const auto *path = std::get_if<PathId>(&m_board.selection())) {
        m_board.select(CardIds {m_board.model().at(*path).from});
    } else {
        m_board.select({});
    }
    return true;
}

std::optional<Selection> KeyControl::typingPlace() const
{
    const Selection &selection = m_board.selection();
    if (!m_board.hasMap() || isNothing(selection))
        return std::nullopt;
    if (const CardIds cards = cardsOf(selection); !cards.empty()) {
        const Card &card = m_board.model().at(cards.back());
        return CellPlace {card.lane, card.stage};
    }
    return selection;
}

bool KeyControl::type(const QString &text)
{
    const std::optional<Selection> place = typingPlace();
    if (!place)
        return false;
    if (const StageId stage = countedStage()) {
        emit m_board.numbersAsked(stage, {}, text);
        return true;
    }
    m_camera.reveal(m_board.rectOf(m_board.selection()));
    return m_editing.type(*place, text, m_camera.camera(), m_style.theme);
}

bool KeyControl::compose(QInputMethodEvent &event)
{
    if (!m_editing.isActive()) {
        const bool begins = !event.preeditString().isEmpty() || !event.commitString().isEmpty();
        const std::optional<Selection> place = typingPlace();
        if (!begins || !place)
            return false;
        m_camera.reveal(m_board.rectOf(m_board.selection()));
        if (!m_editing.open(*place, m_camera.camera(), m_style.theme))
            return false;
    }
    m_editing.compose(event);
    return true;
}

QRectF KeyControl::caretPlace() const
{
    const std::optional<Selection> place = typingPlace();
    return place ? m_editing.caretOf(*place, m_camera.camera(), m_style.theme) : QRectF();
}

bool KeyControl::editSelected()
{
    if (!m_board.hasMap())
        return false;
    // In a cell of feelings there is no text to edit yet: a point comes first.
    if (const auto *cell = std::get_if<CellPlace>(&m_board.selection())) {
        const Lane *lane = m_board.model().find(cell->lane);
        if (lane && lane->kind == LaneKind::Feeling)
            return bool(addFeelingIn(m_board, cell->stage));
    }
    if (const StageId stage = countedStage()) {
        emit m_board.numbersAsked(stage, {}, {});
        return true;
    }
    revealSelection();
    return m_editing.edit(m_board.selection(), m_camera.camera(), m_style.theme);
}

// The stage of a selected point or cell of feelings: what is added there is a point.
StageId KeyControl::feltStage() const
{
    const Selection &selection = m_board.selection();
    if (const auto *feelings = std::get_if<std::vector<FeelingId>>(&selection))
        return m_board.model().at(feelings->back()).stage;
    const auto *cell = std::get_if<CellPlace>(&selection);
    const Lane *lane = cell ? m_board.model().find(cell->lane) : nullptr;
    return lane && lane->kind == LaneKind::Feeling ? cell->stage : StageId {};
}

// The stage of a selected cell of numbers: what is typed there is a number.
StageId KeyControl::countedStage() const
{
    const auto *cell = std::get_if<CellPlace>(&m_board.selection());
    const Lane *lane = cell ? m_board.model().find(cell->lane) : nullptr;
    return lane && lane->kind == LaneKind::Numbers ? cell->stage : StageId {};
}

bool KeyControl::editNewCard()
{
    if (!m_board.hasMap())
        return false;
    if (const StageId stage = countedStage()) {
        emit m_board.numbersAsked(stage, {}, {});
        return true;
    }
    if (const StageId stage = feltStage())
        return bool(addFeelingIn(m_board, stage));
    const std::optional<CellPlace> cell = cellOf(m_board, m_board.selection());
    if (!cell)
        return false;
    m_board.select(*cell);
    m_camera.reveal(m_board.layout().addCardRect(cell->stage, cell->lane));
    return m_editing.edit(*cell, m_camera.camera(), m_style.theme);
}

bool KeyControl::nameNew(const NewStage &stage)
{
    m_editing.commit();
    const auto field = m_board.hasMap() ? newStageField(m_board, stage, m_style.theme) : std::nullopt;
    if (!field)
        return false;
    m_camera.reveal(field->frame);
    return m_editing.name(stage, m_camera.camera(), m_style.theme);
}

void KeyControl::goOn(const TextField &from, bool forward)
{
    std::optional<CellPlace> cell;
    if (const auto *place = std::get_if<CellPlace>(&from.what))
        cell = *place;
    else if (const auto *id = std::get_if<CardId>(&from.what)) {
        if (const Card *card = m_board.model().find(*id))
            cell = CellPlace {card->lane, card->stage};
    }
    const Lane *lane = cell ? m_board.model().find(cell->lane) : nullptr;
    if (lane && lane->kind == LaneKind::Feeling)
        return; // the point is there now, and is what is selected
    if (cell) {
        if (const std::optional<CellPlace> next = nextCardCell(m_board, *cell, forward)) {
            m_board.select(*next);
            editNewCard();
        }
        return;
    }
    // One new stage after the other, as one types a list.
    if (const auto *stage = std::get_if<NewStage>(&from.what)) {
        if (forward)
            nameNew({stage->parent, stage->index + 1});
        return;
    }
    Selection next;
    if (std::holds_alternative<StageId>(from.what))
        next = stepped(m_board, m_board.selection(), forward ? Direction::Right : Direction::Left);
    else if (std::holds_alternative<LaneId>(from.what))
        next = stepped(m_board, m_board.selection(), forward ? Direction::Down : Direction::Up);
    if (next.index() == m_board.selection().index() && next != m_board.selection()) {
        m_board.select(next);
        editSelected();
    }
}

}
