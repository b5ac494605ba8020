#include "inspector/stagequotesfield.h"

#include "canvas/feelingwords.h"
#include "edit/quotes.h"
#include "model/lookup.h"
#include "store/edit.h"

#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr int mostListed = 30;
constexpr int mostSeen = 6; ///< lines without scrolling
constexpr int lineHeight = 26;

QString shortQuote(const Evidence &quote) { return quote.text.simplified().left(40); }

/// The first letters of what a quote tells of, as on the keys that mark it.
QString lettersOf(const Evidence &quote)
{
    QString letters;
    letters += quote.isPain ? QStringLiteral("P") : QString();
    letters += quote.isPraise ? QStringLiteral("L") : QString();
    letters += quote.isIdea ? QStringLiteral("I") : QString();
    return letters.isEmpty() ? letters : letters + QStringLiteral("  ");
}

}

StageQuotesField::StageQuotesField(const PanelContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_counts(new QLabel),
      m_mood(new QLabel),
      m_list(new QListWidget)
{
    m_mood->setObjectName(QStringLiteral("stageMood"));
    m_mood->setProperty("hint", true);
    m_list->setObjectName(QStringLiteral("stageQuotes"));
    m_list->setAccessibleName(tr("What customers said of this stage"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    for (QLabel *label : {m_counts, m_mood}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &StageQuotesField::popUp);
    connect(m_list, &QListWidget::itemActivated, this, &StageQuotesField::popUp);
}

bool StageQuotesField::show(StageId stage)
{
    m_stage = stage;
    const Model &model = m_context.workbook.model();
    const Stage *row = model.find(stage);
    StageQuotes quotes;
    if (row && !row->parent) {
        const auto stages = stageQuotes(model, row->map);
        if (const auto here = stages.find(stage); here != stages.end())
            quotes = here->second;
    }
    m_counts->setText(countsText(quotes));
    m_mood->setText(moodText(quotes));
    m_mood->setVisible(!m_mood->text().isEmpty());
    fillList(quotes);
    return !quotes.quotes.empty();
}

QString StageQuotesField::moodText() const { return m_mood->text(); }

QString StageQuotesField::countsText(const StageQuotes &quotes) const
{
    QStringList parts;
    if (quotes.pain > 0)
        parts += tr("%n pain", nullptr, quotes.pain);
    if (quotes.praise > 0)
        //: praise
        parts += tr("%n liked", nullptr, quotes.praise);
    if (quotes.ideas > 0)
        parts += tr("%n idea(s)", nullptr, quotes.ideas);
    const QString all = tr("%n quote(s)", nullptr, int(quotes.quotes.size()));
    //: how many quotes, and how many of them tell of what
    return parts.isEmpty() ? all : tr("%1: %2").arg(all, parts.join(QStringLiteral(" · ")));
}

QString StageQuotesField::moodText(const StageQuotes &quotes) const
{
    if (quotes.ratings == 0)
        return {};
    const std::optional<MeasuredMood> mood = quotes.mood();
    if (!mood)
        return tr("%n rating(s): too few to speak of a mood", nullptr, quotes.ratings);
    //: the mean of %n ratings
    const QString measured
        = tr("measured %1 of 5 (%n rating(s))", nullptr, mood->ratings).arg(QLocale().toString(mood->stars, 'f', 1));
    const auto drawn = drawnMood(m_context.workbook.model(), m_stage);
    if (!drawn)
        return measured;
    const QString from = feelingText(drawn->first);
    const QString to = feelingText(drawn->second);
    //: a mood that somebody drew, and the one that was measured
    return drawn->first == drawn->second ? tr("drawn %1, %2").arg(from, measured)
                                         : tr("drawn %1 to %2, %3").arg(from, to, measured);
}

void StageQuotesField::fillList(const StageQuotes &quotes)
{
    const Model &model = m_context.workbook.model();
    const int row = m_list->currentRow();
    m_list->clear();
    for (size_t at = 0; at < std::min<size_t>(quotes.quotes.size(), mostListed); ++at) {
        const Evidence &quote = model.at(quotes.quotes[at]);
        auto *item = new QListWidgetItem(lettersOf(quote) + quote.text.simplified(), m_list);
        item->setData(Qt::UserRole, qint64(quote.id.value));
        const Card *card = model.find(quote.card);
        item->setToolTip(card ? tr("%1\nbehind “%2”").arg(quote.text, card->text.simplified()) : quote.text);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, mostSeen) * lineHeight + 4);
}

/// Of the stage and its steps.
std::vector<CardId> StageQuotesField::painPoints() const
{
    const Model &model = m_context.workbook.model();
    std::vector<CardId> cards;
    const Stage &stage = model.at(m_stage);
    std::vector<StageId> columns = stepsOf(model, stage);
    if (columns.empty())
        columns.push_back(m_stage);
    for (const LaneId lane : lanesOf(model, stage.map)) {
        if (model.at(lane).kind != LaneKind::PainPoints)
            continue;
        for (const StageId column : columns) {
            const std::vector<CardId> &here = cardsIn(model, lane, column);
            cards.insert(cards.end(), here.begin(), here.end());
        }
    }
    return cards;
}

QMenu *StageQuotesField::menuFor(EvidenceId quote)
{
    const Model &model = m_context.workbook.model();
    const Evidence &row = model.at(quote);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = shortQuote(row);
    menu->addAction(tr("Make a pain point of it"), this, [this, quote, name] {
        edit({QT_TRANSLATE_NOOP("Edit", "Make a pain point of “%1”"), {name}}, [&](Edit &change) {
            change.set(quote, &Evidence::stage, m_stage);
            change.set(quote, &Evidence::isPain, true);
            painPointOf(change, quote, name);
        });
    });
    for (const CardId pain : painPoints()) {
        if (pain == row.card)
            continue;
        const QString words = model.at(pain).text.simplified().left(40);
        //: a menu: the quote becomes evidence of a pain point
        menu->addAction(
            tr("Behind “%1”").arg(words).replace(u'&', QLatin1String("&&")), this, [this, quote, pain, words] {
                edit({QT_TRANSLATE_NOOP("Edit", "Put a quote behind “%1”"), {words}}, [&](Edit &change) {
                    putQuoteBehind(change, quote, pain);
                    change.set(quote, &Evidence::isPain, true);
                });
            });
    }
    menu->addSeparator();
    menu->addAction(tr("Back to the pile"), this, [this, quote, name, marks = marksOf(row)] {
        edit({QT_TRANSLATE_NOOP("Edit", "Put “%1” off"), {name}},
            [&](Edit &change) { putQuoteOff(change, quote, marks); });
    });
    return menu;
}

void StageQuotesField::popUp()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QRect place = m_list->visualItemRect(item);
    menuFor({item->data(Qt::UserRole).toLongLong()})->popup(m_list->viewport()->mapToGlobal(place.bottomLeft()));
}

void StageQuotesField::edit(const EditName &name, const Workbook::Change &change)
{
    if (const auto done = m_context.workbook.edit(name, change); !done && m_context.failed)
        m_context.failed(done.error());
}

}
