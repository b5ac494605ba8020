#include "render/typesetting.h"

#include "base/scriptruns.h"
#include "render/fonts.h"

#include <QFont>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <utility>

namespace wend {

namespace {

constexpr double unlimited = 8e6; ///< QTextLayout's widths end at 2^23
const QChar ellipsis(0x2026);

int designPixels(double size) { return std::max(2, 2 * int(std::lround(size * 4))); }

QFont fontFor(Script script, const Families &families, Region region, const TextStyle &style)
{
    QFont font;
    font.setFamilies(script == Script::Emoji ? families.emoji : script == Script::Cjk ? families.cjk(region) : families.latin);
    font.setPixelSize(designPixels(style.size));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (script != Script::Emoji)
        font.setWeight(style.weight == TextStyle::Weight::Bold ? QFont::Bold
                           : style.weight == TextStyle::Weight::SemiBold ? QFont::DemiBold : QFont::Normal);
    font.setItalic(style.italic && script == Script::Latin);
    return font;
}

/// A text with its fonts, ready for lines to be made.
class Setting
{
public:
    Setting(const QString &text, const TextStyle &style, const Families &families, Region region) : m_runs(scriptRuns(text))
    {
        const Script first = m_runs.empty() ? Script::Latin : m_runs.front().script;
        m_layout.setFont(fontFor(first, families, region, style));
        m_layout.setText(text);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
        option.setUseDesignMetrics(true);
        m_layout.setTextOption(option);
        QList<QTextLayout::FormatRange> formats;
        for (const ScriptRun &run : m_runs) {
            m_fonts.push_back(run.script == first ? m_layout.font() : fontFor(run.script, families, region, style));
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

    /// Makes lines of `width`, `maxLines` at most (0: all); the last of them takes all that is left if `lastTakesAll`.
    void breakLines(double width, int maxLines, bool lastTakesAll)
    {
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            const bool isLast = maxLines > 0 && m_layout.lineCount() == maxLines;
            line.setLineWidth(isLast && lastTakesAll ? unlimited : width);
            if (isLast)
                break;
        }
        m_layout.endLayout();
    }

    bool isComplete() const
    {
        if (m_layout.lineCount() == 0)
            return true;
        const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
        return last.textStart() + last.textLength() >= m_layout.text().size();
    }

    QTextLayout &layout() { return m_layout; }
    const std::vector<ScriptRun> &runs() const { return m_runs; }
    const QFont &font(size_t run) const { return m_fonts[run]; }

private:
    std::vector<ScriptRun> m_runs;
    std::vector<QFont> m_fonts; ///< one a run
    QTextLayout m_layout;
};

/// What stands on the last line, cut so that "…" still fits behind it.
QString elided(const QString &line, const TextStyle &style, double width, const Families &families, Region region)
{
    const auto naturalWidth = [&](const QString &text) {
        Setting setting(text, style, families, region);
        setting.breakLines(unlimited, 1, false);
        return setting.layout().lineAt(0).naturalTextWidth();
    };
    Setting whole(line, style, families, region);
    whole.breakLines(unlimited, 1, false);
    int end = whole.layout().lineAt(0).xToCursor(std::max(0.0, width - 0.4 * designPixels(style.size)), QTextLine::CursorBetweenCharacters);
    while (true) {
        QString kept = line.left(end);
        while (!kept.isEmpty() && kept.back().isSpace())
            kept.chop(1);
        kept += ellipsis;
        if (end <= 0 || naturalWidth(kept) <= width)
            return kept;
        end = whole.layout().previousCursorPosition(end);
    }
}

/// Per run rather than per line, so that a PDF holds the text in reading order.
void addPieces(std::vector<SetLines::Piece> &pieces, Setting &setting, const QTextLine &line)
{
    const qsizetype lineStart = line.textStart();
    const qsizetype lineEnd = lineStart + line.textLength();
    for (size_t i = 0; i < setting.runs().size(); ++i) {
        const ScriptRun &run = setting.runs()[i];
        const qsizetype start = std::max(run.start, lineStart);
        const qsizetype length = std::min(run.start + run.length, lineEnd) - start;
        if (length <= 0)
            continue;
        // A run is several glyph lists where a character had to come from a fallback; its text stands with the first.
        QString text = setting.layout().text().mid(start, length);
        for (const QGlyphRun &glyphs : line.glyphRuns(int(start), int(length))) {
            SetLines::Piece piece;
            piece.glyphs = glyphs;
            piece.font = setting.font(i);
            piece.text = std::exchange(text, QString());
            piece.baseline = QPointF(line.cursorToX(int(start)), line.y() + line.ascent());
            piece.coloured = run.script == Script::Emoji && EmojiPictures::isColourFont(glyphs.rawFont());
            pieces.push_back(std::move(piece));
        }
    }
}

/// Line height, and a baseline that puts capitals and hanzi alike (0.73 and 0.76 em high) in the middle of it.
SetLines::Measures measuresFor(const TextStyle &style)
{
    SetLines::Measures measures;
    measures.scale = style.size / designPixels(style.size);
    measures.lineHeight = style.size * style.leading;
    measures.ascent = measures.lineHeight / 2 + 0.37 * style.size;
    return measures;
}


}

Typeset typeset(const Paragraph &paragraph, const Families &families, const QString &language, const std::shared_ptr<EmojiPictures> &emoji)
{
    const TextStyle &style = paragraph.style;
    const Region region = regionOf(language, paragraph.text);
    SetLines::Measures measures = measuresFor(style);
    const double width = paragraph.width > 0 ? std::min(paragraph.width / measures.scale, unlimited) : unlimited;

    auto setting = std::make_unique<Setting>(paragraph.text, style, families, region);
    setting->breakLines(width, paragraph.maxLines, false);
    const bool complete = setting->isComplete();
    if (!complete) {
        const int start = setting->layout().lineAt(paragraph.maxLines - 1).textStart();
        const qsizetype end = paragraph.text.indexOf(QChar::LineSeparator, start);
        const QString tail = paragraph.text.mid(start, end < 0 ? -1 : end - start);
        setting = std::make_unique<Setting>(paragraph.text.left(start) + elided(tail, style, width, families, region), style, families, region);
        setting->breakLines(width, paragraph.maxLines, true);
    }

    std::vector<SetLines::Piece> pieces;
    for (int i = 0; i < setting->layout().lineCount(); ++i) {
        QTextLine line = setting->layout().lineAt(i);
        const double baseline = (i * measures.lineHeight + measures.ascent) / measures.scale;
        line.setPosition(QPointF(0, baseline - line.ascent()));
        measures.lineWidths.push_back(line.naturalTextWidth() * measures.scale);
        addPieces(pieces, *setting, line);
    }
    return {std::make_shared<SetLines>(std::move(pieces), std::move(measures), emoji), complete};
}

std::shared_ptr<const SetLines> typesetBlank(const Paragraph &paragraph)
{
    SetLines::Measures measures = measuresFor(paragraph.style);
    const double length = 0.6 * paragraph.style.size * double(paragraph.text.size());
    int lines = paragraph.width > 0 ? std::max(1, int(std::ceil(std::min(length / paragraph.width, 1e4)))) : 1;
    if (paragraph.maxLines > 0)
        lines = std::min(lines, paragraph.maxLines);
    measures.lineWidths.assign(size_t(lines), paragraph.width > 0 ? std::min(length, paragraph.width) : length);
    return std::make_shared<SetLines>(std::vector<SetLines::Piece>(), std::move(measures), nullptr);
}

}
