#include "pages/explanationspage.h"

#include "edit/explanations.h"
#include "edit/findingmarks.h"
#include "look/look.h"
#include "model/lookup.h"
#include "pages/explanationrow.h"
#include "pages/explanationsheet.h"
#include "pages/explanationwords.h"
#include "pages/stackedbar.h"
#include "pages/stepshares.h"
#include "store/edit.h"
#include "store/seriesreader.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr int pauseAfterEdits = 50; ///< milliseconds
constexpr int leastWide = 900;      ///< below, rows stand in two lines

QLabel *wordsOf(const char *property)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (property)
        label->setProperty(property, true);
    return label;
}

QPushButton *named(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    return button;
}

/// Whether numbers that a step is judged by may be different.
bool changesStepNumbers(const Changes &changes)
{
    return touches<Binding, Import, Target, Metric, Stage>(changes)
        || touchesField(changes, &Map::periodFrom, &Map::periodTo);
}

}

ExplanationsPage::ExplanationsPage(QWidget *parent)
    : QWidget(parent),
      m_back(named("explanationsBack")),
      m_print(named("explanationsPrint")),
      m_pdf(named("explanationsPdf")),
      m_question(wordsOf("title")),
      m_numbers(wordsOf("hint")),
      m_bars(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_went(new StackedBarView),
      m_explained(new StackedBarView),
      m_scroll(new QScrollArea),
      m_column(new QVBoxLayout),
      m_new(new QLineEdit),
      m_suggests(wordsOf("heading")),
      m_proposed(wordsOf(nullptr)),
      m_reason(wordsOf("hint")),
      m_take(named("takeProposal")),
      m_refuse(named("refuseProposal")),
      m_counts(wordsOf("hint"))
{
    setObjectName(QStringLiteral("explanationsPage"));
    m_new->setObjectName(QStringLiteral("newExplanation"));
    m_went->setObjectName(QStringLiteral("wentBar"));
    m_explained->setObjectName(QStringLiteral("explainedBar"));
    setFocusProxy(m_new);
    m_bars->setSpacing(28);
    m_bars->addWidget(m_went, 1);
    m_bars->addWidget(m_explained, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(7);
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("panelBody"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 12, 20, 16);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addSpacing(6);
    column->addLayout(m_bars);
    column->addSpacing(4);
    column->addWidget(makeHeads());
    column->addLayout(m_column);
    column->addWidget(m_new);
    column->addWidget(makeProposal());
    column->addWidget(m_counts);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterEdits);
    connectParts();
    retranslate();
}

ExplanationsPage::~ExplanationsPage() = default;

QWidget *ExplanationsPage::makeHead()
{
    m_back->setProperty("plainLink", true);
    auto *head = new QWidget;
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_back, 0, 0, Qt::AlignLeft);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_pdf);
    buttons->addWidget(m_print);
    grid->addLayout(buttons, 0, 1, Qt::AlignRight);
    grid->addWidget(m_question, 1, 0, 1, 2);
    grid->addWidget(m_numbers, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    return head;
}

QWidget *ExplanationsPage::makeHeads()
{
    m_heads = new QWidget;
    auto *grid = new QGridLayout(m_heads);
    grid->setContentsMargins(12, 0, 10, 0);
    grid->setHorizontalSpacing(14);
    for (int part = 0; part < ExplanationRow::parts; ++part) {
        auto *name = new QLabel;
        name->setProperty("heading", true);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        grid->addWidget(name, 0, part);
        grid->setColumnStretch(part, ExplanationRow::stretches[part]);
        m_names.push_back(name);
    }
    return m_heads;
}

QWidget *ExplanationsPage::makeProposal()
{
    m_proposal = new QWidget;
    m_proposal->setObjectName(QStringLiteral("proposal"));
    m_proposal->setAttribute(Qt::WA_StyledBackground);
    m_refuse->setProperty("plainLink", true);
    QFont bold = m_proposed->font();
    bold.setWeight(QFont::DemiBold);
    m_proposed->setFont(bold);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_suggests);
    words->addWidget(m_proposed);
    words->addWidget(m_reason);
    auto *row = new QHBoxLayout(m_proposal);
    row->setContentsMargins(12, 10, 12, 10);
    row->addLayout(words, 1);
    row->addWidget(m_take);
    row->addWidget(m_refuse);
    return m_proposal;
}

void ExplanationsPage::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &ExplanationsPage::left);
    connect(m_print, &QPushButton::clicked, this, &ExplanationsPage::printWanted);
    connect(m_pdf, &QPushButton::clicked, this, &ExplanationsPage::pdfWanted);
    connect(m_take, &QPushButton::clicked, this, &ExplanationsPage::takeProposal);
    connect(m_refuse, &QPushButton::clicked, this, &ExplanationsPage::refuseProposal);
    connect(m_new, &QLineEdit::returnPressed, this, [this] { add(m_new->text()); });
    connect(&m_pause, &QTimer::timeout, this, &ExplanationsPage::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
}

