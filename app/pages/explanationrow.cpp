#include "pages/explanationrow.h"

#include "base/daytext.h"
#include "edit/explanations.h"
#include "findings/explained.h"
#include "findings/mapfacts.h"
#include "inspector/valuefields.h"
#include "look/explanationmarks.h"
#include "look/stylesheet.h"
#include "model/lookup.h"
#include "model/words.h"
#include "pages/evidencecolumn.h"
#include "pages/evidencedialog.h"
#include "pages/growingfield.h"
#include "pages/shortday.h"
#include "pages/testdialog.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace wend {

namespace {

constexpr double mostExplained = 1e12;

QString headline(const Explanation &explanation)
{
    return explanation.text.section(QLatin1Char('\n'), 0, 0).simplified().left(60);
}

QLabel *smallLabel(bool isHint)
{
    auto *label = new QLabel;
    label->setProperty("hint", isHint);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QVBoxLayout *partColumn(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    return column;
}

/// A link that may be long: its words end in dots, the tip has all.
void setLink(QPushButton *button, const QString &text)
{
    button->setVisible(!text.isEmpty());
    button->setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    button->setToolTip(text);
}

QPushButton *link(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("plainLink", true);
    button->setProperty("flush", true);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setMinimumWidth(1); // what has no room ends at the border of its part
    return button;
}

}

QString ExplanationRow::nameOf(Part part)
{
    switch (part) {
    case What: return tr("What may be behind it");
    case For: return tr("What speaks for it");
    case Against: return tr("What speaks against it");
    //: how many of those who were lost
    case Count: return tr("Explains");
    case Test: return tr("Cheapest next test");
    case State: return tr("State");
    }
    Q_UNREACHABLE();
}

ExplanationRow::ExplanationRow(Workbook &workbook, ExplanationId explanation, const QString &language, QWidget *parent)
    : QWidget(parent),
      m_workbook(workbook),
      m_id(explanation),
      m_language(language),
      m_fields(workbook, headline),
      m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("explanation"));
    setFocusPolicy(Qt::StrongFocus);
    m_fields.onFailure([this](const Error &error) { emit failed(error); });
    m_for = new EvidenceColumn(workbook, explanation, false, language);
    m_against = new EvidenceColumn(workbook, explanation, true, language);
    for (EvidenceColumn *column : {m_for, m_against}) {
        connect(column, &EvidenceColumn::moreWanted, this, &ExplanationRow::askForEvidence);
        connect(column, &EvidenceColumn::failed, this, &ExplanationRow::failed);
    }
    QWidget *const contents[parts] {makeWhat(), m_for, m_against, makeCount(), makeTest(), makeState()};
    for (int at = 0; at < parts; ++at) {
        auto *part = new QWidget;
        QVBoxLayout *column = partColumn(part);
        auto *name = new QLabel(nameOf(Part(at)).toUpper());
        name->setProperty("heading", true);
        name->hide();
        column->addWidget(name);
        column->addWidget(contents[at]);
        column->addStretch(1);
        part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_parts.push_back(part);
        m_names.push_back(name);
    }
    m_grid->setContentsMargins(12, 10, 10, 10);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(10);
    place();
    m_fields.show({m_id});
}

// Side by side, or the longest ones above and the short ones below.
void ExplanationRow::place()
{
    for (QWidget *part : m_parts)
        m_grid->removeWidget(part);
    for (int at = 0; at < parts; ++at)
        m_grid->setColumnStretch(at, 0);
    for (int at = 0; at < parts; ++at) {
        m_names[size_t(at)]->setVisible(m_narrow);
        if (m_narrow) {
            m_grid->addWidget(m_parts[size_t(at)], at / 3, at % 3);
            m_grid->setColumnStretch(at % 3, 1);
        } else {
            m_grid->addWidget(m_parts[size_t(at)], 0, at);
            m_grid->setColumnStretch(at, stretches[at]);
        }
    }
}

void ExplanationRow::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) != narrow)
        place();
}

