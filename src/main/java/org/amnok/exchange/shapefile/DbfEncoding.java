package org.amnok.exchange.shapefile;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// How the words of a table are encoded, by what stands beside it or in its header.
final class DbfEncoding {
    private static final Pattern PAGE =
            Pattern.compile("(?i)(?:ansi|oem|cp|ms|windows|ibm|ldid/)?[ _-]?(\\d{2,5})");

    /// Bytes of language that name one page; 0x57 and 0x03 are written for anything.
    private static final Map<Integer, String> LANGUAGES =
            Map.of(
                    0x79, "949", 0x4E, "949", 0x4D, "936", 0x7A, "936", 0x4F, "950", 0x78, "950",
                    0x13, "932", 0x7B, "932");

    private static final Map<String, String> PAGES =
            Map.ofEntries(
                    Map.entry("65001", "UTF-8"),
                    Map.entry("949", "MS949"),
                    Map.entry("51949", "EUC-KR"),
                    Map.entry("936", "GB18030"),
                    Map.entry("54936", "GB18030"),
                    Map.entry("950", "Big5"),
                    Map.entry("932", "windows-31j"),
                    Map.entry("1252", "windows-1252"),
                    Map.entry("1251", "windows-1251"),
                    Map.entry("88591", "ISO-8859-1"));

    private DbfEncoding() {}

    /// @param cpg the text of the part that names it; empty when there is none
    /// @param language the byte in the header of the table
    static Optional<Charset> declared(String cpg, int language) {
        var named = cpg.isEmpty() ? Optional.<Charset>empty() : named(cpg);
        return named.isPresent()
                ? named
                : Optional.ofNullable(LANGUAGES.get(language)).flatMap(DbfEncoding::named);
    }

    private static Optional<Charset> named(String text) {
        var name = text.lines().findFirst().orElse("").strip().toUpperCase(Locale.ROOT);
        if (name.length() > 40) {
            return Optional.empty();
        }
        if (name.equals("UTF8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        var page = PAGE.matcher(name);
        var known = page.matches() ? PAGES.get(page.group(1)) : null;
        try {
            return Optional.of(Charset.forName(known == null ? name : known));
        } catch (IllegalCharsetNameException
                | UnsupportedCharsetException
                | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
