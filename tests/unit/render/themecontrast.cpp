#include "model/stagecolours.h"
#include "render/theme.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class ThemeContrast : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadableOnWhatItStandsOn_data();
    void textIsReadableOnWhatItStandsOn();
    void anyStageColourIsReadable();
};

void ThemeContrast::textIsReadableOnWhatItStandsOn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeContrast::textIsReadableOnWhatItStandsOn()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::night() : Theme::light();
    const std::pair<QColor, QColor> pairs[] = {{theme.ink, theme.paper}, {theme.ink, theme.card},
        {theme.text, theme.paper}, {theme.soft, theme.paper}, {theme.soft, theme.card}, {theme.faint, theme.paper},
        {theme.faint, theme.card}, {theme.painText, theme.pain}, {theme.ideaText, theme.idea},
        {theme.ideaMark, theme.idea}, {theme.weakestText, theme.weakest}};
    for (const auto &[text, ground] : pairs)
        QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
}

void ThemeContrast::anyStageColourIsReadable()
{
    for (const Theme &theme : {Theme::light(), Theme::night()}) {
        for (int hue = 0; hue < 360; hue += 15) {
            for (const int light : {20, 90, 140, 200, 250}) {
                const QColor stage = QColor::fromHsl(hue, 160, light).toRgb();
                QVERIFY(contrast(theme.headerText(stage), theme.headerFill(stage)) >= 4.5);
                QVERIFY(contrast(theme.headerDetail(stage), theme.headerFill(stage)) >= 4.5);
                QVERIFY(contrast(theme.stageText(stage), theme.paper) >= 4.5);
                QVERIFY(contrast(readable(theme.bad, theme.panel(stage)), theme.panel(stage)) >= 4.5);
            }
        }
        for (int i = 0; i < 10; ++i)
            QVERIFY(contrast(theme.headerText(defaultStageColour(i)), theme.headerFill(defaultStageColour(i))) >= 4.5);
    }
}

static const Registered<ThemeContrast> registeredThemeContrast;

}

#include "themecontrast.moc"
