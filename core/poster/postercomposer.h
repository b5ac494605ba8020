#pragma once

#include "poster/poster.h"
#include "poster/recorder.h"

namespace wend {

/// The ways in which a map may lie on its sheet.
struct PosterForm
{
    bool namesAbove = false; ///< names of lanes above their cards rather than in a column at the left
    int bands = 1;
};

/// Makes the parts of a sheet at the scale that is tried. All in map units.
class PosterComposer
{
public:
    /// All that is given must outlive it; the page's size, language and emphasis are known already.
    PosterComposer(const Model &drawn, const Map &row, const MapNumbers &its, const PosterOptions &wanted,
        Recorder &recorder, PosterPage &sheet)
        : model(drawn),
          map(row),
          numbers(its),
          options(wanted),
          setter(recorder),
          page(sheet)
    {
    }

    /// Fills the sheet between the margins, `inner` in points.
    void fill(const QSizeF &inner);

private:
    // Each returns how high its part is, the gap below it included.
    double layHead();
    double layBands(double top);
    void layTab(PosterBand &band);
    double layFoot(double top);

    double layHeadline(double width);
    double layAbout(double top, double width, double most);
    double layPersonas(double left, double top, double width, PersonaDetail detail);
    void layLegend(double top, double right);
    double layCode(double top);
    double layLogo(double top, double right);
    void addLegend(LegendItem::Sign sign, const char *text);

    std::vector<PersonaId> shownPersonas() const;
    void measureWords();
    std::vector<PosterForm> forms() const;
    double largestScale(const PosterForm &form) const;
    double overflow(const PosterForm &form, double scale); ///< of all parts at a scale; 0 or less: they fit
    std::vector<std::vector<StageId>> stagesOfBands() const;

    const Model &model;
    const Map &map;
    const MapNumbers &numbers;
    const PosterOptions &options;
    Recorder &setter;
    PosterPage &page;
    PosterForm form;
    double leastColumn = 0; ///< in which no word has to be broken
    double namesColumn = 0; ///< in which no word of a lane's name has to be
    QSizeF m_inner;         ///< points
    std::vector<LaneId> m_without;
};

}
