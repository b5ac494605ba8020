#include "quotes/masking.h"

#include "base/language.h"
#include "base/localized.h"
#include "quotes/phonenumbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wend {

namespace {

const char *wordOfMask(MaskKind kind)
{
    switch (kind) {
    //: stands in place of what was masked in a customer's words
    case MaskKind::Name: return QT_TRANSLATE_NOOP("Masks", "name");
    case MaskKind::Phone: return QT_TRANSLATE_NOOP("Masks", "phone");
    case MaskKind::Email: return QT_TRANSLATE_NOOP("Masks", "e-mail");
    case MaskKind::Word: return QT_TRANSLATE_NOOP("Masks", "masked");
    }
    Q_UNREACHABLE();
}

constexpr MaskKind everyKind[] {MaskKind::Name, MaskKind::Phone, MaskKind::Email, MaskKind::Word};

void addMask(std::vector<Mask> &masks, const Mask &mask)
{
    const bool isCovered = std::any_of(masks.begin(), masks.end(),
        [&](const Mask &each) { return mask.at < each.at + each.length && each.at < mask.at + mask.length; });
    if (!isCovered)
        masks.push_back(mask);
}

/// The text between masks, with one piece before, between and behind them each.
std::vector<QStringView> piecesAround(QStringView text, const std::vector<Mask> &masks)
{
    std::vector<QStringView> pieces;
    qsizetype from = 0;
    for (const Mask &mask : masks) {
        pieces.push_back(text.mid(from, mask.at - from));
        from = mask.at + mask.length;
    }
    pieces.push_back(text.mid(from));
    return pieces;
}

/// Where the pieces stand in a text, one behind the other, the first at its beginning and the last at its end; empty
/// where they do not. A mask hides something, so there is something between two pieces.
std::vector<qsizetype> placesOf(const std::vector<QStringView> &pieces, QStringView original)
{
    std::vector<qsizetype> places;
    qsizetype from = 0;
    for (size_t at = 0; at < pieces.size(); ++at) {
        const bool isLast = at + 1 == pieces.size();
        const qsizetype least = at == 0 ? 0 : from + 1;
        qsizetype place = at == 0 ? 0
            : isLast              ? original.size() - pieces[at].size()
                                  : original.indexOf(pieces[at], least);
        if (place < least || original.mid(place, pieces[at].size()) != pieces[at])
            return {};
        if (at == 0 && isLast && pieces[at].size() != original.size())
            return {};
        places.push_back(place);
        from = place + pieces[at].size();
    }
    return places;
}

}

std::vector<Mask> masksFor(const QString &text, const KnownNames &names)
{
    static const QRegularExpression email(
        QStringLiteral("[\\p{Latin}\\d._%+-]+(?:@|＠| ?[\\[(]at[\\])] ?)[\\p{Latin}\\d-]+(?:(?:\\.| ?[\\[(]dot[\\])] ?)"
                       "[\\p{Latin}\\d-]+)*(?:\\.| ?[\\[(]dot[\\])] ?)\\p{Latin}{2,}"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Mask> masks = masksIn(text); // what is masked already stays
    const size_t present = masks.size();
    auto matches = email.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        addMask(masks, {match.capturedStart(), match.capturedLength(), MaskKind::Email});
    }
    for (const auto &[at, length] : phoneNumbersIn(text))
        addMask(masks, {at, length, MaskKind::Phone});
    for (const KnownNames::Span &name : names.in(text))
        addMask(masks, {name.at, name.length, MaskKind::Name});
    masks.erase(masks.begin(), masks.begin() + qsizetype(present));
    std::sort(masks.begin(), masks.end(), [](const Mask &a, const Mask &b) { return a.at < b.at; });
    return masks;
}

QString maskText(MaskKind kind, const QString &language)
{
    return QStringLiteral("[%1]").arg(localized("Masks", wordOfMask(kind), language));
}

QString withMasks(const QString &text, const std::vector<Mask> &masks, const QString &language)
{
    QString result;
    qsizetype from = 0;
    for (const Mask &mask : masks) {
        result.append(QStringView(text).mid(from, mask.at - from));
        result.append(maskText(mask.kind, language));
        from = mask.at + mask.length;
    }
    return result.append(QStringView(text).mid(from));
}

std::vector<Mask> masksIn(QStringView text)
{
    static const std::vector<std::pair<QString, MaskKind>> words = [] {
        std::vector<std::pair<QString, MaskKind>> all;
        for (const QString &language : languages()) {
            for (const MaskKind kind : everyKind)
                all.emplace_back(maskText(kind, language), kind);
        }
        return all;
    }();
    std::vector<Mask> masks;
    for (qsizetype at = text.indexOf(u'['); at >= 0; at = text.indexOf(u'[', at + 1)) {
        for (const auto &[word, kind] : words) {
            if (text.mid(at).startsWith(word)) {
                masks.push_back({at, word.size(), kind});
                break;
            }
        }
    }
    return masks;
}

bool isMaskedFrom(QStringView text, QStringView original)
{
    return text == original || !placesOf(piecesAround(text, masksIn(text)), original).empty();
}

QString behindMask(const QString &text, size_t mask, const QString &original)
{
    const std::vector<QStringView> pieces = piecesAround(text, masksIn(text));
    const std::vector<qsizetype> places = placesOf(pieces, original);
    if (mask + 1 >= places.size())
        return {};
    const qsizetype from = places[mask] + pieces[mask].size();
    return original.mid(from, places[mask + 1] - from);
}

}
