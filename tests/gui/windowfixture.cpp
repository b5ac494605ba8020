#include "gui/windowfixture.h"

#include "start/newworkbook.h"

#include <QImage>
#include <QSettings>
#include <QTest>

namespace wend::test {

WindowFixture::WindowFixture()
{
    QSettings().clear();
    m_language.choose(QStringLiteral("en"));
    startAgain();
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::startAgain()
{
    auto prompts = std::make_unique<TestPrompts>();
    m_prompts = prompts.get();
    m_window = std::make_unique<MainWindow>(copies(), m_language, m_appearance, std::move(prompts));
    m_window->resize(1400, 900);
    m_window->show();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

void WindowFixture::closeWindow() { m_window.reset(); }

QString WindowFixture::file()
{
    const QString path = m_folder.filePath(QStringLiteral("bakery.wend"));
    if (!QFile::exists(path)) {
        QTemporaryDir folder;
        auto workbook = Workbook::create(WorkingCopies(folder.path()), QStringLiteral("en"));
        if (!workbook || !fillWithTemplate(**workbook, QStringLiteral("bakery"), QStringLiteral("en"))
            || !(*workbook)->saveCopy(path))
            qFatal("the example cannot be made");
    }
    return path;
}

QString WindowFixture::pictureFile(const QString &name) const
{
    QImage picture(90, 60, QImage::Format_RGB32);
    picture.fill(Qt::yellow);
    return picture.save(path(name)) ? path(name) : QString();
}

void WindowFixture::openBakery()
{
    if (!m_window->open(file()))
        qFatal("the example cannot be opened");
    (void)QTest::qWaitForWindowActive(m_window.get());
}

CardId cardCalled(const Model &model, const QString &text)
{
    for (const auto &[id, card] : model.all<Card>()) {
        if (card.text == text)
            return id;
    }
    return {};
}

}
