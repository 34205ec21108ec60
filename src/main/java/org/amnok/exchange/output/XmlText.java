package org.amnok.exchange.output;

/// Elements of XML on their way into a file.
///
/// @param text goes between them
record XmlText(ByteText text) {
    static final byte[] HEAD = ByteText.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /// An element of words; left out when they are blank.
    ///
    /// @param name of ASCII letters
    void element(String name, String words) {
        if (!words.isBlank()) {
            text.put('<');
            text.put(name);
            text.put('>');
            text.text(words, Escapes.XML);
            text.put("</");
            text.put(name);
            text.put('>');
        }
    }
}
