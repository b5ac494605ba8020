#include "base/regularfile.h"
#include "exchange/mermaid.h"
#include "read/encoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace wend {

namespace {

constexpr qint64 mostBytes = 4 << 20;
constexpr int mostTasks = 5000;

Error fail(const char *text, const QString &path)
{
    return {QCoreApplication::translate("Mermaid", text).arg(QFileInfo(path).fileName()), {}, path};
}

Error failAt(const char *text, const QString &path, int line)
{
    return {QCoreApplication::translate("Mermaid", text).arg(QFileInfo(path).fileName()).arg(line), {}, path};
}

/// "#58;" and "#quot;" are a sign by its number or name.
QString withoutEntities(const QString &text)
{
    static const QRegularExpression entity(QStringLiteral("#(\\d{1,7}|quot|amp|lt|gt|colon|semi|num|nbsp);"));
    static const std::pair<const char *, char16_t> names[] {{"quot", u'"'}, {"amp", u'&'}, {"lt", u'<'}, {"gt", u'>'},
        {"colon", u':'}, {"semi", u';'}, {"num", u'#'}, {"nbsp", u' '}};
    QString plain;
    qsizetype from = 0;
    for (auto found = entity.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const char32_t number = match.captured(1).toUInt();
        if (number > 0 && number <= 0x10ffff)
            plain += QString::fromUcs4(&number, 1);
        for (const auto &[name, sign] : names) {
            if (match.captured(1) == QLatin1String(name))
                plain += QChar(sign);
        }
    }
    return plain + text.mid(from);
}

/// A task with those who do it, in the order of the file.
struct Task
{
    int stage = 0;
    QString name;
    int value = 0;
    QStringList actors;
};

class MermaidReader
{
public:
    MermaidReader(const QString &text, QString path)
        : m_lines(QString(text).replace(QLatin1String("\r\n"), QLatin1String("\n")).split(QLatin1Char('\n'))),
          m_path(std::move(path))
    {
    }

    Result<MapDraft> read();

private:
    bool skipHead();
    std::optional<Error> readLine(const QString &line);
    std::optional<Error> readTask(const QString &line);
    void readDescription();
    MapDraft drafted() const;
    QString valueOf(const QString &line, const char *word) const
    {
        return withoutEntities(line.mid(qsizetype(qstrlen(word))).trimmed());
    }

