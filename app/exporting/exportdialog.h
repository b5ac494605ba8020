#pragma once

#include "charts/plotcoursepainter.h"
#include "exchange/exportformats.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace wend {

class SheetChoices;

/// Asks for a format, its options and the maps, and writes them to a file.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// The workbook outlives it. `map` is the one that is shown.
    ExportDialog(const Workbook &workbook, MapId map, QWidget *parent = nullptr);

    /// By the format of its ending; what failed was told. The files that were written, none where it was stopped.
    QStringList writeTo(const QString &path);

signals:
    void written(const QStringList &paths);

private:
    QWidget *makeFormats();
    QWidget *makeChoices();
    void fillMaps(MapId shown);
    const ExportFormat &format() const;
    std::vector<MapId> maps() const;
    ExportOptions options() const;
    void showChoices();
    void askForFile();

    const Workbook &m_workbook;
    PlotCoursePainter m_course;
    QString m_fileName;
    QString m_folder;
    QListWidget *m_formats = nullptr;
    QListWidget *m_maps = nullptr;
    QLabel *m_mapsLabel = nullptr;
    SheetChoices *m_paper = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_export = nullptr;
};

}
