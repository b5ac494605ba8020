#include "read/cellwords.h"

#include "read/celltext.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>

namespace wend {

namespace {

constexpr qsizetype longestWord = 60;
constexpr qsizetype longestLabel = 80;

struct Words
{
    QHash<QString, uint> kinds; ///< a bit for each CellWord
    QHash<QString, int> pipeline;
    QSet<QString> totals;
    QStringList totalStarts;
    QStringList totalEnds;

    static const Words &all()
    {
        static const Words words;
        return words;
    }

private:
    Words()
    {
        QFile file(QStringLiteral(":/words/cells.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The words of cells are missing.");
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        const auto list = [&](const QJsonValue &value) {
            QStringList words;
            for (const QString &word : value.toString().split(u',', Qt::SkipEmptyParts))
                words += word.simplified();
            return words;
        };
        const std::pair<const char *, CellWord> names[]
            = {{"subtotals", CellWord::Subtotal}, {"wholes", CellWord::Whole}, {"kept", CellWord::Kept},
                {"lost", CellWord::Lost}, {"memo", CellWord::Memo}, {"in", CellWord::In}, {"out", CellWord::Out}};
        for (const auto &[name, kind] : names) {
            for (const QString &word : list(json.value(QLatin1String(name))))
                kinds[plainWord(word)] |= 1u << int(kind);
        }
        static const QRegularExpression back(
            QString::fromUtf8("refund|return|revers|chargeback|charge "
                              "back|disput|erstatt|retour|gutschrift|rembours|avoir|reembols|devol|devuelt|rimbors|"
                              "reso|estorn|terugbetal|zwr|vrác|vrat|"
                              "visszat|palaut|återb|возврат|iade|退|返|환불|반품"));
        for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
            if ((*kind >> int(CellWord::Lost)) & 1 && !back.match(kind.key()).hasMatch())
                *kind |= 1u << int(CellWord::Failed);
        }
        for (const QString &word :
            list(json.value(QLatin1String("totals"))) + list(json.value(QLatin1String("subtotals"))))
            totals.insert(plainWord(word));
        for (const QString &word : list(json.value(QLatin1String("totalStarts"))))
            totalStarts += word.toCaseFolded();
        totalEnds = list(json.value(QLatin1String("totalEnds")));
        int step = 0;
        for (const QJsonValue &each : json.value(QLatin1String("pipeline")).toArray()) {
            ++step;
            for (const QString &word : list(each)) {
                if (!pipeline.contains(plainWord(word)))
                    pipeline.insert(plainWord(word), step);
            }
        }
        Q_ASSERT(step == pipelineSteps);
    }
};

}

QString plainWord(QStringView cell)
{
    QString word;
    for (const QChar c : bareCell(cell)) {
        if (!isUnseen(c))
            word += c == u'_' ? QChar(u' ') : c == QChar(0x0130) ? QChar(u'i') : c; // İ of Turkish
    }
    return word.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

bool cellIs(QStringView cell, CellWord word)
{
    if (cell.size() > longestWord)
        return false;
    const auto is = [word](const QString &plain) { return (Words::all().kinds.value(plain) >> int(word)) & 1; };
    const QString plain = plainWord(cell);
    if (is(plain))
        return true;
    // "已取消，退款成功", "Cancelled - refunded": a state of several words is what one of them says.
    if (word != CellWord::Lost && word != CellWord::Failed && word != CellWord::Memo)
        return false;
    static const QRegularExpression between(QStringLiteral("[,;/|(),、]| - "));
    const QStringList parts = plain.split(between, Qt::SkipEmptyParts);
    return parts.size() > 1
        && std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return is(part.trimmed()); });
}

int pipelineStep(QStringView cell)
{
    if (cell.size() > longestWord)
        return 0;
    QString word = plainWord(cell);
    // "1. Enquiry", "03 - Won"
    static const QRegularExpression number(QStringLiteral("^\\d+\\s*[.):、-]*\\s*"));
    word.remove(number);
    return Words::all().pipeline.value(word);
}

bool isTotalLabel(QStringView cell)
{
    static const QRegularExpression counted(
        QStringLiteral("^(total of \\d+ |共 ?\\d+ ?[条條个個项項筆笔]|合计 ?\\d+ ?条|計 ?\\d+ ?件)"));
    if (cell.size() > longestLabel)
        return false;
    const Words &words = Words::all();
    QString word = plainWord(cell);
    if (word.isEmpty())
        return false;
    if (words.totals.contains(word))
        return true;
    const auto starts = [&](const QString &start) { return word.startsWith(start); };
    if (std::any_of(words.totalStarts.begin(), words.totalStarts.end(), starts) || counted.match(word).hasMatch())
        return true;
    return word.size() <= 8 && std::any_of(words.totalEnds.begin(), words.totalEnds.end(), [&](const QString &end) {
        return word.endsWith(end);
    });
}

}
