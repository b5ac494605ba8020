#pragma once

#include "exchange/mapfiles.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace wend {

/// Shows what was found in a file before a workbook is made of it: its maps as tables, or that it holds numbers. The
/// person can take it for the other.
class FilePreview : public QDialog
{
    Q_OBJECT

public:
    /// `maps` may be an error: then only numbers are offered.
    FilePreview(const QString &fileName, FileContent content, const Result<ReadMaps> &maps, QWidget *parent = nullptr);

    bool takesNumbers() const;
    /// With the titles that the person gave.
    const std::vector<MapDraft> &maps() const { return m_maps.maps; }

private:
    void showMap();
    void showChoice();

    ReadMaps m_maps;
    QRadioButton *m_asMap;
    QRadioButton *m_asNumbers;
    QComboBox *m_which;
    QLineEdit *m_title;
    QTableWidget *m_table;
};

}
