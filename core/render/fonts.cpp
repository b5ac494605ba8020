#include "render/fonts.h"

#include <QFontDatabase>
#include <QLoggingCategory>
#include <QSet>

namespace wend {

namespace {

Q_LOGGING_CATEGORY(logFonts, "wend.render.fonts")

// Noto and Source Han first: the poster then looks the same everywhere. Behind them what Windows, macOS and Linux bring
// along.
const QStringList latinFamilies {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"),
    QStringLiteral("Helvetica Neue"), QStringLiteral("DejaVu Sans"), QStringLiteral("Arial"),
    QStringLiteral("Noto Sans Symbols2"), QStringLiteral("Noto Sans Symbols")};
const QStringList chinaFamilies {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
    QStringLiteral("Noto Sans SC"), QStringLiteral("PingFang SC"), QStringLiteral("Microsoft YaHei"),
    QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("SimHei"), QStringLiteral("Droid Sans Fallback")};
const QStringList taiwanFamilies {QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Source Han Sans TC"),
    QStringLiteral("Noto Sans TC"), QStringLiteral("PingFang TC"), QStringLiteral("Microsoft JhengHei"),
    QStringLiteral("MingLiU")};
const QStringList hongKongFamilies {QStringLiteral("Noto Sans CJK HK"), QStringLiteral("Source Han Sans HC"),
    QStringLiteral("Noto Sans HK"), QStringLiteral("PingFang HK")};
const QStringList japanFamilies {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Source Han Sans"),
    QStringLiteral("Noto Sans JP"), QStringLiteral("Hiragino Sans"), QStringLiteral("Yu Gothic"),
    QStringLiteral("Meiryo"), QStringLiteral("MS Gothic")};
const QStringList koreaFamilies {QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Source Han Sans K"),
    QStringLiteral("Noto Sans KR"), QStringLiteral("Apple SD Gothic Neo"), QStringLiteral("Malgun Gothic"),
    QStringLiteral("NanumGothic")};
const QStringList emojiFamilies {QStringLiteral("Noto Color Emoji"), QStringLiteral("Apple Color Emoji"),
    QStringLiteral("Segoe UI Emoji"), QStringLiteral("Twemoji"), QStringLiteral("Noto Emoji"),
    QStringLiteral("Segoe UI Symbol"), QStringLiteral("DejaVu Sans")};

QStringList available(const QStringList &wanted, const QSet<QString> &there)
{
    QStringList families;
    for (const QString &family : wanted) {
        if (there.contains(family))
            families.append(family);
    }
    return families;
}

bool isHangul(char16_t c)
{
    return (c >= 0xAC00 && c <= 0xD7FF) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F);
}
bool isKana(char16_t c)
{
    return (c >= 0x3041 && c <= 0x30FF && c != 0x30FB) || (c >= 0x31F0 && c <= 0x31FF) || (c >= 0xFF66 && c <= 0xFF9D);
}
bool isHan(char16_t c) { return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF); }

Region regionOfLanguage(const QString &language)
{
    const QStringList parts
        = QString(language).replace(QLatin1Char('-'), QLatin1Char('_')).toLower().split(QLatin1Char('_'));
    if (parts.first() == QLatin1String("ja"))
        return Region::Japan;
    if (parts.first() == QLatin1String("ko"))
        return Region::Korea;
    if (parts.contains(QLatin1String("hk")) || parts.contains(QLatin1String("mo")))
        return Region::HongKong;
    if (parts.contains(QLatin1String("tw")) || parts.contains(QLatin1String("hant")))
        return Region::Taiwan;
    return Region::China;
}

}

const QStringList &Families::cjk(Region region) const
{
    switch (region) {
    case Region::Taiwan: return taiwan;
    case Region::HongKong: return hongKong;
    case Region::Japan: return japan;
    case Region::Korea: return korea;
    case Region::China: break;
    }
    return china;
}

void loadFonts()
{
    static const bool loaded = [] {
        for (const char *face : {"Regular", "Italic", "SemiBold", "Bold"}) {
            const QString file = QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(face));
            if (QFontDatabase::addApplicationFont(file) < 0)
                qCWarning(logFonts, "%ls could not be loaded; text is set in another font.", qUtf16Printable(file));
        }
        return true;
    }();
    Q_UNUSED(loaded)
}

Families availableFamilies()
{
    loadFonts();
    const QStringList all = QFontDatabase::families();
    const QSet<QString> there(all.begin(), all.end());
    Families families {available(latinFamilies, there), available(chinaFamilies, there),
        available(taiwanFamilies, there), available(hongKongFamilies, there), available(japanFamilies, there),
        available(koreaFamilies, there), available(emojiFamilies, there)};
    // A region's own forms first, else another region's: a neighbour's form is still readable, a box is not.
    const QStringList others = families.china + families.taiwan + families.hongKong + families.japan + families.korea;
    families.hongKong += families.taiwan;
    for (QStringList *list :
        {&families.china, &families.taiwan, &families.hongKong, &families.japan, &families.korea}) {
        *list += others;
        *list += families.latin;
        list->removeDuplicates();
    }
    families.emoji += families.latin;
    families.emoji.removeDuplicates();
    return families;
}

Region regionOf(const QString &language, QStringView text)
{
    qsizetype kana = 0;
    qsizetype hangul = 0;
    qsizetype han = 0;
    for (const QChar c : text) {
        kana += isKana(c.unicode());
        hangul += isHangul(c.unicode());
        han += isHan(c.unicode());
    }
    if (hangul > han + kana)
        return Region::Korea;
    // Real Japanese is at least a quarter kana; a の on a Chinese sign is decoration.
    if (kana * 3 > han)
        return Region::Japan;
    return regionOfLanguage(language);
}

bool haveFonts() { return !QFontDatabase::families().isEmpty(); }

}