    QStringList m_lines;
    QString m_path;
    int m_at = 0;
    MapDraft m_draft;
    QString m_shortTitle;
    std::vector<Task> m_tasks;
};

/// To behind the word "journey"; false where the text is something else.
bool MermaidReader::skipHead()
{
    static const QRegularExpression title(QStringLiteral("^title:\\s*[\"']?(.*?)[\"']?\\s*$"));
    bool isInFront = false; // of the text, between two lines of dashes
    bool isDirective = false;
    for (; m_at < m_lines.size(); ++m_at) {
        QString line = m_lines[m_at].trimmed();
        if (m_at == 0 && line.startsWith(QChar(0xfeff)))
            line.remove(0, 1);
        if (line == QLatin1String("---")) {
            isInFront = !isInFront;
        } else if (isInFront) {
            if (const auto match = title.match(line); match.hasMatch())
                m_draft.title = match.captured(1);
        } else if (isDirective || line.startsWith(QLatin1String("%%{"))) {
            isDirective = !line.contains(QLatin1String("}%%"));
        } else if (!line.isEmpty() && !line.startsWith(QLatin1String("%%")) && !line.startsWith(QLatin1String("```"))) {
            ++m_at;
            return line == QLatin1String("journey");
        }
    }
    return false;
}

std::optional<Error> MermaidReader::readTask(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^([^:]+):\\s*(-?\\d+(?:\\.\\d+)?)\\s*(?::(.*))?$"));
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return failAt(QT_TRANSLATE_NOOP("Mermaid",
                          "Line %2 of “%1” is no task with a score, like “Order the cake: 3: Maya”. Nothing was made."),
            m_path, m_at);
    if (int(m_tasks.size()) == mostTasks)
        return fail(QT_TRANSLATE_NOOP("Mermaid", "“%1” has more tasks than a map takes. Nothing was made."), m_path);
    Task task;
    if (m_draft.stages.empty()) // tasks before any section
        m_draft.stages.emplace_back().name = QCoreApplication::translate("Mermaid", "Start");
    task.stage = int(m_draft.stages.size()) - 1;
    task.name = withoutEntities(match.captured(1).trimmed());
    task.value = std::clamp(int(std::lround((match.captured(2).toDouble() - 3) * 50)), -100, 100);
    for (const QString &actor : match.captured(3).split(QLatin1Char(','))) {
        const QString name = withoutEntities(actor.trimmed());
        if (name.isEmpty() || task.actors.contains(name))
            continue;
        task.actors += name;
        if (!m_draft.personas.contains(name))
            m_draft.personas += name;
    }
    m_tasks.push_back(std::move(task));
    return std::nullopt;
}

/// "accDescr {" and the lines up to the brace that ends it.
void MermaidReader::readDescription()
{
    QStringList lines;
    QString line = m_lines[m_at - 1];
    line.remove(0, line.indexOf(QLatin1Char('{')) + 1);
    while (!line.contains(QLatin1Char('}')) && m_at < m_lines.size()) {
        lines += line.trimmed();
        line = m_lines[m_at++];
    }
    lines += line.section(QLatin1Char('}'), 0, 0).trimmed();
    m_draft.scenario = withoutEntities(lines.join(QLatin1Char('\n')).trimmed());
}

std::optional<Error> MermaidReader::readLine(const QString &raw)
{
    // "#" begins a comment too, but not within a sign that is written by its number.
    static const QRegularExpression comment(QStringLiteral("%%.*$|#(?!\\w+;).*$"));
    const QString line = QString(raw).remove(comment).trimmed();
    static const QRegularExpression block(QStringLiteral("^accDescr\\s*\\{"));
    if (line.isEmpty() || line.startsWith(QLatin1String("```")))
        return std::nullopt;
    if (line.startsWith(QLatin1String("title ")))
        m_draft.title = valueOf(line, "title");
    else if (line.startsWith(QLatin1String("accTitle:")))
        m_shortTitle = valueOf(line, "accTitle:");
    else if (line.startsWith(QLatin1String("accDescr:")))
        m_draft.scenario = valueOf(line, "accDescr:");
    else if (block.match(line).hasMatch())
        readDescription();
    else if (line.startsWith(QLatin1String("section ")))
        m_draft.stages.emplace_back().name = valueOf(line, "section");
    else
        return readTask(line);
    return std::nullopt;
}

/// Each actor has a curve: a point for each of their tasks, in the middle of its part of the stage.
MapDraft MermaidReader::drafted() const
{
    MapDraft draft = m_draft;
    MapDraft::Lane lane {LaneKind::Touchpoints, {}, {}};
    lane.cards.resize(draft.stages.size());
    std::map<QString, MapDraft::Curve> curves;
    std::vector<int> counts(draft.stages.size());
    for (const Task &task : m_tasks)
        ++counts[size_t(task.stage)];
    for (const Task &task : m_tasks) {
        std::vector<CardDraft> &cards = lane.cards[size_t(task.stage)];
        const double at = (double(cards.size()) + 0.5) / counts[size_t(task.stage)];
        cards.emplace_back().card.text = task.name;
        const QStringList actors = task.actors.isEmpty() ? QStringList {QString()} : task.actors;
        for (const QString &actor : actors) {
            MapDraft::Curve &curve = curves[actor];
            curve.persona = actor;
            curve.points.push_back({task.stage, task.value, {}, at});
        }
    }
    draft.lanes = {lane, {LaneKind::Feeling, {}, {}}};
    // With actors a task of nobody is nobody's feeling.
    for (const QString &name : draft.personas.isEmpty() ? QStringList {QString()} : draft.personas)
        draft.curves.push_back(curves[name]);
    return draft;
}

Result<MapDraft> MermaidReader::read()
{
    if (!skipHead())
        return fail(QT_TRANSLATE_NOOP("Mermaid",
                        "“%1” is no journey in Mermaid: it does not begin with the word “journey”. Nothing was made."),
            m_path);
    while (m_at < m_lines.size()) {
        const QString line = m_lines[m_at++];
        if (const auto trouble = readLine(line))
            return *trouble;
    }
    if (m_draft.stages.empty())
        return fail(QT_TRANSLATE_NOOP("Mermaid", "“%1” has no sections and no tasks. Nothing was made."), m_path);
    if (m_draft.title.isEmpty())
        m_draft.title = m_shortTitle.isEmpty() ? QFileInfo(m_path).completeBaseName() : m_shortTitle;
    return drafted();
}

}

Result<MapDraft> readMermaidText(const QString &text, const QString &path) { return MermaidReader(text, path).read(); }

Result<MapDraft> readMermaid(const QString &path)
{
    if (const auto regular = checkRegularFile(path); !regular)
        return regular.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return fail(QT_TRANSLATE_NOOP("Mermaid", "“%1” cannot be read as Mermaid. Nothing was made."), path);
    const QByteArray bytes = file.readAll();
    return readMermaidText(decodeText(bytes, detectEncoding(bytes)), path);
}

bool beginsMermaidJourney(const QByteArray &bytes)
{
    static const QRegularExpression head(
        QStringLiteral(
            "\\A\\x{feff}?(?:\\s*%%[^\\n]*\\n|\\s*---\\n.*?\\n---\\s*\\n|\\s*```\\w*\\n)*\\s*journey\\s*(?:\\n|\\z)"),
        QRegularExpression::DotMatchesEverythingOption);
    return head.match(QString::fromUtf8(bytes).replace(QLatin1String("\r\n"), QLatin1String("\n"))).hasMatch();
}

}
