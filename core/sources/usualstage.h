#pragma once

#include "model/enums.h"

namespace wend {

/// Where on a journey a metric usually stands. In order: the distance between two says how far apart they are.
enum class UsualStage { None, Awareness, Interest, Consideration, Decision, Retention, Advocacy };

template <>
struct EnumWords<UsualStage>
{
    static constexpr auto list = std::to_array<std::pair<UsualStage, const char *>>(
        {{UsualStage::None, "none"}, {UsualStage::Awareness, "awareness"}, {UsualStage::Interest, "interest"},
            {UsualStage::Consideration, "consideration"}, {UsualStage::Decision, "decision"},
            {UsualStage::Retention, "retention"}, {UsualStage::Advocacy, "advocacy"}});
};

}
