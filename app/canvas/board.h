#pragma once

#include "canvas/selection.h"
#include "layout/maplayout.h"
#include "store/workbook.h"

#include <QObject>
#include <QPointer>
#include <memory>

namespace wend {

class FontSetter;

/// The words of a workbook's first map, set as a board will want them: nearly all that it takes to lay a map out. May
/// be done in the thread that opens the workbook.
std::unique_ptr<FontSetter> setWords(const Model &model);

/// The map on the table: the workbook, the map's layout, what is selected, and the one way to edit it. Knows no widget;
/// gestures, keys, clipboard and accessibility all work on it.
class Board : public QObject
{
    Q_OBJECT

public:
    explicit Board(QObject *parent = nullptr);
    ~Board() override;

    /// The workbook must outlive its being shown; null shows nothing.
    void setMap(Workbook *workbook, MapId map);
    /// For the map that is set next: words that were set before.
    void useWords(std::unique_ptr<FontSetter> words);
    void setNumbers(const MapNumbers &numbers);
    /// What the columns share, in map units; where they would be too narrow, the map is wider.
    void setWidth(double width);

    bool hasMap() const { return m_workbook && m_workbook->model().find(m_map); }
    Workbook *workbook() const { return m_workbook; }
    MapId map() const { return m_map; }
    const Model &model() const { return m_workbook->model(); } ///< only where hasMap()
    const MapLayout &layout() const { return m_layout; }
    const MapNumbers &numbers() const { return m_numbers; }

    const Selection &selection() const { return m_selection; }
    void select(const Selection &selection);

    /// The emotion curve that is worked on: new points go to it. Selecting a point makes its curve that one.
    CurveKey curve() const;
    /// Does nothing where the map has no such persona.
    void setCurve(const CurveKey &curve);

    /// One undo step. False where it failed: then nothing is changed and failed() has said why.
    bool edit(const EditName &name, const Workbook::Change &change);
    /// How many failed so far.
    int failures() const { return m_failures; }

    /// A card of one letter as it would be laid out in a cell, its rectangle from (0, 0). The cell must be on the map.
    CardBox boxOfNewCard(const CellPlace &cell) const;

    /// Where the selected thing lies, in map units; null for nothing.
    QRectF rectOf(const Selection &selection) const;

signals:
    void laidOut(const wend::LayoutChange &change);
    void selectionChanged(const wend::Selection &selection);
    void failed(const wend::Error &error);
    /// The numbers of a stage shall be shown: one of them where it is given, with `typed` in its cell.
    void numbersAsked(wend::StageId stage, wend::BindingId number, const QString &typed);
    void reported(const QString &text); ///< a sentence on what was done, where a person could not expect it

private:
    void follow(const Changes &changes);
    void layAll();
    void settleCurve();
    bool canHave(const CurveKey &curve) const;

    std::unique_ptr<FontSetter> m_wordsAhead; ///< null: there are none
    std::unique_ptr<const FontSetter> m_setter;
    MapLayout m_layout;
    QPointer<Workbook> m_workbook;
    MapId m_map;
    MapNumbers m_numbers;
    QString m_language;
    Selection m_selection;
    std::optional<CurveKey> m_curve; ///< chosen; empty: the usual one
    int m_failures = 0;
};

}
