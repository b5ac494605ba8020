#include "sources/questions.h"

#include "read/headings.h"

#include <QRegularExpression>

namespace wend {

bool isQuestion(const QString &heading)
{
    static const QRegularExpression numbered(
        QString::fromUtf8("^(?:q|f|p|question|frage|pregunta|domanda|pergunta|vraag|问题|問題|第)? ?\\d{1,2} "
                          "?(?:[.:)、：）]|题|題) ?\\S{3,}|"
                          "^q\\d{1,2}\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression scaled(
        QString::fromUtf8(
            "(?:^|[^\\d])[01] ?(?:-|–|—|~|～|/|to|bis|à|a|al|até|tot|do|至|到|から) ?(?:5|7|10|100)(?:[^\\d]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = heading.simplified();
    return scaled.match(plain).hasMatch() || plain.contains(u'?') || plain.contains(u'？') || plain.contains(u'؟')
        || numbered.match(plain).hasMatch();
}

bool couldBeAnswers(const Table &table)
{
    bool wasSold = false;
    for (const Column &column : table.columns) {
        if (isQuestion(column.heading))
            return true;
        const Heading heading(column.heading);
        wasSold = wasSold || column.type == ColumnType::Money || heading.is(HeadingKind::Amount)
            || heading.is(HeadingKind::Quantity) || heading.is(HeadingKind::Price) || heading.is(HeadingKind::Receipt);
    }
    return !wasSold;
}

std::optional<double> scoreIn(QStringView answer)
{
    const QString text = answer.trimmed().toString();
    const qsizetype stars = text.count(QChar(0x2605)) + text.count(QString::fromUtf8("⭐"));
    if (stars > 0)
        return double(stars);
    static const QRegularExpression score(QStringLiteral("(?<![\\d.,])(100|\\d{1,2})(?:[.,](\\d)\\d*)?(?![\\d.,])"));
    const auto match = score.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() + match.captured(2).toInt() / 10.0;
}

}
