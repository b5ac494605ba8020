#include "read/encoding.h"

#include "read/readoptions.h"
#include "read/words.h"

#include <QList>
#include <QStringDecoder>
#include <uchardet.h>

namespace wend {

namespace {

/// Length of the UTF-8 sequence at `at`, 0 where it is broken, -1 where the bytes end within it.
int sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const uchar lead = uchar(bytes[at]);
    const int length = lead < 0x80    ? 1
        : lead >= 0xc2 && lead < 0xe0 ? 2
        : lead >= 0xe0 && lead < 0xf0 ? 3
        : lead >= 0xf0 && lead < 0xf5 ? 4
                                      : 0;
    for (int i = 1; i < length; ++i) {
        if (at + i >= bytes.size())
            return -1;
        const uchar next = uchar(bytes[at + i]);
        if ((next & 0xc0) != 0x80)
            return 0;
        if (i == 1
            && ((lead == 0xe0 && next < 0xa0) || (lead == 0xed && next > 0x9f) || (lead == 0xf0 && next < 0x90)
                || (lead == 0xf4 && next > 0x8f)))
            return 0;
    }
    return length;
}

QByteArray detectorSays(const QByteArray &sample)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, sample.constData(), size_t(sample.size()));
    uchardet_data_end(detector);
    const QByteArray name = QByteArray(uchardet_get_charset(detector)).toLower();
    uchardet_delete(detector);
    return name;
}

struct Candidate
{
    const char *name;
    const char *codec;
    const char *detected; ///< the detector's words for it, separated by blanks
    double prior;
};

constexpr Candidate candidates[] = {
    {"cp1252", "windows-1252", "windows-1252 iso-8859-1 iso-8859-15 iso-8859-9 iso-8859-3", 6},
    {"gb18030", "GB18030", "gb18030 gbk gb2312 hz-gb-2312", 4},
    {"big5", "Big5", "big5 euc-tw", 3},
    {"shift_jis", "Shift_JIS", "shift_jis", 2},
    {"euc-kr", "EUC-KR", "euc-kr uhc cp949", 2},
    {"cp1251", "windows-1251", "windows-1251 mac-cyrillic iso-8859-5", 1},
    {"cp1250", "windows-1250", "windows-1250 iso-8859-2 iso-8859-16 mac-centraleurope", 1},
    {"cp1253", "windows-1253", "windows-1253 iso-8859-7", 0},
    {"cp1254", "windows-1254", "windows-1254", 0},
    {"euc-jp", "EUC-JP", "euc-jp", 0},
    {"koi8-r", "KOI8-R", "koi8-r", 0},
    {"mac-roman", "macintosh", "macintosh mac-roman", 1},
};

/// How natural the decoded letters are: everyday letters count for, controls and oddities against.
double letterScore(const QString &text)
{
    double score = 0;
    qsizetype foreign = 0;
    const auto class_ = [](char16_t c) {
        if (c >= 0x4e00 && c <= 0x9fff)
            return 'h';
        if (c >= 0x3040 && c <= 0x30ff)
            return 'k';
        if (c >= 0xac00 && c <= 0xd7a3)
            return 'g';
        if (c >= 0x0400 && c <= 0x045f)
            return 'c';
        return QChar(c).isLetter() ? 'l' : 'o';
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80)
            continue;
        ++foreign;
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        const char kind = class_(c);
        const bool besideLatin
            = (before.unicode() < 0x80 && before.isLetter()) || (after.unicode() < 0x80 && after.isLetter());
        if (c == 0xfffd || (c >= 0x80 && c < 0xa0) || (c >= 0xe000 && c < 0xf900))
            score -= 8;
        else if (isEverydayLetter(QChar(c)))
            score += 1;
        else if (kind == 'h' || kind == 'g')
            score += isEverydayHan(QChar(c)) ? 1.2 : besideLatin ? -1.5 : kind == 'g' ? 0.9 : 0.2;
        else if (kind == 'k')
            score += c < 0x30fb ? 1 : 0.2;
        else if (kind == 'c')
            // Cyrillic comes in words; one such letter inside a Latin word is another alphabet misread.
            score += besideLatin ? -2 : (QChar(c).isUpper() && before.isLower()) ? -1 : 1;
        else if (c >= 0xff00 && c <= 0xff5e)
            score += 0.8;
        else
            score += kind == 'l' ? -0.7 : -0.3;
    }
    return foreign ? score / double(foreign) : 0;
}

Encoding likeliestOldEncoding(const QByteArray &bytes)
{
    const QByteArray sample = bytes.left(64 * 1024);
    const QByteArray detected = detectorSays(sample);
    Encoding best;
    double bestScore = -1e9;
    for (const Candidate &each : candidates) {
        QStringDecoder decoder(each.codec);
        if (!decoder.isValid())
            continue;
        const QString text = decoder(sample);
        const bool named = !detected.isEmpty() && QByteArray(each.detected).split(' ').contains(detected);
        const double score = each.prior + 40 * letterScore(text) + 15 * qMin(knownWordsIn(text), 8) + (named ? 12 : 0);
        if (score > bestScore) {
            bestScore = score;
            best = {QString::fromLatin1(each.name), each.codec, 0, false};
        }
    }
    return best;
}

}

bool hasByteOrderMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") || bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

namespace {

/// 'l' or 'b' where the zeros of a UTF-16 text stand at odd or even places, 0 elsewhere.
char utf16Order(const QByteArray &bytes)
{
    const qsizetype length = qMin<qsizetype>(bytes.size(), 8192);
    qsizetype zerosAt[2] = {0, 0};
    for (qsizetype i = 0; i < length; ++i)
        zerosAt[i % 2] += bytes[i] == '\0';
    const qsizetype half = length / 2;
    if (half < 4)
        return 0;
    if (zerosAt[1] * 12 > half && zerosAt[0] * 8 < zerosAt[1])
        return 'l';
    return zerosAt[0] * 12 > half && zerosAt[1] * 8 < zerosAt[0] ? 'b' : 0;
}

}

