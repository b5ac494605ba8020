#include "charts/notepanel.h"

#include "base/daytext.h"
#include "edit/daynotes.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "numbers/beforeafter.h"
#include "store/edit.h"
#include "store/seriesreader.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr int mostRows = 4; ///< of the list before it scrolls

std::vector<const DayNote *> notesByDay(const Model &model)
{
    std::vector<const DayNote *> notes;
    for (const auto &[id, note] : model.all<DayNote>())
        notes.push_back(&note);
    std::sort(notes.begin(), notes.end(),
        [](const DayNote *a, const DayNote *b) { return std::pair(b->day, b->id) < std::pair(a->day, a->id); });
    return notes;
}

std::vector<CardId> ideasOn(const Model &model, MapId map)
{
    std::vector<CardId> ideas;
    for (const auto &[id, card] : model.all<Card>()) {
        const Lane *lane = model.find(card.lane);
        if (lane && lane->map == map && lane->kind == LaneKind::Ideas)
            ideas.push_back(id);
    }
    return ideas;
}

QLabel *caption()
{
    auto *label = new QLabel;
    label->setProperty("caption", true);
    label->setWordWrap(true);
    return label;
}

}

NotePanel::NotePanel(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel),
      m_list(new QListWidget),
      m_add(new QPushButton),
      m_fields(new QWidget),
      m_textName(caption()),
      m_text(new LineField),
      m_dayName(caption()),
      m_day(new DateField),
      m_stageName(caption()),
      m_stage(new ChoiceField),
      m_ideaName(caption()),
      m_idea(new ChoiceField),
      m_question(new QLabel),
      m_answer(new QLabel),
      m_grounds(caption()),
      m_keep(new QPushButton),
      m_remove(new QPushButton),
      m_warning(caption())
{
    m_heading->setProperty("heading", true);
    m_question->setProperty("heading", true);
    m_add->setProperty("plainLink", true);
    m_remove->setProperty("plainLink", true);
    m_list->setObjectName(QStringLiteral("noteList"));
    m_text->setObjectName(QStringLiteral("noteText"));
    m_answer->setObjectName(QStringLiteral("noteAnswer"));
    m_keep->setObjectName(QStringLiteral("noteKeep"));
    m_answer->setWordWrap(true);
    QFont strong = m_answer->font();
    strong.setWeight(QFont::DemiBold);
    m_answer->setFont(strong);
    m_list->installEventFilter(this);
    m_text->installEventFilter(this);
    for (ChoiceField *field : {m_stage, m_idea}) {
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field->setMinimumContentsLength(8);
    }
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(3);
    for (const auto &[name, field] : {std::pair<QLabel *, QWidget *>(m_textName, m_text), {m_dayName, m_day},
             {m_stageName, m_stage}, {m_ideaName, m_idea}}) {
        fields->addWidget(name);
        fields->addWidget(field);
    }
    fields->addSpacing(6);
    for (QWidget *each : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_answer),
             static_cast<QWidget *>(m_grounds), static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_warning)})
        fields->addWidget(each);
    fields->addWidget(m_remove, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_fields);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            choose({item->data(Qt::UserRole).toLongLong()});
    });
    connect(
        m_add, &QPushButton::clicked, this, [this] { add(m_facts.period.isValid() ? m_facts.period.to : m_today); });
    connect(m_text, &LineField::finished, this, [this] {
        if (const auto text = m_text->entered(); text && !text->trimmed().isEmpty())
            set(&DayNote::text, text->trimmed());
    });
    connect(m_day, &DateField::finished, this, [this] {
        if (const auto day = m_day->entered(); day && day->isValid())
            set(&DayNote::day, *day);
    });
    connect(m_stage, &ChoiceField::finished, this,
        [this] { set(&DayNote::stage, StageId {m_stage->entered().value_or(0)}); });
    connect(
        m_idea, &ChoiceField::finished, this, [this] { set(&DayNote::idea, CardId {m_idea->entered().value_or(0)}); });
    connect(m_keep, &QPushButton::clicked, this, &NotePanel::keepAnswer);
    connect(m_remove, &QPushButton::clicked, this, &NotePanel::remove);
    retranslate();
}

const DayNote *NotePanel::row() const { return m_facts.workbook ? m_facts.model().find(m_note) : nullptr; }

void NotePanel::setFacts(const ChartFacts &facts, const QDate &today)
{
    m_facts = facts;
    m_today = today;
    refresh();
}

void NotePanel::choose(DayNoteId note)
{
    if (note == m_note)
        return;
    m_note = note;
    refresh();
    emit chosen(note);
}

template <class Value>
void NotePanel::set(Value DayNote::*field, const Value &value)
{
    const DayNote *note = row();
    if (!note || note->*field == value)
        return;
    const DayNoteId id = m_note;
    emit edited({QT_TRANSLATE_NOOP("Edit", "Change the note “%1”"), {note->text}},
        [=](Edit &edit) { edit.set(id, field, value); });
}

