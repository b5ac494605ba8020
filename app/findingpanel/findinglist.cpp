#include "findingpanel/findinglist.h"

#include <QCoreApplication>

namespace wend {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("FindingsPanel", text); }

}

void FindingList::setRows(std::vector<FindingRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString FindingList::figures(int at) const
{
    QStringList parts {row(at).title, row(at).decision, finding(at).figures};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::vector<FindingAction> FindingList::actionsOf(int at) const
{
    if (row(at).mark)
        return {FindingAction::Open, FindingAction::BringBack};
    std::vector<FindingAction> actions {FindingAction::Open};
    if (row(at).isLeak)
        actions.push_back(FindingAction::Explain);
    if (row(at).hasStage)
        actions.push_back(FindingAction::MakeIdea);
    actions.insert(actions.end(), {FindingAction::Later, FindingAction::Dismiss});
    return actions;
}

void FindingList::noteSeen(int at)
{
    if (!std::exchange(m_rows[size_t(at)].isNew, false))
        return;
    emit dataChanged(index(at), index(at));
}

int FindingList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant FindingList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Finding &at = finding(index.row());
    if (role == Qt::DisplayRole)
        return at.text;
    if (role == Qt::AccessibleTextRole || role == Qt::AccessibleDescriptionRole) {
        QStringList words {at.text, figures(index.row())};
        if (row(index.row()).isNew)
            words += translated(QT_TRANSLATE_NOOP("FindingsPanel", "new"));
        for (const SumLine &line : at.sum)
            words += line.range.isEmpty() ? QStringLiteral("%1: %2").arg(line.label, line.value)
                                          : QStringLiteral("%1: %2 (%3)").arg(line.label, line.value, line.range);
        words.removeAll(QString());
        return words.join(QLatin1Char('\n'));
    }
    return {};
}

QString nameOf(FindingAction action)
{
    switch (action) {
    case FindingAction::Open: return translated(QT_TRANSLATE_NOOP("FindingsPanel", "Open"));
    //: what may be behind a finding
    case FindingAction::Explain: return translated(QT_TRANSLATE_NOOP("FindingsPanel", "Why?"));
    case FindingAction::MakeIdea: return translated(QT_TRANSLATE_NOOP("FindingsPanel", "Make an idea"));
    case FindingAction::Later: return translated(QT_TRANSLATE_NOOP("FindingsPanel", "Later"));
    case FindingAction::Dismiss: return translated(QT_TRANSLATE_NOOP("FindingsPanel", "Not a problem"));
    case FindingAction::BringBack: return translated(QT_TRANSLATE_NOOP("FindingsPanel", "Bring back"));
    }
    Q_UNREACHABLE();
}

QString tipOf(FindingAction action)
{
    switch (action) {
    case FindingAction::Open:
        return translated(QT_TRANSLATE_NOOP("FindingsPanel", "Select it on the map (O or Enter)"));
    case FindingAction::Explain:
        return translated(
            QT_TRANSLATE_NOOP("FindingsPanel", "What may be behind it, with what speaks for and against it (W)"));
    case FindingAction::MakeIdea:
        return translated(QT_TRANSLATE_NOOP("FindingsPanel", "Make an idea, with the finding as its evidence (I)"));
    case FindingAction::Later: return translated(QT_TRANSLATE_NOOP("FindingsPanel", "Put it off until a date (L)"));
    case FindingAction::Dismiss:
        return translated(QT_TRANSLATE_NOOP("FindingsPanel", "Not a problem: never show it again (Del)"));
    case FindingAction::BringBack:
        return translated(QT_TRANSLATE_NOOP("FindingsPanel", "Show it again among the findings (Del)"));
    }
    Q_UNREACHABLE();
}

}
