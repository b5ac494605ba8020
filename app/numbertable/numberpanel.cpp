#include "numbertable/numberpanel.h"

#include "base/language.h"
#include "charts/chartstyle.h"
#include "charts/timechart.h"
#include "edit/numbers.h"
#include "inspector/countedtwicenote.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "model/stagecolours.h"
#include "numbers/stagereasons.h"
#include "numbertable/newnumberform.h"
#include "numbertable/numbertableview.h"
#include "store/edit.h"
#include "store/seriesreader.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr int widestName = 420; ///< of a number in a menu, in pixels
constexpr int leastPoints = 3;  ///< of a chart: fewer show no course
constexpr int leastTable = 230; ///< height of the table with a chart below it

QLabel *wrapped(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QToolButton *tab(const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("tab", true);
    button->setCheckable(true);
    return button;
}

}

NumberPanel::NumberPanel(QWidget *parent)
    : QWidget(parent),
      m_model(new NumberTableModel(this)),
      m_square(new QLabel),
      m_title(new QLabel),
      m_details(tab("numbersDetails")),
      m_numbers(tab("numbersNumbers")),
      m_by(new QLabel),
      m_step(new QComboBox),
      m_fromLabel(new QLabel),
      m_from(new DateField),
      m_add(new QPushButton),
      m_form(new NewNumberForm),
      m_table(new NumberTableView(*m_model)),
      m_message(wrapped("numbersMessage")),
      m_hint(wrapped("numbersHint")),
      m_countedTwice(new CountedTwiceNote),
      m_reasons(wrapped("numbersReasons")),
      m_chartName(wrapped("numbersChartName")),
      m_chart(new TimeChart)
{
    setObjectName(QStringLiteral("numberPanel"));
    m_message->setProperty("error", true);
    m_hint->setProperty("caption", true);
    m_reasons->setProperty("hint", true);
    m_chart->setMinimumHeight(130);
    m_chart->setMaximumHeight(170);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(9);
    column->addLayout(makeHead());
    column->addLayout(makeTools());
    column->addWidget(m_form);
    column->addWidget(m_table, 1);
    for (QLabel *label : {m_message, m_hint})
        column->addWidget(label);
    column->addWidget(m_countedTwice);
    column->addWidget(m_reasons);
    column->addWidget(m_chartName);
    column->addWidget(m_chart);
    connectParts();
    retranslate();
}

NumberPanel::~NumberPanel() = default;

QLayout *NumberPanel::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_square->setFixedSize(11, 11);
    m_title->setObjectName(QStringLiteral("numbersTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_numbers->setChecked(true);
    row->addWidget(m_square);
    row->addWidget(m_title, 1);
    row->addWidget(m_details);
    row->addWidget(m_numbers);
    return row;
}

QLayout *NumberPanel::makeTools()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_step->setObjectName(QStringLiteral("numbersStep"));
    for (const SeriesStep step : {SeriesStep::Day, SeriesStep::Week, SeriesStep::Month})
        m_step->addItem({}, int(step));
    m_step->setCurrentIndex(m_step->findData(int(m_model->step())));
    m_from->setObjectName(QStringLiteral("numbersFrom"));
    m_from->setMinimumWidth(96);
    m_add->setObjectName(QStringLiteral("numbersAdd"));
    m_add->setMenu(new QMenu(m_add));
    row->addWidget(m_by);
    row->addWidget(m_step);
    row->addWidget(m_fromLabel);
    row->addWidget(m_from, 1);
    row->addWidget(m_add);
    return row;
}

