#pragma once

#include "layout/text.h"
#include "poster/draftlines.h"

#include <QSet>
#include <QStringList>

namespace wend {

/// Remembers what was set since it was last asked to forget: the pass over the PDF needs the words, and whoever reads
/// the sheet from afar the smallest type.
class Recorder : public TextSetter
{
public:
    explicit Recorder(const TextSetter &setter) : m_setter(setter), m_draft(setter) { }

    std::shared_ptr<const SetText> set(
        const QString &text, const TextStyle &style, double width, int maxLines) const override
    {
        m_words.insert(text);
        if (!text.trimmed().isEmpty())
            m_smallest = std::min(m_smallest, style.size);
        return isDraft ? m_draft.set(text, style, width, maxLines) : m_setter.set(text, style, width, maxLines);
    }

    bool isDraft = false; ///< where only heights are asked for, see DraftLines

    void forget()
    {
        m_words.clear();
        m_smallest = largest;
    }

    /// One text a line, sorted.
    QString words() const
    {
        QStringList all(m_words.begin(), m_words.end());
        all.sort();
        return all.join(QLatin1Char('\n'));
    }
    double smallest() const { return m_smallest; } ///< layout units

private:
    static constexpr double largest = 1e6;

    const TextSetter &m_setter;
    DraftLines m_draft;
    mutable QSet<QString> m_words;
    mutable double m_smallest = largest;
};

}
