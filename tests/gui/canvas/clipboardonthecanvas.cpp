#include "base/picturebytes.h"
#include "canvas/clippedtext.h"
#include "edit/cards.h"
#include "edit/clipping.h"
#include "edit/lanes.h"
#include "edit/maps.h"
#include "edit/pictures.h"
#include "gui/canvas/canvasdriver.h"
#include "store/edit.h"
#include "support/registry.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace wend::test {

namespace {

QImage plain(QColor colour, int width = 40, int height = 30)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

void putOnClipboard(const QString &text, const QString &html = {})
{
    auto *mime = new QMimeData;
    mime->setText(text);
    if (!html.isEmpty())
        mime->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(mime);
}

LaneId addPictureLane(CanvasDriver &d, LaneKind kind)
{
    LaneId lane;
    change(*d.workbook, [&](Edit &edit) { lane = insertLane(edit, d.small.map, 0, kind); });
    return lane;
}

/// The pictures of a stage in the map's first lane of pictures.
CardIds picturesIn(const CanvasDriver &d, int stage)
{
    for (const LaneId lane : lanesOf(d.model(), d.small.map)) {
        if (d.model().at(lane).kind == LaneKind::Pictures)
            return cardsIn(d.model(), lane, d.stage(stage));
    }
    return {};
}

void drop(CanvasDriver &d, const QMimeData &mime, QPoint at)
{
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(d.view.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(d.view.viewport(), &move);
    QDropEvent event(QPointF(at), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(d.view.viewport(), &event);
}

}

class ClipboardOnTheCanvas : public QObject
{
    Q_OBJECT

private slots:
    void spreadsheetsBecomeBlocks_data();
    void spreadsheetsBecomeBlocks();
    void listsLoseTheirBullets_data();
    void listsLoseTheirBullets();
    void evidenceComesAlong();
    void aLaneIsPastedIntoAnotherMap();
    void pastedIntoAnotherLaneACardBecomesWhatThatHolds();
    void aPastedPictureGoesIntoALaneOfPictures();
    void aPastedPictureMakesALaneWhereThereIsNone();
    void droppedPicturesStandWhereTheyWereDropped();
    void framesOfAStoryboardGoThroughTheStages();
    void whatIsNoPictureIsSaid();
    void theMapIsCopiedAsAPicture();
    void aLinkIsFollowedByCtrlClickOnItsSign();
    void anAddressBecomesALink();
};

void ClipboardOnTheCanvas::spreadsheetsBecomeBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::newRow("Excel")
        << QStringLiteral("one\ttwo\r\n\"a\nb\"\tfour\r\n")
        << QStringLiteral("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta "
                          "http-equiv=Content-Type content=\"text/html; charset=utf-8\">"
                          "<link rel=File-List href=\"file:///C:/x/filelist.xml\"><style><!--td "
                          "{mso-number-format:General;}--></style></head><body>"
                          "<!--StartFragment--><table border=0 cellpadding=0 width=128><col width=64 span=2><tr "
                          "height=20><td class=xl65>one</td>"
                          "<td>two</td></tr><tr height=40><td width=64 "
                          "style='width:48pt'>a<br>b</td><td>four</td></tr></table><!--EndFragment--></body></html>");
    QTest::newRow("LibreOffice")
        << QStringLiteral("one\ttwo\n\"a\nb\"\tfour\n")
        << QStringLiteral("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.0 Transitional//EN\"><html><body><table "
                          "cellspacing=\"0\" border=\"0\"><colgroup span=\"2\">"
                          "</colgroup><tr><td height=\"17\" align=\"left\">one</td><td "
                          "align=\"left\">two</td></tr><tr><td align=\"left\">a<br>b</td>"
                          "<td align=\"left\">four</td></tr></table></body></html>");
    QTest::newRow("Google Sheets")
        << QStringLiteral("one\ttwo\n\"a\nb\"\tfour")
        << QStringLiteral("<meta charset='utf-8'><google-sheets-html-origin><style type=\"text/css\"><!--td {border: "
                          "1px solid #cccccc;}--></style>"
                          "<table xmlns=\"http://www.w3.org/1999/xhtml\" cellspacing=\"0\" dir=\"ltr\" border=\"1\" "
                          "data-sheets-root=\"1\"><colgroup><col "
                          "width=\"100\"/><col width=\"100\"/></colgroup><tbody><tr style=\"height:21px;\"><td "
                          "data-sheets-value=\"{}\">one</td><td>two</td></tr>"
                          "<tr><td>a<br/>b</td><td>four</td></tr></tbody></table></google-sheets-html-origin>");
    QTest::newRow("plain text alone") << QStringLiteral("one\ttwo\r\n\"a\nb\"\tfour\r\n") << QString();
}

void ClipboardOnTheCanvas::spreadsheetsBecomeBlocks()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    CanvasDriver d;
    const qint64 step = d.workbook->step();
    d.click(d.emptyPlace(LaneKind::Doing, 1));
    putOnClipboard(text, html);
    d.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(d.texts(LaneKind::Doing, 1).last(), QStringLiteral("one"));
    QCOMPARE(d.texts(LaneKind::Doing, 2).last(), QStringLiteral("two"));
    QCOMPARE(d.texts(LaneKind::Touchpoints, 1).last(), QStringLiteral("a\nb"));
    QCOMPARE(d.texts(LaneKind::Touchpoints, 2).last(), QStringLiteral("four"));
    QVERIFY(d.workbook->undo());
    QCOMPARE(d.workbook->step(), step);
}

