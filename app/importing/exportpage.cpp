#include "importing/exportpage.h"

#include "importing/columnwords.h"
#include "importing/exportpreview.h"
#include "importing/metrictable.h"
#include "importing/readingbar.h"
#include "importing/refusallist.h"
#include "model/lookup.h"
#include "sources/linesascolumns.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

namespace wend {

namespace {

constexpr int shortWork = 400; // milliseconds; what takes longer shows how far it is

QString dayText(const QDate &day) { return QLocale().toString(day, QLocale::ShortFormat); }

const Source *sourceOf(const Model &model, const QString &recipe)
{
    for (SourceId id : sourcesOf(model)) {
        if (model.at(id).recipe == recipe)
            return &model.at(id);
    }
    return nullptr;
}

/// The sources found, each once, as the workbook calls them.
QString sourceText(const Model &model, const PendingFile &pending)
{
    QStringList names;
    for (const ImportPart &part : pending.parts) {
        const Source *source = sourceOf(model, part.understanding.recipe);
        const QString name = source ? source->name : part.understanding.name;
        if (!names.contains(name))
            names += name;
    }
    return names.join(QStringLiteral("; "));
}

/// Nothing of the file goes to a stage since all stages have their numbers: else nobody would know why.
bool isCrowdedOut(const Model &model, MapId map, const PendingFile &pending)
{
    const auto isShown = [](const ImportPart &part) {
        return std::any_of(part.bindings.begin(), part.bindings.end(),
            [](const BindingChoice &choice) { return !choice.stage.isNull(); });
    };
    const std::vector<StageId> &stages = stagesOf(model, map);
    return pending.canImport() && !stages.empty() && std::none_of(pending.parts.begin(), pending.parts.end(), isShown)
        && std::none_of(stages.begin(), stages.end(), [&](StageId stage) { return bindingsOf(model, stage).empty(); });
}

std::vector<Refusal> refusalsOf(const PendingFile &pending)
{
    std::vector<Refusal> refusals;
    for (const ImportPart &part : pending.parts) {
        for (const RefusedRow &refused : part.understanding.refused)
            refusals.push_back({refused.part, refused.record, refused.columnName, refused.reason});
    }
    return refusals;
}

void setUp(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

}

ExportPage::ExportPage(QWidget *parent)
    : QWidget(parent),
      m_source(new QLabel),
      m_facts(new QLabel),
      m_warnings(new QLabel),
      m_progressRow(makeProgress()),
      m_read(new QPushButton(tr("Read it"))),
      m_nameRow(makeName()),
      m_period(makePeriod()),
      m_reading(new ReadingBar),
      m_body(new QSplitter(Qt::Vertical)),
      m_tabs(new QTabWidget),
      m_metrics(new MetricTable),
      m_preview(new ExportPreview),
      m_refused(new RefusalList),
      m_remarks(new QLabel),
      m_remarksPage(new QWidget)
{
    QFont large = m_source->font();
    large.setPixelSize(17);
    large.setBold(true);
    m_source->setFont(large);
    for (QLabel *label : {m_source, m_facts, m_warnings, m_remarks})
        setUp(label);
    m_source->setObjectName(QStringLiteral("source"));
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setProperty("hint", true);
    m_warnings->setObjectName(QStringLiteral("remarks"));
    m_remarks->setObjectName(QStringLiteral("moreRemarks"));
    m_remarks->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_remarks->setContentsMargins(8, 8, 8, 8);

    auto *hint = new QLabel(tr("Is something wrong? Click a line's number to say that it has the names of the columns, "
                               "or a column's head to say what it is."));
    hint->setWordWrap(true);
    hint->setProperty("hint", true);
    auto *file = new QWidget;
    auto *fileLayout = new QVBoxLayout(file);
    fileLayout->setContentsMargins(0, 4, 0, 4);
    fileLayout->addWidget(m_reading);
    fileLayout->addWidget(hint);
    fileLayout->addWidget(m_preview, 1);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_remarks);
    auto *remarks = new QVBoxLayout(m_remarksPage);
    remarks->setContentsMargins(0, 0, 0, 0);
    remarks->addWidget(scroll);
    m_tabs->addTab(m_metrics, tr("Numbers"));
    m_tabs->addTab(m_refused, QString());
    m_tabs->addTab(m_remarksPage, QString());
    m_tabs->setDocumentMode(true);

    m_body->addWidget(file);
    m_body->addWidget(m_tabs);
    m_body->setChildrenCollapsible(false);
    m_body->setHandleWidth(7);
    m_body->setSizes({300, 240});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_source);
    layout->addWidget(m_facts);
    layout->addWidget(m_progressRow);
    layout->addWidget(m_read, 0, Qt::AlignLeft);
    layout->addWidget(m_nameRow);
    layout->addWidget(m_period);
    layout->addWidget(m_warnings);
    layout->addWidget(m_body, 1);
    layout->addStretch(0); // what is above stays together where there is nothing below
    m_read->setObjectName(QStringLiteral("readFile"));
    m_untilShown.setSingleShot(true);
    m_untilShown.setInterval(shortWork);
    connect(&m_untilShown, &QTimer::timeout, m_progressRow, &QWidget::show);
    connect(m_read, &QPushButton::clicked, this, &ExportPage::readAsked);
    connect(m_metrics, &MetricTable::placeChosen, this, &ExportPage::placeChosen);
    connect(m_reading, &ReadingBar::said, this, &ExportPage::readingSaid);
    connect(m_preview, &ExportPreview::headerChosen, this, &ExportPage::headerChosen);
    connect(m_preview, &ExportPreview::columnSaid, this, &ExportPage::columnSaid);
}

