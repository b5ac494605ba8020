#include "exchange/lanewords.h"

#include "base/language.h"
#include "exchange/maptables.h"
#include "model/words.h"

#include <QHash>

namespace wend {

namespace {

/// Letters and digits alone, without case: "Pain-points:" is "painpoints".
QString bare(const QString &label)
{
    QString letters;
    for (const QChar each : label.toCaseFolded()) {
        if (each.isLetterOrNumber())
            letters += each;
    }
    return letters;
}

// What the templates of other programs and the usual tutorials call their rows.
const std::pair<LaneKind, const char *> words[] {
    {LaneKind::Doing,
        "action|actions|activity|activities|user actions|customer actions|customer activities|customer activity|"
        "what they do|what the customer does|steps taken|behaviour|behavior|tasks|行为|行動|行为步骤|用户行为|客户行为|"
        "顾客行为|使用者行為|顧客行為|行动"},
    {LaneKind::Touchpoints,
        "touchpoint|touch points|touch point|channel touchpoints|touchpoints and channels|interactions|contact points|"
        "接触点|触点|接觸點|接觸点"},
    {LaneKind::Thinking,
        "thoughts|thought|thinking|what they think|customer thoughts|mindset|questions|quotes|想法|所想|思考|用户想法|"
        "顧客想法"},
    {LaneKind::Feeling,
        "feeling|feelings|emotion|emotions|emotional journey|emotion curve|mood|sentiment|satisfaction|experience|"
        "情绪|情緒|情绪曲线|情緒曲線|感受|满意度|滿意度"},
    {LaneKind::PainPoints,
        "pain "
        "point|pains|pain|problems|problem|frustrations|barriers|obstacles|issues|challenges|痛点|痛點|问题|問題|困难"},
    {LaneKind::Ideas,
        "idea|opportunities|opportunity|improvements|recommendations|solutions|solution|suggestions|机会|機會|机会点|"
        "機會點|改进|改善|改进点|改進點|建议|解決方案|解决方案"},
    {LaneKind::Messages, "message|messaging|content|communication|messages|信息|讯息|訊息|要说的话|要說的話|内容|內容"},
    {LaneKind::Numbers, "metrics|kpi|kpis|metric|measures|numbers|data|指标|指標|数据|數據|关键指标|關鍵指標"},
    {LaneKind::Channels, "channel|channels|media|渠道|通路|管道"},
    {LaneKind::Backstage,
        "backstage|back stage|backstage actions|frontstage|front stage|employee actions|internal actions|team|staff|"
        "responsible|departments|后台|後台|幕后|幕後|员工行为|員工行為|负责人|負責部門"},
    {LaneKind::Support, "support processes|systems|tools|technology|support|支持系统|支援系統|系统|系統|工具"},
    {LaneKind::Pictures, "pictures|images|screenshots|图片|圖片|照片"},
    {LaneKind::Storyboard, "storyboard|story board|故事板|分镜|分鏡"},
    {LaneKind::Text, "notes|comments|remarks|备注|備註|註記|说明|說明"},
};

const std::pair<StageRow, const char *> rows[] {
    {StageRow::Stages,
        "stage|stages|phase|phases|journey stage|journey phase|journey stages|阶段|階段|旅程阶段|旅程階段"},
    {StageRow::Steps, "step|steps|sub stage|sub stages|substages|sub steps|步骤|步驟|子阶段"},
    {StageRow::Question,
        "question|goal|goals|user goal|user goals|customer goal|customer goals|needs|expectations|question or "
        "goal|目标|"
        "目標|用户目标|顾客目标|顧客目標|使用者目標|需求|期望"},
    {StageRow::Duration, "duration|time|time spent|timeline|how long|时长|時間|时间|耗时|期間"},
};

template <class What, size_t size>
QHash<QString, What> tableOf(const std::pair<What, const char *> (&list)[size])
{
    QHash<QString, What> table;
    for (const auto &[what, text] : list) {
        for (const QString &word : QString::fromUtf8(text).split(QLatin1Char('|')))
            table.insert(bare(word), what);
    }
    return table;
}

}

std::optional<LaneKind> laneKindOf(const QString &label)
{
    static const QHash<QString, LaneKind> table = [] {
        auto known = tableOf(words);
        for (const QString &language : languages()) {
            for (const auto &[kind, word] : EnumWords<LaneKind>::list)
                known.insert(bare(nameOf(kind, language)), kind); // Wend's own words come first
        }
        return known;
    }();
    const auto found = table.constFind(bare(label));
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<StageRow> stageRowOf(const QString &label)
{
    static const QHash<QString, StageRow> table = [] {
        auto known = tableOf(rows);
        for (const QString &language : languages()) {
            known.insert(bare(gridWord(GridWord::Stage, language)), StageRow::Stages);
            known.insert(bare(gridWord(GridWord::Steps, language)), StageRow::Steps);
            known.insert(bare(gridWord(GridWord::Question, language)), StageRow::Question);
            known.insert(bare(gridWord(GridWord::Duration, language)), StageRow::Duration);
        }
        return known;
    }();
    const auto found = table.constFind(bare(label));
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

}
