#pragma once

#include "base/result.h"

#include <new>
#include <stdexcept>
#include <type_traits>

namespace wend {

Error outOfMemory(const QString &path);

/// Does work on a file from elsewhere, which may want more memory than there is: then the work is given up, and the
/// error says so. For the few doors through which such work comes in; what is called within needs no care.
template <class Work>
Result<std::invoke_result_t<Work>> withinMemory(const Work &work, const QString &path = {})
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return outOfMemory(path);
    } catch (const std::length_error &) { // asked for more than any machine has
        return outOfMemory(path);
    }
}

}
