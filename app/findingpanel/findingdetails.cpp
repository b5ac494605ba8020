#include "findingpanel/findingdetails.h"

#include "base/daytext.h"
#include "findings/explained.h"
#include "findings/remedies.h"
#include "look/explanationmarks.h"
#include "model/lookup.h"
#include "model/words.h"
#include "store/seriesreader.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace wend {

namespace {

QLabel *detailLabel(const QString &text, bool isHint)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("hint", isHint);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QPushButton *lineButton(const QString &text)
{
    auto *button = new QPushButton(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    button->setProperty("line", true);
    button->setToolTip(text);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return button;
}

}

FindingDetails::FindingDetails(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("findingDetails"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void FindingDetails::setWorkbook(Workbook *workbook)
{
    m_workbook = workbook;
    m_finding = {};
    rebuild();
}

void FindingDetails::setLanguage(const QString &language)
{
    m_language = language;
    rebuild();
}

void FindingDetails::show(const Finding &finding, int number, int count)
{
    m_finding = finding;
    m_number = number;
    m_count = count;
    rebuild();
}

void FindingDetails::rebuild()
{
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater(); // it may be in the middle of an event of its own
    }
    if (!m_workbook || m_finding.rule.isEmpty())
        return;
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("panelBody"));
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(12, 14, 12, 12);
    m_column->setSpacing(5);
    //: a heading
    addHeading(tr("Finding %1 of %2").arg(m_number).arg(m_count));
    auto *sentence = detailLabel(m_finding.text, false);
    QFont bold = sentence->font();
    bold.setWeight(QFont::DemiBold);
    sentence->setFont(bold);
    m_column->addWidget(sentence);
    addWords(m_finding.figures, true);
    if (const StageId stage = leakIn(m_workbook->model(), m_finding)) {
        addExplanations(stage);
        addIdeas();
        addProof(stage);
    } else {
        addIdeas();
    }
    m_column->addStretch(1);
    setWidget(body);
}

void FindingDetails::addHeading(const QString &text, QWidget *beside)
{
    auto *heading = new QLabel(text.toUpper());
    heading->setProperty("heading", true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, m_column->isEmpty() ? 0 : 8, 0, 0);
    row->addWidget(heading, 1);
    if (beside)
        row->addWidget(beside);
    m_column->addLayout(row);
}

void FindingDetails::addWords(const QString &text, bool isHint)
{
    if (!text.isEmpty())
        m_column->addWidget(detailLabel(text, isHint));
}

void FindingDetails::addExplanations(StageId stage)
{
    auto *open = new QPushButton(tr("Open explanations"));
    open->setObjectName(QStringLiteral("openExplanations"));
    open->setProperty("plainLink", true);
    connect(open, &QPushButton::clicked, this, [this, stage] { emit explanationsWanted(stage); });
    addHeading(tr("What may be behind it"), open);
    const Model &model = m_workbook->model();
    const std::vector<ExplanationId> explanations = explanationsInOrder(model, stage);
    if (explanations.empty())
        return addWords(tr("Nothing is listed yet."), true);
    const MapSeries series = m_workbook->series().seriesOf(m_finding.map);
    const Funnel funnel = funnelOf(model, m_finding.map, series);
    const QString label = stepFiguresOf({model, m_finding.map, series, funnel, QDate::currentDate()}, stage).wentLabel;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    for (const ExplanationId id : explanations)
        addExplanation(*grid, id, label);
    m_column->addLayout(grid);
}

void FindingDetails::addExplanation(QGridLayout &grid, ExplanationId id, const QString &label)
{
    const Explanation &explanation = m_workbook->model().at(id);
    const int row = grid.rowCount();
    auto *mark = new QLabel;
    mark->setPixmap(stateIcon(explanation.state, devicePixelRatioF()).pixmap(QSize(16, 16), devicePixelRatioF()));
    const bool isSettled = explanation.state == ExplanationState::RuledOut;
    auto *state = new QLabel(stateText(explanation.state));
    state->setProperty("hint", true);
    QString count = tr("not known");
    if (explanation.explains)
        count = explanation.orMore ? tr("%1 or more").arg(countText(*explanation.explains))
                                   : countText(*explanation.explains) + QLatin1Char(' ') + label;
    auto *number = new QLabel(count.trimmed());
    number->setProperty("hint", isSettled || !explanation.explains);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(mark, row, 0, Qt::AlignTop);
    grid.addWidget(detailLabel(explanation.text.section(QLatin1Char('\n'), 0, 0).simplified(), isSettled), row, 1);
    grid.addWidget(state, row, 2, Qt::AlignTop);
    grid.addWidget(number, row, 3, Qt::AlignTop);
}

void FindingDetails::addIdeas()
{
    const Model &model = m_workbook->model();
    addHeading(tr("What is being done"));
    const std::vector<CardId> ideas = ideasAgainst(model, m_finding);
    if (ideas.empty())
        return addWords(tr("No idea is tied to it yet."), true);
    for (const CardId id : ideas) {
        const Card &idea = model.at(id);
        QPushButton *line = lineButton(idea.text.simplified());
        connect(line, &QPushButton::clicked, this, [this, id] { emit cardWanted(id); });
        m_column->addWidget(line);
        QStringList facts {idea.owner.simplified(), idea.due.isValid() ? dayAndMonth(idea.due, QLocale()) : QString(),
            nameOf(idea.state, m_language)};
        facts.removeAll(QString());
        QLabel *hint = detailLabel(facts.join(QStringLiteral(" · ")), true);
        hint->setContentsMargins(7, 0, 0, 2);
        m_column->addWidget(hint);
    }
}

void FindingDetails::addProof(StageId stage)
{
    const Model &model = m_workbook->model();
    const MapSeries series = m_workbook->series().seriesOf(m_finding.map);
    const Funnel funnel = funnelOf(model, m_finding.map, series);
    const QString proof
        = proofOf(stepFiguresOf({model, m_finding.map, series, funnel, QDate::currentDate()}, stage), series.period);
    if (proof.isEmpty())
        return;
    addHeading(tr("What would show that it helped"));
    addWords(proof, false);
}

void FindingDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QScrollArea::keyPressEvent(event);
}

}