void NumberPanel::connectParts()
{
    connect(m_details, &QToolButton::clicked, this, [this] {
        m_details->setChecked(false);
        emit detailsWanted();
    });
    connect(m_numbers, &QToolButton::clicked, this, [this] { m_numbers->setChecked(true); });
    connect(m_step, &QComboBox::activated, this, [this] {
        m_table->commit();
        m_model->setStep(SeriesStep(m_step->currentData().toInt()));
        m_table->goTo(std::max(0, m_table->currentIndex().column()));
    });
    connect(m_from, &DateField::finished, this, [this] {
        if (const auto day = m_from->entered())
            m_model->setFirst(*day);
        refresh();
    });
    connect(m_add->menu(), &QMenu::aboutToShow, this, &NumberPanel::fillMenu);
    connect(m_form, &NewNumberForm::added, this, &NumberPanel::add);
    connect(m_form, &NewNumberForm::renamed, this, &NumberPanel::rename);
    connect(m_form, &NewNumberForm::givenUp, this, [this] { m_table->setFocus(); });
    connect(m_table, &NumberTableView::left, this, &NumberPanel::left);
    connect(m_table, &NumberTableView::menuWanted, this, &NumberPanel::showColumnMenu);
    connect(m_table, &NumberTableView::sourceWanted, this, &NumberPanel::sourceWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showMessage(m_model->whyRefused());
        showChart();
    });
    connect(m_model, &NumberTableModel::reported, this, &NumberPanel::showMessage);
    connect(m_model, &NumberTableModel::failed, this, &NumberPanel::failed);
    connect(m_model, &NumberTableModel::modelReset, this, &NumberPanel::refresh);
}

void NumberPanel::retranslate()
{
    m_by->setText(tr("By"));
    m_fromLabel->setText(tr("from"));
    m_step->setItemText(0, tr("day"));
    m_step->setItemText(1, tr("week"));
    m_step->setItemText(2, tr("month"));
    m_step->setAccessibleName(tr("By day, week or month"));
    m_from->setAccessibleName(tr("First day"));
    m_add->setText(tr("+ Number"));
    m_numbers->setText(tr("Numbers"));
    m_hint->setText(
        tr("Type, or paste rows from a spreadsheet. An empty cell is not a nought. ≈ weeks that cross the ends "
           "of the period count by their days."));
    refresh();
}

void NumberPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NumberPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().height() != event->size().height())
        showChart();
}

/// The table comes first: what else there is to say must leave it some rows.
bool NumberPanel::hasRoomForChart() const
{
    int used = leastTable + m_chart->minimumHeight() + m_chartName->sizeHint().height();
    const int across = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    for (int at = 0; at < layout()->count(); ++at) {
        QLayoutItem *item = layout()->itemAt(at);
        const QWidget *widget = item->widget();
        if (widget == m_table || widget == m_chart || widget == m_chartName || item->isEmpty())
            continue;
        used += layout()->spacing()
            + (item->hasHeightForWidth() ? item->heightForWidth(across) : item->sizeHint().height());
    }
    return used + 2 * layout()->contentsMargins().top() <= height();
}

void NumberPanel::setWorkbook(Workbook *workbook)
{
    if (m_workbook)
        disconnect(m_workbook, nullptr, this, nullptr);
    m_workbook = workbook;
    m_form->hide();
    m_model->show(nullptr, {}, {});
    if (workbook)
        connect(workbook, &Workbook::changed, this, &NumberPanel::follow);
}

void NumberPanel::show(MapId map, const NumberPlace &place)
{
    if (m_map == map && m_model->place() == place && m_model->columnCount() > 0)
        return;
    m_table->commit();
    m_map = map;
    m_form->hide();
    showMessage({});
    m_model->show(m_workbook, map, place);
    m_table->goTo(0);
    if (m_model->columnCount() == 0)
        m_form->askForNew(interfaceLanguage());
}

void NumberPanel::enter(BindingId number, const QString &typed)
{
    if (m_model->columnCount() == 0) {
        m_form->setFocus();
        return;
    }
    if (number)
        m_table->goTo(std::max(0, m_model->columnOf(number)));
    m_table->setFocus();
    if (!typed.isEmpty())
        m_table->type(typed);
}

void NumberPanel::paste(const QMimeData &mime)
{
    m_table->paste(mime);
    if (m_model->columnCount() > 0)
        m_form->hide();
}

void NumberPanel::commit() { m_table->commit(); }

void NumberPanel::follow(const Changes &changes)
{
    if (!m_model->place().stage || !touches<Map, Stage, Card, Source, Metric, Import, Binding>(changes))
        return;
    const NumberPlace place = m_model->place();
    const bool isThere = m_workbook->model().find(place.stage) && m_workbook->model().find(m_map)
        && (!place.card || m_workbook->model().find(place.card));
    if (!isThere) {
        m_model->show(nullptr, {}, {});
        emit detailsWanted();
        return;
    }
    m_model->follow();
    refresh();
}

