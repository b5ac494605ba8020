#include "canvas/linkmarks.h"

#include "canvas/canvastext.h"
#include "layout/cardmarks.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace wend {

namespace {

QString evidenceWords(const Evidence &evidence, const QString &language)
{
    QStringList from;
    if (!evidence.source.isEmpty())
        from.append(evidence.source);
    if (evidence.date.isValid())
        from.append(QLocale(language).toString(evidence.date, QLocale::ShortFormat));
    QString words = nameOf(evidence.kind, language);
    if (!evidence.text.isEmpty())
        words += QStringLiteral(": ") + evidence.text;
    return from.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, from.join(QStringLiteral(", ")));
}

}

CardId linkAt(const Board &board, QPointF at)
{
    const CardId card = board.hasMap() ? board.layout().hitTest(at).card : CardId {};
    const PlacedCard placed = card ? board.layout().placed(card) : PlacedCard {};
    if (!placed)
        return {};
    const double reach = markSize(board.layout().measures()) * 0.75;
    for (const CardMark &mark : placed.box->marks) {
        const QPointF off = at - placed.at - mark.at;
        if ((mark.sign == CardMark::Sign::Link || mark.sign == CardMark::Sign::MapLink) && std::abs(off.x()) <= reach
            && std::abs(off.y()) <= reach)
            return card;
    }
    return {};
}

QString tipWords(const Model &model, const Card &card)
{
    const QString language = businessOf(model).language;
    QStringList words;
    const Picture *picture = model.find(card.picture);
    words.append(card.text.isEmpty() && picture ? picture->name : card.text);
    if (!card.notes.isEmpty())
        words.append(card.notes);
    QStringList behind;
    for (const EvidenceId id : evidenceOf(model, card.id))
        behind.append(evidenceWords(model.at(id), language));
    if (const Map *map = model.find(card.linkedMap))
        behind.append(canvasText(QT_TRANSLATE_NOOP("Canvas", "Leads to the map “%1”")).arg(map->title));
    if (!card.link.trimmed().isEmpty())
        behind.append(canvasText(QT_TRANSLATE_NOOP("Canvas", "Leads to %1")).arg(card.link.trimmed()));
    if (card.linkedMap || !card.link.trimmed().isEmpty())
        behind.append(canvasText(QT_TRANSLATE_NOOP("Canvas", "Ctrl+click on the sign opens it")));
    if (const Persona *persona = model.find(card.persona))
        behind.append(canvasText(QT_TRANSLATE_NOOP("Canvas", "Speaks only of %1")).arg(persona->name));
    if (!behind.isEmpty())
        words.append(behind.join(QChar(u'\n')));
    return words.join(QStringLiteral("\n\n"));
}

}
