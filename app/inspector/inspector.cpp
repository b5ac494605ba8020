#include "inspector/inspector.h"

#include "inspector/fieldpanel.h"
#include "inspector/sourcepanels.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace wend {

Inspector::Inspector(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

Inspector::~Inspector() = default;

void Inspector::setWorkbook(Workbook *workbook)
{
    if (m_workbook)
        disconnect(m_workbook, nullptr, this, nullptr);
    // What was typed went with commit() before the workbook did.
    delete takeWidget();
    m_panel = nullptr;
    m_workbook = workbook;
    m_selection = {};
    m_kind = Kind::None;
    if (workbook)
        connect(workbook, &Workbook::changed, this, &Inspector::follow);
}

void Inspector::setMap(MapId map)
{
    commit();
    m_map = map;
    m_selection = {};
    rebuild();
}

void Inspector::setLanguage(const QString &language)
{
    commit();
    m_language = language;
    rebuild();
}

Inspector::Kind Inspector::kindOf(LaneKind lane)
{
    switch (lane) {
    case LaneKind::Touchpoints: return Kind::Touchpoint;
    case LaneKind::PainPoints: return Kind::Pain;
    case LaneKind::Ideas: return Kind::Idea;
    case LaneKind::Doing: return Kind::Action;
    case LaneKind::Thinking: return Kind::Thought;
    case LaneKind::Messages: return Kind::Message;
    case LaneKind::Backstage:
    case LaneKind::Support: return Kind::Backstage;
    case LaneKind::Pictures:
    case LaneKind::Storyboard: return Kind::Picture;
    default: return Kind::Card;
    }
}

Inspector::Kind Inspector::kindOf(const Selection &selection) const
{
    const Model &model = m_workbook->model();
    if (std::holds_alternative<StageId>(selection))
        return Kind::Stage;
    if (std::holds_alternative<LaneId>(selection))
        return Kind::Lane;
    if (std::holds_alternative<PersonaId>(selection))
        return Kind::Persona;
    if (std::holds_alternative<std::vector<FeelingId>>(selection))
        return Kind::Feeling;
    if (std::holds_alternative<PathId>(selection))
        return Kind::Path;
    const std::vector<CardId> cards = cardsOf(selection);
    if (cards.empty())
        return m_map ? Kind::Map : Kind::None;
    std::optional<Kind> common;
    for (const CardId id : cards) {
        const Card *card = model.find(id);
        const Lane *lane = card ? model.find(card->lane) : nullptr;
        const Kind kind = lane ? kindOf(lane->kind) : Kind::Card;
        if (common && *common != kind)
            return Kind::Card;
        common = kind;
    }
    return *common;
}

std::unique_ptr<FieldPanel> Inspector::make(Kind kind)
{
    const PanelContext context {*m_workbook, m_map, m_language, [this](const Error &error) { emit failed(error); },
        m_choosePicture, [this](CardId card) { emit linkRequested(card); },
        [this](StageId stage, CardId card, BindingId number) { emit numbersRequested(stage, card, number); },
        [this](StageId stage) { emit explanationsRequested(stage); }};
    switch (kind) {
    case Kind::None: break;
    case Kind::Map: return makeMapPanel(context);
    case Kind::Stage: return makeStagePanel(context);
    case Kind::Lane: return makeLanePanel(context);
    case Kind::Touchpoint: return makeTouchpointPanel(context);
    case Kind::Pain: return makePainPanel(context);
    case Kind::Idea: return makeIdeaPanel(context);
    case Kind::Action: return makeActionPanel(context);
    case Kind::Thought: return makeThoughtPanel(context);
    case Kind::Message: return makeMessagePanel(context);
    case Kind::Backstage: return makeBackstagePanel(context);
    case Kind::Picture: return makePicturePanel(context);
    case Kind::Card: return makeCardPanel(context);
    case Kind::Feeling: return makeFeelingPanel(context);
    case Kind::Path: return makePathPanel(context);
    case Kind::Persona: return makePersonaPanel(context);
    case Kind::Source: return makeSourcePanel(context, m_source);
    case Kind::Import: return makeImportPanel(context, m_import);
    }
    return nullptr;
}

void Inspector::show(const Selection &selection)
{
    if (!m_workbook)
        return;
    if (m_panel && selection == m_selection && kindOf(selection) == m_kind)
        return;
    commit();
    m_selection = selection;
    const Kind kind = kindOf(selection);
    if (kind != m_kind || !m_panel) {
        put(make(kind), kind);
    }
    if (m_panel)
        m_panel->show(
            isNothing(selection) || std::holds_alternative<CellPlace>(selection) ? Selection(m_map) : selection);
}

void Inspector::put(std::unique_ptr<FieldPanel> panel, Kind kind)
{
    m_kind = kind;
    m_panel = panel.get();
    // The present panel may be in the middle of an event of its own.
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    if (panel)
        setWidget(panel.release());
    verticalScrollBar()->setValue(0);
}

void Inspector::showSource(SourceId source)
{
    if (!m_workbook || !m_workbook->model().find(source) || (m_kind == Kind::Source && m_source == source))
        return;
    commit();
    m_source = source;
    put(make(Kind::Source), Kind::Source);
}

void Inspector::showImport(ImportId import)
{
    if (!m_workbook || !m_workbook->model().find(import) || (m_kind == Kind::Import && m_import == import))
        return;
    commit();
    m_import = import;
    put(make(Kind::Import), Kind::Import);
}

/// Whether a source or an import is shown and still there.
bool Inspector::followNumbers(const Changes &changes)
{
    const Model &model = m_workbook->model();
    if (!m_panel
        || !((m_kind == Kind::Source && model.find(m_source)) || (m_kind == Kind::Import && model.find(m_import))))
        return false;
    m_panel->refresh(changes);
    return true;
}

void Inspector::rebuild()
{
    m_kind = Kind::None;
    const Selection selection = m_selection;
    m_panel = nullptr;
    show(selection);
}

void Inspector::follow(const Changes &changes)
{
    const Selection now = stillThere(m_selection, m_workbook->model());
    if (m_map && !m_workbook->model().find(m_map))
        return; // the window is about to show another map
    if (followNumbers(changes))
        return;
    if (!(now == m_selection) || kindOf(now) != m_kind) {
        m_panel = nullptr; // what it speaks of is gone: nothing to take over from it
        show(now);
    } else if (m_panel) {
        m_panel->refresh(changes);
    }
}

// What the fields leave alone: Esc in one that holds nothing new.
void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QScrollArea::keyPressEvent(event);
}

void Inspector::commit()
{
    if (m_panel)
        m_panel->commit();
}

void Inspector::enter()
{
    if (!m_panel)
        return;
    for (QWidget *next = m_panel->nextInFocusChain(); next && next != m_panel; next = next->nextInFocusChain()) {
        if (m_panel->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus && next->isVisible()) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

}