void ClipboardOnTheCanvas::listsLoseTheirBullets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("cards");
    const QStringList two {QStringLiteral("first"), QStringLiteral("second thing")};
    QTest::newRow("lines") << QStringLiteral("first\r\n\r\n second thing \r\n") << two;
    QTest::newRow("hyphens") << QStringLiteral("- first\n- second thing") << two;
    QTest::newRow("dots") << QStringLiteral("•\tfirst\n•\tsecond thing").replace(QChar(u'\t'), QChar(u' ')) << two;
    QTest::newRow("numbers") << QStringLiteral("1. first\n2. second thing") << two;
    QTest::newRow("brackets") << QStringLiteral("(1) first\n(2) second thing") << two;
    QTest::newRow("boxes") << QStringLiteral("- [ ] first\n- [x] second thing") << two;
    QTest::newRow("Chinese") << QStringLiteral("1、看广告\n2、下单")
                             << QStringList {QStringLiteral("看广告"), QStringLiteral("下单")};
    QTest::newRow("Chinese numbers") << QStringLiteral("一、看广告\n二、下单")
                                     << QStringList {QStringLiteral("看广告"), QStringLiteral("下单")};
    QTest::newRow("wide brackets") << QStringLiteral("（一）看广告\n（二）下单")
                                   << QStringList {QStringLiteral("看广告"), QStringLiteral("下单")};
    QTest::newRow("circles") << QStringLiteral("①看广告\n②下单")
                             << QStringList {QStringLiteral("看广告"), QStringLiteral("下单")};
    QTest::newRow("a number of its own") << QStringLiteral("1. FC Köln") << QStringList {QStringLiteral("1. FC Köln")};
    QTest::newRow("words in quotes") << QStringLiteral("\"Is it fresh?\"\n\"Yes.\"")
                                     << QStringList {QStringLiteral("\"Is it fresh?\""), QStringLiteral("\"Yes.\"")};
    QTest::newRow("a minus") << QStringLiteral("-5 % off") << QStringList {QStringLiteral("-5 % off")};
    QTest::newRow("a column of cells") << QStringLiteral("\"a\nb\"\nfirst")
                                       << QStringList {QStringLiteral("a\nb"), QStringLiteral("first")};
}

void ClipboardOnTheCanvas::listsLoseTheirBullets()
{
    QFETCH(QString, text);
    QFETCH(QStringList, cards);
    CanvasDriver d;
    d.click(d.emptyPlace(LaneKind::Ideas, 2));
    putOnClipboard(text);
    d.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(d.texts(LaneKind::Ideas, 2).mid(1), cards);
}

void ClipboardOnTheCanvas::evidenceComesAlong()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::PainPoints, 0).front();
    change(*d.workbook, [&](Edit &edit) {
        Evidence evidence;
        evidence.kind = EvidenceKind::Said;
        evidence.text = QStringLiteral("Three reviews");
        addEvidence(edit, card, evidence);
    });
    d.click(d.at(card));
    d.key(Qt::Key_C, Qt::ControlModifier);
    d.click(d.emptyPlace(LaneKind::PainPoints, 2));
    d.key(Qt::Key_V, Qt::ControlModifier);
    const CardId copy = d.cards(LaneKind::PainPoints, 2).back();
    QCOMPARE(evidenceOf(d.model(), copy).size(), size_t(1));
    QCOMPARE(d.model().at(evidenceOf(d.model(), copy).front()).text, QStringLiteral("Three reviews"));
    QCOMPARE(d.view.layout().placed(copy).box->marks.size(), size_t(1));
}