QWidget *ExplanationRow::makeWhat()
{
    auto *part = new QWidget;
    QVBoxLayout *column = partColumn(part);
    m_text = new GrowingField(GrowingField::FirstLine::Bold);
    m_text->setObjectName(QStringLiteral("explanationText"));
    m_text->setAccessibleName(nameOf(What));
    m_fields.bind(m_text, &Explanation::text, QT_TRANSLATE_NOOP("Edit", "Change the explanation “%1”"));
    connect(m_text, &GrowingField::wentOn, this, [this] { askForEvidence(false); });
    m_pain = link("explanationPain");
    connect(m_pain, &QPushButton::clicked, this, [this] {
        if (row())
            emit cardWanted(row()->pain);
    });
    column->addWidget(m_text);
    column->addWidget(m_pain, 0, Qt::AlignLeft);
    return part;
}

QWidget *ExplanationRow::makeCount()
{
    auto *part = new QWidget;
    QVBoxLayout *column = partColumn(part);
    m_count = new NumberField(0, mostExplained);
    m_count->setObjectName(QStringLiteral("explains"));
    m_count->setProperty("figure", true);
    m_count->setAccessibleName(tr("How many it explains"));
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_count->setTextMargins(-2, 0, 0, 0); // in line with what stands below
    m_counted = smallLabel(true);
    auto *orMore = new CheckField(tr("or more"));
    m_orMore = orMore;
    QSizePolicy policy = orMore->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    orMore->setSizePolicy(policy);
    m_countHint = smallLabel(true);
    m_fields.bind(m_count, &Explanation::explains, QT_TRANSLATE_NOOP("Edit", "Change how many “%1” explains"));
    m_fields.bind(orMore, &Explanation::orMore, QT_TRANSLATE_NOOP("Edit", "Change whether “%1” explains more"));
    column->addWidget(m_count);
    column->addWidget(m_counted);
    column->addWidget(orMore, 0, Qt::AlignLeft);
    column->addWidget(m_countHint);
    return part;
}

QWidget *ExplanationRow::makeTest()
{
    auto *part = new QWidget;
    QVBoxLayout *column = partColumn(part);
    m_test = new GrowingField;
    m_test->setObjectName(QStringLiteral("explanationTest"));
    m_test->setAccessibleName(nameOf(Test));
    m_fields.bind(m_test, &Explanation::test, QT_TRANSLATE_NOOP("Edit", "Change the test of “%1”"));
    connect(m_test, &GrowingField::wentOn, this, &ExplanationRow::makeIdea);
    m_idea = link("explanationIdea");
    connect(m_idea, &QPushButton::clicked, this, [this] {
        if (row())
            emit cardWanted(row()->idea);
    });
    m_makeIdea = link("makeIdea");
    connect(m_makeIdea, &QPushButton::clicked, this, &ExplanationRow::makeIdea);
    column->addWidget(m_test);
    column->addWidget(m_idea, 0, Qt::AlignLeft);
    column->addWidget(m_makeIdea, 0, Qt::AlignLeft);
    return part;
}

QWidget *ExplanationRow::makeState()
{
    auto *part = new QWidget;
    QVBoxLayout *column = partColumn(part);
    m_state = new ChoiceField;
    m_state->setObjectName(QStringLiteral("explanationState"));
    m_state->setAccessibleName(nameOf(State));
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_state->setIconSize(QSize(16, 16));
    for (const auto &[each, word] : EnumWords<ExplanationState>::list) {
        m_state->add(stateText(each), qint64(each));
        m_state->setItemIcon(m_state->count() - 1, stateIcon(each, devicePixelRatioF()));
    }
    m_fields.bindBy(
        m_state, QT_TRANSLATE_NOOP("Edit", "Change the state of “%1”"),
        [](const Explanation &explanation) { return qint64(explanation.state); },
        [](Edit &edit, ExplanationId id, qint64 state) {
            wend::setState(edit, id, ExplanationState(state), QDate::currentDate());
        });
    m_since = smallLabel(true);
    m_menu = new QToolButton;
    m_menu->setProperty("quiet", true);
    m_menu->setText(QStringLiteral("⋯"));
    m_menu->setToolTip(tr("Move it up or down (Alt and an arrow), or delete it (Del)"));
    connect(m_menu, &QToolButton::clicked, this, &ExplanationRow::showMenu);
    auto *below = new QHBoxLayout;
    below->addWidget(m_since, 1);
    below->addWidget(m_menu);
    column->addWidget(m_state);
    column->addLayout(below);
    return part;
}

