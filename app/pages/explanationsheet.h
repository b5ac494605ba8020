#pragma once

#include "base/result.h"
#include "pages/explanationwords.h"

class QPagedPaintDevice;
class QPrinter;

namespace wend {

/// A page of explanations as it goes onto paper.
struct ExplanationSheet
{
    const Model &model;
    Period period;
    StepFigures figures;
    QString language; ///< of the interface
};

/// Paints it on as few landscape pages as its smallest readable type allows.
void paintExplanations(QPagedPaintDevice &device, const ExplanationSheet &sheet);
/// As a PDF, in place of what is there.
Result<void> writeExplanations(const ExplanationSheet &sheet, const QString &path);
/// Asks for a printer and prints it.
void printExplanations(const ExplanationSheet &sheet, QWidget *parent);

}
