#include "render/typesetting.h"

#include "base/scriptruns.h"
#include "render/fonts.h"

#include <QFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <utility>

namespace wend {

namespace {

constexpr double unlimited = 8e6; ///< QTextLayout's widths end at 2^23
const QChar ellipsis(0x2026);
constexpr qsizetype longestLine = 2000; ///< characters of a line that ends in "…" that are looked at

int designPixels(double size) { return std::max(2, 2 * int(std::lround(size * 4))); }

/// What the fonts of a paragraph follow from.
struct Type
{
    const TextStyle &style;
    const Families &families;
    Region region;
};

QFont fontFor(Script script, const Type &type)
{
    const Families &families = type.families;
    const TextStyle::Weight weight = script == Script::Emoji ? TextStyle::Weight::Regular : type.style.weight;
    QFont font;
    font.setFamilies(script == Script::Emoji ? families.emoji
            : script == Script::Cjk          ? families.cjk(type.region)
                                             : families.latin);
    font.setPixelSize(designPixels(type.style.size));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(weight == TextStyle::Weight::Bold ? QFont::Bold
            : weight == TextStyle::Weight::SemiBold  ? QFont::DemiBold
                                                     : QFont::Normal);
    font.setItalic(type.style.italic && script == Script::Latin);
    return font;
}

/// A text and its runs, which stay as they are when it is cut: half a sentence is set like the whole.
struct RunText
{
    QString text;
    std::vector<ScriptRun> runs;

    void add(QStringView part, Script script)
    {
        if (part.isEmpty())
            return;
        if (runs.empty() || runs.back().script != script)
            runs.push_back({text.size(), 0, script});
        runs.back().length += part.size();
        text += part;
    }

    void add(const RunText &other, qsizetype start, qsizetype end)
    {
        for (const ScriptRun &run : other.runs) {
            const qsizetype from = std::max(start, run.start);
            const qsizetype to = std::min(end, run.start + run.length);
            if (from < to)
                add(QStringView(other.text).mid(from, to - from), run.script);
        }
    }
};

/// Qt asks a fallback for every character that a font does not know, and so tears ❤️ and 1️⃣ apart at a U+FE0F
/// that the emoji font leaves out. The run says already that an emoji is meant: the selector can go.
RunText runsOf(const QString &text)
{
    RunText result;
    for (const ScriptRun &run : scriptRuns(text)) {
        QString part = text.mid(run.start, run.length);
        if (run.script == Script::Emoji)
            part.remove(QChar(0xFE0F));
        result.add(part, run.script);
    }
    return result;
}

/// A text with its fonts, ready for lines to be made.
class Setting
{
public:
    Setting(RunText text, const Type &type) : m_text(std::move(text))
    {
        const Script first = m_text.runs.empty() ? Script::Latin : m_text.runs.front().script;
        m_layout.setFont(fontFor(first, type));
        m_layout.setText(m_text.text);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
        option.setUseDesignMetrics(true);
        m_layout.setTextOption(option);
        QList<QTextLayout::FormatRange> formats;
        for (const ScriptRun &run : m_text.runs) {
            m_fonts.push_back(run.script == first ? m_layout.font() : fontFor(run.script, type));
            if (run.script == first)
                continue;
            QTextLayout::FormatRange range;
            range.start = int(run.start);
            range.length = int(run.length);
            range.format.setFont(m_fonts.back());
            formats.append(range);
        }
        if (!formats.isEmpty())
            m_layout.setFormats(formats);
    }

    /// Makes lines of `width`, `maxLines` at most (0: all).
    void breakLines(double width, int maxLines) { makeLines(width, maxLines, width); }

    /// The same, and the last line takes all that is left.
    void breakLinesButTheLast(double width, int maxLines) { makeLines(width, maxLines, unlimited); }

