#include "importing/exportpage.h"

#include "importing/exportpreview.h"
#include "importing/metrictable.h"
#include "model/lookup.h"
#include "numbers/funnel/periodseries.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QSaveFile>

namespace wend {

namespace {

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

/// The sources found, each once.
QString sourceText(const PendingFile &pending)
{
    QStringList names;
    for (const ImportPart &part : pending.parts) {
        if (!names.contains(part.understanding.name))
            names += part.understanding.name;
    }
    return names.join(QStringLiteral("; "));
}

Period periodText(const PendingFile &pending)
{
    Period period;
    for (const ImportPart &part : pending.parts) {
        if (part.understanding.from.isValid())
            period.from = period.from.isValid() ? std::min(period.from, part.understanding.from) : part.understanding.from;
        if (part.understanding.to.isValid())
            period.to = period.to.isValid() ? std::max(period.to, part.understanding.to) : part.understanding.to;
    }
    return period;
}

/// Nothing of the file goes to a stage since all stages have their numbers: else nobody would know why.
bool isCrowdedOut(const Model &model, const std::vector<StageId> &stages, const PendingFile &pending)
{
    const auto isShown = [](const ImportPart &part) {
        return std::any_of(part.bindings.begin(), part.bindings.end(), [](const BindingChoice &choice) { return !choice.stage.isNull(); });
    };
    return pending.canImport() && !stages.empty() && std::none_of(pending.parts.begin(), pending.parts.end(), isShown)
        && std::none_of(stages.begin(), stages.end(), [&](StageId stage) { return bindingsOf(model, stage).empty(); });
}

constexpr int shownRefusals = 1000;

}

ExportPage::ExportPage(QWidget *parent)
    : QWidget(parent)
    , m_source(new QLabel)
    , m_facts(new QLabel)
    , m_remarks(new QLabel)
    , m_period(new QWidget)
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
    , m_tabs(new QTabWidget)
    , m_metrics(new MetricTable)
    , m_preview(new ExportPreview)
    , m_refusedPage(new QWidget)
    , m_refused(new QTreeWidget)
    , m_saveRefused(new QPushButton(tr("Save as CSV…")))
{
    QFont large = m_source->font();
    large.setPixelSize(17);
    large.setBold(true);
    m_source->setFont(large);
    for (QLabel *label : {m_source, m_facts, m_remarks}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_facts->setObjectName(QStringLiteral("facts"));
    m_remarks->setObjectName(QStringLiteral("remarks"));

    auto *days = new QHBoxLayout(m_period);
    days->setContentsMargins(0, 0, 0, 0);
    auto *ask = new QLabel(tr("The file does not say which days it is about:"));
    auto *use = new QPushButton(tr("Use these days"));
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_to->setObjectName(QStringLiteral("periodTo"));
    use->setAutoDefault(false);
    m_saveRefused->setAutoDefault(false);
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
    connect(use, &QPushButton::clicked, this, [this] { emit periodChosen(std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date())); });

    m_refused->setObjectName(QStringLiteral("refused"));
    m_refused->setHeaderLabels({tr("Line"), tr("Column"), tr("Reason")});
    m_refused->setRootIsDecorated(false);
    m_saveRefused->setObjectName(QStringLiteral("saveRefused"));
    auto *refused = new QVBoxLayout(m_refusedPage);
    refused->addWidget(m_refused);
    refused->addWidget(m_saveRefused, 0, Qt::AlignRight);
    connect(m_saveRefused, &QPushButton::clicked, this, &ExportPage::saveRefused);

    m_tabs->addTab(m_metrics, tr("Numbers"));
    m_tabs->addTab(m_preview, tr("First rows"));
    m_tabs->addTab(m_refusedPage, QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_source);
    layout->addWidget(m_facts);
    layout->addWidget(m_period);
    layout->addWidget(m_remarks);
    layout->addWidget(m_tabs, 1);
    connect(m_metrics, &MetricTable::stageChosen, this, &ExportPage::stageChosen);
}

void ExportPage::setUsualPeriod(const QDate &from, const QDate &to)
{
    if (!from.isValid() || !to.isValid())
        return;
    m_from->setDate(from);
    m_to->setDate(to);
}

void ExportPage::show(const Model &model, const std::vector<StageId> &stages, const PendingFile &pending)
{
    m_pending = &pending;
    showHeading(pending);
    m_tabs->setVisible(!pending.isReading && !pending.error);
    m_period->setVisible(pending.needsPeriod());
    QStringList remarks = remarksOn(pending, model);
    if (isCrowdedOut(model, stages, pending))
        remarks.prepend(tr("Every stage has a number already. To show one of these too, choose its stage below."));
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty() && !pending.isReading && !pending.error);
    m_metrics->show(model, stages, pending.parts);
    m_preview->show(pending);
    showRefused(pending);
}

void ExportPage::showHeading(const PendingFile &pending)
{
    if (pending.isReading) {
        m_source->setText(QFileInfo(pending.path).fileName());
        m_facts->setText(tr("Reading…"));
        return;
    }
    if (pending.error) {
        m_source->setText(QFileInfo(pending.path).fileName());
        m_facts->setText(pending.error->text);
        return;
    }
    m_source->setText(sourceText(pending));
    QStringList facts;
    if (const Period period = periodText(pending); period.isValid())
        facts += tr("%1 to %2").arg(dayText(period.from), dayText(period.to));
    int rows = 0;
    int totals = 0;
    for (const ImportPart &part : pending.parts)
        rows += part.understanding.rows;
    for (const Table &table : pending.file.tables)
        totals += int(table.totalRows.size());
    facts += tr("%n row(s)", nullptr, rows);
    if (totals > 0)
        facts += tr("%n total row(s), used to check and not added", nullptr, totals);
    if (pending.file.tables.size() > 1)
        facts += tr("%n table(s)", nullptr, int(pending.file.tables.size()));
    facts += pending.file.encoding.toUpper();
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void ExportPage::showRefused(const PendingFile &pending)
{
    m_refused->clear();
    const int count = pending.refused();
    m_tabs->setTabText(m_tabs->indexOf(m_refusedPage), tr("Left out (%n)", nullptr, count));
    m_tabs->setTabVisible(m_tabs->indexOf(m_refusedPage), count > 0);
    for (const ImportPart &part : pending.parts) {
        for (const RefusedRow &refused : part.understanding.refused) {
            if (m_refused->topLevelItemCount() >= shownRefusals)
                break;
            new QTreeWidgetItem(m_refused, {QString::number(refused.record + 1), refused.columnName, refused.reason});
        }
    }
    for (int column = 0; column < 2; ++column)
        m_refused->resizeColumnToContents(column);
}

void ExportPage::saveRefused()
{
    if (!m_pending)
        return;
    const QFileInfo info(m_pending->path);
    const QString suggested = info.dir().filePath(tr("%1, left out.csv").arg(info.completeBaseName()));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save what was left out"), suggested, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = refusedCsv(*m_pending);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        QMessageBox::warning(this, tr("Save what was left out"),
            tr("“%1” could not be written. Nothing was changed. Please choose another place.").arg(path));
}

}
