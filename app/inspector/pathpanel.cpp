#include "canvas/actions.h"
#include "canvas/editnames.h"
#include "inspector/fieldpanel.h"
#include "inspector/valuefields.h"

#include <QLabel>
#include <QPushButton>

namespace wend {

namespace {

class PathPanel : public RowPanel<Path>
{
public:
    explicit PathPanel(const PanelContext &context)
        : RowPanel(
            context, [this](const Path &path) { return textOf(path.from) + QStringLiteral(" → ") + textOf(path.to); }),
          m_from(new QLabel),
          m_to(new QLabel)
    {
        const auto translated = [](const char *text) { return QCoreApplication::translate("Inspector", text); };
        auto *label = new LineField;
        auto *share = new NumberField(0, 100, 100);
        auto *turn = new QPushButton(translated(QT_TRANSLATE_NOOP("Inspector", "Turn around")));
        for (QLabel *end : {m_from, m_to}) {
            end->setTextFormat(Qt::PlainText);
            end->setWordWrap(true);
        }
        addHeading(translated(QT_TRANSLATE_NOOP("Inspector", "Path")));
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "From")), m_from);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "To")), m_to);
        addWidget(turn);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Words beside it")), label);
        //: a path: the share of customers at its beginning who take it
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "How many go this way, %")), share);
        addEnd();
        m_fields.bind(label, &Path::label, QT_TRANSLATE_NOOP("Edit", "Label the path %1"));
        m_fields.bind(share, &Path::share, QT_TRANSLATE_NOOP("Edit", "Change how many take the path %1"));
        QObject::connect(turn, &QPushButton::clicked, turn, [this] { turnAround(); });
    }

    void show(const Selection &selection) override
    {
        RowPanel::show(selection);
        showEnds();
    }
    void refresh(const Changes &changes) override
    {
        RowPanel::refresh(changes);
        showEnds();
    }

private:
    QString textOf(CardId id) const
    {
        const Card *card = model().find(id);
        return card ? shortText(card->text) : QString();
    }
    void showEnds()
    {
        const Path *path = row();
        m_from->setText(path ? textOf(path->from) : QString());
        m_to->setText(path ? textOf(path->to) : QString());
    }
    void turnAround()
    {
        const Path *path = row();
        if (!path)
            return;
        if (const auto done = turnPath(m_context.workbook, path->id); !done && m_context.failed)
            m_context.failed(done.error());
    }

    QLabel *m_from;
    QLabel *m_to;
};

}

std::unique_ptr<FieldPanel> makePathPanel(const PanelContext &context) { return std::make_unique<PathPanel>(context); }

}
