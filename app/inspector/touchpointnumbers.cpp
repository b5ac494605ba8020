#include "inspector/touchpointnumbers.h"

#include "edit/numbers.h"
#include "inspector/numberlines.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "numbers/funnel.h"
#include "store/edit.h"
#include "store/seriesreader.h"

#include <QLabel>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr qint64 heading = -1;

QString percent(double share) { return QLocale().toString(share * 100, 'f', 1); }

}

TouchpointNumbers::TouchpointNumbers(const PanelContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_lines(new NumberLines),
      m_text(new QLabel),
      m_choice(new ChoiceField)
{
    m_text->setObjectName(QStringLiteral("touchpointNumbers"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choice->setObjectName(QStringLiteral("touchpointNumber"));
    m_choice->setAccessibleName(tr("Add or take away a number"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_lines);
    column->addWidget(m_text);
    column->addWidget(m_choice);
    connect(m_lines, &NumberLines::chosen, this, [this](BindingId number) {
        const Card *card = m_context.workbook.model().find(m_card);
        if (card && m_context.openNumbers)
            m_context.openNumbers(stageOf(m_context.workbook.model(), card->stage), m_card, number);
    });
    connect(m_choice, &ChoiceField::finished, this, &TouchpointNumbers::choose);
}

void TouchpointNumbers::show(CardId id)
{
    m_card = id;
    const Model &model = m_context.workbook.model();
    const Card *card = model.find(id);
    setEnabled(card);
    m_choice->setEnabled(!sourcesOf(model).empty());
    m_choice->clear();
    m_choice->add(tr("Add a number…"), 0);
    m_text->hide();
    m_lines->setVisible(card);
    if (card)
        fill(*card);
    m_choice->present(0);
}

void TouchpointNumbers::fill(const Card &card)
{
    const Model &model = m_context.workbook.model();
    const std::vector<BindingId> &bindings = bindingsOf(model, card);
    SeriesReader &series = m_context.workbook.series();
    const Period period = series.periodOf(m_context.map);
    const std::vector<BoundNumber> numbers = numbersAt(model, bindings, series.seriesOf(bindings, period), period);
    QStringList steps;
    for (const BoundNumber &number : numbers) {
        if (number.ofLarger && !number.ofLarger->fromReach)
            //: %1 is a share in percent, %2 a number such as "purchase", %3 and %4 the limits between which the share
            //: surely is
            steps += tr("%1 % reach %2 (%3 – %4)")
                         .arg(percent(number.ofLarger->rate), number.label, percent(number.ofLarger->low),
                             percent(number.ofLarger->high));
    }
    m_lines->show(numbers, m_context.language);
    m_text->setText(steps.join(QLatin1Char('\n')));
    m_text->setVisible(!steps.isEmpty());
    for (const BoundNumber &number : numbers)
        m_choice->add(tr("Take away “%1”").arg(number.label), number.metric.value);
    for (const SourceId source : sourcesOf(model)) {
        m_choice->add(model.at(source).name, heading);
        qobject_cast<QStandardItemModel *>(m_choice->model())->item(m_choice->count() - 1)->setEnabled(false);
        for (const MetricId metric : metricsOf(model, source)) {
            const bool isHere = std::any_of(
                numbers.begin(), numbers.end(), [&](const BoundNumber &each) { return each.metric == metric; });
            if (!isHere)
                m_choice->add(model.at(metric).name, metric.value);
        }
    }
}

void TouchpointNumbers::choose()
{
    const Model &model = m_context.workbook.model();
    const Card *card = model.find(m_card);
    const std::optional<qint64> chosen = m_choice->entered();
    const Metric *metric = chosen ? model.find(MetricId {*chosen}) : nullptr;
    if (!card || !metric)
        return;
    BindingId present;
    for (const BindingId id : bindingsOf(model, *card)) {
        if (model.at(id).metric == metric->id)
            present = id;
    }
    const QString name = card->text.simplified();
    const EditName step = present ? EditName {QT_TRANSLATE_NOOP("Edit", "Take the number off “%1”"), {name}}
                                  : EditName {QT_TRANSLATE_NOOP("Edit", "Show “%1” at “%2”"), {metric->name, name}};
    const auto done = m_context.workbook.edit(step, [card = m_card, id = metric->id, present](Edit &edit) {
        if (present)
            edit.remove(present);
        else
            bindMetricTo(edit, card, id);
    });
    if (!done && m_context.failed)
        m_context.failed(done.error());
    refresh();
}

}
