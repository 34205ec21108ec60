package org.amnok.words;

/// Texts of others on the way to a line for people.
public final class ShortText {
    private ShortText() {}

    /// The text; of a longer one its beginning and `…`.
    ///
    /// @param most characters, that sign not counted
    public static String of(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
