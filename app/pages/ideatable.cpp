#include "pages/ideatable.h"

#include "base/daytext.h"
#include "model/ideas.h"
#include "model/lookup.h"
#include "model/words.h"
#include "numbers/beforeafter.h"
#include "pages/ideafilter.h"
#include "store/edit.h"
#include "store/seriesreader.h"

#include <QLocale>

namespace wend {

namespace {

QString shortName(const Card &idea) { return idea.text.simplified().left(40); }

QDate today() { return QDate::currentDate(); }

/// What a column is sorted by. What is not said comes behind, in whichever direction.
QString sortKey(const Model &model, const Card &idea, int column)
{
    const Card *pain = model.find(idea.answers);
    switch (column) {
    case IdeaTable::Answers: // the gravest first
        return pain ? QStringLiteral("%1%2").arg(9 - pain->severity).arg(pain->text) : QString();
    case IdeaTable::Owner: return idea.owner.toCaseFolded();
    case IdeaTable::Due: return idea.due.toString(Qt::ISODate);
    case IdeaTable::State: return QString::number(int(idea.state));
    default: return idea.text.toCaseFolded();
    }
}

}

void IdeaTable::show(Workbook *workbook, std::vector<CardId> ideas, const QString &language)
{
    beginResetModel();
    m_workbook = workbook;
    m_ideas = std::move(ideas);
    m_language = language;
    m_help.clear();
    sortIdeas();
    endResetModel();
}

int IdeaTable::rowOf(CardId idea) const
{
    const auto found = std::find(m_ideas.begin(), m_ideas.end(), idea);
    return found == m_ideas.end() ? -1 : int(found - m_ideas.begin());
}

int IdeaTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ideas.size()); }
int IdeaTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant IdeaTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Idea: return tr("Idea").toUpper();
    case Answers: return tr("Answers").toUpper();
    case Owner: return tr("Owner").toUpper();
    case Due: return tr("Due").toUpper();
    case State: return tr("State").toUpper();
    case Helped: return tr("Did it help?").toUpper();
    default: return {};
    }
}

Qt::ItemFlags IdeaTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != Helped ? flags | Qt::ItemIsEditable : flags;
}

// Of what is done what the numbers say; before that, whether there is a number to count by.
QString IdeaTable::helpText(const Card &idea) const
{
    if (const auto known = m_help.find(idea.id); known != m_help.end())
        return known->second;
    QString &text = m_help[idea.id];
    const StageId stage = stageOf(model(), idea.stage);
    if (const DayNote *note = noteOf(model(), idea.id)) {
        const SeriesOf series
            = [this](MetricId metric, const Period &period) { return m_workbook->series().seriesOf(metric, period); };
        text = answerText(beforeAndAfter(model(), *note, series, today()));
    } else if (idea.state == IdeaState::Done) {
        text = tr("Nobody noted the day it went live.");
    } else if (idea.state == IdeaState::Dropped) {
        text = QString();
    } else if (const auto &bindings = bindingsOf(model(), stage); !bindings.empty()) {
        const Binding &binding = model().at(bindings.front());
        //: %1 is what is counted: "orders"
        text = tr("will count %1").arg(binding.label.isEmpty() ? model().at(binding.metric).name : binding.label);
    } else {
        text = tr("no number to count");
    }
    return text;
}

QString IdeaTable::text(const Card &idea, int column) const
{
    const Card *pain = model().find(idea.answers);
    switch (column) {
    case Idea: return idea.text.simplified();
    case Answers: return pain ? pain->text.simplified() : tr("no pain point");
    case Owner: return !idea.owner.isEmpty() ? idea.owner.simplified() : isUnderWay(idea) ? tr("Who?") : QString();
    case Due: return idea.due.isValid() ? dayAndMonth(idea.due, QLocale()) : QStringLiteral("–");
    case State: return nameOf(idea.state, m_language);
    case Helped: return helpText(idea);
    default: return {};
    }
}

