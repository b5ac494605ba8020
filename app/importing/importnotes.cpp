#include "importing/importnotes.h"

#include "look/stylesheet.h"
#include "sources/importwords.h"

#include <QApplication>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr qsizetype shownLeftOut = 3;
constexpr qsizetype shownNotes = 3;

QLabel *noteLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setFocusPolicy(Qt::NoFocus);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

QLabel *headLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("heading", true);
    return label;
}

QString linkTo(const char *what, const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(what), text.toHtmlEscaped());
}

/// A line with a point of a colour before it.
QString line(const QColor &point, const QString &html, const QString &sign = QString(QChar(0x2022)))
{
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:4px\"><tr><td width=\"14\" "
                          "style=\"color:%1\">%2</td><td>%3</td></tr></table>")
        .arg(point.name(), sign, html);
}

QString leftOutLine(const LeftOutColumn &column)
{
    const QString name = isNameByPlace(column.column)
        //: a column without a heading; %1 is its number, counted from 1
        ? ImportNotes::tr("column %1, without a name").arg(column.column.section(u' ', 1))
        : column.column.simplified();
    //: of a column that gives no number: its name, and why
    return ImportNotes::tr("<b>%1</b>: %2").arg(name.toHtmlEscaped(), reasonAlone(column.why).toHtmlEscaped());
}

}

ImportNotes::ImportNotes(QWidget *parent)
    : QWidget(parent),
      m_leftOutHead(headLabel(tr("LEFT OUT"))),
      m_leftOut(noteLabel(QStringLiteral("leftOut"))),
      m_notesHead(headLabel(tr("GOOD TO KNOW"))),
      m_notes(noteLabel(QStringLiteral("remarks")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_leftOutHead);
    column->addWidget(m_leftOut);
    column->addSpacing(8);
    column->addWidget(m_notesHead);
    column->addWidget(m_notes);
    column->addStretch();
    connect(m_leftOut, &QLabel::linkActivated, this, &ImportNotes::follow);
    connect(m_notes, &QLabel::linkActivated, this, &ImportNotes::follow);
}

void ImportNotes::show(const PendingFile &pending, const QStringList &warnings)
{
    if (m_path != pending.path)
        m_hasAllLeftOut = m_hasAllNotes = false;
    m_path = pending.path;
    m_pending = &pending;
    m_warnings = warnings;
    fill();
}

void ImportNotes::fill()
{
    const InterfaceColours colours = interfaceColours(lookOf(QApplication::palette()));
    const QColor amber = isDark(lookOf(QApplication::palette())) ? QColor(0xe0b050) : QColor(0xb07a10);
    QStringList leftOut;
    for (const ImportPart &part : m_pending->parts) {
        for (const LeftOutColumn &column : part.understanding.leftOut)
            leftOut += line(colours.soft, leftOutLine(column));
    }
    leftOut.removeDuplicates();
    if (const qsizetype more = leftOut.size() - shownLeftOut; more > 1 && !m_hasAllLeftOut) {
        leftOut.resize(shownLeftOut);
        leftOut += line(colours.soft, linkTo("leftOut", tr("and %n more", nullptr, int(more))));
    }
    QStringList notes;
    for (const QString &warning : m_warnings)
        notes += line(amber, warning.toHtmlEscaped());
    if (const int refused = m_pending->refused(); refused > 0)
        notes += line(amber,
            tr("%n row(s) or cell(s) could not be used.", nullptr, refused).toHtmlEscaped() + QLatin1Char(' ')
                + linkTo("refused", tr("Show")));
    for (const QString &remark : remarksOn(*m_pending))
        notes += line(colours.soft, remark.toHtmlEscaped());
    if (const qsizetype more = notes.size() - shownNotes; more > 1 && !m_hasAllNotes) {
        notes.resize(shownNotes);
        notes += line(colours.soft, linkTo("notes", tr("and %n more", nullptr, int(more))));
    }
    m_leftOut->setText(leftOut.join(QString()));
    m_notes->setText(notes.join(QString()));
    for (QLabel *each : {m_leftOutHead, m_leftOut})
        each->setVisible(!leftOut.isEmpty());
    for (QLabel *each : {m_notesHead, m_notes})
        each->setVisible(!notes.isEmpty());
    for (QLabel *each : {m_leftOut, m_notes})
        each->setFocusPolicy(each->text().contains(QLatin1String("<a href")) ? Qt::TabFocus : Qt::NoFocus);
}

QString ImportNotes::text() const
{
    return QTextDocumentFragment::fromHtml(m_leftOut->text()).toPlainText() + QLatin1Char('\n')
        + QTextDocumentFragment::fromHtml(m_notes->text()).toPlainText();
}

void ImportNotes::follow(const QString &link)
{
    if (link == u"refused") {
        emit refusedAsked();
        return;
    }
    (link == u"leftOut" ? m_hasAllLeftOut : m_hasAllNotes) = true;
    fill();
}

}