void ClipboardOnTheCanvas::aLaneIsPastedIntoAnotherMap()
{
    CanvasDriver d;
    MapId second;
    change(
        *d.workbook, [&](Edit &edit) { second = addMap(edit, QStringLiteral("Second"), {QStringLiteral("Order")}); });
    d.click(d.at(d.lane(LaneKind::PainPoints)));
    d.key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(
        QGuiApplication::clipboard()->text().startsWith(QStringLiteral("\tDiscover\tOrder\tCollect\nPain points\t")));
    d.view.setMap(&*d.workbook, second);
    QSignalSpy told(&d.view, &CanvasView::reported);
    const size_t lanes = lanesOf(d.model(), second).size();
    d.view.setFocus();
    d.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(lanesOf(d.model(), second).size(), lanes + 1);
    const auto *lane = std::get_if<LaneId>(&d.view.selection());
    QVERIFY(lane);
    QCOMPARE(cardsIn(d.model(), *lane, stagesOf(d.model(), second).front()).size(), size_t(3));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().front().toString().contains(QStringLiteral("Collect")));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Paste the lane “Pain points”"));
    QVERIFY(d.workbook->undo());
    QCOMPARE(lanesOf(d.model(), second).size(), lanes);
}

void ClipboardOnTheCanvas::pastedIntoAnotherLaneACardBecomesWhatThatHolds()
{
    CanvasDriver d;
    d.click(d.at(d.cards(LaneKind::PainPoints, 0).front()));
    d.key(Qt::Key_C, Qt::ControlModifier);
    d.click(d.emptyPlace(LaneKind::Ideas, 1));
    d.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(d.texts(LaneKind::Ideas, 1).last(), QStringLiteral("Card Discover"));
}

void ClipboardOnTheCanvas::aPastedPictureGoesIntoALaneOfPictures()
{
    CanvasDriver d;
    const LaneId lane = addPictureLane(d, LaneKind::Pictures);
    QGuiApplication::clipboard()->setImage(plain(Qt::red));
    d.view.select(CellPlace {lane, d.stage(1)});
    d.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cardsIn(d.model(), lane, d.stage(1)).size(), size_t(1));
    const CardId card = cardsIn(d.model(), lane, d.stage(1)).front();
    const Picture &picture = d.model().at(d.model().at(card).picture);
    QCOMPARE(pictureSize(picture.bytes), QSize(40, 30));
    // kept in proportion
    const QRectF rect = d.view.layout().placed(card).box->picture.rect;
    QCOMPARE(qRound(rect.width() / rect.height() * 100), 133);
    // seen on the screen as soon as it is decoded
    const QPoint middle = d.seen(rect.translated(d.view.layout().placed(card).at));
    QTRY_COMPARE(d.view.viewport()->grab().toImage().pixelColor(middle * d.view.devicePixelRatioF()), QColor(Qt::red));
    QVERIFY(d.workbook->undo());
    QVERIFY(d.model().all<Picture>().empty());
}

void ClipboardOnTheCanvas::aPastedPictureMakesALaneWhereThereIsNone()
{
    CanvasDriver d;
    QSignalSpy told(&d.view, &CanvasView::reported);
    const size_t lanes = lanesOf(d.model(), d.small.map).size();
    QGuiApplication::clipboard()->setImage(plain(Qt::blue));
    d.click(d.emptyPlace(LaneKind::Doing, 2));
    d.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(lanesOf(d.model(), d.small.map).size(), lanes + 1);
    QCOMPARE(picturesIn(d, 2).size(), size_t(1));
    QCOMPARE(told.size(), 1);
    d.click(d.emptyPlace(LaneKind::Ideas, 0)); // the next one finds it
    d.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(lanesOf(d.model(), d.small.map).size(), lanes + 1);
    QCOMPARE(picturesIn(d, 0).size(), size_t(1));
    QVERIFY(d.workbook->undo() && d.workbook->undo());
    QCOMPARE(lanesOf(d.model(), d.small.map).size(), lanes);
}

void ClipboardOnTheCanvas::droppedPicturesStandWhereTheyWereDropped()
{
    CanvasDriver d;
    const LaneId lane = addPictureLane(d, LaneKind::Pictures);
    QMimeData mime;
    QList<QUrl> urls;
    for (const char *name : {"one.png", "two.jpg"}) {
        const QString path = d.workbook.file(QLatin1String(name));
        QVERIFY(plain(Qt::green, 60, 20).save(path));
        urls.append(QUrl::fromLocalFile(path));
    }
    mime.setUrls(urls);
    drop(d, mime, d.seen(d.view.layout().cellRect(d.stage(2), lane)));
    QCOMPARE(cardsIn(d.model(), lane, d.stage(2)).size(), size_t(2));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Insert 2 pictures"));
    // On a card that waits for its picture
    CardId waiting;
    change(
        *d.workbook, [&](Edit &edit) { waiting = insertCard(edit, lane, d.stage(0), 0, QStringLiteral("The shop")); });
    mime.setUrls({urls.first()});
    drop(d, mime, d.at(waiting));
    QVERIFY(d.model().at(waiting).picture);
    QCOMPARE(cardsIn(d.model(), lane, d.stage(0)).size(), size_t(1));
}