bool looksLikeUtf16(const QByteArray &bytes) { return utf16Order(bytes) != 0; }

void Utf8Check::add(QByteArrayView bytes)
{
    if (!m_cut.isEmpty()) {
        // The letter that was cut, with the few bytes that can end it.
        const QByteArray joined = m_cut + bytes.first(qMin<qsizetype>(4, bytes.size())).toByteArray();
        const qsizetype before = m_cut.size();
        m_cut.clear();
        const int length = sequenceLength(joined, 0);
        if (length < 0 && joined.size() < 4) {
            m_cut = joined;
            return;
        }
        (length > 0 ? m_good : m_broken) += 1;
        qsizetype at = qMax(length, 1);
        while (at < before && uchar(joined[at]) >= 0x80) { // bytes of a broken letter
            ++m_broken;
            ++at;
        }
        bytes = bytes.sliced(qMin(bytes.size(), qMax<qsizetype>(at - before, 0)));
    }
    const qsizetype end = take(bytes);
    m_cut = bytes.sliced(end).toByteArray();
}

/// Gives where a letter begins that goes on behind the bytes, or their end.
qsizetype Utf8Check::take(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        quint64 eight = 0;
        if (at + 8 <= bytes.size())
            memcpy(&eight, bytes.data() + at, 8);
        if (at + 8 <= bytes.size() && (eight & 0x8080808080808080u) == 0) {
            at += 8;
            continue;
        }
        if (uchar(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        const int length = sequenceLength(bytes, at);
        if (length < 0)
            break;
        (length > 0 ? m_good : m_broken) += 1;
        at += qMax(length, 1);
    }
    return at;
}

Utf8Check::Verdict Utf8Check::verdict() const
{
    if (m_broken == 0)
        return m_good == 0 ? Verdict::Ascii : Verdict::Valid;
    // A file glued together from two encodings, or cut by a tool that counts bytes.
    return m_good >= 20 && m_broken * 50 <= m_good ? Verdict::MostlyValid : Verdict::Invalid;
}

Encoding encodingBy(Utf8Check::Verdict verdict, const QByteArray &bytes)
{
    switch (verdict) {
    case Utf8Check::Verdict::Ascii: return {QStringLiteral("ascii"), "UTF-8"};
    case Utf8Check::Verdict::Valid: return {QStringLiteral("utf-8"), "UTF-8"};
    case Utf8Check::Verdict::MostlyValid: return {QStringLiteral("utf-8"), "UTF-8", 0, false};
    case Utf8Check::Verdict::Invalid: break;
    }
    return likeliestOldEncoding(bytes);
}

Encoding detectEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return {QStringLiteral("utf-8"), "UTF-8", 3};
    if (bytes.startsWith(QByteArray("\xff\xfe\0\0", 4)))
        return {QStringLiteral("utf-32-le"), "UTF-32LE", 4};
    if (bytes.startsWith("\xff\xfe"))
        return {QStringLiteral("utf-16-le"), "UTF-16LE", 2};
    if (bytes.startsWith("\xfe\xff"))
        return {QStringLiteral("utf-16-be"), "UTF-16BE", 2};
    if (const char order = utf16Order(bytes))
        return order == 'l' ? Encoding {QStringLiteral("utf-16-le"), "UTF-16LE"}
                            : Encoding {QStringLiteral("utf-16-be"), "UTF-16BE"};
    Utf8Check check;
    check.add(bytes);
    return encodingBy(check.verdict(), bytes);
}

QStringList knownEncodings()
{
    QStringList names {QStringLiteral("utf-8"), QStringLiteral("utf-16-le"), QStringLiteral("utf-16-be")};
    for (const Candidate &each : candidates) {
        if (QStringDecoder(each.codec).isValid())
            names += QString::fromLatin1(each.name);
    }
    return names;
}

std::optional<Encoding> encodingNamed(const QString &name, const QByteArray &bytes)
{
    if (const Encoding marked = hasByteOrderMark(bytes) ? detectEncoding(bytes) : Encoding(); marked.name == name)
        return marked;
    if (name == u"ascii" || name == u"utf-8")
        return Encoding {name, "UTF-8"};
    if (name == u"utf-16-le")
        return Encoding {name, "UTF-16LE"};
    if (name == u"utf-16-be")
        return Encoding {name, "UTF-16BE"};
    for (const Candidate &each : candidates) {
        if (name == QLatin1String(each.name) && QStringDecoder(each.codec).isValid())
            return Encoding {name, each.codec};
    }
    return std::nullopt;
}

QString decodeText(const QByteArray &bytes, const Encoding &encoding)
{
    qsizetype length = bytes.size() - encoding.markLength;
    if (encoding.codec.startsWith("UTF-16"))
        length -= length % 2;
    else if (encoding.codec.startsWith("UTF-32"))
        length -= length % 4;
    // Names of the built-in codecs are not looked up in ICU, which is missing on some systems.
    const QByteArrayView view(bytes.constData() + encoding.markLength, qMax<qsizetype>(length, 0));
    if (const auto builtIn = QStringConverter::encodingForName(encoding.codec.constData())) {
        QStringDecoder decoder(*builtIn, QStringConverter::Flag::ConvertInitialBom);
        return decoder(view);
    }
    QStringDecoder decoder(encoding.codec.constData());
    return decoder(view);
}

}
