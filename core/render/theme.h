#pragma once

#include <QColor>

namespace wend {

/// The colours of a map. Text on what it stands on has a contrast of 4.5:1 or more; tests/unit/render checks it.
struct Theme
{
    bool dark = false;
    bool strong = false; ///< for eyes that need it: no pale tints, a line around everything, text at 7:1 and more
    QColor paper;        ///< behind the map
    QColor card;         ///< of touchpoints, personas, pills
    QColor border;       ///< around cards
    QColor rule;         ///< between lanes
    QColor dash;         ///< blueprint lines
    QColor ink;          ///< titles
    QColor text;         ///< what cards say
    QColor soft;         ///< names of lanes, subtitles
    QColor faint;        ///< details
    QColor bullet;
    QColor pain, painText, painDot, painDotOff;
    QColor idea, ideaText, ideaMark;
    QColor good, fair, bad; ///< of feelings: above +20, between, below -20
    QColor face;            ///< inside a face
    QColor star;
    QColor weakest, weakestText; ///< pill of the weakest step
    QColor weakestGround;        ///< its band through a poster
    QColor shadow;
    QColor accent; ///< selection, drop marks

    static Theme light();   ///< on screen
    static Theme night();   ///< on screen, a dark desktop
    static Theme onPaper(); ///< posters
    static Theme onWhitePaper();
    static Theme contrasting(bool dark); ///< on screen, where the system or the person asks for high contrast

    QColor headerFill(const QColor &stage) const;
    QColor headerText(const QColor &stage) const;
    QColor headerDetail(const QColor &stage) const;
    QColor stageText(const QColor &stage) const; ///< a stage's colour made readable on paper
    QColor stageEdge(const QColor &stage) const; ///< bars and edges
    QColor panel(const QColor &stage) const;     ///< a stage's tint behind its feelings
    QColor ofFeeling(int value) const;           ///< good, fair or bad
};

/// Of WCAG 2.1: 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// `share` of `over` on `under`, opaque: the rules of PDF allow no gradients of alpha.
QColor blend(const QColor &over, const QColor &under, double share);
/// `colour`, darker or lighter until its contrast to `ground` is at least `wanted`.
QColor readable(QColor colour, const QColor &ground, double wanted = 4.5);

}
