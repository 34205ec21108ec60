package org.amnok.exchange.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amnok.domain.Problem;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.table.UnknownWord;
import org.amnok.words.Messages;

/// Counts the words of a table that its columns cannot hold.
final class WordTally {
    private static final int MOST_WORDS = 200;
    private static final int LONGEST_WORD = 200;
    private static final int MOST_SAID = 12;

    private final ColumnMapping mapping;
    private final Map<SightingColumn, Map<String, Long>> counts = new TreeMap<>();
    private final List<SightingColumn> watched;
    private Set<SightingColumn> unread = Set.of();

    WordTally(ColumnMapping mapping) {
        this.mapping = mapping;
        watched = Vocabulary.COLUMNS.stream().filter(mapping::has).toList();
    }

    /// @param columns that are not read
    void leaveUnread(Set<SightingColumn> columns) {
        unread = columns;
    }

    /// A row that was read: its words count where they were passed over.
    void takeRead(SightingRow row) {
        if (!unread.isEmpty()) {
            unread.forEach(column -> take(column, cell(row, column)));
        }
    }

    /// A row that was not.
    void takeRejected(SightingRow row) {
        watched.forEach(column -> take(column, cell(row, column)));
    }

    private String cell(SightingRow row, SightingColumn column) {
        if (!unread.contains(column)) {
            return row.text(column);
        }
        var place = mapping.places().getOrDefault(column, -1);
        var cells = row.record().cells();
        return place >= 0 && place < cells.size() ? cells.get(place).strip() : "";
    }

    private void take(SightingColumn column, String cell) {
        if (cell.isEmpty() || Vocabulary.isKnown(column, cell)) {
            return;
        }
        var words = counts.computeIfAbsent(column, c -> new LinkedHashMap<>());
        var word = cell.length() > LONGEST_WORD ? cell.substring(0, LONGEST_WORD) : cell;
        if (words.size() < MOST_WORDS || words.containsKey(word)) {
            words.merge(word, 1L, Long::sum);
        }
    }

    /// The commonest first.
    List<UnknownWord> found() {
        var found = new ArrayList<UnknownWord>();
        counts.forEach(
                (column, words) ->
                        words.forEach(
                                (word, rows) ->
                                        found.add(
                                                new UnknownWord(
                                                        column,
                                                        mapping.name(column),
                                                        word,
                                                        rows,
                                                        unread.contains(column)))));
        found.sort(
                Comparator.comparing(UnknownWord::meaning)
                        .thenComparing(UnknownWord::rows, Comparator.reverseOrder()));
        return List.copyOf(found);
    }

    /// A line for each column with such words.
    List<Problem> warnings() {
        return found().stream()
                .collect(Collectors.groupingBy(UnknownWord::meaning, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing(words -> words.getFirst().meaning()))
                .map(WordTally::warning)
                .toList();
    }

    private static Problem warning(List<UnknownWord> words) {
        var first = words.getFirst();
        var rows = words.stream().mapToLong(UnknownWord::rows).sum();
        var said =
                Messages.listed(
                        words.stream()
                                .limit(MOST_SAID)
                                .map(
                                        w ->
                                                Messages.text(
                                                        "exchange.a_word_in_rows",
                                                        w.word(),
                                                        w.rows())));
        var more = words.size() - MOST_SAID;
        return new Problem(
                Messages.text(
                        first.isUnread()
                                ? "exchange.no_word_is_known"
                                : "exchange.words_are_not_known",
                        first.column(),
                        first.meaning().label(),
                        rows,
                        more > 0 ? Messages.text("exchange.some_and_more", said, more) : said),
                Messages.text("exchange.column_2", first.column()),
                Messages.text("exchange.say_what_each_means_under_words"));
    }
}
