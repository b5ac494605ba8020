#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

namespace wend::test {

using MakeTest = std::function<std::unique_ptr<QObject>()>;

/// Every test class of this program, in link order.
inline std::vector<MakeTest> &registeredTests()
{
    static std::vector<MakeTest> tests;
    return tests;
}

/// Put one at file scope below a test class: `static const Registered<MovingCards> registered;`
template <class Test>
struct Registered
{
    Registered()
    {
        registeredTests().push_back([] { return std::make_unique<Test>(); });
    }
};

}