void ExplanationRow::refresh(const MissingAtStep &missing)
{
    if (!row())
        return;
    m_fields.refresh();
    m_for->refresh();
    m_against->refresh();
    const bool isSettled = row()->state == ExplanationState::RuledOut;
    m_text->setPale(isSettled);
    m_test->setPale(isSettled);
    sayWhere();
    sayCount(missing);
    sayTest();
    sayState();
    const EvidenceCount count = evidenceCountOf(m_workbook.model(), m_id);
    //: what a screen reader says of an explanation: %1 are its words, %2 its state
    setAccessibleName(tr("%1. %2.").arg(headline(*row()), stateText(row()->state)));
    //: pieces of evidence
    setAccessibleDescription(tr("%n for it", nullptr, count.speaksFor) + QStringLiteral(", ")
        + tr("%n against it", nullptr, count.speaksAgainst));
    m_menu->setAccessibleName(tr("What to do with “%1”").arg(headline(*row())));
    update();
}

void ExplanationRow::sayWhere()
{
    const Model &model = m_workbook.model();
    const Card *pain = model.find(row()->pain);
    //: %1 is a stage, %2 a severity from 1 to 5
    setLink(m_pain,
        pain ? tr("Pain point of %1, %2 of 5")
                   .arg(model.at(stageOf(model, pain->stage)).name.simplified())
                   .arg(pain->severity)
             : QString());
}

// Never a guess dressed as a number, and never more than is missing.
void ExplanationRow::sayCount(const MissingAtStep &missing)
{
    const Explanation &explanation = *row();
    m_count->setPlaceholderText(QStringLiteral("?"));
    const bool isOpen = explanation.state == ExplanationState::Open;
    const InterfaceColours colours = interfaceColours(lookOf(QApplication::palette()));
    const QColor ink = isOpen ? colours.ink : readable(stateColour(explanation.state), colours.field);
    m_count->setStyleSheet(QStringLiteral("color: %1").arg(ink.name()));
    m_counted->setText(explanation.explains ? missing.label : tr("not known"));
    m_counted->setVisible(!m_counted->text().isEmpty());
    m_orMore->setVisible(m_current || explanation.orMore);
    QString hint;
    QStringList sources;
    for (const EvidenceId id : evidenceOf(m_workbook.model(), m_id)) {
        const Evidence &evidence = m_workbook.model().at(id);
        if (evidence.kind == EvidenceKind::Measured)
            sources += evidence.text.simplified();
    }
    const auto isAbove = [&](const std::optional<double> &limit) {
        return explanation.explains && limit && *explanation.explains > *limit + 0.5;
    };
    if (isAbove(missing.lost))
        hint = tr("more than the %1 who did not go on").arg(countText(*missing.lost));
    else if (isAbove(missing.missing))
        hint = tr("more than the %1 that are missing").arg(countText(*missing.missing));
    else if (explanation.explains && *explanation.explains > 0 && sources.isEmpty())
        hint = tr("a guess: nothing was measured");
    m_countHint->setText(hint);
    m_countHint->setVisible(!hint.isEmpty());
    m_count->setToolTip(sources.isEmpty() ? QString() : sources.join(QLatin1Char('\n')).toHtmlEscaped());
}

void ExplanationRow::sayTest()
{
    const Explanation &explanation = *row();
    const Card *idea = m_workbook.model().find(explanation.idea);
    QString words;
    if (idea) {
        QStringList facts {idea->owner.simplified(), shortDay(idea->due), wend::nameOf(idea->state, m_language)};
        facts.removeAll(QString());
        words = facts.join(QStringLiteral(" · "));
    }
    setLink(m_idea, words);
    m_idea->setAccessibleName(idea ? tr("Its idea “%1”").arg(idea->text.simplified()) : QString());
    const bool isConfirmed = explanation.state == ExplanationState::Confirmed;
    const bool hasTest = !explanation.test.trimmed().isEmpty();
    setLink(m_makeIdea,
        idea              ? QString()
            : hasTest     ? tr("Give it an owner and a day")
            : isConfirmed ? tr("Make an idea")
                          : QString());
    m_test->setPlaceholderText(isConfirmed ? tr("No test needed") : tr("How could it be found out?"));
}

