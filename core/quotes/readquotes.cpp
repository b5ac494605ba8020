#include "quotes/readquotes.h"

#include "quotes/masking.h"

#include <QRegularExpression>
#include <map>

namespace wend {

namespace {

/// Line breaks stay, blanks around them go.
QString tidied(const QString &cell)
{
    QStringList lines;
    for (const QString &line : cell.split(u'\n'))
        lines += line.simplified();
    return lines.join(u'\n').trimmed();
}

QString shortened(const QString &words)
{
    if (words.size() <= longestQuote)
        return words;
    const qsizetype end = words[longestQuote - 1].isHighSurrogate() ? longestQuote - 1 : longestQuote;
    return words.left(end) + QChar(0x2026);
}

/// What a quote is found again by before its words are compared.
using QuoteKey = std::tuple<QDate, int, QString>;

QuoteKey keyOf(const QDate &day, const std::optional<double> &score, const QString &source)
{
    return {day, score ? qRound(*score * 1000) : -1, day.isValid() ? QString() : source};
}

}

QuotesRead quotesIn(const Table &table, const QuoteColumns &columns)
{
    QuotesRead read;
    if (columns.words < 0)
        return read;
    const auto columnAt = [&](int index) { return index < 0 ? nullptr : &table.columns[size_t(index)]; };
    const Column *day = columnAt(columns.day);
    const Column *score = columnAt(columns.score);
    const bool tellsDays = day && !(day->ambiguousDates && !day->dateExample.isEmpty());
    int rows = 0;
    for (const Row &row : table.rows) {
        if (++rows > mostRowsOfQuotes)
            break;
        for (const int name : columns.names)
            read.names += cellAt(row, name).simplified();
        Quote quote;
        quote.words = shortened(tidied(cellAt(row, columns.words)));
        if (isMissing(quote.words)) {
            ++read.empty;
            continue;
        }
        if (read.quotes.size() >= size_t(mostQuotes)) {
            ++read.tooMany;
            continue;
        }
        if (tellsDays)
            quote.day = dateOf(cellAt(row, columns.day), *day).value_or(QDate());
        quote.author = columns.author < 0 ? QString() : cellAt(row, columns.author).simplified();
        if (KnownNames::isNobody(quote.author))
            quote.author.clear();
        const auto rating = score ? ratingIn(cellAt(row, columns.score), *score) : std::nullopt;
        if (rating && columns.scale)
            quote.score = columns.scale->share(*rating);
        read.unrated += rating && !quote.score;
        read.quotes.push_back(std::move(quote));
    }
    read.names.removeDuplicates();
    return read;
}

QuotesRead quotesInText(const QString &text)
{
    static const QRegularExpression sign(QString::fromUtf8("^(?:[-–—•*·>]|\\d{1,3}[.)、])\\s+"));
    static const QRegularExpression marks(QString::fromUtf8("^([\"“„«「『”])(.+)([\"”“»」』])$"));
    static const QRegularExpression lineEnd(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]+"));
    QuotesRead read;
    for (const QString &line : text.split(lineEnd, Qt::SkipEmptyParts)) {
        QString words = line.simplified();
        words.remove(sign);
        if (const auto match = marks.match(words); match.hasMatch())
            words = match.captured(2);
        if (words.isEmpty())
            continue;
        if (read.quotes.size() >= size_t(mostQuotes)) {
            ++read.tooMany;
            continue;
        }
        Quote quote;
        quote.words = shortened(words);
        read.quotes.push_back(std::move(quote));
    }
    return read;
}

KnownQuotes knownQuotes(const Model &model, const std::vector<Quote> &quotes, const QString &source)
{
    std::map<QuoteKey, std::vector<const Evidence *>> present;
    for (const auto &[id, evidence] : model.all<Evidence>()) {
        if (evidence.kind == EvidenceKind::Said)
            present[keyOf(evidence.date, evidence.score, evidence.source)].push_back(&evidence);
    }
    KnownQuotes result;
    for (const Quote &quote : quotes) {
        const auto bucket = present.find(keyOf(quote.day, quote.score, source));
        const Evidence *known = nullptr;
        if (bucket != present.end()) {
            const auto found = std::find_if(bucket->second.begin(), bucket->second.end(),
                [&](const Evidence *each) { return isMaskedFrom(each->text, quote.words); });
            if (found != bucket->second.end()) {
                known = *found;
                bucket->second.erase(found); // the next one that says the same is another's
            }
        }
        if (known)
            result.known.emplace_back(known->id, quote);
        else
            result.fresh.push_back(quote);
    }
    return result;
}

QStringList ownersIn(const Model &model)
{
    QStringList owners;
    for (const auto &[id, card] : model.all<Card>())
        owners += card.owner;
    for (const auto &[id, map] : model.all<Map>())
        owners += map.owner;
    owners.removeDuplicates();
    owners.removeAll(QString());
    return owners;
}

Evidence asEvidence(const Quote &quote, const QString &source, const KnownNames &names, const QString &language)
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Said;
    evidence.text = masked(quote.words, names, language);
    evidence.source = source;
    evidence.date = quote.day;
    evidence.author = quote.author.isEmpty() ? QString() : maskText(MaskKind::Name, language);
    evidence.score = quote.score;
    return evidence;
}

}
