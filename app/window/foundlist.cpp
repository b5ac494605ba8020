#include "window/foundlist.h"

#include "window/finder.h"

#include <QApplication>
#include <QPainter>

namespace wend {

namespace {

constexpr qsizetype wordsBefore = 28; ///< letters shown in front of a hit
constexpr qsizetype wordsAfter = 80;

QString oneLine(QString text) { return text.replace(QLatin1Char('\n'), QLatin1Char(' ')); }

}

FoundList::FoundList(const Finder &finder, QObject *parent) : QAbstractListModel(parent), m_finder(finder) { }

int FoundList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

void FoundList::reset()
{
    beginResetModel();
    m_rows = int(m_finder.found().size());
    endResetModel();
}

QVariant FoundList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_finder.found().size()))
        return {};
    const FoundText &found = m_finder.found()[size_t(index.row())];
    const qsizetype end = found.span.at + found.span.length;
    switch (role) {
    case Before: {
        const QString before = found.text.left(found.span.at);
        return oneLine(before.size() > wordsBefore ? QChar(u'…') + before.right(wordsBefore) : before);
    }
    case Hit: return oneLine(found.text.mid(found.span.at, found.span.length));
    case After: return oneLine(found.text.mid(end, wordsAfter));
    case Place: return m_finder.placeOf(found);
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole:
        return QStringLiteral("%1%2%3, %4")
            .arg(data(index, Before).toString(), data(index, Hit).toString(), data(index, After).toString(),
                data(index, Place).toString());
    default: return {};
    }
}

void FoundLine::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);

    QFont strong = option.font;
    strong.setBold(true);
    const QFontMetrics plainly(option.font);
    const QFontMetrics strongly(strong);
    const QRect row = option.rect.adjusted(10, 0, -10, 0);
    const QString place = plainly.elidedText(index.data(FoundList::Place).toString(), Qt::ElideMiddle, row.width() / 2);
    painter->save();
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, place);
    QRect words = row.adjusted(0, 0, -plainly.horizontalAdvance(place) - 24, 0);
    painter->setPen(option.palette.color(QPalette::Text));
    const auto write = [&](const QString &text, const QFont &font, const QFontMetrics &metrics) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, words.width());
        painter->setFont(font);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, shown);
        words.setLeft(words.left() + metrics.horizontalAdvance(shown));
    };
    write(index.data(FoundList::Before).toString(), option.font, plainly);
    write(index.data(FoundList::Hit).toString(), strong, strongly);
    if (words.width() > 12)
        write(index.data(FoundList::After).toString(), option.font, plainly);
    painter->restore();
}

QSize FoundLine::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + 10};
}

}