void ExplanationsPage::setWorkbook(Workbook *workbook)
{
    if (m_workbook)
        disconnect(m_workbook, nullptr, this, nullptr);
    clearRows();
    m_workbook = workbook;
    m_stage = {};
    m_shares.clear();
    m_proposals.clear();
    if (!workbook)
        return;
    connect(workbook, &Workbook::changed, this, [this](const Changes &changes) {
        if (!m_stage || !isVisible())
            return;
        if (changesStepNumbers(changes))
            readNumbers();
        if (touches<Explanation, Evidence, Stage>(changes))
            refresh(); // at once: nobody types into a row that is gone
        else
            m_pause.start();
    });
}

void ExplanationsPage::setLanguage(const QString &language)
{
    commit();
    m_language = language;
    clearRows();
    retranslate();
    refresh();
}

void ExplanationsPage::show(StageId stage)
{
    if (stage != m_stage) {
        commit();
        clearRows();
    }
    m_stage = stage;
    if (isVisible()) {
        readNumbers();
        refresh();
    }
    m_scroll->ensureVisible(0, 0);
}

MapId ExplanationsPage::map() const
{
    const Stage *stage = m_workbook ? m_workbook->model().find(m_stage) : nullptr;
    return stage ? stage->map : MapId {};
}

void ExplanationsPage::commit()
{
    const std::vector<ExplanationRow *> rows = m_rows; // each may bring others by what it takes over
    for (ExplanationRow *row : rows)
        row->commit();
}

void ExplanationsPage::readNumbers()
{
    if (map())
        m_shares = stepSharesOf(*m_workbook, map(), m_stage);
}

void ExplanationsPage::refresh()
{
    m_pause.stop();
    if (!m_workbook)
        return;
    if (!map()) {
        clearRows();
        if (std::exchange(m_stage, StageId {}))
            emit left(); // it is gone, by an edit or an undo
        return;
    }
    if (std::exchange(m_hasOtherColours, false)) {
        commit();
        clearRows();
    }
    const Model &model = m_workbook->model();
    const MapSeries series = m_workbook->series().seriesOf(map());
    const Funnel funnel = funnelOf(model, map(), series);
    const MapFacts facts {model, map(), series, funnel, QDate::currentDate()};
    m_period = series.period;
    m_figures = stepFiguresOf(facts, m_stage);
    m_proposals = proposalsFor(facts, m_stage, m_shares);
    sayNumbers();
    fillRows();
    showProposal();
    chainFocus();
}

void ExplanationsPage::sayNumbers()
{
    const Model &model = m_workbook->model();
    const Theme theme = themeOf(lookOf(QApplication::palette()));
    m_back->setText(
        QStringLiteral("← ") + model.at(map()).title.simplified().replace(QLatin1Char('&'), QLatin1String("&&")));
    m_question->setText(questionOf(model, m_figures));
    m_numbers->setText(figuresText(model, m_period, m_figures));
    m_went->show(wentBar(model, m_figures, theme));
    m_explained->show(explainedBar(model, m_figures, theme));
    m_counts->setText(explanationCounts(model, m_stage));
    m_counts->setVisible(!explanationsOf(model, m_stage).empty());
}

void ExplanationsPage::clearRows()
{
    for (ExplanationRow *row : std::exchange(m_rows, {})) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater(); // it may be in the middle of an event of its own
    }
}

ExplanationRow *ExplanationsPage::addRow(ExplanationId explanation)
{
    auto *row = new ExplanationRow(*m_workbook, explanation, m_language);
    row->setNarrow(m_isNarrow);
    connect(row, &ExplanationRow::failed, this, &ExplanationsPage::failed);
    connect(row, &ExplanationRow::cardWanted, this, &ExplanationsPage::cardWanted);
    connect(row, &ExplanationRow::neighbourWanted, this, [this, row](bool down) { walk(row, down); });
    return row;
}

// Rows that stay are kept, with what is typed in them; only their order may be another.
void ExplanationsPage::fillRows()
{
    const MissingAtStep missing {m_figures.share ? m_figures.wentLabel : QString(),
        m_figures.isMissed() ? std::optional(m_figures.missing) : std::nullopt,
        m_figures.share ? std::optional(m_figures.came - m_figures.went) : std::nullopt};
    std::vector<ExplanationRow *> before = std::exchange(m_rows, {});
    for (const ExplanationId id : explanationsInOrder(m_workbook->model(), m_stage)) {
        const auto known = std::find_if(
            before.begin(), before.end(), [&](const ExplanationRow *row) { return row->explanation() == id; });
        ExplanationRow *row = known == before.end() ? addRow(id) : *known;
        if (known != before.end())
            before.erase(known);
        if (const int at = int(m_rows.size()); m_column->indexOf(row) != at) {
            m_column->removeWidget(row);
            m_column->insertWidget(at, row);
        }
        m_rows.push_back(row);
        row->refresh(missing);
    }
    for (ExplanationRow *row : before) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_heads->setVisible(!m_rows.empty() && !m_isNarrow);
    followFocus(QApplication::focusWidget());
}

void ExplanationsPage::showProposal()
{
    m_proposal->setVisible(!m_proposals.empty());
    if (m_proposals.empty())
        return;
    m_proposed->setText(m_proposals.front().text);
    m_reason->setText(m_proposals.front().reason);
}

