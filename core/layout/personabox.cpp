#include "layout/personabox.h"

#include "base/localized.h"
#include "layout/cardwords.h"
#include "model/lookup.h"

#include <QCoreApplication>

namespace wend {

namespace {

QString personaWord(const char *text, const QString &language) { return localized("Persona", text, language); }

struct Sizes
{
    double pad, avatar, gap; ///< `avatar` is a radius
    TextStyle name, quote, row;
};

Sizes sizesOf(PersonaDetail detail)
{
    switch (detail) {
    case PersonaDetail::Full:
    case PersonaDetail::Strip:
        return {11, 25, 11, {17, TextStyle::Weight::Bold, false, 1.25},
            {13, TextStyle::Weight::Regular, true, 1.27, true}, {12, TextStyle::Weight::Regular, false, 1.3, true}};
    case PersonaDetail::Compact:
        return {10, 20, 9, {15, TextStyle::Weight::Bold, false, 1.25},
            {12, TextStyle::Weight::Regular, true, 1.27, true}, {11, TextStyle::Weight::Regular, false, 1.3, true}};
    default: return {6, 12, 7, {13, TextStyle::Weight::Bold, false, 1.25}, {}, {}};
    }
}

std::vector<std::pair<QString, QString>> factsOf(const Persona &persona, PersonaDetail detail, const QString &language)
{
    std::vector<std::pair<QString, QString>> rows;
    if (detail != PersonaDetail::Name)
        rows.emplace_back(personaWord(QT_TRANSLATE_NOOP("Persona", "Wants"), language), persona.goals);
    if (detail == PersonaDetail::Full || detail == PersonaDetail::Strip)
        rows.emplace_back(personaWord(QT_TRANSLATE_NOOP("Persona", "Worries"), language), persona.worries);
    std::erase_if(rows, [](const auto &row) { return row.second.trimmed().isEmpty(); });
    return rows;
}

/// Rows of a name and what there is to it, from `at` down; returns their lower right corner.
QPointF layFacts(const std::vector<std::pair<QString, QString>> &facts, const TextStyle &style, QPointF at,
    double width, const TextSetter &setter, PersonaBox &box)
{
    double names = 0;
    for (const auto &[name, words] : facts)
        names = std::max(names, setter.set(name, style, 0)->width());
    names += 8;
    double right = at.x();
    for (const auto &[name, words] : facts) {
        PersonaBox::Row row;
        row.name = {setter.set(name, style, 0), at};
        row.words = {setter.set(words, style, std::max(width - names, 40.0)), at + QPointF(names, 0)};
        right = std::max(right, row.words.rect().right());
        at.setY(row.words.rect().bottom() + 1);
        box.rows.push_back(std::move(row));
    }
    return {right, at.y()};
}

}

PersonaBox layPersona(
    const Persona &persona, PersonaDetail detail, double width, const TextSetter &setter, const QString &language)
{
    const Sizes sizes = sizesOf(detail);
    PersonaBox box;
    box.avatarRadius = sizes.avatar;
    box.skin = persona.avatarSkin;
    box.hair = persona.avatarHair;
    box.hairColour = persona.avatarHairColour;
    box.colour = persona.colour.isValid() ? persona.colour : QColor(0x84569f);
    const auto facts = factsOf(persona, detail, language);
    const double left = sizes.pad + 2 * sizes.avatar + sizes.gap;
    const bool isStrip = detail == PersonaDetail::Strip && !facts.empty();
    const double all = std::max(width - left - sizes.pad, 40.0);
    const double room = isStrip ? (all - 2 * sizes.gap) / 2 : all;

    box.label = {setter.set(personaLabel(persona, language), sizes.name, room), {left, sizes.pad}};
    double right = box.label.rect().right();
    double bottom = box.label.rect().bottom();
    const QString quote = detail == PersonaDetail::Name ? QString() : persona.quote.trimmed();
    if (!quote.isEmpty()) {
        box.quote = {setter.set(inQuotes(quote, language), sizes.quote, room), {left, bottom + 1}};
        right = std::max(right, box.quote.rect().right());
        bottom = box.quote.rect().bottom();
    }
    if (isStrip) {
        const QPointF end = layFacts(facts, sizes.row, {right + 2 * sizes.gap, sizes.pad + 3},
            width - right - 2 * sizes.gap - sizes.pad, setter, box);
        right = end.x();
        bottom = std::max(bottom, end.y());
    } else if (!facts.empty()) {
        const QPointF end = layFacts(facts, sizes.row, {left, bottom + 3}, room, setter, box);
        right = std::max(right, end.x());
        bottom = end.y();
    }
    box.size = {right + sizes.pad, std::max(bottom, sizes.pad + 2 * sizes.avatar) + sizes.pad};
    box.avatar = {sizes.pad + sizes.avatar, sizes.pad + sizes.avatar};
    if (detail == PersonaDetail::Name) {
        box.avatar.setY(box.size.height() / 2);
        box.label.at.setY((box.size.height() - box.label.text->height()) / 2);
    }
    return box;
}

}
