#pragma once

#include "edit/versions.h"
#include "store/workbook.h"
#include "versions/mapdifferences.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace wend {

class VersionMap;

/// The versions of a map or persona: one of them as it was, with what is different from now marked and told in words,
/// to be brought back as a whole or by parts. Everything done here is an undo step of the workbook.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(Workbook &workbook, const Versioned &of, QWidget *parent = nullptr);
    ~VersionsDialog() override;

    void choose(VersionId version);
    VersionId version() const;

signals:
    void failed(const wend::Error &error);
    /// The whole was brought back, and the dialog is closed.
    void broughtBack(const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeLists();
    QWidget *makeFoot();
    void fill();
    void showVersion();
    void showDifferences();
    void showPart();
    void choosePlace(const DifferencePlace &place);
    void beginRename();
    void rename(QListWidgetItem *item);
    void remove();
    void keep();
    void bringBack();
    void bringBackPart();
    bool edit(const EditName &name, const Workbook::Change &change);
    const Model &model() const { return m_workbook.model(); }
    std::vector<VersionId> versions() const; ///< the newest first
    QString title() const;                   ///< of the map or persona
    /// What of the version the chosen difference belongs to and can come back by itself.
    std::optional<VersionPart> part() const;

    Workbook &m_workbook;
    Versioned m_of;
    std::optional<Model> m_rows; ///< of the version that is shown
    Differences m_differences;
    bool m_filling = false;
    QListWidget *m_list;
    QLabel *m_nothing;
    VersionMap *m_map;
    QLabel *m_heading;
    QListWidget *m_words;
    QPushButton *m_keep, *m_rename, *m_remove, *m_bringPart, *m_bring;
};

/// Asks for a name and keeps the map or persona under it; `failed` is told where that could not be.
void askToKeepVersion(
    Workbook &workbook, const Versioned &of, QWidget *window, const std::function<void(const Error &)> &failed);

}
