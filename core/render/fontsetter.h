#pragma once

#include "layout/text.h"

#include <QCache>

namespace wend {

struct Typeface;

/// When glyphs are shaped: most of a large map is never looked at, of a sheet of paper all is drawn.
enum class Shaping { WhenDrawn, AtOnce };

/// Sets text in Inter, the document's regional CJK family and colour emoji.
///
/// Lines break the same on screen and on paper, at every zoom: glyphs are neither hinted nor rounded to pixels, and
/// text is set at eight times its size (an even number of pixels: QFont knows whole ones only, and Qt rounds emoji to
/// even ones) and drawn scaled down by exactly as much. Any fractional style size therefore comes out exact.
///
/// A line is `style.leading` times the size high whatever stands in it, and its baseline is at the same place, so lines
/// do not jump where Chinese or an emoji appears. Texts above 20,000 characters are cut there. An empty text has one
/// empty line.
///
/// For one thread, as Qt's fonts are; give each thread its own, or hand it on before anything is shaped with it. What
/// it set stays good after it is gone.
class FontSetter : public TextSetter
{
public:
    /// `language` of the document: one of languages(), or any tag with a region ("ja", "zh_HK").
    explicit FontSetter(const QString &language, Shaping shaping = Shaping::WhenDrawn);
    ~FontSetter() override;

    std::shared_ptr<const SetText> set(
        const QString &text, const TextStyle &style, double width, int maxLines = 0) const override;

    QString language() const;

private:
    struct Key
    {
        QString text;
        TextStyle style;
        double width;
        int maxLines;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(
                seed, key.text, key.style.size, int(key.style.weight), key.style.italic, key.width, key.maxLines);
        }
    };
    using Entry = std::shared_ptr<const SetText>;

    void keep(const Key &key, const Entry &entry) const;

    std::shared_ptr<const Typeface> m_typeface;
    Shaping m_shaping;
    mutable QCache<Key, Entry> m_cache;
};

}
