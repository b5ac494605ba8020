#include "edit/pictures.h"
#include "inspector/cardpanel.h"
#include "inspector/picturefield.h"
#include "inspector/suggestions.h"
#include "inspector/touchpointnumbers.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "model/words.h"

namespace wend {

namespace {

class TouchpointPanel : public CardPanel
{
public:
    explicit TouchpointPanel(const PanelContext &context) : CardPanel(context)
    {
        addHeading(translated(QT_TRANSLATE_NOOP("Inspector", "Touchpoint")));
        addText(translated(QT_TRANSLATE_NOOP("Inspector", "Name")), 1);
        addChannelAndDevice();
        addOwner();
        addTool();
        auto *truth = new CheckField(translated(QT_TRANSLATE_NOOP("Inspector", "Moment of truth: it decides")));
        addWidget(truth);
        m_fields.bind(
            truth, &Card::momentOfTruth, QT_TRANSLATE_NOOP("Edit", "Change whether “%1” is a moment of truth"));
        m_numbers = new TouchpointNumbers(m_context);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Numbers")), m_numbers);
        addRest();
    }

    void show(const Selection &selection) override
    {
        CardPanel::show(selection);
        m_numbers->show(onlyCard(selection));
    }
    void refresh(const Changes &changes) override
    {
        CardPanel::refresh(changes);
        m_numbers->refresh();
    }

private:
    TouchpointNumbers *m_numbers = nullptr;
};

/// The cards of a kind on a map, stage by stage, to choose one from.
void fillWithCards(ChoiceField &choice, const Model &model, MapId map, LaneKind kind, const QString &none)
{
    choice.clear();
    choice.add(none, 0);
    for (const LaneId lane : lanesOf(model, map)) {
        if (model.at(lane).kind != kind)
            continue;
        for (const StageId stage : columnsOf(model, map)) {
            for (const CardId card : cardsIn(model, lane, stage))
                choice.add(model.at(card).text.simplified(), card.value);
        }
    }
}

bool changesCards(const Changes &changes)
{
    return touchesField(changes, &Card::text, &Card::lane, &Card::stage, &Card::position);
}

class PainPanel : public CardPanel
{
public:
    explicit PainPanel(const PanelContext &context) : CardPanel(context), m_touchpoint(new ChoiceField)
    {
        addHeading(translated(QT_TRANSLATE_NOOP("Inspector", "Pain point")));
        addText(translated(QT_TRANSLATE_NOOP("Inspector", "What goes wrong")), 3);
        auto *severity = new DotsField(5, QColor(0xc0463c),
            {translated(QT_TRANSLATE_NOOP("Inspector", "1: hardly noticed")),
                translated(QT_TRANSLATE_NOOP("Inspector", "2: a nuisance")),
                translated(QT_TRANSLATE_NOOP("Inspector", "3: annoying")),
                translated(QT_TRANSLATE_NOOP("Inspector", "4: customers complain")),
                translated(QT_TRANSLATE_NOOP("Inspector", "5: customers leave"))});
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "How bad")), severity);
        m_fields.bind(severity, &Card::severity, QT_TRANSLATE_NOOP("Edit", "Change how bad “%1” is"));
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Felt at")), m_touchpoint);
        m_fields.bind(m_touchpoint, &Card::touchpoint, QT_TRANSLATE_NOOP("Edit", "Change where “%1” is felt"));
        addOwner();
        addRest();
    }

    void show(const Selection &selection) override
    {
        fillTouchpoints();
        CardPanel::show(selection);
    }
    void refresh(const Changes &changes) override
    {
        if (changesCards(changes))
            fillTouchpoints();
        CardPanel::refresh(changes);
    }

private:
    void fillTouchpoints()
    {
        fillWithCards(*m_touchpoint, model(), m_context.map, LaneKind::Touchpoints,
            translated(QT_TRANSLATE_NOOP("Inspector", "no touchpoint")));
    }

    ChoiceField *m_touchpoint;
};

class IdeaPanel : public CardPanel
{
public:
    explicit IdeaPanel(const PanelContext &context) : CardPanel(context), m_answers(new ChoiceField)
    {
        addHeading(translated(QT_TRANSLATE_NOOP("Inspector", "Idea")));
        addText(translated(QT_TRANSLATE_NOOP("Inspector", "What could be better")), 3);
        auto *impact = new ChoiceField;
        auto *effort = new ChoiceField;
        const QStringList degrees {translated(QT_TRANSLATE_NOOP("Inspector", "low")),
            translated(QT_TRANSLATE_NOOP("Inspector", "medium")), translated(QT_TRANSLATE_NOOP("Inspector", "high"))};
        for (int degree = 0; degree < 3; ++degree) {
            impact->add(degrees[degree], degree + 1);
            effort->add(degrees[degree], degree + 1);
        }
        addPair(translated(QT_TRANSLATE_NOOP("Inspector", "Impact")), impact,
            translated(QT_TRANSLATE_NOOP("Inspector", "Effort")), effort);
        m_fields.bind(impact, &Card::impact, QT_TRANSLATE_NOOP("Edit", "Change the impact of “%1”"));
        m_fields.bind(effort, &Card::effort, QT_TRANSLATE_NOOP("Edit", "Change the effort of “%1”"));
        addOwner();
        auto *due = new DateField;
        auto *state = new ChoiceField;
        for (const auto &[each, word] : EnumWords<IdeaState>::list)
            state->add(nameOf(each, context.language), qint64(each));
        addPair(translated(QT_TRANSLATE_NOOP("Inspector", "Due")), due,
            translated(QT_TRANSLATE_NOOP("Inspector", "State")), state);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Answers")), m_answers);
        m_fields.bind(due, &Card::due, QT_TRANSLATE_NOOP("Edit", "Change when “%1” is due"));
        m_fields.bind(state, &Card::state, QT_TRANSLATE_NOOP("Edit", "Change the state of “%1”"));
        m_fields.bind(m_answers, &Card::answers, QT_TRANSLATE_NOOP("Edit", "Change what “%1” answers"));
        addRest();
    }

