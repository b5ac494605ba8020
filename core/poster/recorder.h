#pragma once

#include "layout/text.h"

#include <QSet>
#include <QStringList>

namespace wend {

/// Remembers what was set since it was last asked to forget: the pass over the PDF needs the words, and whoever reads
/// the sheet from afar the smallest type.
class Recorder : public TextSetter
{
public:
    explicit Recorder(const TextSetter &setter) : m_setter(setter) { }

    std::shared_ptr<const SetText> set(
        const QString &text, const TextStyle &style, double width, int maxLines) const override
    {
        m_words.insert(text);
        if (!text.trimmed().isEmpty())
            m_smallest = std::min(m_smallest, style.size);
        TextStyle quick = style;
        quick.balanced = style.balanced && !isDraft;
        return m_setter.set(text, quick, width, maxLines);
    }

    /// Balanced lines are as many as others and dear: where only heights are asked for, they are not made.
    bool isDraft = false;

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
    mutable QSet<QString> m_words;
    mutable double m_smallest = largest;
};

}
