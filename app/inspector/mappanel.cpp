#include "edit/maps.h"
#include "inspector/fieldpanel.h"
#include "inspector/suggestions.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "model/words.h"

namespace wend {

namespace {

class MapPanel : public RowPanel<Map>
{
public:
    explicit MapPanel(const PanelContext &context) : RowPanel(context, [](const Map &map) { return map.title; })
    {
        const auto translated = [](const char *text) { return QCoreApplication::translate("Inspector", text); };
        auto *title = new LineField;
        auto *goal = new NotesField(2);
        auto *scenario = new NotesField(3);
        auto *product = new LineField;
        auto *kind = new ChoiceField;
        for (const MapKind each : {MapKind::AsItIs, MapKind::AsItShouldBe})
            kind->add(nameOf(each, context.language), qint64(each));
        auto *owner = new SuggestField([this] { return suggestedOwners(model()); });
        auto *tags = new LineField;
        auto *review = new DateField;
        m_pair = new ChoiceField;

        addHeading(translated(QT_TRANSLATE_NOOP("Inspector", "Map")));
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Title")), title);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Goal of the customer")), goal);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Scenario")), scenario);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Product or service")), product);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Kind")), kind);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Pair with")), m_pair);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Looked after by")), owner);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Tags, separated by commas")), tags);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "To be reviewed on")), review);
        addEnd();

        m_fields.bind(title, &Map::title, QT_TRANSLATE_NOOP("Edit", "Rename the map “%1”"));
        m_fields.bind(goal, &Map::goal, QT_TRANSLATE_NOOP("Edit", "Change the goal of “%1”"));
        m_fields.bind(scenario, &Map::scenario, QT_TRANSLATE_NOOP("Edit", "Change the scenario of “%1”"));
        m_fields.bind(product, &Map::product, QT_TRANSLATE_NOOP("Edit", "Change the product of “%1”"));
        m_fields.bind(kind, &Map::kind, QT_TRANSLATE_NOOP("Edit", "Change the kind of “%1”"));
        m_fields.bindBy(
            m_pair, QT_TRANSLATE_NOOP("Edit", "Change what “%1” is paired with"),
            [](const Map &map) { return map.pair.value; },
            [](Edit &edit, MapId map, qint64 other) { pairMaps(edit, map, {other}); });
        m_fields.bind(owner, &Map::owner, QT_TRANSLATE_NOOP("Edit", "Change who looks after “%1”"));
        m_fields.bind(tags, &Map::tags, QT_TRANSLATE_NOOP("Edit", "Change the tags of “%1”"));
        m_fields.bind(review, &Map::reviewDate, QT_TRANSLATE_NOOP("Edit", "Change the review date of “%1”"));
    }

    void show(const Selection &selection) override
    {
        if (const auto *map = std::get_if<MapId>(&selection))
            offerMaps(*map);
        RowPanel::show(selection);
    }
    void refresh(const Changes &changes) override
    {
        if (touchesField(changes, &Map::title, &Map::kind, &Map::position) && row())
            offerMaps(row()->id);
        RowPanel::refresh(changes);
    }

private:
    // The same journey as it should be, or as it is, is one of the workbook's other maps.
    void offerMaps(MapId map)
    {
        const QSignalBlocker quiet(m_pair);
        m_pair->clear();
        m_pair->add(QCoreApplication::translate("Inspector", "No other map"), 0);
        for (const MapId id : mapsOf(model())) {
            const Map &other = model().at(id);
            if (id != map)
                m_pair->add(
                    QStringLiteral("%1 (%2)").arg(other.title, nameOf(other.kind, m_context.language)), id.value);
        }
    }

    ChoiceField *m_pair = nullptr;
};

}

std::unique_ptr<FieldPanel> makeMapPanel(const PanelContext &context) { return std::make_unique<MapPanel>(context); }

}
