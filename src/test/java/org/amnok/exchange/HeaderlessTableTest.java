package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amnok.domain.LatLon;
import org.amnok.domain.Problem;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.text.TextChoice;
import org.amnok.exchange.text.TextTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables whose first row is a record, and tables with names that nobody knows.
class HeaderlessTableTest {
    private static final LatLon HYESAN = new LatLon(41.40167, 128.17778);

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41.40167,128.17778\n41.5,128.2\n",
                "128.17778,41.40167\n128.2,41.5\n",
                "41,40167;128,17778\n41,5;128,2\n",
                "41.40167 128.17778\n41.50 128.20\n",
                "\"41.40167, 128.17778\"\n\"41.50, 128.20\"\n",
                "41°24'6.012\"N 128°10'40.008\"E\n",
                "41°24'6.012\"N;128°10'40.008\"E\n",
                "북위 41도 24분 6.012초\t동경 128도 10분 40.008초\n",
                "北纬41度24分6.012秒,东经128度10分40.008秒\n",
                "４１．４０１６７\t１２８．１７７７８\n",
                "POINT (128.17778 41.40167)\n"
            })
    void bare_coordinates_are_places(String text) {
        assertThat(place(read(text).getFirst())).isEqualTo(HYESAN);
        assertThat(table(text).format()).endsWith("without column names");
    }

    @Test
    void a_first_row_that_is_a_record_is_told_and_not_lost() {
        var table = table("41.40167,128.17778,2025-11-13\n41.5,128.2,2025-11-14\n");
        assertThat(table.columns()).containsExactly("Column 1", "Column 2", "Column 3");
        assertThat(meanings(table))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "Column 1", SightingColumn.LAT,
                                "Column 2", SightingColumn.LON,
                                "Column 3", SightingColumn.DATE));
        assertThat(table.warnings())
                .extracting(Problem::what)
                .anyMatch(w -> w.contains("“41.40167 | 128.17778 | 2025-11-13”"))
                .anyMatch(w -> w.contains("Column 1 as lat, Column 2 as lon, Column 3 as date"));
        assertThat(read("41.40167,128.17778,2025-11-13\n41.5,128.2,2025-11-14\n")).hasSize(2);
    }

    @Test
    void two_numbers_below_ninety_are_never_put_in_an_order() {
        var table = table("41.40167,38.17778\n41.5,38.2\n");
        assertThat(meanings(table)).isEmpty();
        assertThat(table.warnings())
                .extracting(Problem::what)
                .anyMatch(
                        w ->
                                w.contains(
                                        "latitude or longitude, none was used: Column 1, Column 2"));
    }

    @Test
    void a_height_beside_is_no_latitude() {
        assertThat(meanings(table("128.17778,41.40167,71.2\n128.2,41.5,71.3\n")))
                .containsEntry("Column 2", SightingColumn.LAT)
                .containsEntry("Column 1", SightingColumn.LON)
                .doesNotContainKey("Column 3");
    }

    @Test
    void numbers_dates_and_words_that_may_mean_much_are_left_to_a_person() {
        var table = table("1,2025-11-13,2025-11-14,30,Hyesan\n2,2025-11-13,2025-11-15,40,Musan\n");
        assertThat(meanings(table)).isEmpty();
        assertThat(table.warnings())
                .extracting(Problem::what)
                .anyMatch(w -> w.contains("could be the date, none was used: Column 2, Column 3"));
    }

    @Test
    void counts_and_kinds_are_known_by_their_words() {
        assertThat(read("truck 30,vehicles_parked\nbus 3,crossing_ford\n")).hasSize(2);
        assertThat(meanings(table("1,truck 30,vehicles_parked\n2,bus 3,crossing_ford\n")))
                .containsEntry("Column 2", SightingColumn.COUNTS)
                .containsEntry("Column 3", SightingColumn.KIND);
    }

    @Test
    void names_that_nobody_knows_are_kept_and_their_columns_taken_by_content() {
        var table = table("Breite;Länge;Bemerkung\n41,40167;128,17778;Lastwagen\n");
        assertThat(table.columns()).containsExactly("Breite", "Länge", "Bemerkung");
        assertThat(meanings(table))
                .containsEntry("Breite", SightingColumn.LAT)
                .containsEntry("Länge", SightingColumn.LON);
        assertThat(table.format()).doesNotContain("without");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lat,lon\n41.4,128.2\n", "title,2023,2024\na,1,2\n", "Ort,Zahl\nA,3\n"})
    void names_are_names(String text) {
        assertThat(table(text).format()).doesNotContain("without");
    }

    @ParameterizedTest
    @ValueSource(strings = {"place", "위치"})
    void a_column_of_places_that_holds_coordinates_is_the_coordinate(String name) {
        var table = table("title," + name + "\nBridge,\"41.40167, 128.17778\"\n");
        assertThat(meanings(table).get(name)).isEqualTo(SightingColumn.COORDINATE);
        assertThat(table.warnings())
                .extracting(Problem::what)
                .containsExactly(
                        "“" + name + "” holds coordinates, and was used as the coordinate");
    }

    @Test
    void a_column_of_places_in_words_stays_what_its_name_says() {
        var table = table("title,place\nBridge,Hyesan\n");
        assertThat(meanings(table).get("place")).isEqualTo(SightingColumn.PLACE);
        assertThat(table.warnings()).isEmpty();
    }

    @Test
    void a_person_says_otherwise() {
        var file = file("2023,2024\n41.4,128.2\n");
        var names = TextTable.open(file, new TextChoice(null, null, true));
        assertThat(names.columns()).containsExactly("2023", "2024");
        var records = TextTable.open(file("a,b\nc,d\n"), new TextChoice(null, null, false));
        assertThat(records.columns()).containsExactly("Column 1", "Column 2");
        var rows = new java.util.ArrayList<String>();
        records.read(row -> rows.add(row.cells().getFirst()));
        assertThat(rows).containsExactly("a", "c");
    }

    @Test
    void rows_of_the_sample_may_be_longer_than_the_first() {
        assertThat(table("41.40167,128.17778\n41.5,128.2,ford\n").columns()).hasSize(3);
    }

    private Map<String, SightingColumn> meanings(RecordTable table) {
        var mapping = table.suggested();
        return mapping.places().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                e -> mapping.columns().get(e.getValue()), Map.Entry::getKey));
    }

    private List<Sighting> read(String text) {
        var read = ReadTables.of(List.of(table(text)), List.of(), Clock.systemUTC());
        assertThat(read.rejected()).isEmpty();
        return read.accepted();
    }

    private static LatLon place(Sighting sighting) {
        var at = ((Place.Located) sighting.place()).point();
        return new LatLon(
                Math.round(at.latDegrees() * 1e5) / 1e5, Math.round(at.lonDegrees() * 1e5) / 1e5);
    }

    private RecordTable table(String text) {
        return RecordTables.open(file(text)).getFirst();
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("rows.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
