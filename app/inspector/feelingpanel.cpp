#include "inspector/fieldpanel.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"

namespace wend {

namespace {

class FeelingPanel : public RowPanel<Feeling>
{
public:
    explicit FeelingPanel(const PanelContext &context)
        : RowPanel(context, [](const Feeling &feeling) {
              return feeling.label.isEmpty() ? QString::number(feeling.value) : feeling.label;
          })
    {
        const auto translated = [](const char *text) { return QCoreApplication::translate("Inspector", text); };
        auto *value = new FeelingField;
        auto *label = new LineField;
        auto *persona = new ChoiceField;
        const std::vector<PersonaId> shown = personasOf(model(), context.map);
        if (shown.empty())
            persona->add(translated(QT_TRANSLATE_NOOP("Inspector", "All customers")), 0);
        for (const PersonaId id : shown)
            persona->add(personaLabel(model().at(id), context.language), id.value);

        addHeading(translated(QT_TRANSLATE_NOOP("Inspector", "Feeling")));
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "From bad to good")), value);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "What happens")), label);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Felt by")), persona);
        addEnd();
        m_fields.bind(value, &Feeling::value, QT_TRANSLATE_NOOP("Edit", "Change the feeling “%1”"));
        m_fields.bind(label, &Feeling::label, QT_TRANSLATE_NOOP("Edit", "Change the words of the feeling “%1”"));
        m_fields.bind(persona, &Feeling::persona, QT_TRANSLATE_NOOP("Edit", "Change who feels “%1”"));
    }
};

}

std::unique_ptr<FieldPanel> makeFeelingPanel(const PanelContext &context)
{
    return std::make_unique<FeelingPanel>(context);
}

}
