#include "support/bigmap.h"

#include "store/edit.h"
#include "support/openworkbook.h"

#include <array>
#include <cmath>

namespace wend::test {

namespace {

constexpr int cardsACell = 4;
constexpr std::array kinds {LaneKind::Doing, LaneKind::Touchpoints, LaneKind::Thinking, LaneKind::PainPoints,
    LaneKind::Ideas, LaneKind::Backstage};
const std::array<const char *, 8> texts {"Order form", "Searches “birthday cake near me”",
    "No confirmation for two hours", "Care card in box", "She is going to love this, and so will the whole class",
    "Phone call", "Instant confirmation email", "Allergen badge on each cake"};

Card cardOf(int number)
{
    Card card;
    card.text = QStringLiteral("%1 %2").arg(QString::fromUtf8(texts[size_t(number) % texts.size()])).arg(number % 400);
    card.channel = number % 3 ? QStringLiteral("Website") : QString();
    card.device = number % 2 ? QStringLiteral("Phone") : QString();
    card.severity = 1 + number % 5;
    card.momentOfTruth = number % 17 == 0;
    card.position = number;
    return card;
}

}

BigMap addBigMap(Workbook &workbook, int cards)
{
    const int side = std::max(1, int(std::lround(std::sqrt(double(cards) / cardsACell))));
    BigMap big;
    change(workbook, [&](Edit &edit) {
        Map map;
        map.title = QStringLiteral("A map of %1 cards").arg(cards);
        big.map = edit.insert(map);
        for (int at = 0; at < side; ++at) {
            Stage stage;
            stage.map = big.map;
            stage.position = at;
            stage.name = QStringLiteral("Stage %1").arg(at + 1);
            stage.question = QStringLiteral("Is this the right cake?");
            big.stages.push_back(edit.insert(stage));
            edit.insert(Feeling {{}, big.map, {}, big.stages.back(), MapKind::AsItIs, 0.5, (at * 37) % 160 - 80, {}});
        }
        const auto addLane = [&](LaneKind kind, int at) {
            Lane lane;
            lane.map = big.map;
            lane.position = at;
            lane.kind = kind;
            return edit.insert(lane);
        };
        addLane(LaneKind::Feeling, -1);
        int number = 0;
        for (int at = 0; at < side; ++at) {
            big.lanes.push_back(addLane(kinds[size_t(at) % kinds.size()], at));
            for (StageId stage : big.stages) {
                for (int place = 0; place < cardsACell; ++place) {
                    Card card = cardOf(number++);
                    card.lane = big.lanes.back();
                    card.stage = stage;
                    edit.insert(card);
                }
            }
        }
    });
    return big;
}

}
