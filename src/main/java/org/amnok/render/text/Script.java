package org.amnok.render.text;

/// The four faces that map text needs.
enum Script {
    /// Latin, digits, signs.
    LATIN,
    /// Hangul, and Hanzi written in one word with it.
    KOREAN,
    /// Hanzi.
    CHINESE,
    /// Kanji and Kana.
    JAPANESE
}
