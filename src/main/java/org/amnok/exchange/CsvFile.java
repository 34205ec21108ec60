package org.amnok.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A CSV file on disk, read row by row as a hostile stranger's: UTF-8 with or without byte order
/// mark, or UTF-16 with one; commas, semicolons or tabs.
final class CsvFile {
    static final long MOST_BYTES = 200_000_000;
    static final int MOST_ROWS = 1_000_000;
    private static final int SNIFFED_CHARACTERS = 8192;

    private CsvFile() {}

    /// A row as it stands in the file.
    ///
    /// @param line on which it begins
    /// @param closed false when a quotation mark is still open at the end of the file: where the
    ///   row ends cannot be known, and it has no cells
    record Line(long line, List<String> cells, boolean closed) {}

    /// Hands over each row that is not blank, the header first.
    ///
    /// @throws ProblemException when the file cannot be read as CSV
    static void read(Path file, Consumer<Line> rows) {
        var name = String.valueOf(file.getFileName());
        try (var reader = open(file);
                var parser = CSVParser.parse(reader, format(reader))) {
            readRows(parser, rows);
        } catch (ProblemException e) {
            throw new ProblemException(e.problem().at(name), e);
        } catch (IOException e) {
            throw unreadable(name, e);
        } catch (UncheckedIOException e) {
            throw unreadable(name, Objects.requireNonNull(e.getCause()));
        }
    }

    private static void readRows(CSVParser parser, Consumer<Line> rows) {
        var next = 1L;
        try {
            for (CSVRecord found : parser) {
                if (found.getRecordNumber() > MOST_ROWS) {
                    throw ProblemException.of(
                            "The file has more than " + MOST_ROWS + " rows",
                            "Split it and import the parts.");
                }
                var cells = found.toList();
                // The parser stands at the row's end: cells may hold line breaks.
                var line = parser.getCurrentLineNumber() - lineBreaks(cells);
                next = parser.getCurrentLineNumber() + 1;
                rows.accept(new Line(line, cells, true));
            }
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CSVException)) {
                throw e;
            }
            rows.accept(new Line(next, List.of(), false));
        }
    }

    private static long lineBreaks(List<String> cells) {
        return cells.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }

    private static BufferedReader open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw ProblemException.of("It is a folder, not a file", "Name a CSV file in it.");
        }
        if (!Files.isRegularFile(file)) {
            throw ProblemException.of("There is no such file", "Check its name and folder.");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw ProblemException.of(
                    "The file is larger than " + MOST_BYTES / 1_000_000 + " MB",
                    "Split it and import the parts.");
        }
        var bytes = new BufferedInputStream(Files.newInputStream(file));
        var decoder =
                charset(bytes)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(bytes, decoder), SNIFFED_CHARACTERS);
    }

    /// Reads past the byte order mark, if there is one.
    private static Charset charset(InputStream bytes) throws IOException {
        bytes.mark(3);
        var start = bytes.readNBytes(3);
        bytes.reset();
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        var little = startsWith(start, 0xFF, 0xFE);
        if (!little && !startsWith(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_8;
        }
        bytes.skipNBytes(2);
        return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static CSVFormat format(Reader reader) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(reader))
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
    }

    /// The most frequent of comma, semicolon and tab in the first line.
    private static char delimiter(Reader reader) throws IOException {
        reader.mark(SNIFFED_CHARACTERS);
        var start = new char[SNIFFED_CHARACTERS];
        var length = Math.max(0, reader.read(start, 0, start.length));
        reader.reset();
        var line = new String(start, 0, length).lines().findFirst().orElse("");
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) {
            if (occurrences(line, candidate) > occurrences(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long occurrences(String line, char of) {
        return line.chars().filter(c -> c == of).count();
    }

    private static ProblemException unreadable(String name, IOException cause) {
        var problem =
                cause instanceof CharacterCodingException
                        ? new Problem(
                                "The file is not written in UTF-8",
                                name,
                                "Save it again as “CSV UTF-8” and import that.")
                        : new Problem(
                                "The file cannot be read: " + cause.getMessage(),
                                name,
                                "Check that it is a CSV file that you may read.");
        return new ProblemException(problem, cause);
    }
}
