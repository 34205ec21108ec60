package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.cell.KindWords;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.reading.SavedMapping;
import org.amnok.exchange.reading.SeenRows;
import org.amnok.exchange.reading.SightingReading;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.ReadingChoices;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.table.UnknownWord;
import org.amnok.exchange.table.Whose;
import org.amnok.exchange.text.TextChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Columns that hold somebody else's words.
class ForeignWordsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "event_type, Battles, Protests",
        "status, reviewed, automatic",
        "status, 1, 5",
        "confidence, n, 67",
        "Category, In transit, Delivered",
        "reliability, good, bad",
        "class, Aves, Mammalia"
    })
    void a_column_of_which_no_word_is_known_is_left_unread_and_told(
            String column, String one, String other) throws IOException {
        var read = read(column + ",lat,lon\n" + one + ",41.4,128.2\n" + other + ",41.4,128.3\n");
        assertThat(read.accepted).hasSize(2);
        assertThat(read.warnings)
                .extracting(Problem::what)
                .anyMatch(
                        what ->
                                what.startsWith("No word in column “" + column + "” is known")
                                        && what.contains("“" + one + "” (1)"));
    }

    @Test
    void where_some_words_are_known_the_others_are_told_with_their_rows() throws IOException {
        var read = read("분류,위도,경도\n초소,41.4,128.1\n차량,41.4,128.2\n차량,41.4,128.3\n");
        assertThat(read.accepted).hasSize(1);
        assertThat(read.words)
                .containsExactly(new UnknownWord(SightingColumn.KIND, "분류", "차량", 2, false));
    }

    @Test
    void a_word_that_is_said_to_mean_a_kind_mends_its_rows() throws IOException {
        var file = file("분류,위도,경도\n초소,41.4,128.1\n차량,41.4,128.2\n 차량 ,41.4,128.3\n");
        var table = RecordTables.open(file).getFirst();
        var mapping =
                table.suggested()
                        .with(
                                ReadingChoices.NONE.with(
                                        SightingColumn.KIND, "차량", "vehicles_parked"));
        var read = read(table, mapping);
        assertThat(read.accepted)
                .extracting(Sighting::kind)
                .containsExactly(
                        SightingKind.GUARD_POST,
                        SightingKind.VEHICLES_PARKED,
                        SightingKind.VEHICLES_PARKED);
        assertThat(read.words).isEmpty();
    }

    @Test
    void one_word_that_is_said_makes_a_foreign_column_read() throws IOException {
        var file = file("event_type,lat,lon\nBattles,41.4,128.1\nSeizures,41.4,128.2\n");
        var table = RecordTables.open(file).getFirst();
        var choices =
                ReadingChoices.NONE
                        .with(SightingColumn.KIND, "seizures", "seizure")
                        .with(SightingColumn.KIND, "Battles", "");
        var read = read(table, table.suggested().with(choices));
        assertThat(read.accepted)
                .extracting(Sighting::kind)
                .containsExactly(SightingKind.OTHER, SightingKind.SEIZURE);
    }

    @Test
    void a_privacy_level_that_is_not_known_still_rejects_its_row() throws IOException {
        var read = read("title,privacy\nA,secret\nB,secret\n");
        assertThat(read.accepted).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "기타, OTHER",
        "其他, OTHER",
        "その他, OTHER",
        "화물 열차, RAIL_LOADING",
        "货运列车, RAIL_LOADING",
        "貨物列車, RAIL_LOADING",
        "사고, ACCIDENT",
        "押収, SEIZURE"
    })
    void common_kinds_are_known_in_four_languages(String word, SightingKind kind) {
        assertThat(KindWords.read(word)).contains(kind);
    }

    @Test
    void meanings_of_words_are_kept_with_those_of_columns() throws IOException {
        var table = RecordTables.open(file("분류,위도,경도\n차량,41.4,128.2\n")).getFirst();
        var choices =
                ReadingChoices.NONE
                        .with(Whose.OWN)
                        .with(SightingColumn.KIND, "차량", "vehicles_parked");
        var kept = folder.resolve("kept.json");
        SavedMapping.of(TextChoice.FOUND_OUT, table.suggested().with(choices))
                .asking(List.of(new UnknownWord(SightingColumn.KIND, "분류", "트럭", 3, false)))
                .write(kept);
        assertThat(Files.readString(kept)).contains("\"트럭\" : null");
        assertThat(SavedMapping.read(kept).on(table).choices()).isEqualTo(choices);
    }

    @Test
    void a_mapping_that_is_not_there_is_told_as_such() {
        assertThatThrownBy(() -> SavedMapping.read(folder.resolve("none.json")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("There is no such file");
    }

    private record Read(List<Sighting> accepted, List<UnknownWord> words, List<Problem> warnings) {}

    private Read read(String text) throws IOException {
        var table = RecordTables.open(file(text)).getFirst();
        return read(table, table.suggested());
    }

    private static Read read(RecordTable table, ColumnMapping mapping) {
        var accepted = new ArrayList<Sighting>();
        var reading =
                new SightingReading(
                        table,
                        mapping,
                        List.of(),
                        Clock.systemUTC(),
                        new SeenRows(),
                        ReadTables.NAMES);
        reading.read(
                row -> {
                    if (row instanceof ReadRow.Accepted(var _, var sighting)) {
                        accepted.add(sighting);
                    }
                    return true;
                });
        return new Read(accepted, reading.unknownWords(), reading.warnings());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), text);
    }
}
