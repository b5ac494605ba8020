#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace wend {

/// How the bytes of a text are to be understood.
struct Encoding
{
    QString name; ///< as shown and in JSON, lower case: "ascii", "utf-8", "utf-16-le", "gb18030", "big5", "cp1252"…
    QByteArray codec;    ///< what QStringDecoder calls it
    int markLength = 0;  ///< bytes of the byte order mark; 0 where there is none
    bool certain = true; ///< false: guessed from the letters
};

bool hasByteOrderMark(const QByteArray &bytes);
/// Whether zeros stand where UTF-16 without a mark has them.
bool looksLikeUtf16(const QByteArray &bytes);

/// Looks whether bytes, given piece by piece, are UTF-8.
class Utf8Check
{
public:
    enum class Verdict { Ascii, Valid, MostlyValid, Invalid };

    void add(QByteArrayView bytes);
    Verdict verdict() const;

private:
    qsizetype take(QByteArrayView bytes);

    QByteArray m_cut; ///< the beginning of a letter at the end of the last piece
    qsizetype m_good = 0;
    qsizetype m_broken = 0;
};

/// The encoding of bytes without a mark that were found to be UTF-8, or not: then it is guessed from the first of them.
Encoding encodingBy(Utf8Check::Verdict verdict, const QByteArray &bytes);

/// Byte order mark, then the pattern of zeros, then strict UTF-8, then the likeliest of the old encodings by detector,
/// letters and the headings that exports are known to have.
Encoding detectEncoding(const QByteArray &bytes);

/// The encoding of that name (Encoding::name), with the mark that `bytes` begin with; nothing where there is no such.
std::optional<Encoding> encodingNamed(const QString &name, const QByteArray &bytes);

/// Decodes without the mark. A cut last character is dropped, other broken ones become U+FFFD.
QString decodeText(const QByteArray &bytes, const Encoding &encoding);

}
