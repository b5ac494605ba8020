#include "faults/cardsbroughtback.h"

#include "faults/pages.h"
#include "faults/workbookwitheverything.h"
#include "model/invariants.h"
#include "store/workbook.h"

#include <QRegularExpression>

namespace wend::test {

QSet<QByteArray> readableCards(const QByteArray &whole, const QByteArray &damaged, bool isOfBytes)
{
    QSet<QByteArray> marks;
    for (const StoredRow &row : Pages(whole).rowsOf("card")) {
        const QByteArray mark = markOf({row.id});
        if (damaged.contains(isOfBytes ? row.bytes : mark))
            marks.insert(mark);
    }
    return marks;
}

BroughtBack broughtBack(const QString &path)
{
    BroughtBack back;
    QTemporaryDir folder;
    const auto workbook = Workbook::open(WorkingCopies(folder.path()), path);
    if (!workbook) {
        back.trouble = QStringLiteral("what was repaired is not opened: %1 (%2)")
                           .arg(workbook.error().text, workbook.error().detail);
        return back;
    }
    if (const QStringList broken = brokenInvariants((*workbook)->model()); !broken.isEmpty())
        back.trouble = QStringLiteral("what was repaired does not hold together: ") + broken.first();
    static const QRegularExpression mark(QStringLiteral("#[0-9a-f]{16}#"));
    for (const auto &[id, card] : (*workbook)->model().all<Card>()) {
        for (auto found = mark.globalMatch(card.text); found.hasNext();)
            back.cards.insert(found.next().captured().toLatin1());
    }
    return back;
}

}
