#include "poster/drawnglyphs.h"

#include "support/registry.h"

#include <QTest>

using namespace wend;

namespace {

/// Every letter drawn as itself in font 1; those of `unknown` without a name.
std::vector<DrawnGlyph> drawnAs(const QString &text, const QString &unknown)
{
    std::vector<DrawnGlyph> drawn;
    for (const QChar c : text)
        drawn.push_back({1, c.unicode(), unknown.contains(c) ? QString() : QString(c)});
    return drawn;
}

class NamingUnknownGlyphs : public QObject
{
    Q_OBJECT

private slots:
    void neighboursTellWhatAGlyphIs();
    void emojiAndSpacesAreNotInTheWay();
    void nothingIsGuessedWithoutReason();
    void readsGlyphsFromAPage();
};

void NamingUnknownGlyphs::neighboursTellWhatAGlyphIs()
{
    const auto names
        = namesOfUnknown(drawnAs(QStringLiteral("x?家,和!"), QStringLiteral("?!")), QStringLiteral("第x野家,和𨋢"));
    QCOMPARE(names.size(), size_t(2));
    QCOMPARE(names.at({1, '?'}), QStringLiteral("野"));
    QCOMPARE(names.at({1, '!'}), QStringLiteral("𨋢"));
}

void NamingUnknownGlyphs::emojiAndSpacesAreNotInTheWay()
{
    const auto names = namesOfUnknown(
        drawnAs(QStringLiteral("Phone ? laptop"), QStringLiteral("?")), QStringLiteral("Cake\nPhone 📱 → 💻 laptop"));
    QCOMPARE(names.at({1, '?'}), QStringLiteral("→"));
}

void NamingUnknownGlyphs::nothingIsGuessedWithoutReason()
{
    QVERIFY(
        namesOfUnknown(drawnAs(QStringLiteral("ab?cd"), QStringLiteral("?")), QStringLiteral("nothing alike")).empty());
    QVERIFY(
        namesOfUnknown(drawnAs(QStringLiteral("ab?cd"), QStringLiteral("?")), QStringLiteral("ab1cd ab2cd")).empty());
    QVERIFY(namesOfUnknown(drawnAs(QStringLiteral("?????ab"), QStringLiteral("?")), QStringLiteral("12345ab")).empty());
    QVERIFY(namesOfUnknown(drawnAs(QStringLiteral("?"), QStringLiteral("?")), QString()).empty());
    QVERIFY(namesOfUnknown({}, QStringLiteral("text")).empty());
}

void NamingUnknownGlyphs::readsGlyphsFromAPage()
{
    const auto drawn = drawnGlyphs("q BT\n/F7 112 Tf 1 0 0 -1 0 0 Tm\n0 -117 Td <0001> Tj\n1 0 Td <00020003> Tj\nET\n"
                                   "/F9 1 Tf <0004> Tj <</Type /X>> /F8 12 Tf [<0005> -3 <0006>] TJ <00",
        {{"/F7", 7}, {"/F8", 8}});
    QStringList found;
    for (const DrawnGlyph &glyph : drawn)
        found.append(QStringLiteral("%1:%2").arg(glyph.font).arg(glyph.glyph));
    QCOMPARE(found.join(QLatin1Char(' ')), QStringLiteral("7:1 7:2 7:3 8:5 8:6"));
}

const wend::test::Registered<NamingUnknownGlyphs> registeredNamingUnknownGlyphs;

}

#include "drawnglyphs.moc"
