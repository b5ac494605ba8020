#pragma once

namespace wend {

/// The everyday character that a radical (U+2E80–2FDF) or a compatibility ideograph (U+F900–FAFF, U+2F800–2FA1F) stands
/// for; any other character is itself. Source: the Unicode property Equivalent_Unified_Ideograph for U+2E80–2EF3, NFKC
/// for the rest.
char32_t unifiedIdeograph(char32_t character);

}
