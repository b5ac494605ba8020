#include "inspector/countedtwicenote.h"

#include "edit/numbers.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "store/seriesreader.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace wend {

CountedTwiceNote::CountedTwiceNote(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("countedTwice"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3);
    hide();
}

void CountedTwiceNote::show(Workbook &workbook, MapId map, StageId stage, const Failed &failed)
{
    const Model &model = workbook.model();
    std::vector<CountedTwice> counts;
    if (model.find(stage) && model.find(map)) {
        SeriesReader &series = workbook.series();
        const Period period = series.periodOf(map);
        counts = countedTwiceAt(model, stage, series.seriesOf(bindingsOf(model, stage), period), period);
    }
    // The pressed button may be the one that made this change: it goes when its event is over.
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const CountedTwice &each : counts)
        addNote(workbook, each, failed);
    setVisible(!counts.empty());
}

void CountedTwiceNote::addNote(Workbook &workbook, const CountedTwice &counts, const Failed &failed)
{
    const Model &model = workbook.model();
    auto *text = new QLabel(
        //: %1 is a sentence that one thing is counted twice
        tr("%1 Which one leads?").arg(textOf(model, counts)));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(text);
    auto *choices = new QWidget;
    auto *row = new QVBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const BindingId number : {counts.leading, counts.other}) {
        auto *choice = new QRadioButton(nameAmong(model, counts, number).replace(u'&', QStringLiteral("&&")));
        choice->setChecked(number == counts.leading);
        row->addWidget(choice);
        connect(
            choice, &QRadioButton::clicked, this, [&workbook, number, failed, name = nameAmong(model, counts, number)] {
                const Binding *binding = workbook.model().find(number);
                const Stage *stage = binding ? workbook.model().find(binding->stage) : nullptr;
                if (!stage)
                    return;
                const auto done = workbook.edit({QT_TRANSLATE_NOOP("Edit", "Count “%1” at “%2”"), {name, stage->name}},
                    [number](Edit &edit) { leadWith(edit, number); });
                if (!done && failed)
                    failed(done.error());
            });
    }
    m_column->addWidget(choices);
}

}
