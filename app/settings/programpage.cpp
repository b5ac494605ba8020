#include "settings/programpage.h"

#include "base/language.h"
#include "look/appearance.h"
#include "look/interfacelanguage.h"

#include <QComboBox>
#include <QFormLayout>

namespace wend {

ProgramPage::ProgramPage(InterfaceLanguage &language, Appearance &appearance, QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    auto *speaks = new QComboBox;
    speaks->setObjectName(QStringLiteral("programLanguage"));
    for (const QString &tag : languages())
        speaks->addItem(languageName(tag), tag);
    speaks->setCurrentIndex(speaks->findData(language.current()));
    auto *looks = new QComboBox;
    looks->setObjectName(QStringLiteral("programAppearance"));
    looks->addItem(tr("As the system"), int(Appearance::Choice::System));
    looks->addItem(tr("Light"), int(Appearance::Choice::Light));
    looks->addItem(tr("Dark"), int(Appearance::Choice::Dark));
    looks->addItem(tr("High contrast"), int(Appearance::Choice::Contrast));
    looks->setCurrentIndex(looks->findData(int(appearance.choice())));
    for (const auto &[caption, field] : {std::pair(tr("Language"), speaks), std::pair(tr("Appearance"), looks)}) {
        field->setAccessibleName(caption);
        form->addRow(caption, field);
    }
    connect(speaks, &QComboBox::activated, &language, [&language, speaks] {
        // After the event: the page is made anew by it.
        QMetaObject::invokeMethod(
            &language, [&language, tag = speaks->currentData().toString()] { language.choose(tag); },
            Qt::QueuedConnection);
    });
    connect(looks, &QComboBox::activated, &appearance,
        [&appearance, looks] { appearance.choose(Appearance::Choice(looks->currentData().toInt())); });
}

}