void ExplanationsPage::add(const QString &text)
{
    if (text.trimmed().isEmpty() || !map())
        return;
    const bool done = edit({QT_TRANSLATE_NOOP("Edit", "Add the explanation “%1”"), {text.simplified().left(40)}},
        [&](Edit &edit) { addExplanation(edit, m_stage, text.trimmed()); });
    if (done)
        m_new->clear();
}

void ExplanationsPage::takeProposal()
{
    if (m_proposals.empty())
        return;
    const Proposal proposal = m_proposals.front();
    edit({QT_TRANSLATE_NOOP("Edit", "Take up the explanation “%1”"), {proposal.text.left(40)}}, [&](Edit &edit) {
        const ExplanationId id = addExplanation(edit, m_stage, proposal.text, proposal.pain);
        if (proposal.evidence)
            tieEvidence(edit, proposal.evidence, id, false);
        if (!proposal.isMeasured)
            return;
        Evidence evidence;
        evidence.kind = EvidenceKind::Measured;
        evidence.text = proposal.reason;
        evidence.date = m_period.to;
        addEvidence(edit, id, false, evidence);
    });
}

void ExplanationsPage::refuseProposal()
{
    if (m_proposals.empty())
        return;
    const QString about = m_proposals.front().about;
    edit({QT_TRANSLATE_NOOP("Edit", "Refuse an explanation"), {}}, [&](Edit &edit) {
        decideFinding(edit, {{}, QLatin1String(proposalRule), map(), about, FindingDecision::Dismissed, {}});
    });
    refresh();
}

bool ExplanationsPage::edit(const EditName &name, const Workbook::Change &change)
{
    commit();
    const auto done = m_workbook->edit(name, change);
    if (!done)
        emit failed(done.error());
    return done.isOk();
}

ExplanationSheet ExplanationsPage::sheet() const { return {m_workbook->model(), m_period, m_figures, m_language}; }

// The row in which somebody works offers more.
void ExplanationsPage::followFocus(QWidget *now)
{
    if (!now || (now->window() != window() && isAncestorOf(now->window()->parentWidget())))
        return; // in a menu or dialog of the row
    for (ExplanationRow *row : m_rows)
        row->setCurrent(row == now || row->isAncestorOf(now));
    if (isAncestorOf(now))
        m_scroll->ensureWidgetVisible(now, 10, 30);
}

void ExplanationsPage::walk(const ExplanationRow *from, bool down)
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), from);
    if (at == m_rows.end())
        return;
    if (down && std::next(at) == m_rows.end())
        m_new->setFocus(Qt::TabFocusReason);
    else if (down)
        (*std::next(at))->setFocus(Qt::TabFocusReason);
    else if (at != m_rows.begin())
        (*std::prev(at))->setFocus(Qt::TabFocusReason);
}

// From top to bottom, whatever was made when.
void ExplanationsPage::chainFocus()
{
    std::vector<QWidget *> all {m_back, m_pdf, m_print};
    for (const ExplanationRow *row : m_rows) {
        const std::vector<QWidget *> parts = row->focusables();
        all.insert(all.end(), parts.begin(), parts.end());
    }
    all.insert(all.end(), {m_new, m_take, m_refuse});
    for (size_t at = 1; at < all.size(); ++at)
        QWidget::setTabOrder(all[at - 1], all[at]);
}

void ExplanationsPage::fitWidth()
{
    const bool isNarrow = width() < leastWide;
    m_bars->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_bars->setSpacing(isNarrow ? 10 : 28);
    if (std::exchange(m_isNarrow, isNarrow) == isNarrow)
        return;
    for (ExplanationRow *row : m_rows)
        row->setNarrow(isNarrow);
    m_heads->setVisible(!m_rows.empty() && !isNarrow);
}

void ExplanationsPage::retranslate()
{
    m_pdf->setText(tr("Save as PDF…"));
    m_print->setText(tr("Print…"));
    m_back->setToolTip(tr("Back to the map (Ctrl+Backspace)"));
    m_new->setPlaceholderText(tr("What else may hold them back? Type it here."));
    m_new->setAccessibleName(tr("One more explanation"));
    m_suggests->setText(tr("Wend suggests").toUpper());
    m_take->setText(tr("Take it up"));
    //: an explanation that Wend suggests is not wanted
    m_refuse->setText(tr("Not this"));
    for (int part = 0; part < ExplanationRow::parts; ++part)
        m_names[size_t(part)]->setText(ExplanationRow::nameOf(ExplanationRow::Part(part)).toUpper());
}

void ExplanationsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_workbook && map()) {
        m_hasOtherColours = true; // bars and marks have some of their own
        m_pause.start();
    }
    QWidget::changeEvent(event);
}

void ExplanationsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readNumbers();
    refresh();
}

void ExplanationsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

bool ExplanationsPage::event(QEvent *event)
{
    // The way back from here is to its map.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Backspace && key->modifiers() == Qt::ControlModifier) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ExplanationsPage::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Backspace && event->modifiers() == Qt::ControlModifier;
    if (isBack || event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

}