void NotePanel::add(const QDate &day)
{
    DayNoteId made;
    emit edited({QT_TRANSLATE_NOOP("Edit", "Add a note on a day"), {}},
        [&](Edit &edit) { made = addDayNote(edit, day, tr("What happened?")); });
    if (!made)
        return;
    choose(made);
    rename();
}

void NotePanel::remove()
{
    const DayNote *note = row();
    if (!note)
        return;
    const DayNoteId id = std::exchange(m_note, {});
    emit edited(
        {QT_TRANSLATE_NOOP("Edit", "Delete the note “%1”"), {note->text}}, [id](Edit &edit) { edit.remove(id); });
    emit chosen({});
}

void NotePanel::rename()
{
    if (!row())
        return;
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void NotePanel::refresh()
{
    if (m_facts.workbook && m_note && !row())
        m_note = {};
    fillList();
    const DayNote *note = row();
    m_fields->setVisible(note);
    if (!note)
        return;
    fillChoices();
    m_text->present(note->text);
    m_day->present(note->day);
    m_stage->present(note->stage.value);
    m_idea->present(note->idea.value);
    showAnswer();
}

void NotePanel::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    if (!m_facts.workbook)
        return;
    for (const DayNote *note : notesByDay(m_facts.model())) {
        //: a note in a list: a day and what happened on it
        auto *item = new QListWidgetItem(tr("%1 · %2").arg(dayAndMonth(note->day, QLocale()), note->text.simplified()));
        item->setData(Qt::UserRole, note->id.value);
        item->setToolTip(note->text);
        m_list->addItem(item);
        if (note->id == m_note)
            m_list->setCurrentItem(item);
    }
    m_list->setVisible(m_list->count() > 0);
    if (m_list->count() > 0)
        m_list->setFixedHeight(std::min(m_list->count(), mostRows) * m_list->sizeHintForRow(0) + 8);
}

void NotePanel::fillChoices()
{
    const Model &model = m_facts.model();
    m_stage->clear();
    m_stage->add(tr("nothing"), 0);
    for (const StageId stage : stagesOf(model, m_facts.map))
        //: the conversion that leads to a stage
        m_stage->add(tr("→ %1").arg(model.at(stage).name), stage.value);
    m_idea->clear();
    m_idea->add(tr("none"), 0);
    for (const CardId idea : ideasOn(model, m_facts.map))
        m_idea->add(model.at(idea).text.simplified(), idea.value);
}

void NotePanel::showAnswer()
{
    const DayNote *note = row();
    const bool isAsked = note && note->stage;
    for (QWidget *each : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_answer),
             static_cast<QWidget *>(m_grounds), static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_warning)})
        each->setVisible(isAsked);
    if (!isAsked)
        return;
    const BeforeAfter answer = beforeAndAfter(
        m_facts.model(), *note,
        [&](MetricId metric, const Period &period) { return m_facts.workbook->series().seriesOf(metric, period); },
        m_today);
    m_answer->setText(answerText(answer));
    m_grounds->setText(groundsText(answer));
    m_grounds->setVisible(!m_grounds->text().isEmpty());
    const bool isJudged
        = answer.verdict != BeforeAfter::Verdict::Unknown && answer.verdict != BeforeAfter::Verdict::TooEarly;
    m_keep->setVisible(isJudged && note->idea && m_facts.model().find(note->idea));
    m_warning->setVisible(isJudged);
}

void NotePanel::keepAnswer()
{
    const DayNote *note = row();
    if (!note || !note->idea)
        return;
    const QString text = m_grounds->text().isEmpty() ? m_answer->text() : m_answer->text() + u' ' + m_grounds->text();
    const DayNoteId id = m_note;
    const QDate today = m_today;
    emit edited({QT_TRANSLATE_NOOP("Edit", "Keep the answer of the note “%1” as evidence"), {note->text}},
        [=](Edit &edit) { wend::keepAnswer(edit, id, text, today); });
}

bool NotePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_list) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Delete: remove(); return true;
        case Qt::Key_F2:
        case Qt::Key_Return: rename(); return true;
        case Qt::Key_Escape: emit left(); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NotePanel::retranslate()
{
    m_heading->setText(tr("Notes on days").toUpper());
    m_list->setAccessibleName(tr("Notes on days"));
    m_add->setText(tr("+ Note"));
    m_textName->setText(tr("What happened"));
    m_dayName->setText(tr("Day"));
    m_stageName->setText(tr("Meant to move"));
    m_ideaName->setText(tr("From the idea"));
    for (const auto &[name, field] : {std::pair<QLabel *, QWidget *>(m_textName, m_text), {m_dayName, m_day},
             {m_stageName, m_stage}, {m_ideaName, m_idea}})
        field->setAccessibleName(name->text());
    m_question->setText(tr("Did it help?").toUpper());
    m_keep->setText(tr("Keep as evidence of the idea"));
    m_warning->setText(tr("Looking every day makes chance look like change: look again in some weeks."));
    m_remove->setText(tr("Delete the note"));
    if (m_facts.workbook)
        refresh();
}

}
