#include "settings/businesspage.h"

#include "base/currency.h"
#include "base/language.h"
#include "edit/pictures.h"
#include "inspector/picturefield.h"
#include "inspector/valuefields.h"
#include "model/lookup.h"
#include "model/stagecolours.h"

#include <QFormLayout>

namespace wend {

namespace {

/// "GBP (£)", or the code alone where it has no sign of its own.
QString nameOfCurrency(const QString &code)
{
    const QString sign = currencySign(code).trimmed();
    return sign == code ? code : QStringLiteral("%1 (%2)").arg(code, sign);
}

/// One of a few words, kept as its place in a list; a word that is not among them is added, so that it stays.
template <class Face>
void offer(ChoiceField &field, QStringList &words, const QString &now, const Face &face)
{
    if (!words.contains(now))
        words.prepend(now);
    for (int at = 0; at < words.size(); ++at)
        field.add(face(words[at]), at);
}

}

BusinessPage::BusinessPage(Workbook &workbook, std::function<QStringList()> choosePicture, QWidget *parent)
    : QWidget(parent),
      m_fields(workbook, [](const Business &business) { return business.name; }),
      m_form(new QFormLayout(this))
{
    const Business &business = businessOf(workbook.model());
    auto *name = new LineField;
    auto *place = new LineField;
    auto *currency = new ChoiceField;
    auto *language = new ChoiceField;
    auto *logo = new PictureField(std::move(choosePicture), false);
    auto *accent = new SwatchField(accentColours());
    name->setObjectName(QStringLiteral("businessName"));
    place->setObjectName(QStringLiteral("businessPlace"));
    currency->setObjectName(QStringLiteral("businessCurrency"));
    language->setObjectName(QStringLiteral("businessLanguage"));
    logo->setObjectName(QStringLiteral("businessLogo"));
    accent->setObjectName(QStringLiteral("businessAccent"));
    QStringList codes = currencyCodes();
    QStringList tags = languages();
    offer(*currency, codes, business.currency, nameOfCurrency);
    offer(*language, tags, business.language, languageName);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    add(tr("Name"), name);
    add(tr("Place"), place);
    add(tr("Currency"), currency);
    add(tr("Language of maps and posters"), language);
    add(tr("Logo on posters"), logo);
    add(tr("Colour of posters"), accent);
    auto *hint = new QLabel(tr("Money without a sign of its own is in this currency. Numbers that were imported keep "
                               "theirs. Days and numbers are written as the language of the window has them."));
    hint->setProperty("hint", true);
    hint->setWordWrap(true);
    m_form->addRow(hint);

    m_fields.onFailure([this](const Error &error) { emit failed(error); });
    m_fields.bind(name, &Business::name, QT_TRANSLATE_NOOP("Edit", "Change the name of the business"));
    m_fields.bind(place, &Business::place, QT_TRANSLATE_NOOP("Edit", "Change the place of the business"));
    m_fields.bindBy(
        currency, QT_TRANSLATE_NOOP("Edit", "Change the currency of the business"),
        [codes](const Business &row) { return qint64(codes.indexOf(row.currency)); },
        [codes](Edit &edit, BusinessId id, qint64 at) { edit.set(id, &Business::currency, codes.value(int(at))); });
    m_fields.bindBy(
        language, QT_TRANSLATE_NOOP("Edit", "Change the language of maps and posters"),
        [tags](const Business &row) { return qint64(tags.indexOf(row.language)); },
        [tags](Edit &edit, BusinessId id, qint64 at) { edit.set(id, &Business::language, tags.value(int(at))); });
    connect(logo, &PictureField::failed, this, &BusinessPage::failed);
    m_fields.bindBy(
        logo, QT_TRANSLATE_NOOP("Edit", "Change the logo of the business"),
        [&workbook](const Business &row) {
            const Picture *shown = workbook.model().find(row.logo);
            return shown ? *shown : Picture {};
        },
        [](Edit &edit, BusinessId id, const Picture &picture) {
            edit.set(id, &Business::logo, picture.bytes.isEmpty() ? PictureId {} : addPicture(edit, picture));
        });
    m_fields.bind(accent, &Business::accent, QT_TRANSLATE_NOOP("Edit", "Change the colour of the posters"));
    m_fields.show({business.id});
    connect(&workbook, &Workbook::changed, this, [this] { m_fields.refresh(); });
}

void BusinessPage::add(const QString &caption, QWidget *field)
{
    field->setAccessibleName(caption);
    m_form->addRow(caption, field);
}

}
