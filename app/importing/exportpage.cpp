#include "importing/exportpage.h"

#include "importing/elidedlabel.h"
#include "importing/exportpreview.h"
#include "importing/exportsummary.h"
#include "importing/importnotes.h"
#include "importing/importquestions.h"
#include "importing/numberslist.h"
#include "importing/readingline.h"
#include "importing/refusallist.h"
#include "importing/rowbar.h"
#include "sources/linesascolumns.h"

#include <QFileInfo>
#include <QHBoxLayout>

namespace wend {

namespace {

constexpr int shortRead = 400; // milliseconds; what takes longer shows how far it is
constexpr int leastMiddle = 132;
constexpr int smallestMiddle = 88; // of a window that has no more room

std::vector<Refusal> refusalsOf(const PendingFile &pending)
{
    std::vector<Refusal> refusals;
    for (const ImportPart &part : pending.parts) {
        for (const RefusedRow &refused : part.understanding.refused)
            refusals.push_back({refused.part, refused.record, refused.columnName, refused.reason});
    }
    return refusals;
}

QFrame *ruleLine(QFrame::Shape shape)
{
    auto *rule = new QFrame;
    rule->setFrameShape(shape);
    rule->setForegroundRole(QPalette::Midlight);
    return rule;
}

QScrollArea *scrollFor(QWidget *widget)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and is scrolled to
    scroll->setWidget(widget);
    widget->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

}

ExportPage::ExportPage(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_facts(new ElidedLabel),
      m_headingRow(new QWidget),
      m_progressRow(makeProgress()),
      m_read(new QPushButton(tr("Read it"))),
      m_nameRow(makeName()),
      m_questions(new ImportQuestions),
      m_rows(new RowBar),
      m_numbers(new NumbersList),
      m_notes(new ImportNotes),
      m_middle(new QWidget),
      m_above(new QToolButton),
      m_reading(new ReadingLine),
      m_lines(new QStackedWidget),
      m_preview(new ExportPreview),
      m_refused(new RefusalList),
      m_body(makeBody())
{
    QFont large = m_title->font();
    large.setPixelSize(21);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setProperty("hint", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto *heading = new QHBoxLayout(m_headingRow);
    heading->setContentsMargins(0, 0, 0, 0);
    heading->addLayout(words, 1);
    m_read->setObjectName(QStringLiteral("readFile"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_headingRow);
    layout->addWidget(m_progressRow);
    layout->addWidget(m_read, 0, Qt::AlignLeft);
    layout->addWidget(m_questions);
    layout->addWidget(ruleLine(QFrame::HLine));
    layout->addWidget(m_body, 1);
    layout->addStretch(0); // what is above stays together where there is nothing below
    m_untilShown.setSingleShot(true);
    m_untilShown.setInterval(shortRead);
    connectParts();
}

QWidget *ExportPage::makeBody()
{
    auto *middle = new QHBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(20);
    middle->addWidget(scrollFor(m_numbers), 9);
    m_notesPart = new QWidget;
    auto *notes = new QHBoxLayout(m_notesPart);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->setSpacing(20);
    notes->addWidget(ruleLine(QFrame::VLine));
    notes->addWidget(scrollFor(m_notes), 1);
    middle->addWidget(m_notesPart, 5);

    auto *question = new QLabel(tr("<b>Is something wrong?</b> Click a column's head."));
    m_above->setObjectName(QStringLiteral("showAbove"));
    m_above->setProperty("link", true);
    m_above->setFocusPolicy(Qt::TabFocus);
    auto *ask = new QHBoxLayout;
    ask->addWidget(question);
    ask->addWidget(m_above);
    ask->addWidget(m_reading, 1);

    auto *refused = new QWidget;
    auto *back = new QPushButton(tr("Back to the file"));
    back->setObjectName(QStringLiteral("backToFile"));
    auto *refusedLayout = new QVBoxLayout(refused);
    refusedLayout->setContentsMargins(0, 0, 0, 0);
    refusedLayout->addWidget(m_refused, 1);
    refusedLayout->addWidget(back, 0, Qt::AlignLeft);
    m_lines->addWidget(m_preview);
    m_lines->addWidget(refused);
    m_lines->setMinimumHeight(130);
    connect(back, &QPushButton::clicked, this, [this] { m_lines->setCurrentIndex(0); });

    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_rows);
    layout->addWidget(m_middle, 3);
    layout->addWidget(ruleLine(QFrame::HLine));
    layout->addLayout(ask);
    layout->addWidget(m_lines, 2);
    return body;
}

QWidget *ExportPage::makeName()
{
    auto *row = new QWidget;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("sourceName"));
    m_name->setMinimumWidth(180);
    auto *caption = new QLabel(tr("Remember files like this as"));
    caption->setBuddy(m_name);
    m_name->setAccessibleName(caption->text());
    auto *later = new ElidedLabel(Qt::ElideRight);
    later->setText(tr("next month it is one click"));
    later->setProperty("hint", true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption);
    layout->addWidget(m_name);
    layout->addWidget(later, 1);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified())
            emit nameSaid(0, m_name->text().simplified());
        m_name->setModified(false);
    });
    return row;
}

