#include "base/localized.h"
#include "edit/looks.h"
#include "edit/numbers.h"
#include "edit/steps.h"
#include "inspector/countedtwicenote.h"
#include "inspector/fieldpanel.h"
#include "inspector/numberlines.h"
#include "inspector/stagequotesfield.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "model/stagecolours.h"
#include "model/words.h"
#include "store/seriesreader.h"

#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>

namespace wend {

namespace {

class StagePanel : public RowPanel<Stage>
{
public:
    explicit StagePanel(const PanelContext &context) : RowPanel(context, [](const Stage &stage) { return stage.name; })
    {
        const auto translated = [](const char *text) { return QCoreApplication::translate("Inspector", text); };
        auto *name = new LineField;
        auto *question = new NotesField(2);
        auto *colour = new SwatchField(stageColours());
        auto *duration = new NumberField(0, 100000);
        auto *unit = new ChoiceField;
        unit->add(translated(QT_TRANSLATE_NOOP("Inspector", "minutes")), qint64(DurationUnit::Minutes));
        unit->add(translated(QT_TRANSLATE_NOOP("Inspector", "hours")), qint64(DurationUnit::Hours));
        unit->add(translated(QT_TRANSLATE_NOOP("Inspector", "days")), qint64(DurationUnit::Days));
        unit->add(translated(QT_TRANSLATE_NOOP("Inspector", "weeks")), qint64(DurationUnit::Weeks));
        unit->add(translated(QT_TRANSLATE_NOOP("Inspector", "months")), qint64(DurationUnit::Months));
        auto *level = new ChoiceField;
        for (const auto &[each, word] : EnumWords<FunnelLevel>::list)
            level->add(nameOf(each, context.language), qint64(each));
        auto *target = new NumberField(0, 100, 100);

        m_heading = addHeading(translated(QT_TRANSLATE_NOOP("Inspector", "Stage")));
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Name")), name);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Question or goal")), question);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Colour")), colour);
        addPair(translated(QT_TRANSLATE_NOOP("Inspector", "Takes")), duration,
            translated(QT_TRANSLATE_NOOP("Inspector", "Unit")), unit);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Level of the funnel")), level);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Target: % who go on")), target);
        m_number = new ChoiceField;
        auto *label = new LineField;
        m_label = label;
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Number")), m_number);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Label of the number")), label);
        m_lines = new NumberLines;
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "All its numbers")), m_lines);
        m_countedTwice = new CountedTwiceNote;
        addWidget(m_countedTwice);
        m_quotes = new StageQuotesField(context);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Customers' words")), m_quotes);
        QObject::connect(m_lines, &NumberLines::chosen, m_lines, [this](BindingId number) {
            if (const Stage *stage = row(); stage && m_context.openNumbers)
                m_context.openNumbers(stage->id, {}, number);
        });
        m_width = new NumberField(leastLength, mostLength);
        m_width->setPlaceholderText(translated(QT_TRANSLATE_NOOP("Inspector", "shares the room")));
        m_addStep = new QPushButton(translated(QT_TRANSLATE_NOOP("Inspector", "Add a step")));
        auto *collapsed = new CheckField(translated(QT_TRANSLATE_NOOP("Inspector", "Collapsed to its name")));
        auto *hidden = new CheckField(translated(QT_TRANSLATE_NOOP("Inspector", "Hidden on map and poster")));
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Width")), m_width);
        addWidget(collapsed);
        addWidget(hidden);
        addWidget(m_addStep);
        m_explain = new QPushButton;
        addWidget(m_explain);
        QObject::connect(m_explain, &QPushButton::clicked, m_explain, [this] {
            if (const Stage *stage = row(); stage && m_context.openExplanations)
                m_context.openExplanations(stage->id);
        });
        addEnd();
        m_ofStages = {colour, level, target, m_number, label, m_lines};

        m_fields.bind(name, &Stage::name, QT_TRANSLATE_NOOP("Edit", "Rename “%1”"));
        m_fields.bind(question, &Stage::question, QT_TRANSLATE_NOOP("Edit", "Change the question of “%1”"));
        m_fields.bind(colour, &Stage::colour, QT_TRANSLATE_NOOP("Edit", "Change the colour of “%1”"));
        m_fields.bind(duration, &Stage::duration, QT_TRANSLATE_NOOP("Edit", "Change how long “%1” takes"));
        m_fields.bind(unit, &Stage::durationUnit, QT_TRANSLATE_NOOP("Edit", "Change how long “%1” takes"));
        m_fields.bind(level, &Stage::level, QT_TRANSLATE_NOOP("Edit", "Change the funnel level of “%1”"));
        m_fields.bind(target, &Stage::target, QT_TRANSLATE_NOOP("Edit", "Change the target of “%1”"));
        m_fields.bind(collapsed, &Stage::collapsed, QT_TRANSLATE_NOOP("Edit", "Collapse or open “%1”"));
        m_fields.bind(hidden, &Stage::hidden, QT_TRANSLATE_NOOP("Edit", "Hide or show “%1”"));
        m_fields.bindBy(
            m_width, QT_TRANSLATE_NOOP("Edit", "Change the width of “%1”"),
            [](const Stage &stage) { return stage.width; },
            [](Edit &edit, StageId stage, const std::optional<double> &width) { setColumnWidth(edit, stage, width); });
        QObject::connect(m_addStep, &QPushButton::clicked, m_addStep, [this] { addStep(); });
        m_fields.bindBy(
            label, QT_TRANSLATE_NOOP("Edit", "Change the label of the number at “%1”"),
            [this](const Stage &stage) {
                const Binding *first = firstOf(stage.id);
                return first ? first->label : QString();
            },
            [](Edit &edit, StageId stage, const QString &text) { labelNumber(edit, stage, text); });
        QObject::connect(m_number, &ChoiceField::finished, m_number, [this] { chooseNumber(); });
    }

    void show(const Selection &selection) override
    {
        RowPanel::show(selection);
        showNumber();
        showParts();
    }

    void refresh(const Changes &changes) override
    {
        RowPanel::refresh(changes);
        showNumber();
        showParts();
    }

