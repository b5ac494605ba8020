#include "charts/overtimepage.h"

#include "charts/chartstyle.h"
#include "charts/courseschart.h"
#include "charts/notepanel.h"
#include "charts/targetpanel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace wend {

namespace {

constexpr std::array forecastWeeks {0, 4, 8, 13};

QDate today() { return QDate::currentDate(); }

/// A piece of the line as it is drawn.
QPixmap sampleOf(const QColor &colour, const QColor &paper, bool isHollow)
{
    QPixmap pixmap(44, 24);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    painter.drawLine(QPointF(1, 6), QPointF(21, 6));
    painter.setBrush(isHollow ? paper : colour);
    painter.drawEllipse(QPointF(11, 6), 3.2, 3.2);
    return pixmap;
}

}

OverTimePage::OverTimePage(QWidget *parent)
    : ChartPage(parent),
      m_chart(new CoursesChart),
      m_notes(new NotePanel),
      m_target(new TargetPanel),
      m_chips(new QHBoxLayout),
      m_add(new QToolButton),
      m_steps(new QButtonGroup(this)),
      m_forecast(new QComboBox),
      m_show(new QToolButton),
      m_lines(new QAction(this)),
      m_flags(new QAction(this)),
      m_bands(new QAction(this))
{
    addChart(m_chart);
    aside()->addWidget(m_target);
    aside()->addWidget(m_notes);
    aside()->addStretch(1);
    // What does not fit is cut rather than make the panel wider.
    auto *chips = new QWidget;
    chips->setLayout(m_chips);
    chips->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_chips->setContentsMargins(12, 0, 12, 2);
    m_chips->setSizeConstraint(QLayout::SetNoConstraint);
    m_chips->setSpacing(4);
    middle()->insertWidget(0, chips);
    m_add->setObjectName(QStringLiteral("addCourse"));
    m_add->setProperty("link", true);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_add->setMenu(new QMenu(m_add));
    m_chips->addWidget(m_add);
    m_chips->addStretch(1);
    int place = 0;
    for (const SeriesStep step : {SeriesStep::Day, SeriesStep::Week, SeriesStep::Month}) {
        auto *button = new QToolButton;
        button->setProperty("tab", true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_steps->addButton(button, int(step));
        bar()->insertWidget(place++, button);
    }
    m_forecast->setObjectName(QStringLiteral("forecastWeeks"));
    bar()->insertWidget(place++, m_forecast);
    m_show->setProperty("link", true);
    m_show->setPopupMode(QToolButton::InstantPopup);
    m_show->setFocusPolicy(Qt::TabFocus);
    auto *show = new QMenu(m_show);
    for (QAction *action : {m_lines, m_flags, m_bands}) {
        action->setCheckable(true);
        action->setChecked(true);
        show->addAction(action);
        connect(action, &QAction::toggled, this, &OverTimePage::refresh);
    }
    m_show->setMenu(show);
    bar()->insertWidget(place++, m_show);
    bar()->insertSpacing(place, 8);
    connect(m_add->menu(), &QMenu::aboutToShow, this, &OverTimePage::fillMenu);
    connect(m_steps, &QButtonGroup::idClicked, this, [this](int step) { setStep(SeriesStep(step)); });
    connect(m_forecast, &QComboBox::activated, this, &OverTimePage::refresh);
    connect(m_chart, &CoursesChart::noteWanted, m_notes, &NotePanel::add);
    connect(m_chart, &CoursesChart::removalWanted, m_notes, &NotePanel::remove);
    connect(m_chart, &CoursesChart::renameWanted, m_notes, &NotePanel::rename);
    connect(m_chart, &DrawnChart::noteChosen, m_notes, &NotePanel::choose);
    connect(m_notes, &NotePanel::chosen, this, &OverTimePage::refresh);
    connect(m_notes, &NotePanel::left, m_chart, [this] { m_chart->setFocus(); });
    connect(m_target, &TargetPanel::edited, this,
        [this](const EditName &name, const Workbook::Change &change) { edit(name, change); });
    connect(m_notes, &NotePanel::edited, this,
        [this](const EditName &name, const Workbook::Change &change) { edit(name, change); });
    retranslate();
}

QString OverTimePage::title() const { return tr("Over time"); }

QString OverTimePage::note() const
{
    QStringList lines;
    const bool hasBand = m_bands->isChecked()
        && std::any_of(m_keys.begin(), m_keys.end(), [](const CourseKey &key) { return key.isShare(); });
    if (hasBand)
        lines += tr("Band: where the true share lies, 19 times of 20.");
    for (const CourseLine &course : m_chart->picture().courses) {
        if (course.forecast && course.forecast->refused.isEmpty())
            //: %1 is the name of a method
            lines += tr(
                "Forecast by %1, from %n week(s). It knows no holidays.", nullptr, int(course.forecast->past.size()))
                         .arg(course.forecast->forecast.method);
    }
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

QString OverTimePage::whyEmpty() const
{
    return hasFacts() && !coursesOf(facts()).empty() ? QString() : tr("This map has no numbers yet.");
}

DrawnChart *OverTimePage::chart() const { return m_chart; }

// The weakest step, since that is what people want to see move; else the first number.
void OverTimePage::chooseFirst()
{
    const std::vector<CourseKey> all = coursesOf(facts());
    if (m_map != facts().map) {
        m_map = facts().map;
        m_keys.clear();
        m_step.reset();
    }
    std::erase_if(m_keys, [&](const CourseKey &key) { return std::find(all.begin(), all.end(), key) == all.end(); });
    if (!m_keys.empty() || all.empty())
        return;
    for (const StageNumbers &number : facts().funnel.numbers) {
        for (const CourseKey &key : all) {
            if (number.weakest && key.isShare() && key.to == number.next)
                m_keys = {key};
        }
    }
    if (m_keys.empty())
        m_keys = {all.front()};
}

CoursesPicture OverTimePage::picture() const
{
    CoursesPicture picture;
    picture.step = m_step.value_or(usualStep(facts(), m_keys.front()));
    picture.withTargets = m_lines->isChecked();
    picture.withNotes = m_flags->isChecked();
    picture.withBands = m_bands->isChecked();
    const int ahead = forecastWeeks[size_t(std::max(0, m_forecast->currentIndex()))];
    for (const CourseKey &key : m_keys) {
        picture.courses.push_back(courseOf(facts(), key, picture.step, ahead, today()));
        for (const CoursePoint &point : picture.courses.back().points) {
            if (!picture.shown.from.isValid() || point.from < picture.shown.from)
                picture.shown.from = point.from;
            if (!picture.shown.to.isValid() || point.to > picture.shown.to)
                picture.shown.to = point.to;
        }
    }
    for (const auto &[id, note] : facts().model().all<DayNote>())
        picture.notes.push_back({id, note.day, note.text, id == m_notes->note()});
    std::sort(picture.notes.begin(), picture.notes.end(),
        [](const NoteFlag &a, const NoteFlag &b) { return std::pair(a.day, a.id) < std::pair(b.day, b.id); });
    return picture;
}

void OverTimePage::refresh()
{
    if (hasFacts())
        chooseFirst();
    if (!hasFacts() || m_keys.empty()) {
        m_chart->setPicture({});
        return;
    }
    m_notes->setFacts(facts(), today());
    m_chart->setPicture(picture());
    m_target->setCourses(facts(), m_chart->picture().courses);
    m_steps->button(int(m_chart->picture().step))->setChecked(true);
    m_forecast->setEnabled(m_chart->picture().step == SeriesStep::Week);
    fillChips();
    tableChanged();
    emit noteChanged();
}

void OverTimePage::add(const CourseKey &key)
{
    if (std::find(m_keys.begin(), m_keys.end(), key) == m_keys.end())
        m_keys.push_back(key);
    refresh();
}

void OverTimePage::takeOff(const CourseKey &key)
{
    if (m_keys.size() > 1)
        std::erase(m_keys, key);
    refresh();
}

void OverTimePage::setStep(SeriesStep step)
{
    m_step = step;
    refresh();
}

void OverTimePage::fillChips()
{
    while (m_chips->count() > 2) { // the button that adds one stays, and the room behind it
        QLayoutItem *item = m_chips->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t at = 0; at < m_keys.size(); ++at)
        m_chips->insertWidget(int(at), makeChip(m_keys[at], at % 2 == 1));
}

QToolButton *OverTimePage::makeChip(const CourseKey &key, bool isHollow)
{
    const Theme theme = chartTheme(*this);
    auto *chip = new QToolButton;
    const QString name = courseName(facts(), key);
    QColor colour;
    for (const CourseLine &course : m_chart->picture().courses)
        colour = course.key == key ? readable(course.colour, theme.paper, 3) : colour;
    chip->setIcon(QIcon(sampleOf(colour, theme.paper, isHollow)));
    chip->setIconSize({22, 12});
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setText(fontMetrics().elidedText(name, Qt::ElideRight, 170).replace(u'&', QLatin1String("&&"))
        + (m_keys.size() > 1 ? QStringLiteral("  ×") : QString()));
    chip->setProperty("quiet", true);
    chip->setProperty("chip", true);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setAccessibleName(name);
    chip->setEnabled(true);
    if (m_keys.size() > 1)
        chip->setToolTip(tr("Take off “%1”").arg(name));
    connect(chip, &QToolButton::clicked, this, [this, key] { takeOff(key); });
    return chip;
}

// A chart of more than three plots is read by nobody.
void OverTimePage::fillMenu()
{
    QMenu *menu = m_add->menu();
    menu->clear();
    bool wasShare = true;
    for (const CourseKey &key : coursesOf(facts())) {
        if (std::exchange(wasShare, key.isShare()) && !key.isShare() && !menu->isEmpty())
            menu->addSeparator();
        QAction *action = menu->addAction(courseName(facts(), key).replace(u'&', QLatin1String("&&")));
        const bool isShown = std::find(m_keys.begin(), m_keys.end(), key) != m_keys.end();
        std::vector<CourseLine> after = m_chart->picture().courses;
        after.push_back(courseOf(facts(), key, m_chart->picture().step, 0, today()));
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(isShown || plotsOf(after).size() <= mostPlots);
        connect(action, &QAction::triggered, this, [this, key](bool on) { on ? add(key) : takeOff(key); });
    }
}

ChartTable OverTimePage::table() const
{
    const CoursesPicture &picture = m_chart->picture();
    ChartTable table;
    table.headings = {tr("Days")};
    for (const CourseLine &course : picture.courses) {
        table.headings += course.name;
        if (course.key.isShare())
            //: of a share: its interval
            table.headings += tr("%1: interval").arg(course.name);
    }
    for (const QDate &step : picture.steps()) {
        QStringList row {stepName(picture.step, step)};
        const std::vector<ReadLine> lines = readAt(picture, step);
        for (const ReadLine &line : lines) {
            row += line.value;
            if (picture.courses[line.course].key.isShare())
                row += line.aside;
        }
        table.rows.push_back(row);
    }
    return table;
}

void OverTimePage::fillForecasts()
{
    const int now = std::max(0, m_forecast->currentIndex());
    m_forecast->clear();
    for (const int weeks : forecastWeeks)
        m_forecast->addItem(weeks == 0 ? tr("No forecast") : tr("Forecast: %n weeks", nullptr, weeks));
    m_forecast->setCurrentIndex(now);
}

void OverTimePage::retranslate()
{
    ChartPage::retranslate();
    //: adds a number to a chart
    m_add->setText(tr("+ Add a number"));
    m_steps->button(int(SeriesStep::Day))->setText(tr("Day"));
    m_steps->button(int(SeriesStep::Week))->setText(tr("Week"));
    m_steps->button(int(SeriesStep::Month))->setText(tr("Month"));
    m_forecast->setAccessibleName(tr("Forecast"));
    //: a menu of what a chart shows
    m_show->setText(tr("Show") + QStringLiteral(" ▾"));
    m_lines->setText(tr("Targets"));
    m_flags->setText(tr("Notes"));
    m_bands->setText(tr("Bands"));
    fillForecasts();
    m_target->retranslate();
    m_notes->retranslate();
}

void OverTimePage::changeEvent(QEvent *event)
{
    ChartPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && hasFacts())
        refresh();
}

}