QColor NumberPanel::colour() const
{
    const Stage *stage = m_workbook ? m_workbook->model().find(m_model->place().stage) : nullptr;
    if (!stage)
        return defaultStageColour(0);
    const auto &stages = stagesOf(m_workbook->model(), stage->map);
    return stage->colour.isValid()
        ? stage->colour
        : defaultStageColour(int(std::find(stages.begin(), stages.end(), stage->id) - stages.begin()));
}

void NumberPanel::refresh()
{
    const bool isOpen = m_workbook && m_workbook->model().find(m_model->place().stage);
    const Card *card = isOpen ? m_workbook->model().find(m_model->place().card) : nullptr;
    m_details->setText(card ? tr("Touchpoint") : tr("Stage"));
    m_title->setText(!isOpen ? QString()
            : card           ? card->text.simplified()
                             : m_workbook->model().at(m_model->place().stage).name.simplified());
    m_title->setToolTip(m_title->text());
    m_square->setStyleSheet(QStringLiteral("background: %1; border-radius: 2px;").arg(colour().name()));
    m_step->setCurrentIndex(m_step->findData(int(m_model->step())));
    m_from->present(m_model->first());
    const bool hasNumbers = m_model->columnCount() > 0;
    m_table->setVisible(hasNumbers);
    m_hint->setVisible(hasNumbers);
    m_message->setVisible(!m_message->text().isEmpty());
    updateRemarks();
    showChart();
}

/// What there is to say about the numbers of a stage: two counts of one thing, shares that are withheld, the weakest
/// step with the rule that found it.
void NumberPanel::updateRemarks()
{
    const NumberPlace place = m_model->place();
    const bool isStage = m_workbook && place.stage && !place.card && m_workbook->model().find(place.stage);
    if (!isStage) {
        m_countedTwice->hide();
        m_reasons->hide();
        return;
    }
    m_countedTwice->show(*m_workbook, m_map, place.stage, [this](const Error &error) { emit failed(error); });
    const Model &model = m_workbook->model();
    const Funnel funnel = funnelOf(model, m_map, m_workbook->series().seriesOf(m_map));
    const QStringList reasons = reasonsAt(model, funnel, place.stage);
    m_reasons->setText(reasons.join(QLatin1Char('\n')));
    m_reasons->setVisible(!reasons.isEmpty());
}

// Of the number where the cursor stands, else of the one that leads. What is not over yet would look like a fall.
void NumberPanel::showChart()
{
    const MetricId id = m_model->metricOf(std::max(0, m_table->currentIndex().column()));
    const Metric *found = m_workbook ? m_workbook->model().find(id) : nullptr;
    const bool hasRoom = found && hasRoomForChart();
    m_chart->setVisible(hasRoom);
    m_chartName->setVisible(hasRoom);
    if (!hasRoom)
        return;
    Metric metric = *found;
    metric.name = m_model->nameOf(m_model->columnOf(id));
    std::vector<SeriesPoint> points = pointsOf(m_workbook->series().wholeSeriesOf(id));
    const QDate first = m_model->first();
    const Qt::DayOfWeek weekStart
        = m_model->step() == SeriesStep::Week ? Qt::DayOfWeek(first.dayOfWeek()) : QLocale().firstDayOfWeek();
    const QDate open = stepStart(m_model->today(), m_model->step(), weekStart);
    std::erase_if(points, [&](const SeriesPoint &point) {
        return point.to < first
            || (m_model->step() != SeriesStep::Day && point.to >= open && point.from <= m_model->today());
    });
    points = gathered(points, metric, m_model->step(), weekStart).points;
    const bool hasCourse = int(points.size()) >= leastPoints;
    m_chart->setVisible(hasCourse);
    m_chartName->setText(hasCourse ? metric.name : tr("Three numbers of “%1” make a chart.").arg(metric.name));
    if (!hasCourse)
        return;
    m_chart->setSeries(metric, colour(), std::move(points));
    m_chart->setPeriod(m_model->period().from, m_model->period().to);
}

void NumberPanel::showMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void NumberPanel::report(const Result<void> &done)
{
    if (!done)
        emit failed(done.error());
}

