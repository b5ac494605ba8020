#include "importing/columnwords.h"

#include "base/language.h"
#include "model/words.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct PreviewText
{
    Q_DECLARE_TR_FUNCTIONS(wend::ExportPreview)
};

/// What a column does where rows are things that happened.
QString partText(const QString &part)
{
    static const QHash<QString, const char *> words {
        {QStringLiteral("receipt"), QT_TRANSLATE_NOOP("wend::ExportPreview", "orders are counted by it")},
        {QStringLiteral("customer"), QT_TRANSLATE_NOOP("wend::ExportPreview", "people are counted by it")},
        {QStringLiteral("quantity"), QT_TRANSLATE_NOOP("wend::ExportPreview", "things, added up")},
        {QStringLiteral("price"), QT_TRANSLATE_NOOP("wend::ExportPreview", "price of one")},
        {QStringLiteral("money"), QT_TRANSLATE_NOOP("wend::ExportPreview", "amount, added up")},
        {QStringLiteral("in-out"), QT_TRANSLATE_NOOP("wend::ExportPreview", "in or out")},
        {QStringLiteral("state"), QT_TRANSLATE_NOOP("wend::ExportPreview", "how far it came")},
        {QStringLiteral("score"), QT_TRANSLATE_NOOP("wend::ExportPreview", "answers, averaged")},
        {QStringLiteral("dimension"), QT_TRANSLATE_NOOP("wend::ExportPreview", "answers, each counted")}};
    //: of a column of a file whose rows are orders, calls or answers
    const char *word = words.value(part, QT_TRANSLATE_NOOP("wend::ExportPreview", "used for counting"));
    return PreviewText::tr(word);
}

}

QString columnText(const Column &column)
{
    const auto withUnit = [&](const QString &type) {
        return column.unit.isEmpty() ? type : QStringLiteral("%1, %2").arg(type, column.unit);
    };
    switch (column.type) {
    case ColumnType::Empty: return PreviewText::tr("empty");
    case ColumnType::Text: return PreviewText::tr("text");
    case ColumnType::Id: return PreviewText::tr("code");
    case ColumnType::Integer:
    case ColumnType::Number: return withUnit(PreviewText::tr("number"));
    case ColumnType::Percent: return PreviewText::tr("percent");
    case ColumnType::Fraction: return PreviewText::tr("share of 1");
    case ColumnType::Money: return withUnit(PreviewText::tr("money"));
    case ColumnType::Date: return PreviewText::tr("day");
    case ColumnType::Moment: return PreviewText::tr("day and time");
    case ColumnType::DateRange: return PreviewText::tr("from day to day");
    case ColumnType::Duration: return PreviewText::tr("duration");
    }
    Q_UNREACHABLE();
}

QString roleText(const ColumnRole &role, const QString &language)
{
    switch (role.what) {
    case ColumnRole::What::LeftOut:
        //: of a column
        return PreviewText::tr("left out");
    case ColumnRole::What::Day: return PreviewText::tr("the day");
    case ColumnRole::What::FirstDay: return PreviewText::tr("the first day");
    case ColumnRole::What::LastDay: return PreviewText::tr("the last day");
    case ColumnRole::What::Year: return PreviewText::tr("the year");
    case ColumnRole::What::Quarter: return PreviewText::tr("the quarter");
    case ColumnRole::What::Month: return PreviewText::tr("the month");
    case ColumnRole::What::Week: return PreviewText::tr("the week");
    case ColumnRole::What::DayOfMonth: return PreviewText::tr("the day of the month");
    case ColumnRole::What::Breakdown: return PreviewText::tr("breakdown");
    case ColumnRole::What::Counted: return partText(role.part);
    case ColumnRole::What::DayInHeading:
        //: of a column whose heading is a day
        return PreviewText::tr("numbers of this day");
    case ColumnRole::What::Number:
        return QStringLiteral("%1 · %2").arg(
            role.metric.label.in(language), nameOf(role.metric.kind.value_or(MetricKind::Count), interfaceLanguage()));
    }
    Q_UNREACHABLE();
}

QString encodingText(const QString &encoding)
{
    static const QHash<QString, const char *> words {
        {QStringLiteral("cp1252"), QT_TRANSLATE_NOOP("wend::ExportPreview", "Western European (Windows-1252)")},
        {QStringLiteral("cp1250"), QT_TRANSLATE_NOOP("wend::ExportPreview", "Central European (Windows-1250)")},
        {QStringLiteral("cp1251"), QT_TRANSLATE_NOOP("wend::ExportPreview", "Cyrillic (Windows-1251)")},
        {QStringLiteral("koi8-r"), QT_TRANSLATE_NOOP("wend::ExportPreview", "Cyrillic (KOI8-R)")},
        {QStringLiteral("cp1253"), QT_TRANSLATE_NOOP("wend::ExportPreview", "Greek (Windows-1253)")},
        {QStringLiteral("cp1254"), QT_TRANSLATE_NOOP("wend::ExportPreview", "Turkish (Windows-1254)")},
        {QStringLiteral("gb18030"), QT_TRANSLATE_NOOP("wend::ExportPreview", "Simplified Chinese (GB18030)")},
        {QStringLiteral("big5"), QT_TRANSLATE_NOOP("wend::ExportPreview", "Traditional Chinese (Big5)")},
        {QStringLiteral("shift_jis"), QT_TRANSLATE_NOOP("wend::ExportPreview", "Japanese (Shift-JIS)")},
        {QStringLiteral("euc-jp"), QT_TRANSLATE_NOOP("wend::ExportPreview", "Japanese (EUC-JP)")},
        {QStringLiteral("euc-kr"), QT_TRANSLATE_NOOP("wend::ExportPreview", "Korean (EUC-KR)")},
        {QStringLiteral("mac-roman"), QT_TRANSLATE_NOOP("wend::ExportPreview", "Western European (Mac)")}};
    const char *word = words.value(encoding);
    return word ? PreviewText::tr(word) : encoding.toUpper();
}

QString delimiterText(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',': return PreviewText::tr("comma");
    case u';': return PreviewText::tr("semicolon");
    case u'\t': return PreviewText::tr("tab");
    case u'|': return PreviewText::tr("upright line");
    case 0: return PreviewText::tr("nothing: one column");
    default: return QString(delimiter);
    }
}

}