    void show(const Selection &selection) override
    {
        fillPains();
        CardPanel::show(selection);
    }
    void refresh(const Changes &changes) override
    {
        if (changesCards(changes))
            fillPains();
        CardPanel::refresh(changes);
    }

private:
    void fillPains()
    {
        fillWithCards(*m_answers, model(), m_context.map, LaneKind::PainPoints,
            translated(QT_TRANSLATE_NOOP("Inspector", "no pain point")));
    }

    ChoiceField *m_answers;
};

/// A card of words: what it is called, how its text is asked for, and whether a channel or a tool belongs to it.
class WordsPanel : public CardPanel
{
public:
    enum class Also { Nothing, Channel, Tool };

    WordsPanel(const PanelContext &context, const char *heading, const char *caption, Also also) : CardPanel(context)
    {
        addHeading(translated(heading));
        addText(translated(caption), 3);
        if (also == Also::Channel)
            addChannelAndDevice();
        addOwner();
        if (also == Also::Tool)
            addTool();
        addRest();
    }
};

class MessagePanel : public CardPanel
{
public:
    explicit MessagePanel(const PanelContext &context) : CardPanel(context)
    {
        addHeading(translated(QT_TRANSLATE_NOOP("Inspector", "Message")));
        addText(translated(QT_TRANSLATE_NOOP("Inspector", "What the business says")), 3);
        addChannelAndDevice();
        auto *level = new ChoiceField;
        for (const auto &[each, word] : EnumWords<FunnelLevel>::list)
            level->add(nameOf(each, context.language), qint64(each));
        auto *times = new NumberField(0, 1000);
        addPair(translated(QT_TRANSLATE_NOOP("Inspector", "For the")), level,
            translated(QT_TRANSLATE_NOOP("Inspector", "Times a month")), times);
        level->setToolTip(translated(QT_TRANSLATE_NOOP("Inspector", "For whom in the funnel the message is")));
        times->setToolTip(translated(QT_TRANSLATE_NOOP("Inspector", "How often one person gets it in a month")));
        m_fields.bind(level, &Card::level, QT_TRANSLATE_NOOP("Edit", "Change for whom “%1” is"));
        m_fields.bind(times, &Card::timesAMonth, QT_TRANSLATE_NOOP("Edit", "Change how often “%1” is sent"));
        addOwner();
        addRest();
    }
};

class PicturePanel : public CardPanel
{
public:
    explicit PicturePanel(const PanelContext &context) : CardPanel(context)
    {
        addHeading(translated(QT_TRANSLATE_NOOP("Inspector", "Picture")));
        auto *picture = new PictureField(context.choosePicture, false);
        addWidget(picture);
        connect(picture, &PictureField::failed, this, [this](const Error &error) { m_context.failed(error); });
        m_fields.bindBy(
            picture, QT_TRANSLATE_NOOP("Edit", "Change the picture of “%1”"),
            [this](const Card &card) {
                const Picture *shown = model().find(card.picture);
                return shown ? *shown : Picture {};
            },
            [](Edit &edit, CardId card, const Picture &picture) { setPicture(edit, card, picture); });
        addText(translated(QT_TRANSLATE_NOOP("Inspector", "Caption")), 2);
        addOwner();
        addRest();
    }
};

}

std::unique_ptr<FieldPanel> makeTouchpointPanel(const PanelContext &context)
{
    return std::make_unique<TouchpointPanel>(context);
}
std::unique_ptr<FieldPanel> makePainPanel(const PanelContext &context) { return std::make_unique<PainPanel>(context); }
std::unique_ptr<FieldPanel> makeIdeaPanel(const PanelContext &context) { return std::make_unique<IdeaPanel>(context); }
std::unique_ptr<FieldPanel> makePicturePanel(const PanelContext &context)
{
    return std::make_unique<PicturePanel>(context);
}
std::unique_ptr<FieldPanel> makeActionPanel(const PanelContext &context)
{
    return std::make_unique<WordsPanel>(context, QT_TRANSLATE_NOOP("Inspector", "Action"),
        QT_TRANSLATE_NOOP("Inspector", "What customers do"), WordsPanel::Also::Channel);
}
std::unique_ptr<FieldPanel> makeThoughtPanel(const PanelContext &context)
{
    return std::make_unique<WordsPanel>(context, QT_TRANSLATE_NOOP("Inspector", "Thought"),
        QT_TRANSLATE_NOOP("Inspector", "What customers say to themselves"), WordsPanel::Also::Nothing);
}
std::unique_ptr<FieldPanel> makeMessagePanel(const PanelContext &context)
{
    return std::make_unique<MessagePanel>(context);
}
std::unique_ptr<FieldPanel> makeBackstagePanel(const PanelContext &context)
{
    return std::make_unique<WordsPanel>(context, QT_TRANSLATE_NOOP("Inspector", "Behind the scenes"),
        QT_TRANSLATE_NOOP("Inspector", "What is done"), WordsPanel::Also::Tool);
}
std::unique_ptr<FieldPanel> makeCardPanel(const PanelContext &context)
{
    return std::make_unique<WordsPanel>(context, QT_TRANSLATE_NOOP("Inspector", "Card"),
        QT_TRANSLATE_NOOP("Inspector", "Text"), WordsPanel::Also::Nothing);
}

}
