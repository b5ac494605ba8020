#include "window/walk.h"

#include "edit/cards.h"
#include "edit/personas.h"
#include "edit/stages.h"
#include "edit/steps.h"
#include "model/lookup.h"
#include "store/edit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace wend {

namespace {

constexpr int steps = 6;

/// "Discover, compare, buy": by commas of any script, or semicolons.
QStringList listed(const QString &answer)
{
    static const QRegularExpression between(QStringLiteral("[,;，、；]"));
    QStringList words;
    for (const QString &each : answer.split(between)) {
        if (!each.trimmed().isEmpty())
            words += each.simplified();
    }
    return words;
}

}

Walk::Walk(QWidget *parent)
    : QFrame(parent),
      m_place(new QLabel),
      m_question(new QLabel),
      m_answer(new QLineEdit),
      m_act(new QPushButton),
      m_back(new QPushButton),
      m_next(new QPushButton),
      m_leave(new QPushButton)
{
    setObjectName(QStringLiteral("walk"));
    m_place->setProperty("heading", true);
    m_question->setProperty("cardName", true);
    m_question->setWordWrap(true);
    m_question->setBuddy(m_answer);
    m_answer->setObjectName(QStringLiteral("walkAnswer"));
    m_act->setObjectName(QStringLiteral("walkAct"));
    m_next->setObjectName(QStringLiteral("walkNext"));
    m_leave->setObjectName(QStringLiteral("walkLeave"));
    m_next->setProperty("strongLine", true);
    m_leave->setProperty("plainLink", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_answer, 1);
    for (QWidget *button : {m_act, m_back, m_next, m_leave})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 12, 10);
    column->setSpacing(4);
    column->addWidget(m_place);
    column->addWidget(m_question);
    column->addLayout(row);
    connect(m_next, &QPushButton::clicked, this, &Walk::goOn);
    connect(m_answer, &QLineEdit::returnPressed, this, &Walk::goOn);
    connect(m_back, &QPushButton::clicked, this, [this] { show(Step(int(m_step) - 1)); });
    connect(m_leave, &QPushButton::clicked, this, &Walk::leave);
    connect(m_act, &QPushButton::clicked, this, [this] {
        const bool isPoster = m_step == Step::Poster;
        isPoster ? emit posterRequested() : emit importRequested();
        isPoster ? leave() : show(Step::Poster);
    });
    hide();
}

void Walk::begin(Workbook &workbook, MapId map)
{
    m_workbook = &workbook;
    m_map = map;
    show(Step::Goal);
    QFrame::show();
    m_answer->setFocus();
}

void Walk::leave()
{
    if (isHidden())
        return;
    hide();
    emit left();
}

void Walk::show(Step step)
{
    m_step = step;
    const QString questions[steps] {tr("What shall a customer be able to do? That is the goal of this map."),
        tr("Who is she or he? A name stands for one kind of customer."),
        tr("Which stages does the journey have? With commas between them."),
        tr("Where do customers meet you, stage by stage? With commas between them."),
        tr("Have you numbers? An export of your shop, ads or till says how many go on from stage to stage."),
        tr("Your map is there. Everything on it can be changed by a click; and it can hang on the wall.")};
    const QString examples[steps] {tr("Order a birthday cake without a call"), tr("Maya"),
        tr("Discover, Compare, Buy, Use, Come back"), tr("Instagram, Website, Shop counter, Thank-you email"), {}, {}};
    m_place->setText(tr("%1 of %2").arg(int(step) + 1).arg(steps));
    m_question->setText(questions[int(step)]);
    const bool asks = step < Step::Numbers;
    m_answer->setVisible(asks);
    m_answer->clear();
    m_answer->setPlaceholderText(tr("For example: %1").arg(examples[int(step)]));
    m_answer->setAccessibleName(m_question->text());
    m_act->setVisible(!asks);
    m_act->setText(step == Step::Numbers ? tr("Import numbers…") : tr("Poster…"));
    m_back->setText(tr("Back"));
    m_back->setEnabled(step > Step::Goal);
    m_next->setText(step == Step::Poster ? tr("Done") : tr("Next"));
    m_leave->setText(tr("Leave the walk"));
    m_leave->setVisible(step != Step::Poster);
    (asks ? static_cast<QWidget *>(m_answer) : m_next)->setFocus();
}

// Nothing answered is an answer too: the map stays as it is.
void Walk::goOn()
{
    if (!m_workbook || !m_workbook->model().find(m_map) || m_step == Step::Poster)
        return leave();
    if (const QString answer = m_answer->text().trimmed(); !answer.isEmpty() && !write(answer))
        return;
    show(Step(int(m_step) + 1));
}

bool Walk::edit(const EditName &name, const Workbook::Change &change)
{
    const auto done = m_workbook->edit(name, change);
    if (!done)
        emit failed(done.error());
    return done.isOk();
}

bool Walk::write(const QString &answer)
{
    switch (m_step) {
    case Step::Goal:
        return edit({QT_TRANSLATE_NOOP("Edit", "Write the goal of the map"), {}},
            [&](Edit &edit) { edit.set(m_map, &Map::goal, answer); });
    case Step::Persona:
        return edit({QT_TRANSLATE_NOOP("Edit", "Add a persona"), {}}, [&](Edit &edit) {
            Persona persona;
            persona.name = answer.simplified();
            showPersona(edit, m_map, addPersona(edit, persona));
        });
    case Step::Stages:
        return edit(
            {QT_TRANSLATE_NOOP("Edit", "Name the stages"), {}}, [&](Edit &edit) { writeStages(edit, listed(answer)); });
    case Step::Touchpoints:
        return edit({QT_TRANSLATE_NOOP("Edit", "Add the touchpoints"), {}},
            [&](Edit &edit) { writeTouchpoints(edit, listed(answer)); });
    default: return true;
    }
}

// Those there are take the new names in turn; what is left over goes, as far as it holds nothing.
void Walk::writeStages(Edit &edit, const QStringList &names) const
{
    const std::vector<StageId> there = stagesOf(m_workbook->model(), m_map);
    for (int at = 0; at < names.size(); ++at) {
        if (at < int(there.size()))
            edit.set(there[size_t(at)], &Stage::name, names[at]);
        else
            insertStage(edit, m_map, at, names[at]);
    }
    for (size_t at = size_t(names.size()); at < there.size(); ++at) {
        const auto &lanes = lanesOf(m_workbook->model(), m_map);
        if (std::all_of(lanes.begin(), lanes.end(),
                [&](LaneId lane) { return cardsIn(m_workbook->model(), lane, there[at]).empty(); }))
            removeStage(edit, there[at]);
    }
}

// One a stage, from the first on; what is more goes to the last.
void Walk::writeTouchpoints(Edit &edit, const QStringList &names) const
{
    const Model &model = m_workbook->model();
    const std::vector<StageId> stages = stagesOf(model, m_map);
    for (const LaneId lane : lanesOf(model, m_map)) {
        if (model.at(lane).kind != LaneKind::Touchpoints || stages.empty())
            continue;
        for (int at = 0; at < names.size(); ++at)
            insertCard(edit, lane, stages[std::min(size_t(at), stages.size() - 1)], std::numeric_limits<int>::max(),
                names[at]);
        return;
    }
}

void Walk::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        show(m_step);
    QFrame::changeEvent(event);
}

void Walk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

}