QWidget *ExportPage::makeProgress()
{
    auto *row = new QWidget;
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("readingProgress"));
    m_progress->setAccessibleName(tr("How far the file is read"));
    m_progress->setTextVisible(false);
    auto *stop = new QPushButton(tr("Stop"));
    stop->setObjectName(QStringLiteral("stopReading"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress, 1);
    layout->addWidget(stop);
    row->hide();
    connect(stop, &QPushButton::clicked, this, &ExportPage::stopAsked);
    return row;
}

void ExportPage::connectParts()
{
    connect(&m_untilShown, &QTimer::timeout, m_progressRow, &QWidget::show);
    connect(m_read, &QPushButton::clicked, this, &ExportPage::readAsked);
    connect(m_numbers, &NumbersList::placeChosen, this, &ExportPage::placeChosen);
    connect(m_numbers, &NumbersList::pointedAt, this, [this](int part, const QString &key) {
        const Understanding &understanding = m_pending->parts[size_t(part)].understanding;
        for (const MetricUnderstanding &metric : understanding.metrics) {
            if (metric.key == key)
                m_preview->markHeading(understanding.tables.front(), metric.column);
        }
    });
    connect(m_notes, &ImportNotes::refusedAsked, this, [this] { m_lines->setCurrentIndex(1); });
    connect(m_rows, &RowBar::rowsSaid, this, [this](RowKind rows) { emit rowsSaid(m_preview->currentIndex(), rows); });
    connect(m_rows, &RowBar::mapChosen, this, &ExportPage::mapChosen);
    connect(m_reading, &ReadingLine::said, this, &ExportPage::readingSaid);
    connect(m_reading, &ReadingLine::periodSaid, this, &ExportPage::periodChosen);
    connect(m_reading, &ReadingLine::periodAsked, m_questions, &ImportQuestions::askPeriod);
    connect(m_above, &QToolButton::clicked, this, [this] {
        m_preview->showTop();
        showTable();
    });
    connect(m_preview, &ExportPreview::headerChosen, this, &ExportPage::headerChosen);
    connect(m_preview, &ExportPreview::columnSaid, this, &ExportPage::columnSaid);
    connect(m_preview, &ExportPreview::columnOpened, this, &ExportPage::columnOpened);
    connect(m_preview, &QTabWidget::currentChanged, this, &ExportPage::showTable);
    connect(m_questions, &ImportQuestions::orderSaid, this, [this](DateOrder order) {
        ReadOptions said = m_corrections.said;
        said.dates = order;
        emit readingSaid(said);
    });
    connect(m_questions, &ImportQuestions::periodSaid, this, &ExportPage::periodChosen);
    connect(m_questions, &ImportQuestions::leadSaid, this, [this] {
        answerCounts({m_counts->key, m_counts->stage, {}, {}, true});
    });
    connect(m_questions, &ImportQuestions::besideSaid, this, [this] {
        answerCounts({m_counts->key, m_counts->stage});
    });
    connect(m_questions, &ImportQuestions::noneSaid, this, [this] { answerCounts({m_counts->key, {}}); });
}

void ExportPage::answerCounts(const BindingChoice &to) { emit placeChosen(m_counts->understanding, to); }

void ExportPage::setUsualPeriod(const QDate &from, const QDate &to) { m_questions->setUsualPeriod(from, to); }

void ExportPage::setCorner(QWidget *widget)
{
    static_cast<QHBoxLayout *>(m_headingRow->layout())->addWidget(widget, 0, Qt::AlignTop);
}

void ExportPage::showProgress(std::optional<int> percent)
{
    if (!percent) {
        m_untilShown.stop();
        m_progressRow->hide();
        return;
    }
    m_progress->setRange(0, *percent > 0 ? 100 : 0); // a workbook of a spreadsheet program does not tell how far it is
    m_progress->setValue(*percent);
    if (m_progressRow->isHidden() && !m_untilShown.isActive())
        m_untilShown.start();
}

