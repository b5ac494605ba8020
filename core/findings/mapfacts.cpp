#include "findings/mapfacts.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace wend {

namespace {

// What the person reads.
struct FactsText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

}

std::vector<CardId> cardsOf(const MapFacts &facts, LaneKind kind, StageId stage)
{
    std::vector<CardId> cards;
    for (const StageId column : columnsOf(facts.model, facts.map)) {
        if (stage && stageOf(facts.model, column) != stage)
            continue;
        for (const LaneId lane : lanesOf(facts.model, facts.map)) {
            if (facts.model.at(lane).kind != kind)
                continue;
            const std::vector<CardId> &here = cardsIn(facts.model, lane, column);
            cards.insert(cards.end(), here.begin(), here.end());
        }
    }
    return cards;
}

bool isOpen(const Card &idea) { return idea.state != IdeaState::Done && idea.state != IdeaState::Dropped; }

std::set<CardId> answeredPains(const MapFacts &facts)
{
    std::set<CardId> pains;
    for (const CardId id : cardsOf(facts, LaneKind::Ideas)) {
        const Card &idea = facts.model.at(id);
        if (idea.answers && idea.state != IdeaState::Dropped)
            pains.insert(idea.answers);
    }
    return pains;
}

std::vector<std::vector<FeelingId>> curvesOf(const MapFacts &facts)
{
    std::vector<PersonaId> personas = personasOf(facts.model, facts.map);
    personas.push_back({}); // the map's own
    std::vector<std::vector<FeelingId>> curves;
    for (const PersonaId persona : personas) {
        if (auto curve = curveOf(facts.model, facts.map, persona, facts.row().kind); !curve.empty())
            curves.push_back(std::move(curve));
    }
    return curves;
}

FeelingId lowestFeeling(const MapFacts &facts, const std::vector<StageId> &stages)
{
    FeelingId lowest;
    for (const std::vector<FeelingId> &curve : curvesOf(facts)) {
        for (const FeelingId id : curve) {
            const Feeling &feeling = facts.model.at(id);
            const StageId stage = stageOf(facts.model, feeling.stage);
            if (std::find(stages.begin(), stages.end(), stage) != stages.end()
                && (!lowest || feeling.value < facts.model.at(lowest).value))
                lowest = id;
        }
    }
    return lowest;
}

QString quoted(const QString &text)
{
    constexpr qsizetype most = 60;
    QString line = text.section(QLatin1Char('\n'), 0, 0).simplified();
    if (line.size() > most)
        line = line.left(most - 1).trimmed() + u'…';
    //: the words of a card or the name of a stage within a sentence
    return FactsText::tr("“%1”").arg(line);
}

void addSentence(QString &sentences, const QString &next)
{
    const bool isWide = sentences.endsWith(QChar(0x3002)); // 。 brings its own
    if (!sentences.isEmpty() && !next.isEmpty() && !isWide)
        sentences += QLatin1Char(' ');
    sentences += next;
}

QString moodText(int value)
{
    return (value > 0          ? QStringLiteral("+")
                   : value < 0 ? QStringLiteral("−")
                               : QString())
        + QLocale().toString(std::abs(value));
}

QString countText(double count) { return QLocale().toString(qint64(std::llround(count))); }

QString hundredthsText(double share) { return QLocale().toString(100 * share, 'f', share < 0.0995 ? 1 : 0); }

}
