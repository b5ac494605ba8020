#include "charts/targetpanel.h"

#include "edit/targets.h"
#include "inspector/valuefields.h"
#include "numbers/targets.h"
#include "store/edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr double mostOfAll = 1e12; ///< of what can be typed

}

TargetPanel::TargetPanel(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel),
      m_of(new ChoiceField),
      m_side(new ChoiceField),
      m_span(new ChoiceField),
      m_fromName(new QLabel),
      m_from(new DateField),
      m_state(new QLabel),
      m_remove(new QPushButton),
      m_valueHome(new QWidget)
{
    m_heading->setProperty("heading", true);
    m_fromName->setProperty("caption", true);
    m_remove->setProperty("plainLink", true);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("targetState"));
    m_span->setObjectName(QStringLiteral("targetSpan"));
    for (ChoiceField *field : {m_of, m_side, m_span}) {
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field->setMinimumContentsLength(4);
    }
    auto *home = new QHBoxLayout(m_valueHome);
    home->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_side, 3);
    row->addWidget(m_valueHome, 3);
    row->addWidget(m_span, 3);
    auto *days = new QHBoxLayout;
    days->setSpacing(4);
    days->addWidget(m_fromName);
    days->addWidget(m_from, 1);
    days->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_of);
    column->addLayout(row);
    column->addLayout(days);
    column->addWidget(m_state);
    connect(m_of, &ChoiceField::finished, this, &TargetPanel::refresh);
    connect(m_side, &ChoiceField::finished, this, [this] {
        if (target())
            change([this](Target &its) { its.isMost = m_side->entered().value_or(0) == 1; });
    });
    connect(m_span, &ChoiceField::finished, this, [this] {
        if (target())
            change([this](Target &its) { its.span = TargetSpan(m_span->entered().value_or(1)); });
    });
    connect(m_from, &DateField::finished, this, [this] {
        if (target() && m_from->entered())
            change([this](Target &its) { its.from = *m_from->entered(); });
    });
    connect(m_remove, &QPushButton::clicked, this, &TargetPanel::remove);
    makeValue(1);
    retranslate();
}

void TargetPanel::makeValue(double factor)
{
    if (factor == m_factor)
        return;
    m_factor = factor;
    delete m_value;
    m_value = new NumberField(0, factor > 1 ? 100 : mostOfAll, factor);
    m_value->setObjectName(QStringLiteral("targetValue"));
    m_value->setAccessibleName(tr("Target"));
    m_valueHome->layout()->addWidget(m_value);
    connect(m_value, &NumberField::finished, this, [this] {
        const auto entered = m_value->entered();
        if (!entered)
            return;
        if (*entered)
            change([value = **entered](Target &its) { its.value = value; });
        else
            remove();
    });
}

const CourseLine *TargetPanel::course() const
{
    const auto at = size_t(m_of->entered().value_or(0));
    return at < m_courses.size() ? &m_courses[at] : nullptr;
}

const Target *TargetPanel::target() const
{
    const CourseLine *its = course();
    const Target *latest = nullptr;
    if (!its || !m_facts.workbook)
        return nullptr;
    for (const auto &[id, each] : m_facts.model().all<Target>()) {
        const bool isIts = its->key.isShare() ? each.stage == its->key.to : each.metric == its->key.metric;
        if (isIts && (!latest || latest->from <= each.from))
            latest = &each;
    }
    return latest;
}

void TargetPanel::setCourses(const ChartFacts &facts, const std::vector<CourseLine> &courses)
{
    const bool isAny = course();
    const CourseKey before = isAny ? course()->key : CourseKey();
    m_facts = facts;
    m_courses = courses;
    m_of->clear();
    qint64 chosen = 0;
    for (size_t at = 0; at < courses.size(); ++at) {
        m_of->add(courses[at].name, qint64(at));
        if (isAny && courses[at].key == before)
            chosen = qint64(at);
    }
    m_of->present(chosen);
    refresh();
}

void TargetPanel::change(const std::function<void(Target &)> &how)
{
    const CourseLine *its = course();
    if (!its)
        return;
    Target changed;
    if (const Target *known = target()) {
        changed = *known;
    } else {
        changed.isMost = m_side->entered().value_or(0) == 1;
        changed.span = TargetSpan(m_span->entered().value_or(qint64(TargetSpan::Week)));
        changed.from = m_from->entered().value_or(QDate());
        changed.stage = its->key.to;
        changed.metric = its->key.isShare() ? MetricId() : its->key.metric;
    }
    how(changed);
    if (target() && *target() == changed)
        return;
    emit edited({QT_TRANSLATE_NOOP("Edit", "Change the target of “%1”"), {its->name}}, [changed](Edit &edit) {
        if (changed.id)
            edit.replace(changed);
        else
            setTarget(edit, changed);
    });
}

void TargetPanel::remove()
{
    const Target *its = target();
    if (!its)
        return;
    const TargetId id = its->id;
    emit edited({QT_TRANSLATE_NOOP("Edit", "Delete the target of “%1”"), {course()->name}},
        [id](Edit &edit) { edit.remove(id); });
}

// Of the last step whose days are all known; what is not over is not judged.
QString TargetPanel::stateText() const
{
    const CourseLine *its = course();
    if (!its || its->targets.empty())
        return {};
    const auto last = std::find_if(
        its->points.rbegin(), its->points.rend(), [](const CoursePoint &point) { return point.isWhole(); });
    const TargetLine &line = its->targets.back();
    if (last == its->points.rend() || (line.from.isValid() && last->from < line.from))
        return tr("No whole step since then.");
    const QString value = courseValue(*its, last->value);
    switch (stateOf(line.value, line.isMost, last->low, last->high)) {
    //: %1 is the last value
    case TargetState::Reached: return tr("● Reached: %1").arg(value);
    case TargetState::Missed: return tr("○ Missed: %1").arg(value);
    case TargetState::OnTheWay: return tr("◐ On the way: %1").arg(value);
    }
    Q_UNREACHABLE();
}

void TargetPanel::refresh()
{
    const CourseLine *its = course();
    setVisible(its);
    if (!its)
        return;
    makeValue(its->kind == MetricKind::Rate ? 100 : 1);
    const Target *known = target();
    m_span->setVisible(its->isSum);
    m_side->present(known && known->isMost ? 1 : 0);
    m_value->present(known ? std::optional<double>(known->value) : std::nullopt);
    m_span->present(qint64(known ? known->span : TargetSpan::Week));
    m_from->present(known ? known->from : QDate());
    m_remove->setVisible(known);
    m_state->setText(known ? stateText() : QString());
    m_state->setVisible(!m_state->text().isEmpty());
}

void TargetPanel::retranslate()
{
    m_heading->setText(tr("Target").toUpper());
    m_of->setAccessibleName(tr("Number or step"));
    m_side->clear();
    m_side->add(tr("at least"), 0);
    m_side->add(tr("at most"), 1);
    m_side->setAccessibleName(tr("At least or at most"));
    m_span->clear();
    m_span->add(tr("a day"), qint64(TargetSpan::Day));
    m_span->add(tr("a week"), qint64(TargetSpan::Week));
    m_span->add(tr("a month"), qint64(TargetSpan::Month));
    m_span->setAccessibleName(tr("In what time"));
    //: before a day from which a target holds
    m_fromName->setText(tr("from"));
    m_from->setAccessibleName(tr("The first day that the target holds"));
    m_remove->setText(tr("Delete"));
    m_remove->setAccessibleName(tr("Delete the target"));
    refresh();
}

}
