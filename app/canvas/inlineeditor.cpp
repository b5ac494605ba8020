#include "canvas/inlineeditor.h"

#include "render/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <cmath>

namespace wend {

namespace {

QFont fontOf(const EditorLook &look, double dotsPerInch)
{
    const Families families = availableFamilies();
    QFont font;
    font.setFamilies(families.latin + families.cjk(regionOf(look.language, {})) + families.emoji);
    font.setPointSizeF(look.style.size * look.zoom * 72 / dotsPerInch); // pixel sizes are whole numbers only
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(look.style.weight == TextStyle::Weight::Bold ? QFont::Bold
            : look.style.weight == TextStyle::Weight::SemiBold  ? QFont::DemiBold
                                                                : QFont::Normal);
    font.setItalic(look.style.italic && !look.language.startsWith(QLatin1String("zh"))); // Chinese is never slanted
    return font;
}

}

InlineEditor::InlineEditor(QWidget *viewport) : QTextEdit(viewport)
{
    setObjectName(QStringLiteral("inlineEditor"));
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setCursorWidth(2);
    document()->setDocumentMargin(room);
    document()->setUseDesignMetrics(true);
    connect(document(), &QTextDocument::contentsChanged, this, &InlineEditor::format);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &InlineEditor::fit);
}

void InlineEditor::setLook(const EditorLook &look)
{
    m_look = look;
    if (accessibleName() != look.accessibleName)
        setAccessibleName(look.accessibleName);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, look.paper);
    colours.setColor(QPalette::Text, look.ink);
    colours.setColor(QPalette::Highlight, look.selection);
    colours.setColor(QPalette::HighlightedText, look.selection.lightnessF() < 0.6 ? Qt::white : Qt::black);
    setPalette(colours);
    document()->setDefaultFont(fontOf(look, logicalDpiY()));
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setLineWrapColumnOrWidth(int(std::ceil(look.rect.width())) + 2 * room);
    format();
    fit();
}

// Lines are as high as the map's, whatever stands in them.
void InlineEditor::format()
{
    if (m_formatting)
        return;
    m_formatting = true;
    const double height = m_look.style.size * m_look.style.leading * m_look.zoom;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().lineHeightType() == QTextBlockFormat::FixedHeight
            && block.blockFormat().lineHeight() == height)
            continue;
        QTextBlockFormat format;
        format.setLineHeight(height, QTextBlockFormat::FixedHeight);
        QTextCursor cursor(block);
        cursor.joinPreviousEditBlock();
        cursor.setBlockFormat(format);
        cursor.endEditBlock();
    }
    m_formatting = false;
}

void InlineEditor::fit()
{
    // Qt puts the baseline of a line of fixed height at four fifths of it; the map puts it by the letters' height.
    const double size = m_look.style.size * m_look.zoom;
    const double height = size * m_look.style.leading;
    const double lower = height / 2 + 0.37 * size - 0.8 * height;
    const QPoint topLeft(
        int(std::lround(m_look.rect.left())) - room, int(std::lround(m_look.rect.top() + lower)) - room);
    const QSize wanted(int(std::ceil(m_look.rect.width())) + 2 * room,
        std::max(int(std::ceil(document()->size().height())), int(height)));
    QRect place(topLeft, wanted);
    // What is longer than the screen scrolls within it.
    if (const int most = parentWidget()->height() - 4 * room; place.height() > most) {
        place.setHeight(most);
        place.moveTop(2 * room);
    }
    if (geometry() == place)
        return;
    setGeometry(place);
    ensureCursorVisible();
    emit grown();
}

void InlineEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ShiftModifier) && !m_look.oneLine)
            insertPlainText(QStringLiteral("\n"));
        else
            emit committed();
        return;
    case Qt::Key_Escape: emit cancelled(); return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: emit tabbed(event->key() == Qt::Key_Tab); return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_look.hasHeight)
            emit heightAsked(event->key() == Qt::Key_Up, event->modifiers().testFlag(Qt::ShiftModifier));
        else
            QTextEdit::keyPressEvent(event);
        return;
    default: QTextEdit::keyPressEvent(event);
    }
}

void InlineEditor::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (isLeftFor(event->reason()))
        emit committed();
}

bool InlineEditor::isLeftFor(Qt::FocusReason reason)
{
    return reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason;
}

void InlineEditor::showCaret()
{
    QFocusEvent gained(QEvent::FocusIn, Qt::OtherFocusReason);
    focusInEvent(&gained);
}

bool InlineEditor::isComposing() const
{
    const QTextLayout *layout = textCursor().block().layout();
    return layout && !layout->preeditAreaText().isEmpty();
}

void InlineEditor::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(m_look.oneLine ? source->text().simplified() : source->text());
}

}
