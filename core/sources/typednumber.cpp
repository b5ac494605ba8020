#include "sources/typednumber.h"

#include "base/currency.h"
#include "model/storable.h"
#include "read/cellnumber.h"
#include "read/celltext.h"

#include <QCoreApplication>
#include <cmath>

namespace wend {

namespace {

// What the person reads.
struct TypedText
{
    Q_DECLARE_TR_FUNCTIONS(TypedNumber)
};

/// Of these there are no halves.
bool isWholeKind(MetricKind kind)
{
    return kind == MetricKind::Reach || kind == MetricKind::People || kind == MetricKind::Orders;
}

/// One sign with three digits behind it parts thousands here: nobody writes thousandths of a pound or of an order.
bool hasNoThousandths(MetricKind kind)
{
    return isWholeKind(kind) || kind == MetricKind::Money || kind == MetricKind::Count;
}

/// Why it is no number of this kind; empty where it is one.
QString objection(const ParsedNumber &number, const QString &text, MetricKind kind, const QString &unit)
{
    if (number.below || number.above)
        return TypedText::tr("“%1” is not one number. Write the number itself, or leave the cell empty.").arg(text);
    if (!number.currency.isEmpty() && kind != MetricKind::Money)
        return TypedText::tr("“%1” is an amount of money, and this column is none.").arg(text);
    if (!number.currency.isEmpty() && !unit.isEmpty() && !canMeanCurrency(number.currency, unit))
        return TypedText::tr("“%1” is in another currency than this column (%2).").arg(text, unit);
    if (number.percent && kind != MetricKind::Rate)
        return TypedText::tr("“%1” is a share, and this column is none.").arg(text);
    if (isWholeKind(kind) && number.value != std::floor(number.value))
        return TypedText::tr("“%1” is no whole number. People and orders are counted whole.").arg(text);
    if (number.value < 0 && kind != MetricKind::Money && kind != MetricKind::Score)
        return TypedText::tr("“%1” is below zero, which cannot be counted.").arg(text);
    if (!isSampleValue(number.value))
        return TypedText::tr("“%1” is larger than Wend can keep.").arg(text);
    return {};
}

}

Result<std::optional<double>> readTypedNumber(const QString &text, MetricKind kind, const QString &unit, QChar decimal)
{
    const QString shown = text.simplified().left(40);
    if (isMissingCell(bareCell(text)))
        return std::optional<double>();
    if (kind == MetricKind::Duration) {
        if (const std::optional<double> seconds = parseDuration(text))
            return std::optional(*seconds);
    }
    std::optional<ParsedNumber> number = parseNumber(text, decimal);
    const bool isOpen = number
        && (number->evidence == NumberEvidence::PointUndecided || number->evidence == NumberEvidence::CommaUndecided);
    if (isOpen && hasNoThousandths(kind))
        number = parseNumber(text, number->evidence == NumberEvidence::PointUndecided ? u',' : u'.');
    if (!number)
        return Error {TypedText::tr("“%1” is no number. The cell keeps it until you write one.").arg(shown), {}, {}};
    if (const QString why = objection(*number, shown, kind, unit); !why.isEmpty())
        return Error {why, {}, {}};
    const double factor = kind == MetricKind::Rate ? 0.01 : kind == MetricKind::Duration ? 60 : 1;
    return std::optional(number->value * factor);
}

QString typedNumberText(double value, MetricKind kind, QChar decimal)
{
    if (kind == MetricKind::Duration) {
        const qint64 seconds = qint64(std::llround(value));
        const QString minutes = QString::number(seconds / 60);
        return seconds % 60 == 0 ? minutes : QStringLiteral("%1:%2").arg(minutes).arg(seconds % 60, 2, 10, QChar(u'0'));
    }
    // Twelve digits: what was typed comes back, the noise of binary fractions does not.
    const double shown = kind == MetricKind::Rate ? value * 100 : value;
    const bool isWhole = shown == std::floor(shown) && std::abs(shown) < 1e15;
    return (isWhole ? QString::number(shown, 'f', 0) : QString::number(shown, 'g', 12)).replace(u'.', decimal);
}

}
