#include "sorting/quotesdialog.h"

#include "base/daytext.h"
#include "model/lookup.h"
#include "model/stagequotes.h"
#include "quotes/filequotes.h"
#include "quotes/masking.h"
#include "sources/columnroles.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr int mostPreviewed = 200;
const ScoreScale scales[] {{1, 5}, {0, 5}, {0, 10}, {1, 10}};

QString columnName(const Column &column, int index)
{
    return column.heading.isEmpty() ? QuotesDialog::tr("Column %1").arg(index + 1) : column.heading;
}

}

QuotesDialog::QuotesDialog(const Model &model, QWidget *parent, bool isFile)
    : QDialog(parent),
      m_model(model),
      m_title(new QLabel),
      m_facts(new QLabel),
      m_doubt(new QLabel),
      m_pasted(new QPlainTextEdit),
      m_choices(nullptr),
      m_source(new QLineEdit),
      m_list(new QListWidget),
      m_add(new QPushButton(tr("Add to the pile")))
{
    setWindowTitle(tr("Customers' words"));
    resize(760, 600);
    m_title->setProperty("title", true);
    m_title->setObjectName(QStringLiteral("quotesTitle"));
    m_facts->setProperty("hint", true);
    m_facts->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("quotesFacts"));
    m_doubt->setWordWrap(true);
    m_pasted->setObjectName(QStringLiteral("pastedQuotes"));
    m_pasted->setAccessibleName(tr("What customers wrote, a quote a line"));
    m_pasted->setPlaceholderText(tr("Paste what customers wrote, a quote a line"));
    m_pasted->setTabChangesFocus(true);
    m_source->setObjectName(QStringLiteral("quotesSource"));
    m_source->setAccessibleName(tr("Where it is from"));
    m_list->setAccessibleName(tr("As it will stand in the pile"));
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add->setObjectName(QStringLiteral("addQuotes"));
    m_choices = makeColumns();
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 16, 22, 14);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_pasted, 1);
    column->addWidget(m_choices);
    column->addWidget(m_doubt);
    column->addWidget(m_list, 2);
    column->addLayout(foot);
    m_add->setDefault(true); // it has to be in the dialog by then
    m_pasted->setVisible(!isFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_source, &QLineEdit::textEdited, this, &QuotesDialog::refresh);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &QuotesDialog::refresh);
}

QuotesDialog::QuotesDialog(const Model &model, QWidget *parent) : QuotesDialog(model, parent, false)
{
    //: where words are from that somebody pasted
    m_source->setText(tr("Pasted"));
    m_pasted->setFocus();
    fillChoices();
    refresh();
}

QuotesDialog::QuotesDialog(const Model &model, ReadFile file, QWidget *parent) : QuotesDialog(model, parent, true)
{
    m_file = std::move(file);
    m_table = tableOfQuotes(m_file);
    if (const wend::Table *read = table())
        m_columns = quoteColumnsOf(*read);
    m_source->setText(sourceNameOf(m_file.path));
    fillChoices();
    refresh();
}

void QuotesDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_pasted->isVisible())
        m_pasted->setFocus();
    else
        m_add->setFocus();
}

QComboBox *QuotesDialog::addChoice(QGridLayout &grid, int row, const QString &caption)
{
    auto *choice = new QComboBox;
    auto *label = new QLabel(caption);
    label->setBuddy(choice);
    choice->setAccessibleName(caption);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    grid.addWidget(label, row / 2, 2 * (row % 2));
    grid.addWidget(choice, row / 2, 2 * (row % 2) + 1);
    connect(choice, &QComboBox::activated, this, &QuotesDialog::takeChoices);
    return choice;
}

