#pragma once

#include "canvas/selection.h"
#include "model/findtext.h"
#include "store/workbook.h"

#include <QObject>
#include <QTimer>
#include <span>

namespace wend {

class Workspace;

/// Finding and replacing in all maps: what was found, which of it the person is at, and going there.
class Finder : public QObject
{
    Q_OBJECT

public:
    explicit Finder(Workspace &workspace, QObject *parent = nullptr);

    const TextPattern &pattern() const { return m_pattern; }
    void setPattern(const TextPattern &pattern);
    /// Null: nothing is found in it.
    void setWorkbook(Workbook *workbook);
    /// Whether what is found is kept up to date and marked on the map.
    void setActive(bool active);

    const std::vector<FoundText> &found() const { return m_found; }
    int current() const { return m_current; } ///< index into found(); -1: at none yet

    void goTo(int index);
    /// From where the person is: the one gone to last, else what is selected.
    void goOn(bool forward);
    /// The one gone to, and on to the next. Goes to the first where none was gone to.
    void replaceCurrent(const QString &with);
    /// How many were replaced.
    int replaceAll(const QString &with);

    /// What to select to be at a found text.
    static Selection selectionOf(const FoundText &found);
    /// "Celebration cakes · Touchpoints · Order", as far as it is known.
    QString placeOf(const FoundText &found) const;

signals:
    void changed(); ///< found() or current()
    void failed(const wend::Error &error);

private:
    void find();
    void mark();
    bool replace(std::span<const FoundText> places, const QString &with);
    int nearest(bool forward) const;

    Workspace &m_workspace;
    Workbook *m_workbook = nullptr;
    TextPattern m_pattern;
    std::vector<FoundText> m_found;
    int m_current = -1;
    bool m_active = false;
    QTimer m_soon; ///< many changes in a row are looked through once
};

}