    /// Makes lines as narrow as they can be without there being more of them: so they are about equally long.
    void balance(double width)
    {
        constexpr int most = 4; // more are a text to read, whose last line may be short
        constexpr int steps = 8;
        const int count = m_layout.lineCount();
        if (count < 2 || count > most || m_text.text.contains(QChar::LineSeparator))
            return;
        if (count == 2 && breakAtMark(width))
            return;
        double sum = 0;
        for (int i = 0; i < count; ++i)
            sum += m_layout.lineAt(i).naturalTextWidth();
        // Found by the widths of the words: lines that Qt makes are shaped anew each time.
        const std::vector<Word> words = wordsOf();
        double tooNarrow = sum / count * 0.98;
        double enough = width;
        for (int step = 0; step < steps && tooNarrow < enough; ++step) {
            const double middle = (tooNarrow + enough) / 2;
            (fitsInto(words, middle, count) ? enough : tooNarrow) = middle;
        }
        makeLines(std::min(enough + 1, width), 0, width);
        if (m_layout.lineCount() > count) // what shapes differently at another place
            makeLines(width, 0, width);
    }

    bool isComplete() const
    {
        if (m_layout.lineCount() == 0)
            return true;
        const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
        return last.textStart() + last.textLength() >= m_text.text.size();
    }

    const QTextLayout &layout() const { return m_layout; }
    const RunText &text() const { return m_text; }
    const QFont &font(size_t run) const { return m_fonts[run]; }

private:
    /// What no line is broken within.
    struct Word
    {
        double width = 0;
        double blank = 0; ///< behind it
    };

    /// From the lines that there are.
    std::vector<Word> wordsOf() const
    {
        std::vector<Word> words;
        const double usualBlank = 0.28 * m_layout.font().pixelSize();
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_text.text);
        qsizetype from = 0;
        int at = 0;
        for (qsizetype to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary()) {
            qsizetype end = to;
            while (end > from && m_text.text.at(end - 1).isSpace())
                --end;
            Word word;
            for (qsizetype start = from; start < end;) { // a long one may lie on several lines
                while (at + 1 < m_layout.lineCount() && start >= m_layout.lineAt(at + 1).textStart())
                    ++at;
                const QTextLine line = m_layout.lineAt(at);
                const qsizetype stop
                    = std::max(start + 1, std::min<qsizetype>(end, line.textStart() + line.textLength()));
                word.width += std::abs(line.cursorToX(int(stop)) - line.cursorToX(int(start)));
                start = stop;
            }
            word.blank = double(to - end) * usualBlank;
            words.push_back(word);
        }
        return words;
    }

    static bool fitsInto(const std::vector<Word> &words, double width, int most)
    {
        int lines = 1;
        double x = 0;
        for (const Word &word : words) {
            if (word.width > width)
                return false;
            if (x > 0 && x + word.width > width) {
                ++lines;
                x = 0;
            }
            x += word.width + word.blank;
        }
        return lines <= most;
    }

    /// Chinese is not parted between words by blanks: two lines are read best where there is a mark between them.
    bool breakAtMark(double width)
    {
        static const QString marks = QStringLiteral("，、；：。！？");
        constexpr double shortest = 0.3; // of the longer line
        if (std::none_of(m_text.text.begin(), m_text.text.end(), [](QChar each) { return marks.contains(each); }))
            return false;
        m_layout.beginLayout();
        QTextLine line = m_layout.createLine();
        line.setLineWidth(unlimited);
        m_layout.endLayout();
        const double whole = line.naturalTextWidth();
        double best = 0;
        for (qsizetype at = 1; at < m_text.text.size() - 1; ++at) {
            if (!marks.contains(m_text.text.at(at - 1)) || marks.contains(m_text.text.at(at)))
                continue;
            const double first = line.cursorToX(int(at));
            const double second = whole - first;
            const auto [less, more] = std::minmax(first, second);
            if (more <= width && less >= shortest * more && (best == 0 || more < std::max(best, whole - best)))
                best = first;
        }
        if (best > 0)
            makeLines(best * (1 + 1e-6), 2, width);
        else
            makeLines(width, 0, width);
        return best > 0 && m_layout.lineCount() == 2 && isComplete();
    }

