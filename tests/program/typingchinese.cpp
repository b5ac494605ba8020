// The built program in a real window, typed into with an input method: fcitx5 with pinyin. What an input method and Qt
// do between them (who has the focus, when a composition begins anew) no made-up event shows.

#include "model/lookup.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#ifdef Q_OS_LINUX

namespace wend::test {

namespace {

constexpr int patience = 60000; ///< milliseconds; a sanitizer's build on a busy machine is slow

/// A screen of its own with a window manager, a bus and an input method.
class Desk
{
public:
    ~Desk()
    {
        for (auto process = m_processes.rbegin(); process != m_processes.rend(); ++process) {
            (*process)->kill();
            (*process)->waitForFinished();
        }
    }

    /// Says what is missing; empty: all is there.
    QString start()
    {
        for (const char *program : {"Xvfb", "openbox", "dbus-daemon", "fcitx5", "fcitx5-remote", "xdotool"}) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                return QStringLiteral("%1 is missing: packaging/install --test brings it").arg(QLatin1String(program));
        }
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_environment.insert(QStringLiteral("QT_IM_MODULE"), QStringLiteral("fcitx"));
        m_environment.insert(QStringLiteral("XMODIFIERS"), QStringLiteral("@im=fcitx"));
        const QString display = firstLineOf(run(QStringLiteral("Xvfb"),
            {"-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"}));
        m_environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + display);
        const QString bus
            = firstLineOf(run(QStringLiteral("dbus-daemon"), {"--session", "--nofork", "--print-address=1"}));
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
        if (display.isEmpty() || bus.isEmpty())
            return QStringLiteral("neither a screen nor a bus");
        run(QStringLiteral("openbox"), {});
        // Windows that came before it would never be given the keyboard.
        if (!QTest::qWaitFor(
                [&] { return !answerOf(QStringLiteral("xdotool"), {"get_num_desktops"}).isEmpty(); }, patience))
            return QStringLiteral("no window manager");
        const QDir config(m_folder.filePath(QStringLiteral("config/fcitx5")));
        QFile profile(config.filePath(QStringLiteral("profile")));
        if (!config.mkpath(QStringLiteral(".")) || !profile.open(QIODevice::WriteOnly))
            return QStringLiteral("no settings can be written");
        profile.write(
            "[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=pinyin\n[Groups/0/Items/0]\nName=keyboard-us\n"
            "[Groups/0/Items/1]\nName=pinyin\n[GroupOrder]\n0=Default\n");
        profile.close();
        run(QStringLiteral("fcitx5"), {"--disable=wayland,cloudpinyin,notifications,notificationitem"});
        // A window that comes before it may not be known to it until it gets the focus again.
        if (!QTest::qWaitFor([&] { return !answerOf(QStringLiteral("fcitx5-remote"), {}).isEmpty(); }, patience))
            return QStringLiteral("no input method");
        return {};
    }

    QProcess *run(const QString &program, const QStringList &arguments)
    {
        m_processes.push_back(std::make_unique<QProcess>());
        QProcess *process = m_processes.back().get();
        process->setProcessEnvironment(m_environment);
        process->setStandardErrorFile(QProcess::nullDevice());
        process->start(program, arguments);
        process->waitForStarted();
        return process;
    }

    QString answerOf(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

    void press(const QStringList &keys) const
    {
        answerOf(QStringLiteral("xdotool"), QStringList {"key", "--delay", "20"} + keys);
    }

    /// Whether the program's window has the keyboard.
    bool isActive(const QProcess &program) const
    {
        const QString window = answerOf(QStringLiteral("xdotool"), {"getactivewindow"});
        return !window.isEmpty()
            && answerOf(QStringLiteral("xdotool"), {"getwindowpid", window}) == QString::number(program.processId());
    }

    /// Turns the input method on where the keyboard is; true once it is.
    bool turnsOn() const
    {
        answerOf(QStringLiteral("fcitx5-remote"), {"-o"});
        return answerOf(QStringLiteral("fcitx5-remote"), {}) == QLatin1String("2");
    }

private:
    static QString firstLineOf(QProcess *process)
    {
        while (!process->canReadLine() && process->waitForReadyRead(patience)) { }
        return QString::fromUtf8(process->readLine()).trimmed();
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::vector<std::unique_ptr<QProcess>> m_processes; ///< in the order of their beginning
};

}

class TypingChinese : public QObject
{
    Q_OBJECT

private slots:
    void noLetterIsLost();

private:
    /// Of the saved file, read as by anybody else.
    static std::optional<Model> modelIn(const QString &path)
    {
        QTemporaryDir folder;
        const auto workbook = Workbook::open(WorkingCopies(folder.path()), path, Workbook::Access::Read);
        return workbook ? std::optional((*workbook)->model()) : std::nullopt;
    }
};

void TypingChinese::noLetterIsLost()
{
    OpenWorkbook open;
    const SmallMap small = addSmallMap(*open);
    const StageId stage = small.stages.front();
    const LaneId lane = lanesOf(open->model(), small.map).front();
    const QString path = open.file(QStringLiteral("cakes.wend"));
    QVERIFY(open->saveAs(path));
    open.workbook.reset();

    Desk desk;
    QCOMPARE(desk.start(), QString());
    const QProcess *program = desk.run(QStringLiteral(WEND_PROGRAM), {path});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isActive(*program), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.turnsOn(), patience);

    // The first cell of the first stage gets a card, then the stage another name.
    desk.press({"Right", "Down", "k", "e", "h", "u", "space", "Return"});
    desk.press({"ctrl+Home", "d", "i", "n", "g", "d", "a", "n", "space", "k", "e", "h", "u", "space", "Return"});
    desk.press({"ctrl+s"});
    const auto isSaved = [&] {
        const auto model = modelIn(path);
        return model && cardsIn(*model, lane, stage).size() == 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), patience);
    const Model model = *modelIn(path);
    QCOMPARE(model.at(cardsIn(model, lane, stage).back()).text, QStringLiteral("客户"));
    QCOMPARE(model.at(stage).name, QStringLiteral("订单客户"));
}

namespace {
const Registered<TypingChinese> registeredTypingChinese;
}

}

#endif

#include "typingchinese.moc"
