#include "poster/postercomposer.h"

#include "base/localized.h"
#include "model/lookup.h"
#include "poster/posterwords.h"

#include <QCoreApplication>
#include <cmath>

namespace wend {

namespace {

constexpr double largestHeadline = 52; ///< map units
constexpr double largestAlone = 60;    ///< of a single line
constexpr double smallestHeadline = 26;
constexpr int mostHeadlineLines = 3; ///< of one sentence that does not fit on one
constexpr double headGap = 10;       ///< between the head of the sheet and the map
constexpr double personaGap = 10;
constexpr double besideGap = 24;     ///< between headline and persona
constexpr double leastBeside = 38;   ///< the headline stands above the persona rather than become smaller than this
constexpr double mostOfWidth = 0.36; ///< that one persona takes beside the headline
constexpr size_t mostCards = 3;      ///< more personas show their names only

/// Of cards that are rather wide than high.
PersonaDetail lowDetail(size_t personas)
{
    return personas == 1 ? PersonaDetail::Strip : personas <= mostCards ? PersonaDetail::Compact : PersonaDetail::Name;
}

}

std::vector<PersonaId> PosterComposer::shownPersonas() const
{
    std::vector<PersonaId> shown = personasOf(model, map.id);
    const std::vector<PersonaId> &without = options.choices.withoutPersonas;
    std::erase_if(shown, [&](PersonaId id) { return std::find(without.begin(), without.end(), id) != without.end(); });
    return shown;
}

/// One line a sentence, as large as fits; the share in it stands out.
double PosterComposer::layHeadline(double width)
{
    const Headline said = headlineOf(model, map, numbers, options.choices, page.language);
    const bool alone = said.sentences.size() == 1;
    TextStyle style {alone ? largestAlone : largestHeadline, TextStyle::Weight::Bold, false, 1.1};
    double widest = 0;
    for (const QString &sentence : said.sentences)
        widest = std::max(widest, setter.set(sentence, style, 0, 0)->width());
    if (widest > width)
        style.size = std::max(smallestHeadline, std::floor(style.size * width / widest * 2) / 2);
    // One long line is better read as two that are larger, where the map does not have to go below the personas for it.
    if (alone && style.size < leastBeside) {
        TextStyle inTwo = style;
        for (inTwo.size = largestHeadline; inTwo.size > style.size; inTwo.size -= 2) {
            if (setter.set(said.sentences.front(), inTwo, width, 0)->lineCount() <= 2)
                break;
        }
        style.size = inTwo.size;
    }
    style.balanced = true;
    page.head.clear();
    double y = 0;
    for (const QString &sentence : said.sentences) {
        const SharedText line = setter.set(sentence, style, width, mostHeadlineLines);
        const qsizetype at = said.emphasis.isEmpty() ? -1 : sentence.indexOf(said.emphasis);
        if (at < 0 || line->lineCount() > 1) {
            const double left = sentence.isRightToLeft() ? width - line->width() : 0;
            page.head.push_back({{line, {left, y}}, HeadText::Colour::Ink});
        } else {
            // Where a piece begins: the line up to its end, less the piece.
            const auto wide = [&](const QString &text) { return setter.set(text, style, 0, 0)->width(); };
            const QString before = sentence.left(at);
            const QString after = sentence.mid(at + said.emphasis.size());
            const double from = wide(before + said.emphasis) - wide(said.emphasis);
            if (!before.trimmed().isEmpty())
                page.head.push_back({{setter.set(before, style, 0, 0), {0, y}}, HeadText::Colour::Ink});
            page.head.push_back({{setter.set(said.emphasis, style, 0, 0), {from, y}}, HeadText::Colour::Weakest});
            if (!after.trimmed().isEmpty())
                page.head.push_back(
                    {{setter.set(after.trimmed(), style, 0, 0), {wide(sentence) - wide(after.trimmed()), y}},
                        HeadText::Colour::Ink});
        }
        y += line->height();
    }
    for (HeadText &words : page.head)
        words.isHeadline = true;
    return y;
}

/// Which map it is, whose, and of when, beside a last sentence that is short, else below it: one line where it fits.
/// What it is for stands where there is room above `most`.
double PosterComposer::layAbout(double top, double width, double most)
{
    const TextStyle bold {13.5, TextStyle::Weight::Bold, false, 1.3, true};
    const TextStyle plain {13.5, TextStyle::Weight::Regular, false, 1.3, true};
    const bool titleAbove = headlineOf(model, map, numbers, options.choices, page.language).isTitle;
    const QString title = titleAbove ? QString() : shownTitle(map, options.choices, page.language);
    const QString about = shownSubtitle(model, map, options.choices, page.language);
    const auto widthOf = [&](const QString &text, const TextStyle &style) {
        return text.isEmpty() ? 0 : setter.set(text, style, 0, 0)->width();
    };
    const double whole = widthOf(title, bold) + (title.isEmpty() ? 0 : 14) + widthOf(about, plain);
    const QRectF last = page.head.back().text.rect();
    const double stacked = std::max(widthOf(title, bold), widthOf(about, plain));
    const bool beside = page.head.size() > 1 && !title.isEmpty() && last.right() + besideGap + stacked <= width;
    double x = beside ? last.right() + besideGap : 0;
    double y = top + 3;
    if (beside)
        y = last.center().y() - bold.size * bold.leading;
    if (!title.isEmpty()) {
        const SharedText text = setter.set(title, bold, width - x, 2);
        page.head.push_back({{text, {x, y}}, HeadText::Colour::Accent, title});
        if (!beside && whole <= width)
            x = text->width() + 14;
        else
            y += text->height();
    }
    const SharedText text = setter.set(about, plain, width - x, 3);
    page.head.push_back({{text, {x, y}}, HeadText::Colour::Soft, about});
    if (beside)
        return top;
    y += text->height();
    if (map.goal.trimmed().isEmpty())
        return y;
    const QString goal
        = localized("Poster", QT_TRANSLATE_NOOP("Poster", "Goal: %1"), page.language).arg(map.goal.trimmed());
    const SharedText why = setter.set(goal, plain, width, 2);
    if (y + 3 + why->height() > most)
        return y;
    page.head.push_back({{why, {0, y + 3}}, HeadText::Colour::Soft, goal});
    return y + 3 + why->height();
}

/// Cards beside each other, in rows where there are many, from `left` on; how high they are.
double PosterComposer::layPersonas(double left, double top, double width, PersonaDetail detail)
{
    page.personas.clear();
    const std::vector<PersonaId> shown = shownPersonas();
    const double each = detail == PersonaDetail::Name
        ? width
        : (width - personaGap * double(shown.size() - 1)) / double(std::max<size_t>(shown.size(), 1));
    double x = left;
    double y = top;
    double row = 0;
    size_t first = 0;
    const auto endRow = [&] {
        for (; first < page.personas.size(); ++first)
            page.personas[first].first.size.setHeight(row);
        y += row + personaGap;
        x = left;
        row = 0;
    };
    for (const PersonaId id : shown) {
        PersonaBox box = layPersona(model.at(id), detail, each, setter, page.language);
        if (x > left && x + box.size.width() > left + width + 0.01)
            endRow();
        if (const Picture *picture = model.find(model.at(id).picture))
            box.picture = {picture->id, picture->bytes, {}};
        row = std::max(row, box.size.height());
        const QPointF at(x, y);
        x += box.size.width() + personaGap;
        page.personas.emplace_back(std::move(box), at);
    }
    endRow();
    return y - personaGap - top;
}

/// The headline beside the personas' cards; on a narrow sheet above them.
double PosterComposer::layHead()
{
    const double width = page.inner.width();
    const size_t personas = shownPersonas().size();
    page.personas.clear();
    page.head.clear();
    if (!options.choices.head)
        return personas == 0 ? 0 : layPersonas(0, 0, width, lowDetail(personas)) + headGap;
    if (personas == 0)
        return layAbout(layHeadline(width), width, 0) + headGap;
    const PersonaDetail low = lowDetail(personas);
    const PersonaDetail detail = personas == 1 ? PersonaDetail::Full : low;
    const double most = width * (personas == 1 ? mostOfWidth : 0.5);
    double cards = layPersonas(0, 0, most, detail);
    double taken = 0;
    for (const auto &[box, at] : page.personas)
        taken = std::max(taken, at.x() + box.size.width());
    const double beside = width - taken - besideGap;
    double headline = layHeadline(beside);
    const bool isLarge = page.head.front().text.text->lineHeight() >= 1.1 * leastBeside && headline < cards;
    if (isLarge || width > 1.2 * page.inner.height()) {
        for (auto &[box, at] : page.personas)
            at.rx() += width - taken;
        const double words = layAbout(headline, beside, cards);
        for (HeadText &text : page.head) // a low head stands in the middle beside a high card
            text.text.at.ry() += std::max(0.0, (cards - words) / 2);
        return std::max(words, cards) + headGap;
    }
    // Below the headline there is room for what the map is, and beside that for a low, wide card.
    headline = layHeadline(width) + 4;
    const double about = personas == 1 ? width * 0.3 : width * 0.26;
    cards = layPersonas(0, headline, width - about - besideGap, low);
    taken = 0;
    for (const auto &[box, at] : page.personas)
        taken = std::max(taken, at.x() + box.size.width());
    for (auto &[box, at] : page.personas)
        at.rx() += width - taken;
    return std::max(layAbout(headline - 3, width - taken - besideGap, headline + cards), headline + cards) + headGap;
}

}
