#pragma once

#include "base/result.h"
#include "charts/plotcoursepainter.h"
#include "poster/posterstudio.h"
#include "poster/posterwriting.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace wend {

class PosterContents;
class PosterPreview;
class SheetChoices;
class Workbook;
class WrittenLine;

/// File > Poster…: the sheet as it will hang, what may be chosen about it (kept with the map), and the ways to paper.
/// Files are composed and written in another thread, with fonts of their own: text that is set belongs to the thread
/// that draws it.
class PosterDialog : public QDialog
{
    Q_OBJECT

public:
    PosterDialog(Workbook &workbook, MapId map, QWidget *parent = nullptr);

    /// What is chosen now.
    PosterOptions options() const;
    PosterOutput output() const;
    /// What the preview shows; empty until the first sheet is composed.
    const std::optional<PosterSheet> &sheet() const { return m_sheet; }
    /// Writes what is chosen to `path`, by its ending (pdf, png, svg), with progress where it takes longer than half a
    /// second.
    Result<void> writeTo(const QString &path);

signals:
    /// The preview shows what is chosen.
    void composed();

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    QWidget *makeChoices();
    QWidget *makeFoot();
    void retranslate();
    void fillLanguages();
    void restoreChoices();
    void keepChoices() const;
    void composeSoon();
    void compose();
    void takeSheet(const PosterSheet &sheet);
    void showWarnings();
    void showPieces();
    void keepWithMap();
    void takeUsualDistance();
    void exportAs(const QString &format);
    void print();

    Workbook &m_workbook;
    PosterSource m_source;
    QString m_fileName; ///< proposed, without ending
    QString m_folder;   ///< where it goes
    PlotCoursePainter m_course;
    PosterStudio m_studio;
    std::optional<PosterSheet> m_sheet;
    QTimer m_soon;

    PosterPreview *m_preview;
    SheetChoices *m_paper;
    QComboBox *m_language;
    QDoubleSpinBox *m_distance;
    PosterContents *m_contents;
    WrittenLine *m_written;
    QLabel *m_languageLabel, *m_distanceLabel, *m_readable, *m_warnings, *m_zoomLabel;
    QPushButton *m_takeLarger, *m_leaveLane;
    QPushButton *m_fit, *m_trueSize, *m_pdf, *m_png, *m_svg, *m_print, *m_close;
};

}
