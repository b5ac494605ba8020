#include "canvas/editnames.h"

namespace wend {

QString shortText(const QString &text)
{
    constexpr int longest = 40;
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1).trimmed() + QChar(0x2026);
}

namespace {

/// One card is named, several are counted.
EditName named(const Model &model, const CardIds &cards, const char *one, const char *several)
{
    if (cards.size() != 1)
        return {several, {QString::number(cards.size())}};
    const Card *card = model.find(cards.front());
    return {one, {shortText(card ? card->text : QString())}};
}

}

EditName moveName(const Model &model, const CardIds &cards)
{
    return named(model, cards, QT_TRANSLATE_NOOP("Edit", "Move “%1”"), QT_TRANSLATE_NOOP("Edit", "Move %1 cards"));
}

EditName copyName(const Model &model, const CardIds &cards)
{
    return named(model, cards, QT_TRANSLATE_NOOP("Edit", "Copy “%1”"), QT_TRANSLATE_NOOP("Edit", "Copy %1 cards"));
}

EditName pathName(const Model &model, PathId id, const char *step)
{
    const auto text = [&](CardId card) {
        const Card *row = model.find(card);
        return row ? shortText(row->text) : QString();
    };
    const Path *path = model.find(id);
    return {step, {path ? text(path->from) : QString(), path ? text(path->to) : QString()}};
}

EditName deleteName(const Model &model, const CardIds &cards)
{
    return named(model, cards, QT_TRANSLATE_NOOP("Edit", "Delete “%1”"), QT_TRANSLATE_NOOP("Edit", "Delete %1 cards"));
}

EditName cutName(const Model &model, const CardIds &cards)
{
    return named(model, cards, QT_TRANSLATE_NOOP("Edit", "Cut “%1”"), QT_TRANSLATE_NOOP("Edit", "Cut %1 cards"));
}

}