    void makeLines(double width, int maxLines, double lastWidth)
    {
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            const bool isLast = m_layout.lineCount() == maxLines;
            line.setLineWidth(isLast ? lastWidth : width);
            if (isLast)
                break;
        }
        m_layout.endLayout();
    }

    RunText m_text;
    std::vector<QFont> m_fonts; ///< one a run
    QTextLayout m_layout;
};

/// The start of `line` with "…" behind it, as much as fits into `width`.
RunText elided(const RunText &line, double width, const Type &type)
{
    Setting whole(line, type);
    whole.breakLines(unlimited, 1);
    const double room = std::max(0.0, width - 0.4 * designPixels(type.style.size));
    int end = whole.layout().lineAt(0).xToCursor(room, QTextLine::CursorBetweenCharacters);
    while (true) {
        qsizetype kept = end;
        while (kept > 0 && line.text.at(kept - 1).isSpace())
            --kept;
        RunText text;
        text.add(line, 0, kept);
        text.add(QStringView(&ellipsis, 1),
            !text.runs.empty() && text.runs.back().script == Script::Cjk ? Script::Cjk : Script::Latin);
        Setting setting(text, type);
        setting.breakLines(unlimited, 1);
        if (end <= 0 || setting.layout().lineAt(0).naturalTextWidth() <= width)
            return text;
        end = whole.layout().previousCursorPosition(end);
    }
}

/// The paragraph in lines. Elided where it has to be: then `complete` is false.
struct BrokenText
{
    std::unique_ptr<Setting> setting;
    bool complete = true;
};

/// Han is never slanted, nor is what stands among it; and of scripts that the text's face lacks (Arabic, Hindi) a
/// slanted fallback may have no letters at all.
bool canBeSlanted(const RunText &text)
{
    const QList<uint> characters = text.text.toUcs4();
    return std::none_of(text.runs.begin(), text.runs.end(), [](const ScriptRun &run) {
        return run.script == Script::Cjk;
    }) && std::all_of(characters.begin(), characters.end(), [](char32_t each) {
        const QChar::Script script = QChar::script(each);
        return script <= QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic;
    });
}

BrokenText brokenText(const Paragraph &paragraph, const Typeface &typeface)
{
    RunText runs = runsOf(paragraph.text);
    TextStyle style = paragraph.style;
    style.italic = style.italic && canBeSlanted(runs);
    const Type type {style, typeface.families, regionOf(typeface.language, paragraph.text)};
    const double width = paragraph.width > 0
        ? std::min((paragraph.width + fitTolerance) * designPixels(style.size) / style.size, unlimited)
        : unlimited;

    auto setting = std::make_unique<Setting>(std::move(runs), type);
    setting->breakLines(width, paragraph.maxLines);
    if (setting->isComplete()) {
        if (style.balanced)
            setting->balance(width);
        return {std::move(setting), true};
    }

    const RunText &all = setting->text();
    const int start = setting->layout().lineAt(paragraph.maxLines - 1).textStart();
    const qsizetype end = all.text.indexOf(QChar::LineSeparator, start);
    RunText tail;
    tail.add(all, start, std::min(end < 0 ? all.text.size() : end, start + longestLine));
    const RunText last = elided(tail, width, type);
    RunText shown;
    shown.add(all, 0, start);
    shown.add(last, 0, last.text.size());
    setting = std::make_unique<Setting>(std::move(shown), type);
    setting->breakLinesButTheLast(width, paragraph.maxLines);
    return {std::move(setting), false};
}

/// Line height, and a baseline that puts capitals and hanzi alike (0.73 and 0.76 em high) in the middle of it.
LineMeasures measuresFor(const TextStyle &style)
{
    LineMeasures measures;
    measures.scale = style.size / designPixels(style.size);
    measures.lineHeight = style.size * style.leading;
    measures.ascent = measures.lineHeight / 2 + 0.37 * style.size;
    return measures;
}