QWidget *QuotesDialog::makeColumns()
{
    auto *part = new QWidget;
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    auto *called = new QLabel(tr("Called"));
    called->setBuddy(m_source);
    grid->addWidget(called, 0, 0);
    grid->addWidget(m_source, 0, 1);
    m_words = addChoice(*grid, 1, tr("What they wrote"));
    m_day = addChoice(*grid, 2, tr("When"));
    m_author = addChoice(*grid, 3, tr("Who"));
    m_score = addChoice(*grid, 4, tr("Stars or score"));
    m_scale = addChoice(*grid, 5, tr("From the worst to the best"));
    m_order = addChoice(*grid, 6, tr("Day or month first"));
    return part;
}

const Table *QuotesDialog::table() const { return m_table < 0 ? nullptr : &m_file.tables[size_t(m_table)]; }

void QuotesDialog::fillChoices()
{
    m_filling = true;
    const wend::Table *read = table();
    for (QComboBox *choice : {m_words, m_day, m_author, m_score, m_scale, m_order})
        choice->clear();
    for (QComboBox *choice : {m_day, m_author, m_score})
        choice->addItem(tr("not told"), -1);
    const int columns = read ? int(read->columns.size()) : 0;
    for (int index = 0; index < columns; ++index) {
        const Column &column = read->columns[size_t(index)];
        const QString name = columnName(column, index);
        const bool isDayColumn = isDay(column.type);
        if (isDayColumn)
            m_day->addItem(name, index);
        if (!isDayColumn && !isNumeric(column.type)) {
            m_words->addItem(name, index);
            m_author->addItem(name, index);
        }
        if (!isDayColumn && index != m_columns.words)
            m_score->addItem(name, index);
    }
    m_scale->addItem(tr("not known: left out"), -1);
    for (int scale = 0; scale < int(std::size(scales)); ++scale)
        //: a scale, such as 1 to 5
        m_scale->addItem(tr("%1 to %2").arg(scales[scale].worst).arg(scales[scale].best), scale);
    m_words->setCurrentIndex(m_words->findData(m_columns.words));
    m_day->setCurrentIndex(m_day->findData(m_columns.day));
    m_author->setCurrentIndex(m_author->findData(m_columns.author));
    m_score->setCurrentIndex(m_score->findData(m_columns.score));
    const auto *scale = m_columns.scale ? std::find(std::begin(scales), std::end(scales), *m_columns.scale) : nullptr;
    m_scale->setCurrentIndex(scale && scale != std::end(scales) ? int(scale - std::begin(scales)) + 1 : 0);
    m_order->addItem(tr("not known: days left out"), -1);
    m_order->addItem(tr("the day"), int(DateOrder::DayMonthYear));
    m_order->addItem(tr("the month"), int(DateOrder::MonthDayYear));
    const auto isRowShown = [](QComboBox *choice, bool shown) {
        auto *grid = qobject_cast<QGridLayout *>(choice->parentWidget()->layout());
        const int at = grid->indexOf(choice);
        grid->itemAt(at - 1)->widget()->setVisible(shown);
        choice->setVisible(shown);
    };
    for (QComboBox *choice : {m_words, m_day, m_author, m_score})
        isRowShown(choice, read);
    isRowShown(m_scale, read && m_columns.score >= 0);
    const Column *day = read && m_columns.day >= 0 ? &read->columns[size_t(m_columns.day)] : nullptr;
    isRowShown(m_order, day && day->ambiguousDates && !day->dateExample.isEmpty());
    m_filling = false;
}

void QuotesDialog::takeChoices()
{
    const wend::Table *read = table();
    if (m_filling || !read)
        return;
    if (const int order = m_order->currentData().toInt(); order >= 0 && !m_order->isHidden()) {
        for (Column &column : m_file.tables[size_t(m_table)].columns) {
            if (!column.ambiguousDates)
                continue;
            column.dateOrder = DateOrder(order);
            column.ambiguousDates = false;
        }
    }
    const int score = m_score->currentData().toInt();
    const bool isOther = score != m_columns.score;
    m_columns.words = m_words->currentData().toInt();
    m_columns.day = m_day->currentData().toInt();
    m_columns.author = m_author->currentData().toInt();
    m_columns.score = score;
    const int scale = m_scale->currentData().toInt();
    m_columns.scale = score < 0 ? std::nullopt
        : isOther               ? scoreScaleOf(*read, score)
        : scale < 0             ? std::nullopt
                                : std::optional(scales[scale]);
    if (m_columns.author >= 0
        && std::find(m_columns.names.begin(), m_columns.names.end(), m_columns.author) == m_columns.names.end())
        m_columns.names.push_back(m_columns.author);
    fillChoices();
    refresh();
}

