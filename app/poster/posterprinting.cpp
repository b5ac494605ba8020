#include "poster/posterprinting.h"

#include "jobs/workbeside.h"
#include "poster/pdffinish.h"
#include "poster/posterfile.h"
#include "poster/posterwriting.h"
#include "poster/tilepages.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <cmath>

namespace wend {

namespace {

enum class Way { TrueToSize, InPieces, Shrunk, NotAtAll };

constexpr double almost = 0.99; ///< of the sheet: papers are rounded

QString said(const char *text) { return QCoreApplication::translate("PosterPrinting", text); }

Error noPrinter()
{
    return {said(QT_TRANSLATE_NOOP("PosterPrinting",
                "The printer did not take the poster. Look whether it is on, or export a PDF and print that.")),
        {}, {}};
}

/// Upright sizes: a printer turns what lies across.
void setPaper(QPrinter &printer, QSizeF points)
{
    const bool lies = points.width() > points.height();
    printer.setPageLayout(
        QPageLayout(QPageSize(lies ? points.transposed() : points, QPageSize::Point, QString(), QPageSize::FuzzyMatch),
            lies ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    printer.setFullPage(true);
}

/// How much a whole sheet is shrunk or grown; 1 where the paper is nearly the sheet's.
double scaleOnto(const QPrinter &printer, const PosterPage &page)
{
    const QSizeF paper = printer.paperRect(QPrinter::Point).size();
    const double fit = std::min(paper.width() / page.size.width(), paper.height() / page.size.height());
    return std::abs(fit - 1) < 1 - almost ? 1 : fit;
}

void paintWhole(QPrinter &printer, QPainter &painter, const PosterPage &page, const CoursePainter &course)
{
    const QSizeF paper = printer.paperRect(QPrinter::Point).size();
    const double scale = scaleOnto(printer, page);
    painter.translate(
        (paper.width() - page.size.width() * scale) / 2, (paper.height() - page.size.height() * scale) / 2);
    painter.scale(scale, scale);
    paintPoster(painter, page, &course);
}

QSizeF shortSideFirst(QSizeF size) { return size.width() > size.height() ? size.transposed() : size; }

Sheet paperIn(const QPrinter &printer)
{
    const QSizeF size = printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
    return {Millimetres {size.width()}, Millimetres {size.height()}};
}

/// How a sheet goes onto a paper that is smaller: a person decides who knows what each comes to.
Way wayOnto(const Sheet &paper, const PosterSheet &sheet, QWidget *parent)
{
    const QSizeF small = shortSideFirst({toPoints(paper.width).value, toPoints(paper.height).value});
    const QSizeF large = shortSideFirst(sheet.size);
    const double fit = std::min(small.width() / large.width(), small.height() / large.height());
    if (fit >= almost)
        return Way::TrueToSize;
    const Sheet size {toMillimetres(Points {sheet.size.width()}), toMillimetres(Points {sheet.size.height()})};
    const int count = int(tileGrid(size, TileOptions {paper}, {}, {}).tiles.size());
    const QLocale locale;
    const auto type = [&](double points) { return locale.toString(points, 'f', 1); };
    QMessageBox question(parent);
    question.setWindowTitle(said(QT_TRANSLATE_NOOP("PosterPrinting", "Print the poster")));
    question.setText(
        said(QT_TRANSLATE_NOOP("PosterPrinting", "The poster is larger than the paper, %1.")).arg(paperName(paper)));
    question.setInformativeText(said(QT_TRANSLATE_NOOP("PosterPrinting",
                                         "In pieces to be glued together, %1 sheets at most, its smallest type has %2 "
                                         "points. Shrunk to one sheet it has %3 points and can be read from %4 m."))
                                    .arg(count)
                                    .arg(type(sheet.smallestType), type(sheet.smallestType * fit),
                                        type(readableFrom(sheet.smallestType * fit))));
    const QPushButton *pieces
        = question.addButton(said(QT_TRANSLATE_NOOP("PosterPrinting", "In pieces")), QMessageBox::AcceptRole);
    const QPushButton *shrunk
        = question.addButton(said(QT_TRANSLATE_NOOP("PosterPrinting", "Shrink it")), QMessageBox::ActionRole);
    question.addButton(QMessageBox::Cancel);
    if (count == 0)
        question.removeButton(const_cast<QPushButton *>(pieces));
    question.exec();
    return question.clickedButton() == pieces && count > 0 ? Way::InPieces
        : question.clickedButton() == shrunk               ? Way::Shrunk
                                                           : Way::NotAtAll;
}

}

Result<void> printOn(QPrinter &printer, const PosterPage &page, const std::optional<TileOptions> &tiles,
    const CoursePainter &course, const GoOn &goOn)
{
    std::optional<TilePages> pieces;
    if (tiles) {
        pieces.emplace(page, *tiles, &course);
        if (pieces->grid().tiles.empty())
            return Error {tilesTrouble(*tiles), {}, {}};
    }
    PdfInfo info = pdfInfoOf(page);
    QPainter painter;
    const int count = pieces ? pieces->count() : 1;
    for (int at = 0; at < count; ++at) {
        if (!goOn(double(at) / count))
            return stopped({});
        if (pieces)
            setPaper(printer, pieces->size(at));
        if (painter.isActive() ? !printer.newPage() : !painter.begin(&printer))
            return noPrinter();
        painter.save();
        painter.setRenderHint(QPainter::LosslessImageRendering);
        painter.scale(printer.resolution() / 72.0, printer.resolution() / 72.0);
        if (pieces)
            pieces->paint(painter, at);
        else
            paintWhole(printer, painter, page, course);
        painter.restore();
        if (pieces)
            info.pages.push_back({pieces->label(at), pieces->trim(at), {}, {}, 0});
    }
    painter.end();
    if (printer.outputFormat() != QPrinter::PdfFormat || printer.outputFileName().isEmpty())
        return {};
    if (pieces) {
        info.text += QLatin1Char('\n') + pieces->words();
        info.bookmarks.clear(); // stages lie across several sheets
    } else if (scaleOnto(printer, page) != 1) {
        info.bookmarks.clear(); // and elsewhere on a sheet that is shrunk
    }
    return finishPdf(printer.outputFileName(), info);
}

void printPoster(const PosterSheet &sheet, const PosterSource &source, const PosterOptions &options,
    const std::optional<TileOptions> &chosenTiles, const CoursePainter &course, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(sheet.heading);
    const double point = toPoints(Millimetres {1}).value;
    setPaper(printer,
        chosenTiles ? QSizeF(chosenTiles->paper.width.value, chosenTiles->paper.height.value) * point : sheet.size);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(said(QT_TRANSLATE_NOOP("PosterPrinting", "Print the poster")));
    dialog.setOptions(QAbstractPrintDialog::PrintToFile);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printer.setFullPage(true);
    std::optional<TileOptions> tiles = chosenTiles;
    if (tiles) {
        tiles->paper = paperIn(printer); // another may have been chosen
    } else {
        const Way way = wayOnto(paperIn(printer), sheet, parent);
        if (way == Way::NotAtAll)
            return;
        if (way == Way::InPieces)
            tiles = TileOptions {paperIn(printer)};
    }
    const auto done = workBeside(parent, makingThePoster(), [&](const GoOn &goOn) -> Result<void> {
        PosterOptions stoppable = options;
        stoppable.bleed = {};
        stoppable.goOn = partOf(goOn, 0, 0.5);
        if (tiles && stoppable.choices.ground == PosterGround::Paper)
            stoppable.choices.ground = PosterGround::White;
        const ComposedPoster poster(source, stoppable);
        if (!goOn(0.5))
            return stopped({});
        return printOn(printer, poster.page(), tiles, course, partOf(goOn, 0.5, 1));
    });
    if (done && !*done)
        QMessageBox::warning(parent, said(QT_TRANSLATE_NOOP("PosterPrinting", "Poster")), done->error().text);
}

}
