#include "edit/daynotes.h"

#include "edit/cards.h"
#include "store/edit.h"

namespace wend {

DayNoteId addDayNote(Edit &edit, const QDate &day, const QString &text, StageId stage, CardId idea)
{
    Q_ASSERT(day.isValid());
    for (const DayNote &known : edit.group<DayNote>({})) {
        if (known.day != day || known.text != text)
            continue;
        if (stage)
            edit.set(known.id, &DayNote::stage, stage);
        if (idea)
            edit.set(known.id, &DayNote::idea, idea);
        return known.id;
    }
    return edit.insert(DayNote {{}, day, text, stage, idea});
}

EvidenceId keepAnswer(Edit &edit, DayNoteId id, const QString &answer, const QDate &day)
{
    const std::optional<DayNote> note = edit.row(id);
    if (!note || !note->idea)
        return {};
    for (const Evidence &known : edit.group<Evidence>({note->idea.value, 0})) {
        if (known.kind == EvidenceKind::Measured && known.source == note->text)
            edit.remove(known.id);
    }
    Evidence evidence;
    evidence.kind = EvidenceKind::Measured;
    evidence.text = answer;
    evidence.source = note->text;
    evidence.date = day;
    return addEvidence(edit, note->idea, evidence);
}

}
