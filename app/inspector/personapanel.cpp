#include "edit/pictures.h"
#include "inspector/avatarfield.h"
#include "inspector/fieldpanel.h"
#include "inspector/picturefield.h"
#include "inspector/valuefields.h"
#include "model/stagecolours.h"
#include "store/edit.h"

namespace wend {

namespace {

class PersonaPanel : public RowPanel<Persona>
{
public:
    explicit PersonaPanel(const PanelContext &context)
        : RowPanel(context, [](const Persona &persona) { return persona.name; })
    {
        addHeading(translated(QT_TRANSLATE_NOOP("Inspector", "Persona")));
        addPicture();
        m_avatar = new AvatarField;
        addWidget(m_avatar);
        m_fields.bindBy(
            m_avatar, QT_TRANSLATE_NOOP("Edit", "Change the face of “%1”"),
            [](const Persona &persona) {
                return AvatarField::Value {persona.avatarSkin, persona.avatarHair, persona.avatarHairColour};
            },
            [](Edit &edit, PersonaId id, const AvatarField::Value &face) {
                edit.set(id, &Persona::avatarSkin, face.skin);
                edit.set(id, &Persona::avatarHair, face.hair);
                edit.set(id, &Persona::avatarHairColour, face.hairColour);
            });
        auto *name = new LineField;
        auto *age = new NumberField(0, 130);
        auto *share = new NumberField(0, 100, 100);
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Name")), name);
        addPair(translated(QT_TRANSLATE_NOOP("Inspector", "Age")), age,
            translated(QT_TRANSLATE_NOOP("Inspector", "% of customers")), share);
        m_fields.bind(name, &Persona::name, QT_TRANSLATE_NOOP("Edit", "Rename the persona “%1”"));
        m_fields.bind(age, &Persona::age, QT_TRANSLATE_NOOP("Edit", "Change the age of “%1”"));
        m_fields.bind(share, &Persona::share, QT_TRANSLATE_NOOP("Edit", "Change the share of “%1”"));

        addLines(translated(QT_TRANSLATE_NOOP("Inspector", "Says")), &Persona::quote, 2);
        addLine(translated(QT_TRANSLATE_NOOP("Inspector", "Lives in")), &Persona::place);
        addLine(translated(QT_TRANSLATE_NOOP("Inspector", "Work")), &Persona::work);
        addLine(translated(QT_TRANSLATE_NOOP("Inspector", "Income")), &Persona::income);
        addLines(translated(QT_TRANSLATE_NOOP("Inspector", "Wants")), &Persona::goals, 3);
        addLines(translated(QT_TRANSLATE_NOOP("Inspector", "Buys because")), &Persona::reasons, 3);
        addLines(translated(QT_TRANSLATE_NOOP("Inspector", "Worries about")), &Persona::worries, 3);
        addLines(translated(QT_TRANSLATE_NOOP("Inspector", "Habits")), &Persona::habits, 2);
        addLine(translated(QT_TRANSLATE_NOOP("Inspector", "Found on")), &Persona::channels);
        addLine(translated(QT_TRANSLATE_NOOP("Inspector", "Devices")), &Persona::devices);
        addLine(translated(QT_TRANSLATE_NOOP("Inspector", "Kind of customer")), &Persona::segment);

        auto *colour = new SwatchField(stageColours());
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Colour of the curve")), colour);
        m_fields.bind(colour, &Persona::colour, QT_TRANSLATE_NOOP("Edit", "Change the colour of “%1”"));
        auto *marker = new ChoiceField;
        marker->add(translated(QT_TRANSLATE_NOOP("Inspector", "Circle")), qint64(MarkerShape::Circle));
        marker->add(translated(QT_TRANSLATE_NOOP("Inspector", "Square")), qint64(MarkerShape::Square));
        marker->add(translated(QT_TRANSLATE_NOOP("Inspector", "Diamond")), qint64(MarkerShape::Diamond));
        marker->add(translated(QT_TRANSLATE_NOOP("Inspector", "Triangle")), qint64(MarkerShape::Triangle));
        marker->add(
            translated(QT_TRANSLATE_NOOP("Inspector", "Triangle, point down")), qint64(MarkerShape::TriangleDown));
        marker->add(translated(QT_TRANSLATE_NOOP("Inspector", "Pentagon")), qint64(MarkerShape::Pentagon));
        marker->add(translated(QT_TRANSLATE_NOOP("Inspector", "Hexagon")), qint64(MarkerShape::Hexagon));
        marker->add(translated(QT_TRANSLATE_NOOP("Inspector", "Cross")), qint64(MarkerShape::Cross));
        addField(translated(QT_TRANSLATE_NOOP("Inspector", "Marks on the curve")), marker);
        m_fields.bind(marker, &Persona::marker, QT_TRANSLATE_NOOP("Edit", "Change the marks of “%1”"));
        addEnd();
    }

    void show(const Selection &selection) override
    {
        RowPanel::show(selection);
        dress();
    }
    void refresh(const Changes &changes) override
    {
        RowPanel::refresh(changes);
        dress();
    }

private:
    // A picture stands in place of the drawn face.
    void dress()
    {
        if (const Persona *persona = row()) {
            m_avatar->setColour(persona->colour);
            m_avatar->setVisible(!persona->picture);
        }
    }
    void addPicture()
    {
        auto *picture = new PictureField(m_context.choosePicture, true);
        addWidget(picture);
        connect(picture, &PictureField::failed, this, [this](const Error &error) { m_context.failed(error); });
        m_fields.bindBy(
            picture, QT_TRANSLATE_NOOP("Edit", "Change the picture of “%1”"),
            [this](const Persona &persona) {
                const Picture *shown = model().find(persona.picture);
                return shown ? *shown : Picture {};
            },
            [](Edit &edit, PersonaId persona, const Picture &picture) { setPicture(edit, persona, picture); });
    }
    static QString translated(const char *text) { return QCoreApplication::translate("Inspector", text); }

    void addLine(const QString &caption, QString Persona::*field)
    {
        auto *line = new LineField;
        addField(caption, line);
        m_fields.bind(line, field, QT_TRANSLATE_NOOP("Edit", "Change the persona “%1”"));
    }
    void addLines(const QString &caption, QString Persona::*field, int lines)
    {
        auto *notes = new NotesField(lines);
        addField(caption, notes);
        m_fields.bind(notes, field, QT_TRANSLATE_NOOP("Edit", "Change the persona “%1”"));
    }

    AvatarField *m_avatar;
};

}

std::unique_ptr<FieldPanel> makePersonaPanel(const PanelContext &context)
{
    return std::make_unique<PersonaPanel>(context);
}

}
