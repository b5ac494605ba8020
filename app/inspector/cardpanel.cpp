#include "inspector/cardpanel.h"

#include "edit/cards.h"
#include "inspector/evidencefield.h"
#include "inspector/suggestions.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "store/edit.h"

#include <QToolButton>

namespace wend {

CardPanel::CardPanel(const PanelContext &context)
    : RowPanel(context, [](const Card &card) { return card.text.simplified().left(40); })
{
}

void CardPanel::addText(const QString &caption, int lines)
{
    const char *step = QT_TRANSLATE_NOOP("Edit", "Change the text of “%1”");
    if (lines == 1) {
        auto *text = new LineField;
        addField(caption, text);
        m_fields.bind(text, &Card::text, step);
    } else {
        auto *text = new NotesField(lines);
        addField(caption, text);
        m_fields.bind(text, &Card::text, step);
    }
}

void CardPanel::addOwner()
{
    auto *owner = new SuggestField([this] { return suggestedOwners(model()); });
    addField(translated(QT_TRANSLATE_NOOP("Inspector", "Looked after by")), owner);
    m_fields.bind(owner, &Card::owner, QT_TRANSLATE_NOOP("Edit", "Change who looks after “%1”"));
}

void CardPanel::addChannelAndDevice()
{
    auto *channel = new SuggestField([this] { return suggestedChannels(model()); });
    auto *device = new SuggestField([this] { return suggestedDevices(model()); });
    addPair(translated(QT_TRANSLATE_NOOP("Inspector", "Channel")), channel,
        translated(QT_TRANSLATE_NOOP("Inspector", "Device")), device);
    m_fields.bind(channel, &Card::channel, QT_TRANSLATE_NOOP("Edit", "Change channel of “%1”"));
    m_fields.bind(device, &Card::device, QT_TRANSLATE_NOOP("Edit", "Change device of “%1”"));
}

void CardPanel::addTool()
{
    auto *tool = new SuggestField([this] { return suggestedTools(model()); });
    auto *cost = new NumberField(0, 1e9);
    addPair(translated(QT_TRANSLATE_NOOP("Inspector", "Tool")), tool,
        //: %1 is a currency
        translated(QT_TRANSLATE_NOOP("Inspector", "Cost a month, %1")).arg(businessOf(model()).currency), cost);
    const auto nameOf = [this](const Card &card) {
        const Tool *used = model().find(card.tool);
        return used ? used->name : QString();
    };
    const auto costOf = [this](const Card &card) {
        const Tool *used = model().find(card.tool);
        return used ? used->monthlyCost : std::optional<double>();
    };
    m_fields.bindBy(tool, QT_TRANSLATE_NOOP("Edit", "Change the tool of “%1”"), nameOf,
        [](Edit &edit, CardId card, const QString &name) {
            // A tool that is known already keeps its cost.
            const ToolId known = toolNamed(edit, name);
            const auto row = edit.row(known);
            setTool(edit, card, name, row ? row->monthlyCost : std::nullopt);
        });
    m_fields.bindBy(cost, QT_TRANSLATE_NOOP("Edit", "Change what the tool of “%1” costs"), costOf,
        [](Edit &edit, CardId card, const std::optional<double> &amount) {
            const auto row = edit.row(card);
            if (row && row->tool)
                edit.set(row->tool, &Tool::monthlyCost, amount);
        });
}

void CardPanel::addLinks()
{
    auto *link = new LineField;
    link->setPlaceholderText(translated(QT_TRANSLATE_NOOP("Inspector", "https://… or a file")));
    m_linkedMap = new ChoiceField;
    m_open = new QToolButton;
    m_open->setProperty("quiet", true);
    m_open->setText(translated(QT_TRANSLATE_NOOP("Inspector", "Open the link")));
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (!m_fields.ids().empty() && m_context.openLink)
            m_context.openLink(m_fields.ids().front());
    });
    addField(translated(QT_TRANSLATE_NOOP("Inspector", "Link")), link);
    addField(translated(QT_TRANSLATE_NOOP("Inspector", "Leads to the map")), m_linkedMap);
    addWidget(m_open);
    m_fields.bind(link, &Card::link, QT_TRANSLATE_NOOP("Edit", "Change the link of “%1”"));
    m_fields.bind(m_linkedMap, &Card::linkedMap, QT_TRANSLATE_NOOP("Edit", "Change which map “%1” leads to"));
}

// Other maps of the workbook: a card leads elsewhere.
void CardPanel::fillMaps()
{
    m_linkedMap->clear();
    m_linkedMap->add(translated(QT_TRANSLATE_NOOP("Inspector", "no map")), 0);
    for (const MapId id : mapsOf(model())) {
        if (id != m_context.map)
            m_linkedMap->add(model().at(id).title, id.value);
    }
    m_linkedMap->parentWidget()->setVisible(m_linkedMap->count() > 1);
}

void CardPanel::followLink()
{
    const Card *card = m_fields.ids().size() == 1 ? row() : nullptr;
    m_open->setVisible(card && (card->linkedMap || !card->link.trimmed().isEmpty()));
}

void CardPanel::addRest()
{
    m_evidence = new EvidenceField(m_context);
    auto *notes = new NotesField(4);
    m_persona = new ChoiceField;
    addField(translated(QT_TRANSLATE_NOOP("Inspector", "Evidence")), m_evidence);
    addField(translated(QT_TRANSLATE_NOOP("Inspector", "Notes")), notes);
    addLinks();
    addField(translated(QT_TRANSLATE_NOOP("Inspector", "Speaks of")), m_persona);
    addEnd();
    m_fields.bind(notes, &Card::notes, QT_TRANSLATE_NOOP("Edit", "Change the notes of “%1”"));
    m_fields.bind(m_persona, &Card::persona, QT_TRANSLATE_NOOP("Edit", "Change whom “%1” speaks of"));
}

void CardPanel::fillPersonas()
{
    m_persona->clear();
    m_persona->add(translated(QT_TRANSLATE_NOOP("Inspector", "All customers")), 0);
    for (const PersonaId id : personasOf(model()))
        m_persona->add(personaLabel(model().at(id), m_context.language), id.value);
}

void CardPanel::show(const Selection &selection)
{
    fillPersonas();
    fillMaps();
    RowPanel::show(selection);
    followLink();
    const CardId only = onlyCard(selection);
    m_evidence->show(only);
    m_evidence->parentWidget()->setVisible(bool(only));
}

void CardPanel::refresh(const Changes &changes)
{
    if (touchesField(changes, &Persona::name, &Persona::age, &Persona::position))
        fillPersonas();
    if (touchesField(changes, &Map::title, &Map::position))
        fillMaps();
    RowPanel::refresh(changes);
    followLink();
    if (touches<Evidence>(changes))
        m_evidence->refresh();
}

void CardPanel::commit()
{
    RowPanel::commit();
    m_evidence->commit();
}

}
