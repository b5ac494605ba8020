#include "start/rescueline.h"

#include "base/daytext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace wend {

RescueLine::RescueLine(const WorkingCopyInfo &copy, QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("rescue"));
    const QString name = !copy.origin.isEmpty() ? QFileInfo(copy.origin).completeBaseName()
        : copy.name.isEmpty()                   ? tr("New workbook")
                                                : copy.name;
    const QString when = momentText(copy.changed);
    auto *words = new QLabel(
        tr("<b>Not saved:</b> changes in “%1”, the last on %2. They are safe.")
            .arg(fontMetrics().elidedText(name, Qt::ElideMiddle, 260).toHtmlEscaped(), when.toHtmlEscaped()));
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    auto *forget = new QPushButton(tr("Throw away…"));
    forget->setAccessibleName(tr("Throw away %1").arg(name));
    auto *back = new QPushButton(tr("Bring it back"));
    back->setObjectName(QStringLiteral("unsaved.") + copy.id);
    back->setProperty("strongLine", true);
    back->setAccessibleName(tr("Bring back %1, changed %2").arg(name, when));
    connect(forget, &QPushButton::clicked, this, &RescueLine::forgetRequested);
    connect(back, &QPushButton::clicked, this, &RescueLine::resumeRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 5, 8, 5);
    row->addWidget(words, 1);
    row->addWidget(forget);
    row->addWidget(back);
}

}
