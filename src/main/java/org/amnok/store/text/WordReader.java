package org.amnok.store.text;

import java.nio.file.Path;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.amnok.index.WordSearch;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.sqlite.ReadConnection;

/// Looks for words in the full-text table `amnok_text`, over a connection of its own that only
/// reads: for any thread, while the writer writes.
///
/// The table holds every three characters in a row of the texts of each sighting, in any script, so
/// that words are found inside of other words. Words of one or two characters are found by the
/// threes that begin with them; every text ends in two line breaks, so that there always is one.
public final class WordReader implements WordSearch, AutoCloseable {
    private static final int THREE = 3;

    /// With more beginnings than that, reading all texts is faster.
    private static final int MOST_BEGINNINGS = 1000;

    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);
    private static final String TERMS =
            "CREATE VIRTUAL TABLE temp.amnok_terms USING fts5vocab(main, amnok_text, 'row')";
    private static final String BEGINNINGS =
            "SELECT term FROM temp.amnok_terms WHERE term >= ? AND term < ? LIMIT "
                    + (MOST_BEGINNINGS + 1);
    private static final String MATCHING = "SELECT rowid FROM amnok_text WHERE amnok_text MATCH ?";
    private static final String CONTAINING =
            "SELECT fid FROM amnok_words WHERE words LIKE ? ESCAPE '\\'";

    private final ReadConnection reader;

    /// @param file of a project that is open
    public WordReader(Path file) {
        reader = new ReadConnection(file, TERMS);
    }

    /// @throws org.amnok.domain.ProblemException when the file cannot be read
    @Override
    public long[] fidsWith(String word) {
        return reader.read(new long[0], statements -> fidsWith(statements, word));
    }

    private static long[] fidsWith(Statements statements, String word) throws SQLException {
        var spellings = spellings(word);
        var first = fids(statements, spellings.getFirst());
        return spellings.size() == 1
                ? first
                : LongStream.concat(
                                LongStream.of(first),
                                LongStream.of(fids(statements, spellings.getLast())))
                        .distinct()
                        .toArray();
    }

    /// Hangul and accents may be kept as one sign or as several.
    private static List<String> spellings(String word) {
        var plain = word.replace("\u0000", "");
        var parts = Normalizer.normalize(plain, Normalizer.Form.NFD);
        return plain.equals(parts) ? List.of(plain) : List.of(plain, parts);
    }

    private static long[] fids(Statements statements, String word) throws SQLException {
        var length = word.codePointCount(0, word.length());
        if (length == 0) {
            return new long[0];
        }
        if (length >= THREE) {
            return fids(statements, MATCHING, Sql.quoted(word));
        }
        var beginnings = beginnings(statements, word);
        return beginnings.size() > MOST_BEGINNINGS
                ? fids(statements, CONTAINING, "%" + escaped(word) + "%")
                : beginnings.isEmpty()
                        ? new long[0]
                        : fids(
                                statements,
                                MATCHING,
                                beginnings.stream()
                                        .map(Sql::quoted)
                                        .collect(Collectors.joining(" OR ")));
    }

    private static List<String> beginnings(Statements statements, String word) throws SQLException {
        return statements.all(BEGINNINGS, rows -> rows.getString(1), word, word + LAST_CHARACTER);
    }

    private static long[] fids(Statements statements, String sql, String argument)
            throws SQLException {
        return statements.numbers(sql, argument);
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    @Override
    public void close() throws SQLException {
        reader.close();
    }
}
