package org.amnok.store.sqlite;

import java.nio.CharBuffer;
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
///
/// It reads what SQLite writes, without a space between cells, and no other JSON: of a million rows
/// the usual reader took as long as SQLite itself.
public final class JsonRow implements Cells.Source {
    /// A longer text is not kept when it was read.
    private static final int MOST_KEPT = 1 << 20;

    private static final int UNKNOWN = -1;
    private static final char[] NOTHING = {'"'};

    /// Where the cell of each column stands.
    private final int[] cells;

    /// Of this row, as they stand in it; null behind its end.
    private final @Nullable String[] texts;

    /// What stood there last: many rows say the same, and need no text of their own.
    private final String[] former;

    private final boolean[] areNumbers;

    /// Where that of the row before stands in the text; unknown when it was in another text.
    private final int[] starts;

    private final int[] ends;

    /// The text with a quote behind it, which ends whatever has no end.
    private char[] rows = NOTHING;

    private int at;
    private int length;

    /// @param cells where the cell of each column stands, from 0
    private JsonRow(int[] cells) {
        this.cells = cells;
        texts = new String[cells.length];
        former = new String[cells.length];
        Arrays.fill(former, "");
        areNumbers = new boolean[cells.length];
        starts = new int[cells.length];
        ends = new int[cells.length];
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
    public void take(String text) {
        length = text.length();
        if (rows.length <= length) {
            rows = new char[length + 1];
        }
        text.getChars(0, length, rows, 0);
        rows[length] = '"';
        at = 0;
        Arrays.fill(starts, UNKNOWN);
    }

    /// Goes on to the next row.
    ///
    /// @return false when there is none
    public boolean next() throws SQLException {
        if (at == length) {
            rows = rows.length > MOST_KEPT ? NOTHING : rows;
            length = 0;
            at = 0;
            return false;
        }
        require('[');
        var size = 0;
        if (rows[at] != ']') {
            read(size++);
            while (rows[at] == ',') {
                at++;
                read(size++);
            }
        }
        require(']');
        Arrays.fill(texts, size, texts.length, null);
        return true;
    }

    private void require(char sign) throws SQLException {
        if (at == length || rows[at] != sign) {
            throw noRow();
        }
        at++;
    }

    private static SQLException noRow() {
        return new SQLException("no row of cells");
    }

    private void read(int cell) throws SQLException {
        if (cell == texts.length) {
            throw noRow();
        }
        var isText = rows[at] == '"';
        areNumbers[cell] = !isText;
        if (rows[at] == 'n') {
            at += "null".length();
            texts[cell] = null;
        } else {
            at += isText ? 1 : 0;
            texts[cell] = isAsBefore(cell, isText) ? former[cell] : text(cell, isText);
            at += isText ? 1 : 0;
        }
        if (at >= length) {
            throw noRow();
        }
    }

    /// Goes to the end of a cell that says the same as that of the row before, which stands in the
    /// same text.
    private boolean isAsBefore(int cell, boolean isText) {
        var start = starts[cell];
        var end = ends[cell];
        var behind = at + end - start;
        if (start == UNKNOWN
                || behind >= length
                || !isEnd(rows[behind], isText)
                || !Arrays.equals(rows, start, end, rows, at, behind)) {
            return false;
        }
        at = behind;
        return true;
    }

    private static boolean isEnd(char sign, boolean isText) {
        return isText ? sign == '"' : sign == ',' || sign == ']';
    }

    /// Goes to the end of a cell.
    private String text(int cell, boolean isText) throws SQLException {
        var signs = rows;
        var start = at;
        var end = start;
        var isPlain = true;
        while (end < length && !isEnd(signs[end], isText)) {
            var isEscape = isText && signs[end] == '\\';
            isPlain &= !isEscape;
            end += isEscape ? 2 : 1;
        }
        if (end >= length) {
            throw noRow();
        }
        at = end;
        starts[cell] = start;
        ends[cell] = end;
        if (!isPlain || !isSame(former[cell], start)) {
            former[cell] = isPlain ? new String(signs, start, end - start) : unescaped(start, end);
        }
        return former[cell];
    }

    private boolean isSame(String known, int start) {
        if (known.length() != at - start) {
            return false;
        }
        for (int i = known.length() - 1; i >= 0; i--) {
            if (known.charAt(i) != rows[start + i]) {
                return false;
            }
        }
        return true;
    }

    private String unescaped(int start, int end) throws SQLException {
        var text = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (rows[i] != '\\') {
                text.append(rows[i]);
                continue;
            }
            i++;
            switch (rows[i]) {
                case '"', '\\', '/' -> text.append(rows[i]);
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case 'u' -> {
                    text.append(ofDigits(i + 1, end));
                    i += 4;
                }
                default -> throw noRow();
            }
        }
        return text.toString();
    }

    private char ofDigits(int start, int end) throws SQLException {
        if (start + 4 > end) {
            throw noRow();
        }
        try {
            return (char) HexFormat.fromHexDigits(CharBuffer.wrap(rows, start, 4));
        } catch (IllegalArgumentException e) {
            throw noRow();
        }
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
