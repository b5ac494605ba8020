#include "quotes/phonenumbers.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

namespace wend {

namespace {

constexpr auto phoneOptions
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// Digits and signs of full width as those of half width; every sign stays where it is.
QString narrowed(QString text)
{
    for (QChar &sign : text) {
        const ushort code = sign.unicode();
        if (code >= 0xff01 && code <= 0xff5e)
            sign = QChar(ushort(code - 0xfee0));
        else if (code == 0x3000 || code == 0x00a0 || code == 0x202f || code == 0x2009)
            sign = u' ';
        else if (code >= 0x2010 && code <= 0x2014)
            sign = u'-';
    }
    return text;
}

/// Makes unreadable what is a day, a time, an amount of money or the number of an order.
void blankOthers(QString &text)
{
    static const QRegularExpression others[] {
        QRegularExpression(QStringLiteral("(?<!\\d)(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}(?!\\d)")),
        QRegularExpression(QStringLiteral("(?<!\\d)\\d{1,2}[./-] ?\\d{1,2}[./-] ?(?:19|20)\\d{2}(?!\\d)")),
        QRegularExpression(QString::fromUtf8("(?<!\\d)(?:19|20)\\d{2} ?年 ?\\d{1,2} ?月(?: ?\\d{1,2} ?[日号號])?")),
        QRegularExpression(QString::fromUtf8("(?<!\\d)\\d{1,2} ?月 ?\\d{1,2} ?[日号號]")),
        QRegularExpression(QStringLiteral("(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)")),
        QRegularExpression(QStringLiteral("(?<!\\d)\\d{1,2}[.:]\\d{2} ?- ?\\d{1,2}[.:]\\d{2}(?!\\d)")),
        QRegularExpression(
            QString::fromUtf8("(?:[€$£¥￥₩₹]|\\b(?:EUR|USD|GBP|CHF|RMB|CNY|NTD?|HK))\\$? ?\\d[\\d.,' ]*"),
            phoneOptions),
        QRegularExpression(
            QString::fromUtf8("(?<![\\d+])\\d[\\d.,']*(?: \\d{3})* ?(?:[€$£¥%]|(?:euros?|pounds?|dollars?|"
                              "eur|usd|gbp|chf|kr|zł|kč|ft|yuan|people|guests|minutes?|hours?|grams?|kg)\\b|"
                              "元|块|塊|圓|人|分钟|分鐘|小时|小時|克|個|个|万|萬)"),
            phoneOptions),
        QRegularExpression(
            QString::fromUtf8(
                "(?:#|№|\\b(?:order|bestellung|invoice|rechnung|commande|pedido|ordine|booking|tracking|"
                "receipt|ref|reference)\\b(?: (?:no|nr|number|nummer|id))?\\.?|(?:订单|訂單|单|單|快递|快遞|"
                "发票|發票|会员|會員)(?:编号|編號|号|號|单号|單號)?(?:码|碼)?)[:#№ ]*[A-Z]{0,3}\\d[\\d-]*"),
            phoneOptions)};
    for (const QRegularExpression &each : others) {
        auto matches = each.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'\n'));
        }
    }
}

/// Somebody says before it that it is one.
bool isAnnounced(const QString &text, qsizetype at)
{
    static const QRegularExpression words(
        QString::fromUtf8(
            "(?:\\b(?:call(?:ed)?|phone|telephone|tel|mobile|cell|ring|text|whatsapp|reach|number is|fax|"
            "telefon|telefonnummer|handy|mobil|anruf\\w*|rückruf|téléphone|portable|appel\\w*|teléfono|"
            "móvil|llam\\w*|telefono|cellulare|chiam\\w*|telefone|celular|ligar?|telefoon|bel|zadzwo\\w*|"
            "telefonu|hívj\\w*)\\b|电话|電話|手机|手機|来电|來電|致电|致電|拨打|撥打|联系|聯絡|聯繫|热线|熱線|"
            "号码|號碼|打给|打給|微信|\\bqq\\b|\\bline\\b)[^\\d\\n.!?。！？]{0,24}$"),
        phoneOptions);
    return words.match(text.left(at)).hasMatch();
}

