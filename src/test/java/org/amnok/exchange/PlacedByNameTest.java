package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.LatLon;
import org.amnok.domain.Problem;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.reading.NamedPlaces;
import org.amnok.exchange.reading.SeenRows;
import org.amnok.exchange.reading.SightingReading;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.ReadingChoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows that name their place and have no coordinate.
class PlacedByNameTest {
    private static final LatLon HYESAN = new LatLon(41.4, 128.18);
    private static final String ROWS = "title,place\nCars,Hyesan\nCars,Nowhere\nVans,Hyesan\n";

    @TempDir Path folder;
    private final List<Sighting> read = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    private Optional<Place> known(String words) {
        asked.add(words);
        return words.equals("Hyesan")
                ? Optional.of(new Place.Located(HYESAN, 3000.0, LocationMethod.REPORTED, "Hyesan"))
                : Optional.empty();
    }

    /// @return what a person should look at
    private List<Problem> read(String rows, boolean byName) throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), rows);
        var table = RecordTables.open(file).getFirst();
        var reading =
                new SightingReading(
                        table,
                        table.suggested().with(ReadingChoices.NONE.placing(byName)),
                        List.of(),
                        Clock.systemUTC(),
                        new SeenRows(),
                        ReadTables.NAMES);
        reading.use(new NamedPlaces(this::known));
        reading.read(
                row -> {
                    if (row instanceof ReadRow.Accepted(var _, var sighting)) {
                        read.add(sighting);
                    }
                    return true;
                });
        return reading.warnings();
    }

    private static Place.Located hyesan(double uncertaintyMetres) {
        return new Place.Located(HYESAN, uncertaintyMetres, LocationMethod.REPORTED, "Hyesan");
    }

    @Test
    void they_stand_there_with_the_uncertainty_of_the_place() throws IOException {
        var warnings = read(ROWS, true);
        assertThat(read)
                .extracting(Sighting::place)
                .containsExactly(hyesan(3000), new Place.Unlocated("Nowhere"), hyesan(3000));
        assertThat(warnings)
                .extracting(Problem::what)
                .contains("Placed by the name of the place: Hyesan (2)")
                .anyMatch(what -> what.contains("without a place: line 3"));
    }

    @Test
    void no_row_is_placed_unless_a_person_wants_it() throws IOException {
        var warnings = read(ROWS, false);
        assertThat(read).extracting(Sighting::place).hasOnlyElementsOfType(Place.Unlocated.class);
        assertThat(warnings)
                .extracting(Problem::remedy)
                .anyMatch(remedy -> remedy.startsWith("2 of them name a place that is known here"));
    }

    @Test
    void what_is_not_read_of_a_row_without_a_place_does_not_reject_it() throws IOException {
        read("title,place,uncertainty_m\nCars,Hyesan,not known\n", false);
        assertThat(read).extracting(Sighting::place).containsExactly(new Place.Unlocated("Hyesan"));
    }

    @Test
    void each_name_is_looked_up_once() throws IOException {
        read(ROWS, true);
        assertThat(asked).containsExactly("Hyesan", "Nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,place,lat,lon\nCars,Hyesan,41.5,128.3\n",
                "title,place,river,river_km_from,river_km_to\nCars,Hyesan,yalu,600,700\n"
            })
    void what_a_row_says_itself_comes_first(String rows) throws IOException {
        read(rows, true);
        assertThat(read).extracting(Sighting::place).doesNotContain(hyesan(3000));
        assertThat(asked).isEmpty();
    }

    @Test
    void a_row_may_say_that_it_is_less_certain_and_never_that_it_is_more() throws IOException {
        read("title,where,uncertainty_m\nCars,Hyesan,9000\nVans,Hyesan,50\n", true);
        assertThat(read).extracting(Sighting::place).containsExactly(hyesan(9000), hyesan(3000));
    }

    @Test
    void the_name_of_a_site_is_one_too() throws IOException {
        read("title,site\nCars,Hyesan\n", true);
        assertThat(read).extracting(Sighting::place).containsExactly(hyesan(3000));
    }
}
