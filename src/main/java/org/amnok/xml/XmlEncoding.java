package org.amnok.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.amnok.words.Messages;

/// How an XML document is encoded, by its first bytes (XML 1.0, appendix F).
///
/// @param markBytes of the byte order mark; 0 for none
record XmlEncoding(Charset charset, int markBytes) {
    static final int LOOKED_AT_BYTES = 256;

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

    /// @param count of the bytes that are there
    /// @throws UnreadableLetters when it names one that is not known
    static XmlEncoding of(byte[] start, int count) throws UnreadableLetters {
        var head = new String(start, 0, count, StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            return new XmlEncoding(StandardCharsets.UTF_8, 3);
        }
        if (head.startsWith("\u00FE\u00FF")) {
            return new XmlEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (head.startsWith("\u00FF\u00FE")) {
            return new XmlEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (head.startsWith("\0<")) {
            return new XmlEncoding(StandardCharsets.UTF_16BE, 0);
        }
        if (head.startsWith("<\0")) {
            return new XmlEncoding(StandardCharsets.UTF_16LE, 0);
        }
        var declared = DECLARED.matcher(head);
        return new XmlEncoding(
                declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8, 0);
    }

    /// What programs mean by a name: the encodings of East Asia with all that Windows added to
    /// them. What declares UTF-16 in single bytes is UTF-8: the words were kept when it was saved.
    private static Charset named(String name) throws UnreadableLetters {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "gb2312", "gb_2312-80", "gbk" -> Charset.forName("GB18030");
            case "euc-kr", "ks_c_5601-1987", "cp949" -> Charset.forName("x-windows-949");
            case "shift_jis", "shift-jis", "sjis" -> Charset.forName("windows-31j");
            case "utf-16", "utf-16le", "utf-16be", "unicode" -> StandardCharsets.UTF_8;
            default -> charset(name);
        };
    }

    private static Charset charset(String name) throws UnreadableLetters {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableLetters(Messages.text("common.is_not_a_known_encoding", name));
        }
    }
}
