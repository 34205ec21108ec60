package org.amnok.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// How a table of text is written.
///
/// @param markBytes of the byte order mark at the start; 0 when it has none
/// @param delimiter between cells
/// @param skippedLines before the header: spreadsheets write `sep=;` there
public record TextFormat(Charset charset, int markBytes, char delimiter, int skippedLines) {
    /// The encodings that are found out, as people call them.
    private static final Map<String, String> ENCODINGS =
            Map.of(
                    "x-windows-949", "CP949",
                    "windows-31j", "Shift_JIS",
                    "UTF-16LE", "UTF-16 LE",
                    "UTF-16BE", "UTF-16 BE");

    private static final Map<Character, String> DELIMITERS =
            Map.of(',', "commas", ';', "semicolons", '\t', "tabs", '|', "bars");

    private static final int SNIFFED_BYTES = 1 << 16;

    /// Finds out how a file is written.
    static TextFormat of(Path file, TextChoice choice) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(SNIFFED_BYTES);
        }
        var encoding = TextEncoding.of(start, choice.charset());
        var text =
                new String(
                        start,
                        encoding.markBytes(),
                        start.length - encoding.markBytes(),
                        encoding.charset());
        var stated = stated(text);
        var chosen = choice.delimiter();
        var delimiter = chosen != null ? chosen : stated == NONE ? Delimiters.find(text) : stated;
        return new TextFormat(
                encoding.charset(), encoding.markBytes(), delimiter, stated == NONE ? 0 : 1);
    }

    private static final char NONE = 0;

    /// The delimiter that a first line like `sep=;` states.
    private static char stated(String text) {
        var line = text.lines().findFirst().orElse("").strip();
        return line.length() == 5 && line.toLowerCase(Locale.ROOT).startsWith("sep=")
                ? line.charAt(4)
                : line.equalsIgnoreCase("sep=") && text.startsWith("\t", 4) ? '\t' : NONE;
    }

    /// The encoding as people call it.
    public String encoding() {
        return ENCODINGS.getOrDefault(charset.name(), charset.name());
    }

    /// For people, for example "Table of text, UTF-8, separated by semicolons".
    public String words() {
        var mark =
                markBytes > 0 && charset.equals(StandardCharsets.UTF_8)
                        ? " with byte order mark"
                        : "";
        return "Table of text, "
                + encoding()
                + mark
                + ", separated by "
                + DELIMITERS.getOrDefault(delimiter, "“" + delimiter + "”");
    }
}