struct Candidate
{
    QString text;
    QString digits;
    QStringList groups;
    bool isAnnounced = false;
};

bool isRange(const QStringList &groups)
{
    return groups.size() == 2 && groups[0].size() <= groups[1].size()
        && groups[0].toLongLong() <= groups[1].toLongLong();
}

bool areYears(const QStringList &groups)
{
    return std::all_of(groups.begin(), groups.end(),
        [](const QString &group) { return group.size() == 4 && (group.startsWith(u"19") || group.startsWith(u"20")); });
}

/// 13812345678, also with 86 before it.
bool isChineseMobile(const QString &digits)
{
    static const QRegularExpression mobile(QStringLiteral("^(?:86)?1[3-9]\\d{9}$"));
    return mobile.match(digits).hasMatch();
}

/// Without plus or zero: the groups must look it.
bool isInGroups(const Candidate &candidate)
{
    const QStringList &groups = candidate.groups;
    const qsizetype digits = candidate.digits.size();
    const bool hasBrackets = candidate.text.startsWith(u'(');
    if (groups.size() < 2 || digits < 7 || digits > 12 || areYears(groups))
        return false;
    if (hasBrackets)
        return digits >= 8;
    const bool isAmerican
        = groups.size() == 3 && groups[0].size() == 3 && groups[1].size() == 3 && groups[2].size() == 4;
    if (isAmerican)
        return true;
    const bool hasDot = candidate.text.contains(u'.');
    const bool hasHyphen = candidate.text.contains(u'-');
    const bool hasBlank = candidate.text.contains(u' ');
    if (hasDot || (hasHyphen && hasBlank) || candidate.text.contains(u'/') || groups[0].size() < 2)
        return false;
    const bool isShort = std::any_of(groups.begin(), groups.end(), [](const QString &each) { return each.size() < 2; });
    if (isShort || isRange(groups))
        return false;
    return digits >= 8 || (hasHyphen && groups.size() == 2 && groups[1].size() == 4);
}

bool isPhone(const Candidate &candidate)
{
    const qsizetype digits = candidate.digits.size();
    if (candidate.text.startsWith(u'+'))
        return digits >= 8 && digits <= 15;
    if (candidate.digits.startsWith(u"00") && candidate.digits.size() > 2 && candidate.digits[2] != u'0')
        return digits >= 10 && digits <= 17;
    if (isChineseMobile(candidate.digits))
        return true;
    if (candidate.isAnnounced && digits >= 5 && digits <= 13)
        return true;
    const bool isDecimal = candidate.groups.front() == u"0" && candidate.text.contains(u'.');
    const bool isNational = candidate.text.startsWith(u'0') || candidate.text.startsWith(u"(0");
    if (isNational && !isDecimal)
        return digits >= 9 && digits <= 13;
    return isInGroups(candidate);
}

}

std::vector<std::pair<qsizetype, qsizetype>> phoneNumbersIn(const QString &written)
{
    static const QRegularExpression runs(
        QStringLiteral("(?<![\\p{Latin}\\d])(?:\\+ ?)?\\(?\\d(?:[ ()./-]{0,2}\\d){4,17}"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression between(QStringLiteral("[^\\d]+"));
    QString text = narrowed(written);
    blankOthers(text);
    std::vector<std::pair<qsizetype, qsizetype>> found;
    auto matches = runs.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        Candidate candidate;
        candidate.text = match.captured();
        candidate.groups = candidate.text.split(between, Qt::SkipEmptyParts);
        candidate.digits = candidate.groups.join(QString());
        candidate.isAnnounced = isAnnounced(text, match.capturedStart());
        if (isPhone(candidate))
            found.emplace_back(match.capturedStart(), match.capturedLength());
    }
    return found;
}

}
