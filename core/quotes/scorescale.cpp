#include "quotes/scorescale.h"

#include "read/headings.h"
#include "sources/questions.h"

#include <QRegularExpression>

namespace wend {

namespace {

constexpr size_t ratingsLookedAt = 2000;
constexpr int enoughRatings = 10; ///< that reach the top of a scale, to take it for the scale

const QRegularExpression &ratedOutOf()
{
    static const QRegularExpression words(
        QString::fromUtf8("^\\s*(\\d{1,2}(?:[.,]\\d)?)\\s*(?:/|of|out of|von|sur|de|su|van|／)\\s*(5|10)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

/// "0-10", "1 to 5", "(out of 5)", "5分制".
std::optional<ScoreScale> toldByHeading(const QString &heading)
{
    static const QRegularExpression span(
        QString::fromUtf8("(?:^|\\D)([01]) ?(?:-|–|—|~|～|to|bis|à|a|al|até|tot|do|至|到|から) ?(5|10)(?:\\D|$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression top(
        QString::fromUtf8("(?:/|out of|of|von|sur|de|su|van|满分|滿分) ?(5|10)(?:\\D|$)|(5|10|十|五) ?分制"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = span.match(heading); match.hasMatch())
        return ScoreScale {match.captured(1).toDouble(), match.captured(2).toDouble()};
    if (const auto match = top.match(heading); match.hasMatch()) {
        const QString most = match.captured(1) + match.captured(2);
        return ScoreScale {1, most == u"10" || most == QString::fromUtf8("十") ? 10.0 : 5.0};
    }
    return std::nullopt;
}

bool saysStars(const QString &heading)
{
    static const QRegularExpression words(
        QString::fromUtf8("\\bstars?\\b|\\bstern|étoile|estrella|stelle|estrela|sterren|gwiazd|hvězd|csillag|stjern|"
                          "stjärn|täht|звезд|звёзд|yıldız|星"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(heading).hasMatch();
}

bool asksWhetherToRecommend(const QString &heading)
{
    static const QRegularExpression words(
        QString::fromUtf8("\\bnps\\b|recommend|weiterempf|推荐|推薦"), QRegularExpression::CaseInsensitiveOption);
    return words.match(heading).hasMatch();
}

}

std::optional<double> ScoreScale::share(double score) const
{
    if (!(score >= worst && score <= best) || best <= worst)
        return std::nullopt;
    return (score - worst) / (best - worst);
}

std::optional<double> ratingIn(const QString &cell, const Column &column)
{
    if (isMissing(cell))
        return std::nullopt;
    if (const auto match = ratedOutOf().match(cell); match.hasMatch())
        return match.captured(1).replace(u',', u'.').toDouble();
    static const QRegularExpression words(
        QString::fromUtf8("^(five|four|three|two|one)(?:[ _]stars?)?$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = words.match(cell.trimmed()); match.hasMatch()) { // as Google writes it
        const QStringList all {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"),
            QStringLiteral("four"), QStringLiteral("five")};
        return 1.0 + double(all.indexOf(match.captured(1).toLower()));
    }
    if (const auto number = numberOf(cell, column))
        return number;
    return cell.size() <= 40 ? scoreIn(cell) : std::nullopt;
}

std::optional<ScoreScale> scoreScaleOf(const Table &table, int index)
{
    const Column &column = table.columns[size_t(index)];
    double least = 0;
    double most = 0;
    int ratings = 0;
    int inStars = 0;
    int ofFive = 0;
    int ofTen = 0;
    for (const size_t row : table.rows.sample(ratingsLookedAt)) {
        const QString cell = cellAt(table.rows[row], index).trimmed();
        const std::optional<double> rating = ratingIn(cell, column);
        if (!rating)
            continue;
        least = ratings == 0 ? *rating : std::min(least, *rating);
        most = ratings == 0 ? *rating : std::max(most, *rating);
        ++ratings;
        inStars += cell.contains(QChar(0x2605)) || cell.contains(QString::fromUtf8("⭐"))
            || cell.contains(QStringLiteral("star"), Qt::CaseInsensitive)
            || cell.compare(u"FIVE", Qt::CaseInsensitive) == 0;
        const auto match = ratedOutOf().match(cell);
        ofFive += match.hasMatch() && match.captured(2) == u"5";
        ofTen += match.hasMatch() && match.captured(2) == u"10";
    }
    if (ratings == 0 || least < 0 || most > 10)
        return std::nullopt;
    const double from = least < 1 ? 0 : 1;
    if (const auto told = toldByHeading(column.heading); told && most <= told->best)
        return ScoreScale {std::min(told->worst, from), told->best};
    if (ofTen > 0 && ofFive == 0 && ofTen == ratings)
        return ScoreScale {from, 10};
    if (most <= 5 && (ofFive == ratings || inStars > 0))
        return ScoreScale {from, 5};
    if (asksWhetherToRecommend(column.heading) && most > 5)
        return ScoreScale {0, 10};
    if (asksWhetherToRecommend(column.heading))
        return std::nullopt; // few who would, or a scale to five
    if (saysStars(column.heading) && most <= 5)
        return ScoreScale {from, 5};
    const bool isRating = headingIs(column.heading, HeadingKind::Score) || isQuestion(column.heading);
    if (isRating && ratings >= enoughRatings && (most == 5 || most == 10))
        return ScoreScale {from, most};
    return std::nullopt;
}

}