void NumberPanel::fillMenu()
{
    QMenu *menu = m_add->menu();
    menu->clear();
    menu->addAction(tr("Type a new one…"), this, [this] {
        m_form->askForNew(interfaceLanguage());
        m_form->setFocus();
    });
    const Model &model = m_workbook->model();
    for (const SourceId source : sourcesOf(model)) {
        std::vector<MetricId> absent = metricsOf(model, source);
        std::erase_if(absent, [&](MetricId metric) { return m_model->columnOf(metric) >= 0; });
        if (absent.empty())
            continue;
        const auto plain = [menu](const QString &name) {
            return menu->fontMetrics()
                .elidedText(name.simplified(), Qt::ElideMiddle, widestName)
                .replace(u'&', QStringLiteral("&&"));
        };
        QMenu *ofSource = menu->addMenu(plain(model.at(source).name));
        for (const MetricId metric : absent)
            ofSource->addAction(plain(model.at(metric).name), this, [this, metric] { showMetric(metric); });
    }
}

void NumberPanel::showMetric(MetricId metric)
{
    const Metric *found = m_workbook->model().find(metric);
    if (!found)
        return;
    const NumberPlace place = m_model->place();
    report(m_workbook->edit(
        {QT_TRANSLATE_NOOP("Edit", "Show “%1” at “%2”"), {found->name, m_title->text()}}, [&](Edit &edit) {
            if (place.card)
                bindMetricTo(edit, place.card, metric);
            else
                bindMetric(edit, place.stage, metric);
        }));
    m_table->goTo(std::max(0, m_model->columnOf(metric)));
    m_table->setFocus();
}

void NumberPanel::add(const NewNumber &number)
{
    const NumberPlace place = m_model->place();
    MetricId added;
    report(m_workbook->edit({QT_TRANSLATE_NOOP("Edit", "Add the number “%1” to “%2”"), {number.name, m_title->text()}},
        [&](Edit &edit) { added = addTypedNumber(edit, place.stage, place.card, number.name, number.kind); }));
    m_table->goTo(std::max(0, m_model->columnOf(added)));
    m_table->setFocus();
}

bool NumberPanel::isShownElsewhere(int column) const
{
    const MetricId metric = m_model->metricOf(column);
    const auto &bindings = m_workbook->model().all<Binding>();
    return std::any_of(bindings.begin(), bindings.end(),
        [&](const auto &each) { return each.second.metric == metric && each.first != m_model->bindingOf(column); });
}

void NumberPanel::showColumnMenu(int column, QPoint global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column > 0 && !m_model->place().card)
        menu->addAction(tr("Let it lead"), this, [this, column] { m_model->lead(column); });
    menu->addAction(tr("Rename…"), this, [this, column] {
        m_renamed = m_model->bindingOf(column);
        m_form->askForName(m_model->nameOf(column));
        m_form->setFocus();
    });
    menu->addAction(tr("Take it off here"), this, [this, column] { takeOff(column, false); });
    if (m_model->isTypedColumn(column) && !isShownElsewhere(column))
        menu->addAction(tr("Delete it with all that was typed"), this, [this, column] { takeOff(column, true); });
    menu->popup(global);
}

void NumberPanel::rename(const QString &name)
{
    const Binding *binding = m_workbook->model().find(m_renamed);
    if (!binding)
        return;
    const bool isTyped = m_model->isTypedColumn(m_model->columnOf(m_renamed));
    report(m_workbook->edit(
        {QT_TRANSLATE_NOOP("Edit", "Rename the number “%1”"), {m_model->nameOf(m_model->columnOf(m_renamed))}},
        [&, id = binding->id, metric = binding->metric](Edit &edit) {
            if (isTyped)
                edit.set(metric, &Metric::name, name);
            edit.set(id, &Binding::label, isTyped ? QString() : name);
        }));
    m_table->setFocus();
}

void NumberPanel::takeOff(int column, bool withNumbers)
{
    const BindingId binding = m_model->bindingOf(column);
    const MetricId metric = m_model->metricOf(column);
    const EditName name = withNumbers
        ? EditName {QT_TRANSLATE_NOOP("Edit", "Delete the number “%1”"), {m_model->nameOf(column)}}
        : EditName {QT_TRANSLATE_NOOP("Edit", "Take the number off “%1”"), {m_title->text()}};
    report(m_workbook->edit(name, [&](Edit &edit) {
        if (withNumbers)
            removeTypedNumber(edit, metric);
        else
            edit.remove(binding);
    }));
}

}
