#include "model/stagecolours.h"

namespace wend {

const std::vector<QColor> &stageColours()
{
    static const std::vector<QColor> colours {QColor(0x2f, 0x6f, 0x8f), QColor(0x4f, 0x63, 0xae),
        QColor(0x84, 0x56, 0x9f), QColor(0xbc, 0x6b, 0x38), QColor(0x3a, 0x87, 0x68), QColor(0xa8, 0x50, 0x6b),
        QColor(0x2f, 0x82, 0x86), QColor(0x8a, 0x6d, 0x2b), QColor(0x5d, 0x6b, 0x7c), QColor(0x6c, 0x7f, 0x35)};
    return colours;
}

std::vector<QColor> accentColours()
{
    std::vector<QColor> colours {QColor()};
    colours.insert(colours.end(), stageColours().begin(), stageColours().end());
    return colours;
}

QColor defaultStageColour(int place) { return stageColours()[size_t(std::max(place, 0)) % stageColours().size()]; }

}
