#include "exchange/gridlists.h"

#include "exchange/cardcolumns.h"
#include "exchange/gridlanes.h"
#include "exchange/gridrows.h"

#include <QHash>
#include <deque>

namespace wend {

namespace {

bool holdsKind(GridWord list, LaneKind kind)
{
    switch (list) {
    case GridWord::Touchpoints: return kind == LaneKind::Touchpoints;
    case GridWord::PainPoints: return kind == LaneKind::PainPoints;
    case GridWord::Ideas: return kind == LaneKind::Ideas;
    default: return true; // their lists name the lane
    }
}

/// As lists name the columns of a draft.
QStringList placesOf(const MapDraft &draft)
{
    QStringList places;
    for (const MapDraft::Stage &stage : draft.stages) {
        if (stage.steps.isEmpty())
            places += placeName(stage.name, {});
        for (const QString &step : stage.steps)
            places += placeName(stage.name, step);
    }
    return places;
}

/// Where a card has no text of its own the grid shows whose it is and with what: "Lena · Form plug-in, £19 a month".
bool isShownInstead(const QString &text, const CardDraft &draft)
{
    const QString owner = draft.card.owner.trimmed();
    if (draft.tool.isEmpty())
        return !owner.isEmpty() && text == owner;
    const QString before = owner.isEmpty() ? QString() : owner + nameSeparator();
    if (!text.startsWith(before + draft.tool))
        return false;
    // What is behind its name is its cost, in whatever currency.
    const QString cost = text.mid(before.size() + draft.tool.size());
    return draft.toolCost ? !cost.isEmpty() && cost.front().isPunct() : cost.isEmpty() && !owner.isEmpty();
}

class CardListReader
{
public:
    CardListReader(MapDraft &draft, const QStringList &labels, GridWord list, const Row &head)
        : m_list(list),
          m_head(head),
          m_text(std::max(0, columnOf(cardHeading(list)))),
          m_stage(columnOf(stageHeading())),
          m_lane(columnOf(laneHeading()))
    {
        for (const CardColumn &column : cardColumns(list))
            m_places.push_back(columnOf(column.heading));
        for (const EvidenceTableColumn &column : evidenceColumns())
            m_evidencePlaces.push_back(columnOf(column.heading));
        const QStringList places = placesOf(draft);
        for (qsizetype column = 0; column < places.size(); ++column) {
            for (qsizetype at = 0; at < qsizetype(draft.lanes.size()); ++at) {
                MapDraft::Lane &lane = draft.lanes[size_t(at)];
                if (!holdsKind(list, lane.kind) || size_t(column) >= lane.cards.size())
                    continue;
                for (CardDraft &card : lane.cards[size_t(column)])
                    m_cards[{card.card.text, places[column], m_lane < 0 ? QString() : labels.value(at)}].push_back(
                        &card);
            }
        }
    }

    void take(const Row &row)
    {
        const auto found
            = m_cards.find({cellAt(row, m_text), cellAt(row, m_stage), m_lane < 0 ? QString() : cellAt(row, m_lane)});
        if (found == m_cards.end() || found->empty())
            return;
        if (m_list == GridWord::Evidence) { // several rows of one card
            takeEvidence(row, *found->front());
            return;
        }
        CardDraft &card = *found->front();
        found->pop_front();
        takeCells(row, cardColumns(m_list), m_places, card);
        if (m_list == GridWord::OtherCards && isShownInstead(card.card.text, card))
            card.card.text.clear();
    }

private:
    struct Key
    {
        QString text;
        QString place;
        QString lane;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.place, key.lane); }
    };

    int columnOf(const char *heading) const
    {
        const auto found
            = std::find_if(m_head.begin(), m_head.end(), [&](const QString &cell) { return isHeading(cell, heading); });
        return found == m_head.end() ? -1 : int(found - m_head.begin());
    }

    template <class Columns, class To>
    static void takeCells(const Row &row, const Columns &columns, const std::vector<int> &places, To &to)
    {
        for (size_t at = 0; at < columns.size(); ++at) {
            if (places[at] >= 0 && columns[at].take)
                columns[at].take(cellAt(row, places[at]), to);
        }
    }

    void takeEvidence(const Row &row, CardDraft &card) const
    {
        Evidence evidence;
        takeCells(row, evidenceColumns(), m_evidencePlaces, evidence);
        card.evidence.push_back(std::move(evidence));
    }

    const GridWord m_list;
    const Row m_head;
    const int m_text;
    const int m_stage;
    const int m_lane;          ///< -1: the list is of one kind of lane
    std::vector<int> m_places; ///< in the file, of each column that is known; -1: not there
    std::vector<int> m_evidencePlaces;
    QHash<Key, std::deque<CardDraft *>> m_cards;
};

}

void takeCardList(MapDraft &draft, const QStringList &labels, GridWord list, const std::vector<Row> &rows)
{
    if (rows.empty() || (list != GridWord::Evidence && cardColumns(list).empty()))
        return;
    CardListReader reader(draft, labels, list, rows.front());
    for (size_t at = 1; at < rows.size(); ++at)
        reader.take(rows[at]);
}

}
