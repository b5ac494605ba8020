#include "edit/looks.h"
#include "inspector/fieldpanel.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "model/words.h"

namespace wend {

namespace {

class LanePanel : public RowPanel<Lane>
{
public:
    explicit LanePanel(const PanelContext &context)
        : RowPanel(context, [this](const Lane &lane) { return laneName(model(), lane); }), m_name(new LineField)
    {
        const auto said = [](const char *text) { return QCoreApplication::translate("Inspector", text); };
        auto *kind = new ChoiceField;
        for (const auto &[each, word] : EnumWords<LaneKind>::list)
            kind->add(nameOf(each, context.language), qint64(each));
        auto *line = new ChoiceField;
        for (const auto &[each, word] : EnumWords<BlueprintLine>::list)
            line->add(nameOf(each, context.language), qint64(each));

        addHeading(said(QT_TRANSLATE_NOOP("Inspector", "Lane")));
        addField(said(QT_TRANSLATE_NOOP("Inspector", "Kind")), kind);
        addField(said(QT_TRANSLATE_NOOP("Inspector", "Name")), m_name);
        addField(said(QT_TRANSLATE_NOOP("Inspector", "Line above")), line);
        auto *height = new NumberField(leastLength, mostLength);
        height->setPlaceholderText(said(QT_TRANSLATE_NOOP("Inspector", "as its content needs")));
        auto *collapsed = new CheckField(said(QT_TRANSLATE_NOOP("Inspector", "Collapsed to its name")));
        auto *hidden = new CheckField(said(QT_TRANSLATE_NOOP("Inspector", "Hidden on map and poster")));
        auto *pinned = new CheckField(said(QT_TRANSLATE_NOOP("Inspector", "Stays in view while scrolling")));
        addField(said(QT_TRANSLATE_NOOP("Inspector", "Height, at least")), height);
        addWidget(collapsed);
        addWidget(hidden);
        addWidget(pinned);
        addEnd();

        m_fields.bind(kind, &Lane::kind, QT_TRANSLATE_NOOP("Edit", "Change the kind of “%1”"));
        m_fields.bind(m_name, &Lane::name, QT_TRANSLATE_NOOP("Edit", "Rename the lane “%1”"));
        m_fields.bind(line, &Lane::lineAbove, QT_TRANSLATE_NOOP("Edit", "Change the line above “%1”"));
        m_fields.bind(height, &Lane::height, QT_TRANSLATE_NOOP("Edit", "Change the height of “%1”"));
        m_fields.bind(collapsed, &Lane::collapsed, QT_TRANSLATE_NOOP("Edit", "Collapse or open “%1”"));
        m_fields.bind(hidden, &Lane::hidden, QT_TRANSLATE_NOOP("Edit", "Hide or show “%1”"));
        m_fields.bind(pinned, &Lane::pinned, QT_TRANSLATE_NOOP("Edit", "Keep “%1” in view, or let it scroll"));
    }

    void show(const Selection &selection) override
    {
        RowPanel::show(selection);
        sayKindsName();
    }
    void refresh(const Changes &changes) override
    {
        RowPanel::refresh(changes);
        sayKindsName();
    }

private:
    // A lane without a name of its own wears its kind's.
    void sayKindsName()
    {
        if (const Lane *lane = row())
            m_name->setPlaceholderText(nameOf(lane->kind, businessOf(model()).language));
    }

    LineField *m_name;
};

}

std::unique_ptr<FieldPanel> makeLanePanel(const PanelContext &context) { return std::make_unique<LanePanel>(context); }

}
