#include "inspector/cardpanel.h"

#include "inspector/evidencefield.h"
#include "inspector/suggestions.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"

namespace wend {

CardPanel::CardPanel(const PanelContext &context) : RowPanel(context, [](const Card &card) { return card.text.simplified().left(40); }) { }

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
    addField(said(QT_TRANSLATE_NOOP("Inspector", "Looked after by")), owner);
    m_fields.bind(owner, &Card::owner, QT_TRANSLATE_NOOP("Edit", "Change who looks after “%1”"));
}

void CardPanel::addRest()
{
    m_evidence = new EvidenceField(m_context);
    auto *notes = new NotesField(4);
    auto *link = new LineField;
    m_persona = new ChoiceField;
    addField(said(QT_TRANSLATE_NOOP("Inspector", "Evidence")), m_evidence);
    addField(said(QT_TRANSLATE_NOOP("Inspector", "Notes")), notes);
    addField(said(QT_TRANSLATE_NOOP("Inspector", "Link")), link);
    addField(said(QT_TRANSLATE_NOOP("Inspector", "Speaks of")), m_persona);
    addEnd();
    m_fields.bind(notes, &Card::notes, QT_TRANSLATE_NOOP("Edit", "Change the notes of “%1”"));
    m_fields.bind(link, &Card::link, QT_TRANSLATE_NOOP("Edit", "Change the link of “%1”"));
    m_fields.bind(m_persona, &Card::persona, QT_TRANSLATE_NOOP("Edit", "Change whom “%1” speaks of"));
}

void CardPanel::fillPersonas()
{
    m_persona->clear();
    m_persona->add(said(QT_TRANSLATE_NOOP("Inspector", "All customers")), 0);
    for (const PersonaId id : personasOf(model()))
        m_persona->add(personaLabel(model().at(id), m_context.language), id.value);
}

void CardPanel::show(const Selection &selection)
{
    fillPersonas();
    RowPanel::show(selection);
    const CardId only = onlyCard(selection);
    m_evidence->show(only);
    m_evidence->parentWidget()->setVisible(bool(only));
}

void CardPanel::refresh(const Changes &changes)
{
    if (touches<Persona>(changes))
        fillPersonas();
    RowPanel::refresh(changes);
    if (touches<Evidence>(changes))
        m_evidence->refresh();
}

void CardPanel::commit()
{
    RowPanel::commit();
    m_evidence->commit();
}

}
