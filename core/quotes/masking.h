#pragma once

#include "quotes/knownnames.h"

#include <QString>
#include <QStringView>
#include <vector>

// What tells who somebody is, taken out of what they wrote. A mask stands in the text as a word in brackets, in the
// language of the workbook: "[name] on the phone was lovely". The words themselves are kept nowhere.

namespace wend {

/// Word: what a person masked by hand.
enum class MaskKind { Name, Phone, Email, Word };

/// A piece of a text that is, or is to be, masked.
struct Mask
{
    qsizetype at = 0;
    qsizetype length = 0;
    MaskKind kind = MaskKind::Word;
    bool operator==(const Mask &) const = default;
};

/// What of a text is to be masked, in order and apart from each other: e-mail addresses, phone numbers in the dress of
/// many countries, names that are known. Prices, days, times and order numbers are none of these. In doubt a name is
/// masked; a click takes that back.
std::vector<Mask> masksFor(const QString &text, const KnownNames &names);

/// The mask as it stands in texts: "[name]", "[姓名]". `language` is one of languages().
QString maskText(MaskKind kind, const QString &language);

QString withMasks(const QString &text, const std::vector<Mask> &masks, const QString &language);
inline QString masked(const QString &text, const KnownNames &names, const QString &language)
{
    return withMasks(text, masksFor(text, names), language);
}

/// The masks that a text has already, whatever the language they were written in.
std::vector<Mask> masksIn(QStringView text);

/// Whether `text` is `original`, or that with some of its words masked.
bool isMaskedFrom(QStringView text, QStringView original);

/// What stands in `original` where `text` has its mask number `mask`; empty where that cannot be told.
QString behindMask(const QString &text, size_t mask, const QString &original);

}
