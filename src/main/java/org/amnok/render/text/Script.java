package org.amnok.render.text;

/// The three faces that map text needs.
enum Script {
    /// Latin, digits, signs.
    LATIN,
    /// Hangul, and Hanzi written in one word with it.
    KOREAN,
    /// Hanzi and Kana.
    CHINESE
}
