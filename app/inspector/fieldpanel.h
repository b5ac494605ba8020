#pragma once

#include "canvas/selection.h"
#include "inspector/fieldbinding.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace wend {

/// What a panel is about and lives in.
struct PanelContext
{
    Workbook &workbook;
    MapId map;
    QString language; ///< of the interface
    std::function<void(const Error &)> failed;
    std::function<QStringList()> choosePicture; ///< asks for a file; empty: never mind
    std::function<void(CardId)> openLink;
    std::function<void(StageId, CardId, BindingId)> openNumbers; ///< of a stage, or of a touchpoint of it
    std::function<void(StageId)> openExplanations;               ///< of the step that leads to a stage
};

/// The fields of one kind of thing: a column of captions and widgets. Made anew when the language changes.
class FieldPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FieldPanel(const PanelContext &context, QWidget *parent = nullptr);

    /// The selection is of the kind this panel is for.
    virtual void show(const Selection &selection) = 0;
    virtual void refresh(const Changes &changes) = 0;
    /// Takes over what is being typed.
    virtual void commit() = 0;

protected:
    const Model &model() const { return m_context.workbook.model(); }
    QLabel *addHeading(const QString &text);
    /// A caption above; it names the widget for screen readers too.
    void addField(const QString &caption, QWidget *widget);
    void addWidget(QWidget *widget);
    /// Two fields side by side.
    void addPair(const QString &caption, QWidget *widget, const QString &second, QWidget *secondWidget);
    /// Fields after it hug the top.
    void addEnd();

    PanelContext m_context;

private:
    QWidget *captioned(const QString &caption, QWidget *widget);

    QVBoxLayout *m_column;
};

/// A panel whose fields are those of rows of one type.
template <class Row>
class RowPanel : public FieldPanel
{
public:
    RowPanel(const PanelContext &context, std::function<QString(const Row &)> nameOf, QWidget *parent = nullptr)
        : FieldPanel(context, parent),
          m_fields(context.workbook, std::move(nameOf))
    {
        m_fields.onFailure(context.failed);
    }

    void show(const Selection &selection) override
    {
        if constexpr (std::is_same_v<Row, Card> || std::is_same_v<Row, Feeling>) {
            if (const auto *ids = std::get_if<std::vector<Id<Row>>>(&selection))
                m_fields.show(*ids);
        } else if (const auto *id = std::get_if<Id<Row>>(&selection)) {
            m_fields.show({*id});
        }
    }
    void refresh(const Changes &changes) override
    {
        (void)changes;
        m_fields.refresh();
    }
    void commit() override { m_fields.commit(); }

protected:
    const Row *row() const { return m_fields.ids().empty() ? nullptr : model().find(m_fields.ids().front()); }

    FieldBinding<Row> m_fields;
};

std::unique_ptr<FieldPanel> makeMapPanel(const PanelContext &context);
std::unique_ptr<FieldPanel> makeStagePanel(const PanelContext &context);
std::unique_ptr<FieldPanel> makeLanePanel(const PanelContext &context);
std::unique_ptr<FieldPanel> makeTouchpointPanel(const PanelContext &context);
std::unique_ptr<FieldPanel> makePainPanel(const PanelContext &context);
std::unique_ptr<FieldPanel> makeIdeaPanel(const PanelContext &context);
std::unique_ptr<FieldPanel> makeActionPanel(const PanelContext &context);
std::unique_ptr<FieldPanel> makeThoughtPanel(const PanelContext &context);
std::unique_ptr<FieldPanel> makeMessagePanel(const PanelContext &context);
/// Of the backstage and of support.
std::unique_ptr<FieldPanel> makeBackstagePanel(const PanelContext &context);
/// Of lanes of pictures and storyboards.
std::unique_ptr<FieldPanel> makePicturePanel(const PanelContext &context);
/// For all other cards, and for cards of different kinds together.
std::unique_ptr<FieldPanel> makeCardPanel(const PanelContext &context);
std::unique_ptr<FieldPanel> makeFeelingPanel(const PanelContext &context);
std::unique_ptr<FieldPanel> makePathPanel(const PanelContext &context);
std::unique_ptr<FieldPanel> makePersonaPanel(const PanelContext &context);

}
