#pragma once

#include "store/workbook.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace wend {

class Appearance;
class InterfaceLanguage;

/// Everything that can be set: the business of the workbook that is open, and the program. All of it is taken at once;
/// what belongs to the workbook can be undone.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum Page { Business, Program, Shortcuts };

    /// `workbook` null: there is none, and no business. All must outlive it.
    /// `choosePicture` asks for a file; empty: never mind.
    SettingsDialog(Workbook *workbook, InterfaceLanguage &language, Appearance &appearance,
        std::function<QStringList()> choosePicture, QWidget *parent);

    void showPage(Page page);

signals:
    void failed(const wend::Error &error);
    void keysChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    Workbook *m_workbook;
    InterfaceLanguage &m_language;
    Appearance &m_appearance;
    std::function<QStringList()> m_choosePicture;
    QListWidget *m_list;
    QStackedWidget *m_pages;
};

}