void ExportPage::showNothing()
{
    m_pending = nullptr;
    m_title->setText(tr("Drop exports here, or pick them with “Add files…”"));
    m_facts->setText(tr("Tables as Google, Meta, Shopify, Square and others give them, or your own lists"));
    m_questions->hide();
    for (QWidget *each : {m_body, m_nameRow, static_cast<QWidget *>(m_read)})
        each->hide();
}

void ExportPage::show(const Model &model, MapId map, const PendingFile &pending, const Corrections &corrections,
    const HowToRead &how, const std::optional<TwoCounts> &counts)
{
    const bool isRead = !pending.isReading && !pending.isStopped && !pending.file.tables.empty();
    const bool isOther = pending.path != m_shownPath;
    m_shownPath = pending.path;
    m_model = &model;
    m_map = map;
    m_pending = &pending;
    m_corrections = corrections;
    m_how = how;
    m_counts = counts;
    m_dates = isRead ? dateReadingsIn(pending.file) : std::nullopt;
    showHeading(model, pending);
    showName(model, pending, how);
    showQuestions(model, pending);
    m_body->setVisible(isRead);
    m_read->setVisible(pending.isStopped);
    if (!isRead)
        return;
    m_preview->show(pending, how);
    showTable();
    m_reading->show(pending, corrections.said, m_dates);
    m_numbers->show(model, map, pending.parts, pending.path);
    m_notes->show(pending, warningsFor(model, map, pending));
    m_notesPart->setVisible(!m_notes->text().trimmed().isEmpty());
    const int wanted
        = pending.needsPeriod() ? m_numbers->wantedHeight() : std::max(leastMiddle, m_numbers->wantedHeight() + 8);
    m_middle->setMinimumHeight(std::min(smallestMiddle, wanted));
    m_middle->setMaximumHeight(wanted);
    std::vector<Refusal> refusals = refusalsOf(pending);
    if (isOther || refusals.empty())
        m_lines->setCurrentIndex(0);
    m_refused->show(std::move(refusals), pending.path);
}

/// What belongs to the table that is looked at.
void ExportPage::showTable()
{
    const int index = m_preview->currentIndex();
    if (!m_pending || index < 0 || index >= int(m_pending->file.tables.size()))
        return;
    const Table &table = m_pending->file.tables[size_t(index)];
    m_rows->show(*m_model, m_map, table, *m_how.library, !withLinesAsColumns(m_pending->file, *m_how.library));
    const int above = m_preview->hiddenLines();
    m_above->setVisible(above > 0);
    m_above->setText(tr("Show the %n line(s) above the names", nullptr, above));
}

void ExportPage::showName(const Model &model, const PendingFile &pending, const HowToRead &how)
{
    const bool canName = canNameSource(model, pending, how);
    m_nameRow->setVisible(canName);
    if (!canName || m_name->hasFocus())
        return;
    m_name->setText(pending.parts.front().understanding.name);
    m_name->setCursorPosition(0); // of a long name the beginning is seen
}

void ExportPage::showQuestions(const Model &model, const PendingFile &pending)
{
    const bool isUsable = !pending.isReading && !pending.isStopped && !pending.error;
    m_questions->setVisible(true);
    m_questions->show(isUsable && pending.needsDateOrder() ? m_dates : std::nullopt, isUsable && pending.needsPeriod(),
        isUsable && m_counts ? std::optional(questionOf(model, pending, *m_counts)) : std::nullopt);
}

void ExportPage::showHeading(const Model &model, const PendingFile &pending)
{
    const QString fileName = QFileInfo(pending.path).fileName();
    if (pending.isReading || pending.isStopped || pending.error) {
        m_title->setText(fileName);
        m_facts->setText(pending.isReading ? tr("Reading…")
                : pending.isStopped        ? tr("You stopped the reading. Nothing was changed.")
                                           : pending.error->text);
        return;
    }
    const QString title = titleOf(model, m_map, pending);
    m_title->setText(title.isEmpty() ? fileName : title);
    m_facts->setText(factsIn(model, pending).join(QStringLiteral(" · ")));
}

QStringList ExportPage::warningsFor(const Model &model, MapId map, const PendingFile &pending) const
{
    QStringList warnings = warningsOf(pending, model);
    if (isCrowdedOut(model, map, pending))
        warnings.prepend(tr("Every stage has a number already. To show one of these too, choose its place."));
    return warnings;
}

}