QString QuotesDialog::source() const
{
    const QString said = m_source->text().simplified();
    return said.isEmpty() ? sourceNameOf(m_file.path) : said;
}

void QuotesDialog::refresh()
{
    m_read = table() ? quotesIn(*table(), m_columns) : quotesInText(m_pasted->toPlainText());
    m_names = m_read.names + ownersIn(m_model);
    m_known = knownQuotes(m_model, m_read.quotes, source());
    const int fresh = int(m_known.fresh.size());
    m_title->setText(fresh > 0 || m_known.known.empty() ? tr("%n quote(s)", nullptr, fresh) : tr("Nothing new"));
    m_facts->setText(facts());
    m_facts->setVisible(!m_facts->text().isEmpty());
    const bool lacksScale = m_columns.score >= 0 && !m_columns.scale;
    m_doubt->setText(
        lacksScale ? tr("The file does not say what the best score is. Without that no mood is measured.") : QString());
    m_doubt->setVisible(lacksScale);
    m_add->setEnabled(fresh > 0);
    fillList();
}

QString QuotesDialog::facts() const
{
    QStringList parts;
    if (table())
        parts += QFileInfo(m_file.path).fileName();
    if (m_read.empty > 0)
        parts += tr("%n row(s) without words", nullptr, m_read.empty);
    if (!m_known.known.empty())
        parts += tr("%n known already", nullptr, int(m_known.known.size()));
    if (m_read.tooMany > 0)
        parts += tr("%n more than fit at once are left out", nullptr, m_read.tooMany);
    if (m_read.unrated > 0 && m_columns.scale)
        parts += tr("%n score(s) beyond the scale", nullptr, m_read.unrated);
    QDate from;
    QDate to;
    int rated = 0;
    for (const Quote &quote : m_known.fresh) {
        rated += quote.score.has_value();
        if (!quote.day.isValid())
            continue;
        from = from.isValid() ? std::min(from, quote.day) : quote.day;
        to = to.isValid() ? std::max(to, quote.day) : quote.day;
    }
    if (from.isValid())
        parts += daysText(from, to);
    if (rated > 0)
        parts += tr("%n with stars or a score", nullptr, rated);
    return parts.join(QStringLiteral(" · "));
}

std::vector<Evidence> QuotesDialog::evidence() const
{
    const QString &language = businessOf(m_model).language;
    const KnownNames names(m_names);
    std::vector<Evidence> evidence;
    for (const Quote &quote : m_known.fresh)
        evidence.push_back(asEvidence(quote, source(), names, language));
    return evidence;
}

void QuotesDialog::fillList()
{
    m_list->clear();
    const QString &language = businessOf(m_model).language;
    const KnownNames names(m_names);
    for (size_t at = 0; at < std::min<size_t>(m_known.fresh.size(), mostPreviewed); ++at) {
        const Quote &quote = m_known.fresh[at];
        QStringList about;
        if (quote.score)
            about += tr("%1 of 5 stars").arg(QLocale().toString(starsOf(*quote.score), 'g', 2));
        if (quote.day.isValid())
            about += dayText(quote.day);
        const QString words = masked(quote.words, names, language);
        m_list->addItem(about.isEmpty() ? words : words + QLatin1Char('\n') + about.join(QStringLiteral(" · ")));
    }
    m_list->setVisible(m_list->count() > 0 || table());
}

}
