#include "edit/stages.h"
#include "inspector/fieldpanel.h"
#include "inspector/valuefields.h"
#include "model/words.h"

namespace wend {

namespace {

class StagePanel : public RowPanel<Stage>
{
public:
    explicit StagePanel(const PanelContext &context) : RowPanel(context, [](const Stage &stage) { return stage.name; })
    {
        const auto said = [](const char *text) { return QCoreApplication::translate("Inspector", text); };
        auto *name = new LineField;
        auto *question = new NotesField(2);
        auto *colour = new SwatchField(stageColours());
        auto *duration = new NumberField(0, 100000);
        auto *unit = new ChoiceField;
        unit->add(said(QT_TRANSLATE_NOOP("Inspector", "minutes")), qint64(DurationUnit::Minutes));
        unit->add(said(QT_TRANSLATE_NOOP("Inspector", "hours")), qint64(DurationUnit::Hours));
        unit->add(said(QT_TRANSLATE_NOOP("Inspector", "days")), qint64(DurationUnit::Days));
        unit->add(said(QT_TRANSLATE_NOOP("Inspector", "weeks")), qint64(DurationUnit::Weeks));
        unit->add(said(QT_TRANSLATE_NOOP("Inspector", "months")), qint64(DurationUnit::Months));
        auto *level = new ChoiceField;
        for (const auto &[each, word] : EnumWords<FunnelLevel>::list)
            level->add(nameOf(each, context.language), qint64(each));
        auto *target = new NumberField(0, 100, 100);

        addHeading(said(QT_TRANSLATE_NOOP("Inspector", "Stage")));
        addField(said(QT_TRANSLATE_NOOP("Inspector", "Name")), name);
        addField(said(QT_TRANSLATE_NOOP("Inspector", "Question or goal")), question);
        addField(said(QT_TRANSLATE_NOOP("Inspector", "Colour")), colour);
        addPair(said(QT_TRANSLATE_NOOP("Inspector", "Takes")), duration, said(QT_TRANSLATE_NOOP("Inspector", "Unit")), unit);
        addField(said(QT_TRANSLATE_NOOP("Inspector", "Level of the funnel")), level);
        addField(said(QT_TRANSLATE_NOOP("Inspector", "Target: % who go on")), target);
        addEnd();

        m_fields.bind(name, &Stage::name, QT_TRANSLATE_NOOP("Edit", "Rename the stage “%1”"));
        m_fields.bind(question, &Stage::question, QT_TRANSLATE_NOOP("Edit", "Change the question of “%1”"));
        m_fields.bind(colour, &Stage::colour, QT_TRANSLATE_NOOP("Edit", "Change the colour of “%1”"));
        m_fields.bind(duration, &Stage::duration, QT_TRANSLATE_NOOP("Edit", "Change how long “%1” takes"));
        m_fields.bind(unit, &Stage::durationUnit, QT_TRANSLATE_NOOP("Edit", "Change how long “%1” takes"));
        m_fields.bind(level, &Stage::level, QT_TRANSLATE_NOOP("Edit", "Change the funnel level of “%1”"));
        m_fields.bind(target, &Stage::target, QT_TRANSLATE_NOOP("Edit", "Change the target of “%1”"));
    }
};

}

std::unique_ptr<FieldPanel> makeStagePanel(const PanelContext &context) { return std::make_unique<StagePanel>(context); }

}
