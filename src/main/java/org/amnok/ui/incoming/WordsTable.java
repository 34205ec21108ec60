package org.amnok.ui.incoming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import org.amnok.exchange.reading.ImportReport;
import org.amnok.exchange.reading.Vocabulary;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.table.UnknownWord;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.TableColumns;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Words of the file that its columns cannot hold, how many rows have each, and what each means: as
/// soon as a person says it, these rows are mended.
final class WordsTable extends TableView<WordsTable.Row> {
    private final ImportModel model;

    /// A word and its column.
    ///
    /// @param rows as text; empty for a word that a person has said the meaning of before
    /// @param isUnread true when no word of the column is known, so that none is read
    record Row(SightingColumn meaning, String column, String word, String rows, boolean isUnread) {}

    /// By which a row is known, in any case of its letters.
    private record Word(SightingColumn meaning, String word) {
        Word {
            word = word.strip().toLowerCase(Locale.ROOT);
        }

        static Word of(UnknownWord unknown) {
            return new Word(unknown.meaning(), unknown.word());
        }

        static Word of(Row row) {
            return new Word(row.meaning(), row.word());
        }
    }

    WordsTable(ImportModel model) {
        this.model = model;
        setId("import-words");
        getStyleClass().add("mapping-table");
        setPlaceholder(Text.label("incoming.all_words_are_known", "empty"));
        words(Messages.text("incoming.column_of_the_file"), 170, Row::column);
        words(Messages.text("incoming.word"), 300, Row::word);
        words(Messages.text("common.rows"), 80, Row::rows);
        var means =
                TableColumns.<Row>rows(Messages.text("incoming.means"), 260, _ -> new MeansCell());
        means.setSortable(false);
        getColumns().add(means);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    }

    /// Shows the words of a report, and those that were said before, in the order in which they
    /// came: a word that is given its meaning stays where it is, and keeps the keys.
    void show(ImportReport report) {
        var rows = new LinkedHashMap<Word, Row>();
        report.unknownWords().forEach(word -> rows.put(Word.of(word), row(word)));
        var table = model.shown().get();
        if (table != null) {
            var mapping = model.mapping(table);
            mapping.choices()
                    .words()
                    .forEach(
                            (meaning, words) ->
                                    words.keySet()
                                            .forEach(
                                                    word ->
                                                            rows.putIfAbsent(
                                                                    new Word(meaning, word),
                                                                    said(mapping, meaning, word))));
        }
        var ordered = new ArrayList<Row>();
        getItems().stream()
                .map(shown -> rows.remove(Word.of(shown)))
                .filter(Objects::nonNull)
                .forEach(ordered::add);
        ordered.addAll(rows.values());
        if (!ordered.equals(getItems())) {
            getItems().setAll(ordered);
        }
    }

    /// What the tab above the table is called: "1 word not known", "2 words given a meaning".
    String title() {
        var unsaid = getItems().stream().filter(row -> !isSaid(row)).count();
        return unsaid > 0
                ? Messages.text("incoming.not_known_2", counted(unsaid))
                : Messages.text("incoming.given_a_meaning", counted(getItems().size()));
    }

    private static String counted(long words) {
        return Messages.text("incoming.words_counted", words);
    }

    private boolean isSaid(Row row) {
        return model.meantBy(row.meaning(), row.word()).isPresent();
    }

    /// With the rows that it had while nobody had said its meaning.
    private Row said(ColumnMapping mapping, SightingColumn meaning, String word) {
        return getItems().stream()
                .filter(shown -> Word.of(shown).equals(new Word(meaning, word)))
                .findFirst()
                .orElseGet(() -> new Row(meaning, mapping.name(meaning), word, "", false));
    }

    private static Row row(UnknownWord word) {
        return new Row(
                word.meaning(),
                word.column(),
                word.word(),
                Messages.number(word.rows()),
                word.isUnread());
    }

    private void words(String title, double width, Function<Row, String> words) {
        var column = TableColumns.words(title, width, words, _ -> "");
        column.setSortable(false);
        getColumns().add(column);
    }

    private static String label(SightingColumn column, Optional<String> code, boolean isUnread) {
        return code.map(
                        c ->
                                c.isEmpty()
                                        ? Messages.text("incoming.leave_it_out")
                                        : Vocabulary.words(column, c))
                .orElse(
                        isUnread
                                ? Messages.text("incoming.not_said_left_out")
                                : Messages.text("incoming.not_said_its_rows_are_rejected"));
    }

    private final class MeansCell extends TableCell<Row, Row> {
        private final Choice<Optional<String>> choice = new Choice<>(List.of(), this::label);
        private boolean filling;

        MeansCell() {
            choice.disableProperty().bind(model.isOver());
            choice.valueProperty().subscribe((was, is) -> chosen(is));
        }

        private String label(Optional<String> code) {
            var row = getItem();
            return row == null ? "" : WordsTable.label(row.meaning(), code, row.isUnread());
        }

        private void chosen(@Nullable Optional<String> code) {
            var row = getItem();
            if (!filling && row != null && code != null) {
                model.mean(row.meaning(), row.word(), code.orElse(null));
            }
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null || empty ? null : choice);
            if (row == null) {
                return;
            }
            filling = true;
            choice.setId("word-means-" + row.word());
            choice.setAccessibleText(Messages.text("incoming.what_means", row.word()));
            choice.getItems()
                    .setAll(
                            Stream.concat(
                                            Stream.of(Optional.<String>empty(), Optional.of("")),
                                            Vocabulary.codes(row.meaning()).stream()
                                                    .map(Optional::of))
                                    .toList());
            choice.setValue(model.meantBy(row.meaning(), row.word()));
            choice.relabel();
            filling = false;
        }
    }
}
