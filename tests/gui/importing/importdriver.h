#pragma once

#include "importing/importdialog.h"
#include "support/bakeryworkbook.h"

class QComboBox;

namespace wend {
class TablePreview;
}

namespace wend::test {

/// An import dialog over the bakery, and what a person does in it.
class ImportDriver
{
public:
    ImportDriver(BakeryWorkbook &bakery, const QStringList &paths);

    ImportDialog &dialog() { return *m_dialog; }
    ImportDialog *operator->() { return m_dialog.get(); }
    /// Whether all is read, in good time.
    bool settles();

    template <class Widget>
    Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString text(const char *label) const;
    bool isSeen(const char *name) const;
    void click(const char *button);

    /// The names of the numbers, in their alphabet; of those that are shown on the map only, or of all.
    QStringList numbers(bool onlyOnMap = false) const;
    /// "12": what stands beside the name of a number.
    QString valueOf(const QString &name) const;
    /// The choice of places of a number.
    QComboBox *place(const QString &key) const;
    void put(const QString &key, const QString &place);

    TablePreview *preview() const;
    QString heading(int column) const;
    void clickHead(int column);
    QWidget *popup() const;
    /// Clicks a choice in the pop-up that is open, by its words.
    void choose(const QString &words);
    void closePopup();
    /// Clicks the head of a column, then a choice: two clicks.
    void say(int column, const QString &words);
    /// Clicks "Change…", then an entry of the menu, by its words.
    bool change(const QString &words);

private:
    std::unique_ptr<ImportDialog> m_dialog;
};

}
