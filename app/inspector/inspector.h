#pragma once

#include "canvas/selection.h"
#include "store/workbook.h"

#include <QScrollArea>

namespace wend {

class FieldPanel;

/// The right side: what is selected, field by field. Panels are made when first needed.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);
    ~Inspector() override;

    /// Null: nothing is open.
    void setWorkbook(Workbook *workbook);
    void setMap(MapId map);
    void setLanguage(const QString &language);
    /// Nothing selected shows the map.
    void show(const Selection &selection);
    /// A source of numbers, or one file of it; until something else is shown.
    void showSource(wend::SourceId source);
    void showImport(wend::ImportId import);
    /// Takes over what is being typed.
    void commit();
    /// Puts the focus into the first field.
    void enter();
    /// How a panel asks for the file of a picture.
    void setPictureChooser(std::function<QStringList()> choose) { m_choosePicture = std::move(choose); }

signals:
    void left(); ///< Esc: back to the map
    void failed(const wend::Error &error);
    void linkRequested(wend::CardId card);
    void numbersRequested(wend::StageId stage, wend::CardId card, wend::BindingId number);
    void explanationsRequested(wend::StageId stage);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Kind {
        None,
        Map,
        Stage,
        Lane,
        Touchpoint,
        Pain,
        Idea,
        Action,
        Thought,
        Message,
        Backstage,
        Picture,
        Card,
        Feeling,
        Persona,
        Source,
        Import,
        Path
    };

    static Kind kindOf(LaneKind lane);
    Kind kindOf(const Selection &selection) const;
    std::unique_ptr<FieldPanel> make(Kind kind);
    void follow(const Changes &changes);
    void rebuild();
    void put(std::unique_ptr<FieldPanel> panel, Kind kind);
    bool followNumbers(const Changes &changes);

    Workbook *m_workbook = nullptr;
    MapId m_map;
    QString m_language;
    std::function<QStringList()> m_choosePicture;
    Selection m_selection;
    SourceId m_source;
    ImportId m_import;
    Kind m_kind = Kind::None;
    FieldPanel *m_panel = nullptr; ///< owned by the scroll area
};

}
