#include "findings/decisions.h"

#include <QSet>

#include <map>

namespace wend {

namespace {

struct ItemKey
{
    QString operator()(MapId id) const { return key("map", id.value); }
    QString operator()(StageId id) const { return key("stage", id.value); }
    QString operator()(CardId id) const { return key("card", id.value); }
    QString operator()(FeelingId id) const { return key("feeling", id.value); }
    QString operator()(PersonaId id) const { return key("persona", id.value); }
    QString operator()(ToolId id) const { return key("tool", id.value); }
    QString operator()(MetricId id) const { return key("metric", id.value); }

    static QString key(const char *kind, qint64 id) { return QStringLiteral("%1:%2").arg(QLatin1String(kind)).arg(id); }
};

QSet<QString> wordsOf(const QString &about)
{
    const QStringList words = about.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// The decisions that hold on a day, by map and rule.
class Decisions
{
public:
    Decisions(const Model &model, const QDate &today)
    {
        for (const auto &[id, mark] : model.all<FindingMark>()) {
            if (mark.decision == FindingDecision::Dismissed || mark.until > today)
                m_marks[{mark.map, mark.rule}].push_back({&mark, wordsOf(mark.about)});
        }
    }

    /// The one that settles a finding; null: none.
    const FindingMark *of(const Finding &finding) const
    {
        const auto marks = m_marks.find({finding.map, finding.rule});
        if (marks == m_marks.end())
            return nullptr;
        const QSet<QString> about = wordsOf(aboutOf(finding));
        const auto settles = [&](const Decided &decided) { return decided.about.contains(about); };
        const auto found = std::find_if(marks->second.begin(), marks->second.end(), settles);
        return found == marks->second.end() ? nullptr : found->mark;
    }

private:
    struct Decided
    {
        const FindingMark *mark;
        QSet<QString> about;
    };
    std::map<std::pair<MapId, QString>, std::vector<Decided>> m_marks;
};

}

QString aboutOf(const Finding &finding)
{
    QStringList words;
    for (size_t at = 0; at < std::min(finding.subjects, finding.items.size()); ++at)
        words += std::visit(ItemKey {}, finding.items[at]);
    if (!finding.occasion.isEmpty())
        words += finding.occasion;
    return words.join(QLatin1Char(' '));
}

QString keyOf(const Finding &finding) { return finding.rule + QLatin1Char(' ') + aboutOf(finding); }

SortedFindings sortOut(const Model &model, const Findings &findings, const QDate &today)
{
    const Decisions decisions(model, today);
    SortedFindings sorted;
    for (const Finding &finding : findings) {
        if (const FindingMark *mark = decisions.of(finding))
            sorted.settled.push_back({finding, mark->id, mark->decision, mark->until});
        else
            sorted.open.push_back(finding);
    }
    return sorted;
}

}