QWidget *ExportPage::makeName()
{
    auto *row = new QWidget;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("sourceName"));
    auto *caption = new QLabel(tr("Remember files like this as"));
    caption->setBuddy(m_name);
    m_name->setAccessibleName(caption->text());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption);
    layout->addWidget(m_name, 1);
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

QWidget *ExportPage::makePeriod()
{
    auto *period = new QWidget;
    m_from = new QDateEdit;
    m_to = new QDateEdit;
    auto *days = new QHBoxLayout(period);
    days->setContentsMargins(0, 0, 0, 0);
    auto *ask = new QLabel(tr("The file does not say which days it is about:"));
    auto *use = new QPushButton(tr("Use these days"));
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_to->setObjectName(QStringLiteral("periodTo"));
    use->setObjectName(QStringLiteral("usePeriod"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit *edit : {m_from, m_to})
        edit->setCalendarPopup(true);
    days->addWidget(ask);
    days->addWidget(m_from);
    days->addWidget(new QLabel(tr("to")));
    days->addWidget(m_to);
    days->addWidget(use);
    days->addStretch();
    const QDate lastMonth = QDate::currentDate().addMonths(-1);
    m_from->setDate(QDate(lastMonth.year(), lastMonth.month(), 1));
    m_to->setDate(QDate(lastMonth.year(), lastMonth.month(), lastMonth.daysInMonth()));
    connect(use, &QPushButton::clicked, this,
        [this] { emit periodChosen(std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date())); });
    return period;
}

void ExportPage::setUsualPeriod(const QDate &from, const QDate &to)
{
    if (!from.isValid() || !to.isValid())
        return;
    m_from->setDate(from);
    m_to->setDate(to);
}

void ExportPage::show(
    const Model &model, MapId map, const PendingFile &pending, const Corrections &corrections, const HowToRead &how)
{
    const bool isRead = !pending.isReading && !pending.isStopped && !pending.file.tables.empty();
    const bool isOther = pending.path != m_shownPath;
    m_shownPath = pending.path;
    showHeading(model, pending);
    showName(model, pending, how);
    showRemarks(model, map, pending);
    m_body->setVisible(isRead);
    m_period->setVisible(pending.needsPeriod());
    m_read->setVisible(pending.isStopped);
    if (!isRead)
        return;
    m_reading->show(pending, corrections.said);
    m_preview->show(pending, how);
    m_metrics->show(model, map, pending.parts);
    std::vector<Refusal> refusals = refusalsOf(pending);
    m_tabs->setTabText(m_tabs->indexOf(m_refused), tr("Left out (%n)", nullptr, int(refusals.size())));
    m_tabs->setTabVisible(m_tabs->indexOf(m_refused), !refusals.empty());
    m_refused->show(std::move(refusals), pending.path);
    if (isOther)
        m_tabs->setCurrentIndex(0);
}

void ExportPage::showName(const Model &model, const PendingFile &pending, const HowToRead &how)
{
    // What is known has its name; the workbook's is changed in the inspector.
    const bool canName = pending.parts.size() == 1
        && pending.parts.front().understanding.sourceId.isEmpty() == pending.parts.front().description.isEmpty()
        && !sourceOf(model, pending.parts.front().understanding.recipe)
        && !withLinesAsColumns(pending.file, *how.library);
    m_nameRow->setVisible(canName && !pending.isReading && !pending.isStopped && !pending.error);
    if (canName && !m_name->hasFocus())
        m_name->setText(pending.parts.front().understanding.name);
}

void ExportPage::showHeading(const Model &model, const PendingFile &pending)
{
    const QString fileName = QFileInfo(pending.path).fileName();
    if (pending.isReading || pending.isStopped || pending.error) {
        m_source->setText(fileName);
        m_facts->setText(pending.isReading ? tr("Reading…")
                : pending.isStopped        ? tr("You stopped the reading. Nothing was changed.")
                                           : pending.error->text);
        return;
    }
    m_source->setText(sourceText(model, pending));
    QStringList facts {fileName};
    if (const auto [from, to] = pending.days(); from.isValid())
        facts += from == to ? dayText(from) : tr("%1 to %2").arg(dayText(from), dayText(to));
    int totals = 0;
    for (const Table &table : pending.file.tables)
        totals += int(table.totalRows.size());
    facts += tr("%n row(s)", nullptr, pending.rows());
    if (totals > 0)
        facts += tr("%n total row(s), used to check and not added", nullptr, totals);
    if (pending.file.tables.size() > 1)
        facts += tr("%n table(s)", nullptr, int(pending.file.tables.size()));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void ExportPage::showRemarks(const Model &model, MapId map, const PendingFile &pending)
{
    QStringList warnings
        = pending.isReading || pending.isStopped || pending.error ? QStringList() : warningsOf(pending, model);
    if (isCrowdedOut(model, map, pending))
        warnings.prepend(tr("Every stage has a number already. To show one of these too, choose its place below."));
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
    const QStringList remarks = remarksOn(pending);
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_tabs->setTabText(m_tabs->indexOf(m_remarksPage), tr("Remarks (%n)", nullptr, int(remarks.size())));
    m_tabs->setTabVisible(m_tabs->indexOf(m_remarksPage), !remarks.isEmpty());
}

}
