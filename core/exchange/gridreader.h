#pragma once

#include "exchange/lanewords.h"
#include "exchange/mapdraft.h"
#include "exchange/maptables.h"
#include "read/rows.h"

#include <QStringList>

namespace wend {

/// What the person reads of it, translated.
QString gridSentence(const char *text);

/// The rows of one sheet on their way to a map.
class GridReader
{
public:
    /// `isOurs`: Wend wrote them, so that every cell is exactly a card.
    GridReader(std::vector<Row> rows, bool isOurs) : m_rows(std::move(rows)), m_isOurs(isOurs) { }

    /// A row of what the map says of itself, which stands elsewhere; nothing where it is none.
    void takeAbout(const Row &row);
    /// A list behind the grid, of what else is known of its cards.
    void takeList(GridWord list, std::vector<Row> rows) { m_lists.emplace_back(list, std::move(rows)); }
    /// The map, or nothing where the rows are none. `title` is for one that says none; `remarks` gets what was not
    /// taken over.
    std::optional<MapDraft> read(const QString &title, QStringList &remarks);

private:
    bool readHead();
    void readColumns(const Row &stages, const Row &steps);
    bool isStepsRow(size_t at) const;
    void readRow(const Row &row);
    bool takeStageRow(StageRow kind, const Row &row);
    void beginLane(const QString &label);
    void addCells(const Row &row);
    void addCard(int column, const QString &text);
    void finishCurve();
    QString cell(const Row &row, size_t column) const
    {
        const QString text = cellAt(row, int(column));
        return m_isOurs ? text : text.trimmed();
    }

    std::vector<Row> m_rows;
    bool m_isOurs;
    size_t m_at = 0; ///< the next row
    MapDraft m_draft;
    std::vector<int> m_columns; ///< of each cell of a row the column of the map, -1: none
    std::vector<int> m_stages;  ///< of each cell the stage
    QString m_label;            ///< of the lane that is read
    bool m_isOpen = false;      ///< there is one
    bool m_isCurve = false;
    bool m_isPassedOver = false;
    MapDraft::Curve m_curve;
    std::vector<std::pair<int, QString>> m_feelings;
    QStringList m_labels; ///< of each lane of the draft, as it stands there
    std::vector<std::pair<GridWord, std::vector<Row>>> m_lists;
    CardDraft *m_wide = nullptr; ///< of the row that is read: the last card, while what stands beside it is covered
};

}