/// For a machine without any font: lines of a likely size, so that layout goes on.
LineMeasures guessedLines(const Paragraph &paragraph)
{
    LineMeasures measures = measuresFor(paragraph.style);
    const double length = 0.6 * paragraph.style.size * double(paragraph.text.size());
    int lines = paragraph.width > 0 ? std::max(1, int(std::ceil(std::min(length / paragraph.width, 1e4)))) : 1;
    if (paragraph.maxLines > 0)
        lines = std::min(lines, paragraph.maxLines);
    measures.widths.assign(size_t(lines), paragraph.width > 0 ? std::min(length, paragraph.width) : length);
    return measures;
}

/// Per run rather than per line, so that a PDF holds the text in reading order.
void addPieces(std::vector<TextPiece> &pieces, const Setting &setting, const QTextLine &line)
{
    const qsizetype lineStart = line.textStart();
    const qsizetype lineEnd = lineStart + line.textLength();
    for (size_t i = 0; i < setting.text().runs.size(); ++i) {
        const ScriptRun &run = setting.text().runs[i];
        const qsizetype start = std::max(run.start, lineStart);
        const qsizetype length = std::min(run.start + run.length, lineEnd) - start;
        if (length <= 0)
            continue;
        // A run is several glyph lists where a character had to come from a fallback; its text stands with the first.
        QString text = setting.text().text.mid(start, length);
        // The blank that a line is broken at would stand before it where it is read from right to left.
        qsizetype shown = length;
        while (text.isRightToLeft() && shown > 0 && text.at(shown - 1).isSpace())
            --shown;
        text.truncate(shown);
        for (const QGlyphRun &glyphs : line.glyphRuns(int(start), int(length))) {
            TextPiece piece;
            piece.glyphs = glyphs;
            piece.font = setting.font(i);
            piece.text = std::exchange(text, QString());
            const double from = std::min(line.cursorToX(int(start)), line.cursorToX(int(start + shown)));
            piece.baseline = QPointF(from, line.y() + line.ascent());
            piece.coloured = run.script == Script::Emoji && EmojiPictures::isColourFont(glyphs.rawFont());
            pieces.push_back(std::move(piece));
        }
    }
}

LineMeasures measured(const BrokenText &broken, const TextStyle &style)
{
    LineMeasures measures = measuresFor(style);
    measures.complete = broken.complete;
    for (int i = 0; i < broken.setting->layout().lineCount(); ++i)
        measures.widths.push_back(broken.setting->layout().lineAt(i).naturalTextWidth() * measures.scale);
    return measures;
}

std::vector<TextPiece> shaped(const BrokenText &broken, const TextStyle &style)
{
    std::vector<TextPiece> pieces;
    const LineMeasures measures = measuresFor(style);
    const QTextLayout &layout = broken.setting->layout();
    double widest = 0; // what is read from right to left begins at one right edge
    for (int i = 0; i < layout.lineCount() && broken.setting->text().text.isRightToLeft(); ++i)
        widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        const double baseline = (i * measures.lineHeight + measures.ascent) / measures.scale;
        line.setPosition(QPointF(std::max(0.0, widest - line.naturalTextWidth()), baseline - line.ascent()));
        addPieces(pieces, *broken.setting, line);
    }
    return pieces;
}

}

LineMeasures measureLines(const Paragraph &paragraph, const Typeface &typeface)
{
    return typeface.haveFonts ? measured(brokenText(paragraph, typeface), paragraph.style) : guessedLines(paragraph);
}

std::vector<TextPiece> shapeLines(const Paragraph &paragraph, const Typeface &typeface)
{
    if (!typeface.haveFonts)
        return {}; // Qt 6.4 crashes when it is asked for glyphs without a font
    return shaped(brokenText(paragraph, typeface), paragraph.style);
}

ShapedLines measureAndShape(const Paragraph &paragraph, const Typeface &typeface)
{
    if (!typeface.haveFonts)
        return {guessedLines(paragraph), {}};
    const BrokenText broken = brokenText(paragraph, typeface);
    return {measured(broken, paragraph.style), shaped(broken, paragraph.style)};
}

}
