#include "quotes/knownnames.h"

#include <QRegularExpression>
#include <QSet>

namespace wend {

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype longestHanName = 12;

QSet<QString> wordsIn(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// What stands before or between the parts of a name and is none of them.
bool isParticle(const QString &lower)
{
    static const QSet<QString> particles = wordsIn(
        "mr mrs ms miss mx dr prof herr frau fräulein mme mlle monsieur madame sr sra srta señor señora dhr mevr pan "
        "paní pani sig sigra signora signor de da do dos das del della di du la le van von den der ten ter el al bin "
        "ibn and und et y e i the of family familie famille jr sr");
    return particles.contains(lower);
}

/// Names that are words as well: they are names only where they have a capital.
bool isCommonWord(const QString &lower)
{
    static const QSet<QString> words = wordsIn(
        "amber april art august baker banks bean berry best bill bird bishop black blue brown bush butler cash chase "
        "cherry church cook crystal daisy dawn day dean drew earl faith field fields fish fisher fox frank gene ginger "
        "gold good grace grant gray green grey guy hazel heather hill holly honey hope hunter iris ivy jack joy june "
        "king lake lamb lane lee lily little long love mark max miller nick olive page park parks pat pearl pope power "
        "price rain ray read reed rice rich river rivers rob rose ruby sage sharp silver sky small smith star stone "
        "street strong sue summer sweet swift van violet wade ward west white will wise wolf wood woods young "
        "bäcker berg braun fischer fuchs groß gross herbst jung klein koch kurz lang müller neu rot schneider schwarz "
        "sommer stern süß vogel weber weiß weiss winter blanc petit grand rouge rosa luz sol mar alba bianco rossi");
    return words.contains(lower);
}

/// Such of them as begin sentences: "Will you bake one?"
bool beginsSentences(const QString &lower)
{
    static const QSet<QString> words = wordsIn("will may mark grant hope chase bill love good best long read page rob");
    return words.contains(lower);
}

bool isHan(QChar sign)
{
    const QChar::Script script = sign.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul;
}

QString surnameOf(const QString &name)
{
    static const QSet<QString> twofold
        = wordsIn("欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 令狐 慕容 司徒 夏侯 端木");
    static const QString single = QString::fromUtf8(
        "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董"
        "潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任沈姚卢盧姜崔钟鐘鍾谭譚陆陸汪范石廖贾賈夏韦韋付傅方邹鄒熊孟秦邱丘江尹薛闫"
        "閻段雷侯龙龍黎史陶贺賀顾顧毛郝龚龔邵万萬覃武钱錢戴严嚴莫孔白常汤湯康易乔喬赖賴文庄莊简簡詹施柯洪");
    if (name.size() > 2 && twofold.contains(name.left(2)))
        return name.left(2);
    return single.contains(name.front()) ? name.left(1) : QString();
}

/// Given names that everybody says of something else.
bool isCommonHan(const QString &given)
{
    static const QSet<QString> words = wordsIn(
        "开心 開心 天天 大家 高兴 高興 快乐 快樂 可爱 可愛 美丽 美麗 幸福 平安 阳光 陽光 星星 月亮 甜甜 果果 豆豆 老师 "
        "老師 女士 先生 小姐 同学 同學 经理 經理 老板 老闆 明天 春天 雪白 文化");
    return words.contains(given);
}

qsizetype honorificAt(const QString &text, qsizetype at)
{
    static const QStringList honorifics = QString::fromUtf8(
        "先生 女士 小姐 太太 老师 老師 师傅 師傅 阿姨 叔叔 大姐 大哥 经理 經理 店长 店長 老板 老闆 姐 哥 总 總")
                                              .split(u' ');
    for (const QString &each : honorifics) {
        if (QStringView(text).mid(at).startsWith(each))
            return each.size();
    }
    return 0;
}

bool isLatinLetter(QChar sign) { return sign.isLetter() && !isHan(sign); }

bool beginsSentence(const QString &text, qsizetype at)
{
    while (at > 0 && (text[at - 1].isSpace() || text[at - 1].isPunct())) {
        const QChar before = text[--at];
        if (before == u'.' || before == u'!' || before == u'?' || before == u'\n' || before == u':')
            return true;
    }
    return at == 0;
}

}

KnownNames::KnownNames(const QStringList &names)
{
    for (const QString &each : names) {
        const QString name = each.simplified();
        if (name.isEmpty() || name.size() > longestName || isNobody(name))
            continue;
        if (std::any_of(name.begin(), name.end(), isHan))
            addHan(name);
        else
            addLatin(name);
    }
    for (QStringList &each : m_han) {
        each.removeDuplicates();
        std::sort(each.begin(), each.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }
}

bool KnownNames::isNobody(const QString &name)
{
    static const QRegularExpression nobody(
        QString::fromUtf8("^(?:anonym\\w*|an? google user|google user|ein google-nutzer|guest|customer|client|user|"
                          "unknown|n/?a|none|no name|verified (?:buyer|customer|guest)|gast|kunde|kundin|invité|client|"
                          "invitado|cliente|ospite|匿名.*|.*匿名用户|游客|訪客|访客|用户|用戶|顾客|顧客|客户|客戶|"
                          "会员|會員|网友|網友|未知|无|無)\\s*\\d*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return name.contains(u'*') || name.contains(u'@') || nobody.match(name).hasMatch()
        || std::none_of(name.begin(), name.end(), [](QChar sign) { return sign.isLetter(); });
}

void KnownNames::addLatin(const QString &name)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;()\"“”/]+"));
    for (QString part : name.split(between, Qt::SkipEmptyParts)) {
        while (!part.isEmpty() && !part.back().isLetter())
            part.chop(1);
        const QString lower = part.toLower();
        const bool isInitial = lower.size() < 2;
        if (isInitial || std::any_of(lower.begin(), lower.end(), [](QChar sign) { return sign.isDigit(); }))
            continue;
        if (lower.size() == 2 || isParticle(lower)) {
            m_short.insert(lower, true);
            continue;
        }
        m_parts.insert(lower, isCommonWord(lower));
        const QStringList halves = lower.split(u'-', Qt::SkipEmptyParts); // "Anne-Marie" is called Anne as well
        for (const QString &half : halves) {
            if (halves.size() > 1 && half.size() > 2)
                m_parts.insert(half, isCommonWord(half));
        }
    }
}

void KnownNames::addHan(const QString &name)
{
    QString plain;
    for (const QChar sign : name) {
        if (isHan(sign))
            plain += sign;
    }
    if (plain.isEmpty() || plain.size() > longestHanName)
        return;
    const QString surname = surnameOf(plain);
    if (plain.size() == 1) {
        if (!surname.isEmpty())
            m_surnames.insert(surname, true);
        return;
    }
    if (plain.size() == 2 && surname.isEmpty())
        return; // "蛋糕" is what somebody calls themselves, and what everybody speaks of
    m_han[plain.front()].append(plain);
    if (surname.isEmpty() || plain.size() > surname.size() + 2)
        return;
    m_surnames.insert(surname, true);
    const QString given = plain.mid(surname.size());
    if (given.size() == 2 && !isCommonHan(given))
        m_han[given.front()].append(given);
}

std::vector<KnownNames::Span> KnownNames::latinIn(const QString &text) const
{
    struct Token
    {
        Span span;
        bool isName = false;
        bool isShort = false;
    };
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (!isLatinLetter(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size()
            && (isLatinLetter(text[end]) || text[end].isMark()
                || (text[end] == u'-' && end + 1 < text.size() && isLatinLetter(text[end + 1]))))
            ++end;
        const QString word = text.mid(at, end - at);
        const QString lower = word.toLower();
        const bool hasCapital = word.front().isUpper();
        auto known = m_parts.constFind(lower);
        if (known == m_parts.constEnd() && hasCapital && lower.size() > 4 && lower.endsWith(u's'))
            known = m_parts.constFind(lower.chopped(1)); // "Lenas Torte"
        Token token {{at, end - at}, false, false};
        if (known != m_parts.constEnd())
            token.isName = !*known || (hasCapital && !(beginsSentences(lower) && beginsSentence(text, at)));
        token.isShort = !token.isName && m_short.contains(lower) && (hasCapital || isParticle(lower));
        tokens.push_back(token);
        at = end;
    }
    // "Li Wei", "van Dijk": a short part belongs to the name it stands beside.
    const auto areBeside = [&](const Token &left, const Token &right) {
        const qsizetype from = left.span.at + left.span.length;
        const QStringView between = QStringView(text).mid(from, right.span.at - from);
        return between == u" " || between == u". ";
    };
    for (size_t at = 0; at + 1 < tokens.size(); ++at) {
        if (!areBeside(tokens[at], tokens[at + 1]))
            continue;
        const auto isCapitalised = [&](const Token &token) { return text[token.span.at].isUpper(); };
        if (tokens[at].isName && tokens[at + 1].isShort && isCapitalised(tokens[at + 1]))
            tokens[at + 1].isName = true;
    }
    for (size_t at = tokens.size(); at-- > 1;) {
        if (tokens[at].isName && tokens[at - 1].isShort && areBeside(tokens[at - 1], tokens[at])
            && !isParticle(text.mid(tokens[at - 1].span.at, tokens[at - 1].span.length).toLower()))
            tokens[at - 1].isName = true;
    }
    std::vector<Span> spans;
    for (size_t at = 0; at < tokens.size(); ++at) {
        if (!tokens[at].isName)
            continue;
        if (at > 0 && tokens[at - 1].isName && areBeside(tokens[at - 1], tokens[at]))
            spans.back().length = tokens[at].span.at + tokens[at].span.length - spans.back().at;
        else
            spans.push_back(tokens[at].span);
    }
    return spans;
}

std::vector<KnownNames::Span> KnownNames::hanIn(const QString &text) const
{
    std::vector<Span> spans;
    for (qsizetype at = 0; at < text.size(); ++at) {
        qsizetype length = 0;
        if (const auto names = m_han.constFind(text[at]); names != m_han.constEnd()) {
            for (const QString &name : *names) {
                if (QStringView(text).mid(at).startsWith(name)) {
                    length = name.size();
                    break;
                }
            }
        }
        for (qsizetype size = 2; length == 0 && size >= 1; --size) {
            if (m_surnames.contains(text.mid(at, size)) && honorificAt(text, at + size) > 0)
                length = size;
        }
        if (length == 0)
            continue;
        spans.push_back({at, length});
        at += length - 1;
    }
    return spans;
}

std::vector<KnownNames::Span> KnownNames::in(const QString &text) const
{
    std::vector<Span> spans;
    if (!m_parts.isEmpty() || !m_short.isEmpty())
        spans = latinIn(text);
    if (!m_han.isEmpty() || !m_surnames.isEmpty()) {
        const std::vector<Span> han = hanIn(text);
        spans.insert(spans.end(), han.begin(), han.end());
        std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.at < b.at; });
    }
    return spans;
}

}
