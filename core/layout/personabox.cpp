#include "layout/personabox.h"

#include "base/localized.h"
#include "layout/cardwords.h"
#include "model/lookup.h"

#include <QCoreApplication>

namespace wend {

namespace {

QString say(const char *text, const QString &language) { return localized("Persona", text, language); }

std::vector<std::pair<QString, QString>> facts(const Persona &persona, PersonaDetail detail, const QString &language)
{
    std::vector<std::pair<QString, QString>> rows {
        {say(QT_TRANSLATE_NOOP("Persona", "Wants"), language), persona.goals}};
    if (detail == PersonaDetail::Full) {
        rows.emplace_back(say(QT_TRANSLATE_NOOP("Persona", "Worries"), language), persona.worries);
        rows.emplace_back(say(QT_TRANSLATE_NOOP("Persona", "Found on"), language), persona.channels);
    }
    std::erase_if(rows, [](const auto &row) { return row.second.trimmed().isEmpty(); });
    return rows;
}

}

PersonaBox layPersona(
    const Persona &persona, PersonaDetail detail, double width, const TextSetter &setter, const QString &language)
{
    const bool full = detail == PersonaDetail::Full;
    const double pad = full ? 16 : 12;
    const TextStyle nameStyle {full ? 17.0 : 15.0, TextStyle::Weight::Bold, false, 1.25};
    const TextStyle quoteStyle {full ? 13.0 : 11.5, TextStyle::Weight::Regular, true, 1.3};
    const TextStyle rowStyle {full ? 11.5 : 10.5, TextStyle::Weight::Regular, false, 1.35};

    PersonaBox box;
    box.avatarRadius = full ? 32 : 22;
    box.skin = persona.avatarSkin;
    box.hair = persona.avatarHair;
    box.hairColour = persona.avatarHairColour;
    box.colour = persona.colour.isValid() ? persona.colour : QColor(0x84569f);
    const double left = pad + 2 * box.avatarRadius + (full ? 14 : 10);
    const double room = std::max(width - left - pad, 40.0);
    double y = pad;
    box.label = {setter.set(personaLabel(persona, language), nameStyle, room), {left, y}};
    y = box.label.rect().bottom() + 1;
    if (!persona.quote.trimmed().isEmpty()) {
        box.quote = {setter.set(inQuotes(persona.quote.trimmed(), language), quoteStyle, room), {left, y}};
        y = box.quote.rect().bottom() + 4;
    }
    double column = 0;
    for (const auto &[name, words] : facts(persona, detail, language)) {
        PersonaBox::Row row;
        row.name.text = setter.set(name, rowStyle, 0);
        column = std::max(column, row.name.text->width());
        box.rows.push_back(row);
    }
    column += 9;
    size_t i = 0;
    for (const auto &[name, words] : facts(persona, detail, language)) {
        PersonaBox::Row &row = box.rows[i++];
        row.name.at = {left, y};
        row.words = {setter.set(words, rowStyle, std::max(room - column, 40.0)), {left + column, y}};
        y = row.words.rect().bottom() + 1;
    }
    const double height = std::max(y, pad + 2 * box.avatarRadius) + pad - 1;
    box.size = {width, height};
    box.avatar = {pad + box.avatarRadius, pad + box.avatarRadius};
    return box;
}

}