void ExplanationRow::sayState()
{
    const QDate day = row()->stateDay;
    //: a day
    m_since->setText(day.isValid() ? tr("since %1").arg(shortDay(day)) : QString());
    m_since->setToolTip(dayText(day));
}

void ExplanationRow::setCurrent(bool current)
{
    if (std::exchange(m_current, current) == current)
        return;
    m_for->setCurrent(current);
    m_against->setCurrent(current);
    m_orMore->setVisible(current || (row() && row()->orMore));
    update();
}

std::vector<QWidget *> ExplanationRow::focusables() const
{
    std::vector<QWidget *> all {const_cast<ExplanationRow *>(this), m_text, m_pain};
    for (const EvidenceColumn *column : {m_for, m_against}) {
        const std::vector<QWidget *> pieces = column->focusables();
        all.insert(all.end(), pieces.begin(), pieces.end());
    }
    all.insert(all.end(), {m_count, m_orMore, m_test, m_idea, m_makeIdea, m_state, m_menu});
    return all;
}

void ExplanationRow::enter() { m_text->setFocus(Qt::ShortcutFocusReason); }

void ExplanationRow::edit(const char *step, const Workbook::Change &change)
{
    if (!row())
        return;
    if (const auto done = m_workbook.edit({step, {headline(*row())}}, change); !done)
        emit failed(done.error());
}

void ExplanationRow::askForEvidence(bool against)
{
    commit();
    auto *dialog = new EvidenceDialog(m_workbook, m_id, against, m_language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, against] {
        edit(QT_TRANSLATE_NOOP("Edit", "Add evidence to “%1”"), [&](Edit &edit) {
            for (const EvidenceId chosen : dialog->chosen())
                tieEvidence(edit, chosen, m_id, against);
            if (dialog->hasNew())
                addEvidence(edit, m_id, against, dialog->written());
        });
    });
    dialog->open();
}

// A test gets owner and day, and so becomes an idea.
void ExplanationRow::makeIdea()
{
    commit();
    if (!row() || m_workbook.model().find(row()->idea))
        return;
    const QString test = row()->test.simplified();
    auto *dialog = new TestDialog(m_workbook, test.isEmpty() ? tr("Answer to “%1”").arg(headline(*row())) : test, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        edit(QT_TRANSLATE_NOOP("Edit", "Make an idea of “%1”"),
            [&](Edit &edit) { makeIdeaOf(edit, m_id, dialog->idea(), QDate::currentDate()); });
    });
    dialog->open();
}

void ExplanationRow::remove()
{
    edit(QT_TRANSLATE_NOOP("Edit", "Delete the explanation “%1”"), [this](Edit &edit) { edit.remove(m_id); });
}

void ExplanationRow::move(bool up)
{
    commit();
    edit(QT_TRANSLATE_NOOP("Edit", "Move the explanation “%1”"),
        [this, up](Edit &edit) { moveExplanation(edit, m_id, up); });
}

void ExplanationRow::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Move up"), this, [this] { move(true); });
    menu->addAction(tr("Move down"), this, [this] { move(false); });
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, &ExplanationRow::remove, Qt::QueuedConnection);
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

bool ExplanationRow::event(QEvent *event)
{
    // On the row itself Delete is the explanation's, and Alt with an arrow moves it: not the window's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove
            = key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove || (hasFocus() && key->key() == Qt::Key_Delete)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ExplanationRow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (event->modifiers() == Qt::AltModifier && isArrow)
        return move(event->key() == Qt::Key_Up);
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        return askForEvidence(false);
    if (hasFocus() && (isEnter || event->key() == Qt::Key_F2))
        return enter();
    if (hasFocus() && event->key() == Qt::Key_Delete)
        return remove();
    if (hasFocus() && isArrow)
        return void(emit neighbourWanted(event->key() == Qt::Key_Down));
    QWidget::keyPressEvent(event);
}

void ExplanationRow::paintEvent(QPaintEvent *)
{
    const InterfaceColours colours = interfaceColours(lookOf(QApplication::palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.field);
    painter.setPen(QPen(m_current ? colours.accent : colours.rule, m_current ? 2 : 1));
    const double inset = m_current ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

}
