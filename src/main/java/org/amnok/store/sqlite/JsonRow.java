package org.amnok.store.sqlite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A row of a text, its cells as SQLite writes them into an array of JSON: a text costs one call
/// into SQLite where a cell costs two or three. Rows may stand behind one another in the text.
///
/// A cell is a text, a number, or null, as it is behind the end of a short row. Bytes are a text of
/// hexadecimal digits.
public final class JsonRow implements Cells.Source {
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(1)
                                    .maxStringLength(3 * Column.LARGEST_GEOMETRY_BYTES)
                                    .build())
                    .build();

    /// Where the cell of each column stands.
    private final int[] cells;

    /// Of this row, as they stand in it; null behind its end.
    private final @Nullable String[] texts;

    /// What stood there last: many rows say the same, and need no text of their own.
    private final String[] former;

    private final boolean[] areNumbers;
    private @Nullable JsonParser rows;

    /// @param cells where the cell of each column stands, from 0
    private JsonRow(int[] cells) {
        this.cells = cells;
        texts = new String[cells.length];
        former = new String[cells.length];
        Arrays.fill(former, "");
        areNumbers = new boolean[cells.length];
    }

    /// Reads rows whose cells stand in the order of their columns.
    ///
    /// @param columns how many a row has at most
    public static JsonRow of(int columns) {
        return new JsonRow(IntStream.range(0, columns).toArray());
    }

    /// Reads rows whose cells stand in another order than their columns.
    ///
    /// @param expressions of the columns
    /// @param selected the same, as they stand in the rows
    public static JsonRow of(List<String> expressions, List<String> selected) {
        return new JsonRow(expressions.stream().mapToInt(selected::indexOf).toArray());
    }

    /// What to select so that it can be read here.
    public static String select(List<String> expressions) {
        return expressions.stream().collect(Collectors.joining(", ", "json_array(", ")"));
    }

    /// Takes rows, of which each is the next one.
    public void take(String text) throws SQLException {
        try {
            rows = JSON.createParser(text);
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    /// Goes on to the next row.
    ///
    /// @return false when there is none
    public boolean next() throws SQLException {
        try {
            var json = Objects.requireNonNull(rows);
            return json.nextToken() != null && read(json);
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    private boolean read(JsonParser json) throws IOException {
        var size = 0;
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            texts[size] = token == JsonToken.VALUE_NULL ? null : text(json, size);
            areNumbers[size++] = token != JsonToken.VALUE_STRING;
        }
        Arrays.fill(texts, size, texts.length, null);
        return true;
    }

    private String text(JsonParser json, int cell) throws IOException {
        var known = former[cell];
        var length = json.getTextLength();
        if (length != known.length() || !isSame(known, json)) {
            known = json.getText();
            former[cell] = known;
        }
        return known;
    }

    private static boolean isSame(String text, JsonParser json) throws IOException {
        var characters = json.getTextCharacters();
        var from = json.getTextOffset();
        for (int i = text.length() - 1; i >= 0; i--) {
            if (characters[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The first cell, which is a whole number.
    public long fid() {
        return Long.parseLong(Objects.requireNonNull(texts[0]));
    }

    public boolean isNull(int column) {
        return text(column) == null;
    }

    public boolean isText(int column) {
        return !isNull(column) && !areNumbers[cells[column - 1]];
    }

    @Override
    public @Nullable String text(int column) {
        return texts[cells[column - 1]];
    }

    private @Nullable String number(int column) {
        return areNumbers[cells[column - 1]] ? text(column) : null;
    }

    /// A text is none.
    @Override
    public @Nullable Double real(int column) {
        var number = number(column);
        return number == null ? null : Double.valueOf(number);
    }

    @Override
    public @Nullable Long whole(int column) {
        var number = number(column);
        if (number == null) {
            return null;
        }
        return number.indexOf('.') < 0 && number.indexOf('e') < 0
                ? Long.valueOf(number)
                : Long.valueOf((long) Double.parseDouble(number));
    }

    @Override
    public byte @Nullable [] bytes(int column) {
        var digits = isText(column) ? text(column) : null;
        return digits == null || digits.isEmpty() ? null : HexFormat.of().parseHex(digits);
    }
}
