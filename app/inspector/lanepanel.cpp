#include "edit/looks.h"
#include "inspector/fieldpanel.h"
#include "inspector/valuefields.h"
#include "layout/feelinglayout.h"
#include "model/lookup.h"
#include "model/words.h"
#include "store/edit.h"

namespace wend {

namespace {

class LanePanel : public RowPanel<Lane>
{
public:
    explicit LanePanel(const PanelContext &context)
        : RowPanel(context, [this](const Lane &lane) { return laneName(model(), lane); }),
          m_name(new LineField)
    {
        const auto translated = [](const char *text) { return QCoreApplication::translate("Inspector", text); };
        auto *kind = new ChoiceField;
        for (const auto &[each, word] : EnumWords<LaneKind>::list)
            kind->add(nameOf(each, context.language), qint64(each));
        auto *line = new ChoiceField;
        for (const auto &[each, word] : EnumWords<BlueprintLine>::list)
            line->add(nameOf(each, context.language), qint64(each));

        addHeading(translated(QT_TRANSLATE_NOOP("Inspector", "Lane")));
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Kind")), kind);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Name")), m_name);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Line above")), line);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "High feelings are called")), m_levels[0]);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Middling ones")), m_levels[1]);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Low ones")), m_levels[2]);
        auto *height = new NumberField(leastLength, mostLength);
        height->setPlaceholderText(translated(QT_TRANSLATE_NOOP("Inspector", "as its content needs")));
        auto *collapsed = new CheckField(translated(QT_TRANSLATE_NOOP("Inspector", "Collapsed to its name")));
        auto *hidden = new CheckField(translated(QT_TRANSLATE_NOOP("Inspector", "Hidden on map and poster")));
        auto *pinned = new CheckField(translated(QT_TRANSLATE_NOOP("Inspector", "Stays in view while scrolling")));
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Height, at least")), height);
        addWidget(collapsed);
        addWidget(hidden);
        addWidget(pinned);
        addEnd();

        QString Map::*const levels[] = {&Map::levelHigh, &Map::levelMiddle, &Map::levelLow};
        for (size_t i = 0; i < m_levels.size(); ++i) {
            QString Map::*const level = levels[i];
            m_fields.bindBy(
                m_levels[i], QT_TRANSLATE_NOOP("Edit", "Name the levels of “%1”"),
                [this, level](const Lane &lane) { return model().at(lane.map).*level; },
                [level](Edit &edit, LaneId id, const QString &name) {
                    if (const auto lane = edit.row(id))
                        edit.set(lane->map, level, name.simplified());
                });
        }
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
        showKindsName();
    }
    void refresh(const Changes &changes) override
    {
        RowPanel::refresh(changes);
        showKindsName();
    }

private:
    // A lane without a name of its own wears its kind's.
    void showKindsName()
    {
        const Lane *lane = row();
        if (!lane)
            return;
        const QString language = businessOf(model()).language;
        m_name->setPlaceholderText(nameOf(lane->kind, language));
        const std::array<QString, 3> usual = levelNames({}, language);
        for (size_t i = 0; i < m_levels.size(); ++i) {
            m_levels[i]->setPlaceholderText(usual[i]);
            m_levels[i]->parentWidget()->setVisible(lane->kind == LaneKind::Feeling);
        }
    }

    LineField *m_name;
    std::array<LineField *, 3> m_levels {new LineField, new LineField, new LineField};
};

}

std::unique_ptr<FieldPanel> makeLanePanel(const PanelContext &context) { return std::make_unique<LanePanel>(context); }

}
