package org.amnok.exchange.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amnok.exchange.table.RecordRow;
import org.amnok.words.Messages;

/// How a table of text is written.
///
/// @param markBytes of the byte order mark at the start; 0 when it has none
/// @param isGuessed true when the encoding was guessed from the letters
/// @param dialect how cells are parted and quoted
/// @param rowsAbove before the table: spreadsheets write `sep=;` there, people write titles
public record TextFormat(
        Charset charset, int markBytes, boolean isGuessed, TextDialect dialect, int rowsAbove) {
    /// The encodings that can be chosen, by the names that people know.
    private static final Map<String, Charset> ENCODINGS = encodings();

    private static final int SNIFFED_BYTES = 1 << 16;

    /// Finds out how a file is written.
    static TextFormat of(Path file, TextChoice choice) throws IOException {
        var encoding = TextEncoding.of(file, choice.charset());
        var text = start(file, encoding);
        var stated = stated(text);
        var chosen = choice.delimiter();
        var found = stated == NONE ? Delimiters.find(text) : stated;
        var dialect = TextDialect.find(text, chosen == null ? found : chosen);
        var rows = Delimiters.rows(text, dialect).stream().map(RecordRow::cells).toList();
        return new TextFormat(
                encoding.charset(),
                encoding.markBytes(),
                encoding.isGuessed(),
                dialect,
                stated == NONE ? TableStart.rowsAbove(rows) : 1);
    }

    /// With replacement characters where it is not written so: that is reported when it is read.
    private static String start(Path file, TextEncoding encoding) throws IOException {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(encoding.markBytes());
            return new String(in.readNBytes(SNIFFED_BYTES), encoding.charset());
        }
    }

    private static final char NONE = 0;

    /// The delimiter that a first line like `sep=;` states.
    private static char stated(String text) {
        var line = text.lines().findFirst().orElse("").strip();
        return line.length() == 5 && line.toLowerCase(Locale.ROOT).startsWith("sep=")
                ? line.charAt(4)
                : line.equalsIgnoreCase("sep=") && text.startsWith("\t", 4) ? '\t' : NONE;
    }

    /// What a delimiter is called: "commas".
    public static String words(char delimiter) {
        return switch (delimiter) {
            case ',' -> Messages.text("exchange.commas");
            case ';' -> Messages.text("exchange.semicolons");
            case '\t' -> Messages.text("exchange.tabs");
            case '|' -> Messages.text("exchange.bars");
            case ' ' -> Messages.text("exchange.blanks");
            default -> "“" + delimiter + "”";
        };
    }

    private static Map<String, Charset> encodings() {
        var names = new LinkedHashMap<String, Charset>();
        names.put("UTF-8", StandardCharsets.UTF_8);
        names.put("UTF-16 LE", StandardCharsets.UTF_16LE);
        names.put("UTF-16 BE", StandardCharsets.UTF_16BE);
        names.put("CP949", Charset.forName("x-windows-949"));
        names.put("GB18030", Charset.forName("GB18030"));
        names.put("Shift_JIS", Charset.forName("windows-31j"));
        names.put("Windows-1252", Charset.forName("windows-1252"));
        return Collections.unmodifiableMap(names);
    }

    /// The encodings that can be chosen, by the names that people know.
    public static List<String> encodingNames() {
        return List.copyOf(ENCODINGS.keySet());
    }

    /// An encoding by the name that people know, in any case and with any hyphens, or by that of
    /// Java; empty when there is none.
    public static Optional<Charset> encodingNamed(String name) {
        var known =
                ENCODINGS.entrySet().stream()
                        .filter(entry -> folded(entry.getKey()).equals(folded(name)))
                        .map(Map.Entry::getValue)
                        .findFirst();
        return known.or(
                () -> {
                    try {
                        return Optional.of(Charset.forName(name));
                    } catch (IllegalArgumentException unknown) {
                        return Optional.empty();
                    }
                });
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /// The encoding as people call it.
    public String encoding() {
        return encoding(charset);
    }

    /// Any encoding, as people call it.
    public static String encoding(Charset charset) {
        return ENCODINGS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(charset))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(charset.name());
    }

    /// Between cells.
    public char delimiter() {
        return dialect.delimiter();
    }

    /// For people, for example "Table of text, UTF-8, separated by semicolons".
    public String words() {
        var mark =
                markBytes > 0 && charset.equals(StandardCharsets.UTF_8)
                        ? Messages.text("exchange.with_byte_order_mark")
                        : "";
        return Messages.text(
                "exchange.table_of_text_separated_by", encoding(), mark, words(delimiter()));
    }
}
