#include "render/theme.h"

#include <algorithm>
#include <cmath>

namespace wend {

namespace {

QColor rgb(QRgb value) { return QColor(value); }

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blend(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

QColor readable(QColor colour, const QColor &ground, double wanted)
{
    if (contrast(colour, ground) >= wanted)
        return colour;
    // Towards the end that can reach it at all.
    const bool darker = contrast(Qt::black, ground) > contrast(Qt::white, ground);
    float h, s, l;
    colour.toHsl().getHslF(&h, &s, &l);
    QColor adjusted = colour;
    while (contrast(adjusted, ground) < wanted && l >= 0 && l <= 1) {
        l += darker ? -0.01F : 0.01F;
        adjusted = QColor::fromHslF(h, s, std::clamp(l, 0.0F, 1.0F)).toRgb();
    }
    return adjusted;
}

Theme Theme::light()
{
    Theme theme;
    theme.paper = rgb(0xfbfaf7);
    theme.card = rgb(0xffffff);
    theme.border = rgb(0xe2ddd2);
    theme.rule = rgb(0xe7e3da);
    theme.dash = rgb(0xb9b3a5);
    theme.ink = rgb(0x1f2430);
    theme.text = rgb(0x2b303c);
    theme.soft = rgb(0x4f5563);
    theme.faint = rgb(0x6a707c);
    theme.bullet = rgb(0xb8b4a8);
    theme.pain = rgb(0xfbebe8);
    theme.painText = rgb(0x8e2f27);
    theme.painDot = rgb(0x8e2f27);
    theme.painDotOff = rgb(0xe8c0bb);
    theme.idea = rgb(0xe6f2ec);
    theme.ideaText = rgb(0x22604a);
    theme.ideaMark = rgb(0x2f6b55);
    theme.good = rgb(0x3a8768);
    theme.fair = rgb(0xb98b30);
    theme.bad = rgb(0xc2463b);
    theme.face = rgb(0xffffff);
    theme.star = rgb(0xd0961c);
    theme.weakest = rgb(0xc2463b);
    theme.weakestText = rgb(0xffffff);
    theme.weakestGround = rgb(0xfbe6e2);
    theme.shadow = rgb(0x1f2430);
    theme.accent = rgb(0x3b6fd8);
    return theme;
}

Theme Theme::night()
{
    Theme theme;
    theme.dark = true;
    theme.paper = rgb(0x262320);
    theme.card = rgb(0x33302b);
    theme.border = rgb(0x48443d);
    theme.rule = rgb(0x3d3934);
    theme.dash = rgb(0x736c61);
    theme.ink = rgb(0xf5f1e9);
    theme.text = rgb(0xe6e1d7);
    theme.soft = rgb(0xcbc5b9);
    theme.faint = rgb(0xafa89b);
    theme.bullet = rgb(0x8d877b);
    theme.pain = rgb(0x452b28);
    theme.painText = rgb(0xf3b9b1);
    theme.painDot = rgb(0xef9d93);
    theme.painDotOff = rgb(0x6d443f);
    theme.idea = rgb(0x243b32);
    theme.ideaText = rgb(0xabdcc6);
    theme.ideaMark = rgb(0x8fcdb3);
    theme.good = rgb(0x63be97);
    theme.fair = rgb(0xd9ac52);
    theme.bad = rgb(0xee7b70);
    theme.face = rgb(0x2c2925);
    theme.star = rgb(0xe3b23c);
    theme.weakest = rgb(0xc54a3f);
    theme.weakestText = rgb(0xffffff);
    theme.weakestGround = rgb(0x4a2e2a);
    theme.shadow = rgb(0x000000);
    theme.accent = rgb(0x86abf5);
    return theme;
}

Theme Theme::onPaper() { return light(); }

Theme Theme::onWhitePaper()
{
    Theme theme = light();
    theme.paper = Qt::white;
    return theme;
}

Theme Theme::contrasting(bool dark)
{
    Theme theme;
    theme.dark = dark;
    theme.strong = true;
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor line = dark ? Qt::white : Qt::black;
    theme.paper = theme.card = theme.pain = theme.idea = theme.face = theme.painDotOff = ground;
    theme.border = theme.rule = theme.dash = theme.bullet = line;
    theme.ink = theme.text = theme.soft = theme.faint = line;
    theme.shadow = line;
    theme.painText = theme.painDot = theme.bad = dark ? rgb(0xff9c93) : rgb(0x9a0f00);
    theme.ideaText = theme.ideaMark = theme.good = dark ? rgb(0x6ff0b0) : rgb(0x00542f);
    theme.fair = dark ? rgb(0xffd24a) : rgb(0x5f4300);
    theme.star = theme.fair;
    theme.weakest = theme.bad;
    theme.weakestText = theme.weakestGround = ground;
    theme.accent = dark ? rgb(0xffe000) : rgb(0x0033cc);
    return theme;
}

QColor Theme::headerFill(const QColor &stage) const
{
    if (strong)
        return readable(stage, Qt::white, 7);
    // A colour too light for white letters stays as it is and takes dark ones.
    return contrast(stage, Qt::white) >= 3 ? readable(stage, Qt::white) : stage;
}

QColor Theme::headerText(const QColor &stage) const
{
    if (strong)
        return Qt::white;
    return contrast(stage, Qt::white) >= 3 ? QColor(Qt::white) : readable(rgb(0x1f2430), stage);
}

QColor Theme::headerDetail(const QColor &stage) const
{
    if (strong)
        return headerText(stage);
    const QColor fill = headerFill(stage);
    const QColor softer = blend(headerText(stage), fill, 0.9);
    return contrast(softer, fill) >= 4.5 ? softer : headerText(stage);
}

QColor Theme::stageText(const QColor &stage) const { return readable(stage, paper, strong ? 7 : 4.5); }

QColor Theme::stageEdge(const QColor &stage) const { return readable(stage, card, strong ? 7 : 3); }

QColor Theme::panel(const QColor &stage) const { return strong ? paper : blend(stage, paper, dark ? 0.14 : 0.06); }

QColor Theme::ofFeeling(int value) const { return value > 20 ? good : value < -20 ? bad : fair; }

}
