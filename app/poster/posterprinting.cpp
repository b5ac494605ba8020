#include "poster/posterprinting.h"

#include "jobs/workbeside.h"
#include "poster/posterwriting.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <cmath>

namespace wend {

namespace {

QString said(const char *text) { return QCoreApplication::translate("PosterPrinting", text); }

void paintOn(QPrinter &printer, QPainter &painter, const PosterPage &page, const CoursePainter &course)
{
    const double unitsToPoint = printer.resolution() / 72.0;
    const QSizeF paper = printer.paperRect(QPrinter::Point).size();
    const double fit = std::min(paper.width() / page.size.width(), paper.height() / page.size.height());
    const double scale = std::abs(fit - 1) < 0.01 ? 1 : fit;
    painter.scale(unitsToPoint, unitsToPoint);
    painter.translate(
        (paper.width() - page.size.width() * scale) / 2, (paper.height() - page.size.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    paintPoster(painter, page, &course);
}

}

void printPoster(const PosterSheet &sheet, const PosterSource &source, const PosterOptions &options,
    const CoursePainter &course, QWidget *parent)
{
    const bool landscape = sheet.size.width() > sheet.size.height();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(sheet.heading);
    printer.setFullPage(true);
    printer.setPageLayout(QPageLayout(
        QPageSize(landscape ? sheet.size.transposed() : sheet.size, QPageSize::Point, QString(), QPageSize::FuzzyMatch),
        landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(said(QT_TRANSLATE_NOOP("PosterPrinting", "Print the poster")));
    dialog.setOptions(QAbstractPrintDialog::PrintToFile);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printer.setFullPage(true);
    const auto done = workBeside(parent, makingThePoster(), [&](const GoOn &goOn) -> Result<void> {
        PosterOptions stoppable = options;
        stoppable.goOn = goOn;
        const ComposedPoster poster(source, stoppable);
        if (!goOn(1))
            return stopped({});
        QPainter painter;
        if (!painter.begin(&printer))
            return Error {said(QT_TRANSLATE_NOOP("PosterPrinting",
                              "The printer did not take the poster. Look whether it is on, or export a PDF and print "
                              "that.")),
                {}, {}};
        paintOn(printer, painter, poster.page(), course);
        return {};
    });
    if (done && !*done)
        QMessageBox::warning(parent, said(QT_TRANSLATE_NOOP("PosterPrinting", "Poster")), done->error().text);
}

}