void ClipboardOnTheCanvas::framesOfAStoryboardGoThroughTheStages()
{
    CanvasDriver d;
    const LaneId lane = addPictureLane(d, LaneKind::Storyboard);
    QStringList paths;
    for (int at = 0; at < 3; ++at) {
        paths.append(d.workbook.file(QStringLiteral("%1.png").arg(at)));
        QVERIFY(plain(QColor(40 * at, 90, 90), 30 + 40 * at, 60).save(paths.last()));
    }
    d.view.select(CellPlace {lane, d.stage(0)});
    d.view.commands().insertPictures(paths);
    std::vector<const CardBox *> boxes;
    for (int stage = 0; stage < 3; ++stage) {
        QCOMPARE(cardsIn(d.model(), lane, d.stage(stage)).size(), size_t(1));
        boxes.push_back(d.view.layout().placed(cardsIn(d.model(), lane, d.stage(stage)).front()).box);
        QCOMPARE(boxes.back()->number, stage + 1);
        QCOMPARE(boxes.back()->frame.size(), boxes.front()->frame.size());
        QVERIFY(boxes.back()->frame.contains(boxes.back()->picture.rect));
    }
    // A frame before the others moves all numbers on.
    change(*d.workbook, [&](Edit &edit) { insertCard(edit, lane, d.stage(0), 0, QStringLiteral("Before")); });
    QCOMPARE(d.view.layout().placed(cardsIn(d.model(), lane, d.stage(2)).front()).box->number, 4);
}

void ClipboardOnTheCanvas::whatIsNoPictureIsSaid()
{
    CanvasDriver d;
    const LaneId lane = addPictureLane(d, LaneKind::Pictures);
    const QString path = d.workbook.file(QStringLiteral("broken.png"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
    file.close();
    QSignalSpy failed(&d.view, &CanvasView::failed);
    const qint64 step = d.workbook->step();
    d.view.select(CellPlace {lane, d.stage(0)});
    d.view.commands().insertPictures({path});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(d.workbook->step(), step);
}

void ClipboardOnTheCanvas::theMapIsCopiedAsAPicture()
{
    CanvasDriver d;
    d.view.select({});
    d.view.commands().copyAsPicture();
    const QSizeF whole = d.view.layout().size();
    const QImage image = QGuiApplication::clipboard()->image();
    QVERIFY(qAbs(image.width() - 2 * (whole.width() + 20)) <= 2);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    d.click(d.at(d.cards(LaneKind::Touchpoints, 0).front()));
    d.view.commands().copyAsPicture();
    QVERIFY(QGuiApplication::clipboard()->image().width() < image.width() / 2);
}

void ClipboardOnTheCanvas::aLinkIsFollowedByCtrlClickOnItsSign()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Touchpoints, 0).front();
    change(*d.workbook, [&](Edit &edit) { edit.set(card, &Card::link, QStringLiteral("https://example.org")); });
    const PlacedCard placed = d.view.layout().placed(card);
    QCOMPARE(placed.box->marks.size(), size_t(1));
    const QPoint sign = d.view.camera().toScreen(placed.at + placed.box->marks.front().at).toPoint();
    QSignalSpy wanted(&d.view, &CanvasView::linkRequested);
    d.click(sign);
    QCOMPARE(wanted.size(), 0);
    d.click(sign, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<CardId>(), card);
    QCOMPARE(cardsOf(d.view.selection()), CardIds {card}); // it is not taken out of the selection
}

void ClipboardOnTheCanvas::anAddressBecomesALink()
{
    CanvasDriver d;
    d.click(d.emptyPlace(LaneKind::Touchpoints, 1));
    putOnClipboard(QStringLiteral("https://fern-and-flour.example/order?x=1"));
    d.key(Qt::Key_V, Qt::ControlModifier);
    const Card &card = d.model().at(d.cards(LaneKind::Touchpoints, 1).back());
    QCOMPARE(card.text, QStringLiteral("fern-and-flour.example/order"));
    QCOMPARE(card.link, QStringLiteral("https://fern-and-flour.example/order?x=1"));
}

namespace {
const Registered<ClipboardOnTheCanvas> registeredClipboardOnTheCanvas;
}

}

#include "clipboardonthecanvas.moc"
