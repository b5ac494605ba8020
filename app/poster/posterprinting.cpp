#include "poster/posterprinting.h"

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
    painter.translate((paper.width() - page.size.width() * scale) / 2, (paper.height() - page.size.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    paintPoster(painter, page, &course);
}

}

void printPoster(const ComposedPoster &poster, const CoursePainter &course, QWidget *parent)
{
    const PosterPage &page = poster.page();
    const bool landscape = page.size.width() > page.size.height();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(page.heading);
    printer.setFullPage(true);
    printer.setPageLayout(QPageLayout(QPageSize(landscape ? page.size.transposed() : page.size, QPageSize::Point, QString(), QPageSize::FuzzyMatch),
        landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(said(QT_TRANSLATE_NOOP("PosterPrinting", "Print the poster")));
    dialog.setOptions(QAbstractPrintDialog::PrintToFile);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer)) {
        QMessageBox::warning(parent, said(QT_TRANSLATE_NOOP("PosterPrinting", "Poster")),
            said(QT_TRANSLATE_NOOP("PosterPrinting", "The printer did not take the poster. Look whether it is on, or export a PDF and print that.")));
        return;
    }
    paintOn(printer, painter, page, course);
}

}
