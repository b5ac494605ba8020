#include "pages/growingfield.h"

#include <QKeyEvent>
#include <QStyle>
#include <QSyntaxHighlighter>

namespace wend {

namespace {

class BoldFirstLine : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        if (currentBlock().blockNumber() > 0)
            return;
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        setFormat(0, int(text.size()), bold);
    }
};

bool isCtrlEnter(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && key.modifiers().testFlag(Qt::ControlModifier);
}

}

GrowingField::GrowingField(FirstLine firstLine, QWidget *parent) : NotesField(1, parent)
{
    setProperty("plain", true);
    document()->setDocumentMargin(1); // in line with what stands above and below
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    if (firstLine == FirstLine::Bold)
        new BoldFirstLine(document());
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingField::fitHeight);
}

void GrowingField::setPale(bool pale)
{
    if (property("pale").toBool() == pale)
        return;
    setProperty("pale", pale);
    style()->unpolish(this);
    style()->polish(this);
}

bool GrowingField::event(QEvent *event)
{
    if (isCtrlEnter(*event)) {
        emit finished();
        emit wentOn();
        return true;
    }
    const bool taken = NotesField::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
    return taken;
}

void GrowingField::resizeEvent(QResizeEvent *event)
{
    NotesField::resizeEvent(event);
    fitHeight();
}

// A plain document counts its height in lines.
void GrowingField::fitHeight()
{
    const int lines = std::max(1, int(document()->size().height()));
    const int frame = height() - viewport()->height();
    const int wanted = lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + frame;
    if (wanted != height())
        setFixedHeight(wanted);
}

}