QString IdeaTable::detail(const Card &idea, int column) const
{
    if (column == Idea) {
        QStringList parts {model().at(model().at(idea.lane).map).title};
        if (isQuickWin(idea) && isUnderWay(idea))
            parts += tr("quick win");
        return parts.join(QStringLiteral(" · "));
    }
    const int late = daysLate(idea, today());
    return column == Due && late > 0 ? tr("%n day(s) late", nullptr, late) : QString();
}

QVariant IdeaTable::edited(const Card &idea, int column) const
{
    switch (column) {
    case Idea: return idea.text;
    case Answers: return idea.answers.value;
    case Owner: return idea.owner;
    case Due: return idea.due;
    case State: return int(idea.state);
    default: return {};
    }
}

QVariant IdeaTable::data(const QModelIndex &index, int role) const
{
    const Card *idea = index.isValid() && m_workbook ? model().find(this->idea(index.row())) : nullptr;
    if (!idea)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(*idea, column);
    case Qt::EditRole: return edited(*idea, column);
    case Qt::ToolTipRole: return text(*idea, column).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2").arg(text(*idea, column), detail(*idea, column)).trimmed();
    case detailRole: return detail(*idea, column);
    case severityRole: {
        const Card *pain = column == Answers ? model().find(idea->answers) : nullptr;
        return pain ? pain->severity : 0;
    }
    case colourRole: return colourOfMap(model(), model().at(idea->lane).map);
    case lateRole: return daysLate(*idea, today()) > 0;
    case doneRole: return !isUnderWay(*idea);
    case asksRole: return column == Owner && idea->owner.isEmpty() && isUnderWay(*idea);
    default: return {};
    }
}

bool IdeaTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Card *idea
        = index.isValid() && m_workbook && role == Qt::EditRole ? model().find(this->idea(index.row())) : nullptr;
    if (!idea || edited(*idea, index.column()) == value)
        return false;
    const CardId id = idea->id;
    const auto edit = [&](const char *step, const Workbook::Change &change) {
        const auto done = m_workbook->edit({step, {shortName(*idea)}}, change);
        if (!done)
            emit failed(done.error());
        return done.isOk();
    };
    switch (index.column()) {
    case Idea:
        return !value.toString().trimmed().isEmpty()
            && edit(QT_TRANSLATE_NOOP("Edit", "Change the text of “%1”"),
                [&](Edit &change) { change.set(id, &Card::text, value.toString()); });
    case Answers:
        return edit(QT_TRANSLATE_NOOP("Edit", "Change what “%1” answers"),
            [&](Edit &change) { change.set(id, &Card::answers, CardId {value.toLongLong()}); });
    case Owner:
        return edit(QT_TRANSLATE_NOOP("Edit", "Change who looks after “%1”"),
            [&](Edit &change) { change.set(id, &Card::owner, value.toString().simplified()); });
    case Due:
        return edit(QT_TRANSLATE_NOOP("Edit", "Change when “%1” is due"),
            [&](Edit &change) { change.set(id, &Card::due, value.toDate()); });
    case State:
        return edit(QT_TRANSLATE_NOOP("Edit", "Change the state of “%1”"),
            [&](Edit &change) { change.set(id, &Card::state, IdeaState(value.toInt())); });
    default: return false;
    }
}

void IdeaTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    m_sortedBy = column;
    m_order = order;
    beginResetModel();
    sortIdeas();
    endResetModel();
}

// What is done stays behind, however the rest is sorted.
void IdeaTable::sortIdeas()
{
    if (!m_workbook)
        return;
    struct Key
    {
        CardId id;
        bool isDone;
        QString text;
    };
    std::vector<Key> keys;
    for (const CardId id : m_ideas)
        keys.push_back({id, !isUnderWay(model().at(id)), sortKey(model(), model().at(id), m_sortedBy)});
    std::stable_sort(keys.begin(), keys.end(), [this](const Key &a, const Key &b) {
        if (a.isDone != b.isDone)
            return b.isDone;
        if (a.text.isEmpty() != b.text.isEmpty())
            return b.text.isEmpty();
        const int order = QString::localeAwareCompare(a.text, b.text);
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    });
    for (size_t at = 0; at < keys.size(); ++at)
        m_ideas[at] = keys[at].id;
}

}