private:
    const Binding *firstOf(StageId stage) const
    {
        const std::vector<BindingId> &bindings = bindingsOf(model(), stage);
        return bindings.empty() ? nullptr : model().find(bindings.front());
    }

    // A step has no numbers and no colour of its own; a stage with steps is as wide as they are.
    void showParts()
    {
        const Stage *stage = row();
        if (!stage)
            return;
        const char *word
            = stage->parent ? QT_TRANSLATE_NOOP("Inspector", "Step") : QT_TRANSLATE_NOOP("Inspector", "Stage");
        m_heading->setText(QCoreApplication::translate("Inspector", word).toUpper());
        for (QWidget *field : m_ofStages)
            field->parentWidget()->setVisible(!stage->parent);
        m_width->parentWidget()->setVisible(stepsOf(model(), *stage).empty());
        m_addStep->setVisible(!stage->parent);
        m_explain->setVisible(!stage->parent);
        const int known = int(explanationsOf(model(), stage->id).size());
        m_explain->setText(known == 0
                ? QCoreApplication::translate("Inspector", "Why so few come here…")
                : QCoreApplication::translate("Inspector", "Why so few come here: %n explanation(s)", nullptr, known));
        m_quotes->parentWidget()->setVisible(m_quotes->show(stage->id));
    }

    void addStep()
    {
        const Stage *stage = row();
        if (!stage)
            return;
        const QString name = localized("Canvas", QT_TRANSLATE_NOOP("Canvas", "New step"), businessOf(model()).language);
        const auto done = m_context.workbook.edit({QT_TRANSLATE_NOOP("Edit", "Add a step to “%1”"), {stage->name}},
            [&, id = stage->id](Edit &edit) { insertStep(edit, id, std::numeric_limits<int>::max(), name); });
        if (!done)
            m_context.failed(done.error());
    }

    /// All metrics of the workbook, under the names of their sources.
    void listNumbers()
    {
        std::vector<std::pair<QString, qint64>> items {{QCoreApplication::translate("Inspector", "none"), 0}};
        for (SourceId source : sourcesOf(model())) {
            items.emplace_back(model().at(source).name, heading);
            for (MetricId metric : metricsOf(model(), source))
                items.emplace_back(model().at(metric).name, metric.value);
        }
        if (items == m_items)
            return;
        m_items = std::move(items);
        m_number->clear();
        for (const auto &[text, value] : m_items) {
            m_number->add(text, value);
            if (value == heading)
                qobject_cast<QStandardItemModel *>(m_number->model())->item(m_number->count() - 1)->setEnabled(false);
        }
    }

    void showNumber()
    {
        const Stage *stage = row();
        if (!stage)
            return;
        listNumbers();
        const Binding *first = firstOf(stage->id);
        const Metric *metric = first ? model().find(first->metric) : nullptr;
        m_number->present(metric ? metric->id.value : 0);
        m_label->setEnabled(metric);
        m_label->setPlaceholderText(metric ? metric->name : QString());
        showLines(*stage);
    }

    void showLines(const Stage &stage)
    {
        SeriesReader &series = m_context.workbook.series();
        const std::vector<BindingId> &bindings = bindingsOf(model(), stage.id);
        const Period period = series.periodOf(m_context.map);
        m_lines->show(numbersAt(model(), bindings, series.seriesOf(bindings, period), period), m_context.language);
        m_countedTwice->show(m_context.workbook, m_context.map, stage.parent ? StageId {} : stage.id, m_context.failed);
    }

    const Binding *bindingOf(StageId stage, MetricId metric) const
    {
        for (const BindingId id : bindingsOf(model(), stage)) {
            if (model().at(id).metric == metric)
                return model().find(id);
        }
        return nullptr;
    }

    void chooseNumber()
    {
        const Stage *stage = row();
        const std::optional<qint64> chosen = m_number->entered();
        if (!stage || !chosen)
            return;
        const StageId at = stage->id;
        const MetricId id {*chosen};
        const Metric *metric = model().find(id);
        const EditName name = metric
            ? EditName {QT_TRANSLATE_NOOP("Edit", "Count “%1” at “%2”"), {metric->name, stage->name}}
            : EditName {QT_TRANSLATE_NOOP("Edit", "Take the number off “%1”"), {stage->name}};
        // One that is shown there already comes to the front; the others stay.
        const Binding *present = bindingOf(at, id);
        const auto done = m_context.workbook.edit(name, [&, front = present ? present->id : BindingId {}](Edit &edit) {
            if (front)
                leadWith(edit, front);
            else
                countAt(edit, at, metric ? id : MetricId {});
        });
        if (!done && m_context.failed)
            m_context.failed(done.error());
        showNumber();
    }

    static constexpr qint64 heading = -1;

    std::vector<QWidget *> m_ofStages; ///< fields that steps do not have
    QLabel *m_heading;
    NumberField *m_width;
    QPushButton *m_addStep;
    QPushButton *m_explain;
    ChoiceField *m_number = nullptr;
    LineField *m_label = nullptr;
    NumberLines *m_lines = nullptr;
    CountedTwiceNote *m_countedTwice = nullptr;
    StageQuotesField *m_quotes = nullptr;
    std::vector<std::pair<QString, qint64>> m_items; ///< of m_number
};

}

std::unique_ptr<FieldPanel> makeStagePanel(const PanelContext &context)
{
    return std::make_unique<StagePanel>(context);
}

}
