package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.record.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Latitude and longitude 0 stand for no place.
class NowhereTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.csv|title,lat,lon#a,0,0#b,41.4,128.2",
                "a.csv|title,lat,lon#a,0.0,0.000#b,41.4,128.2",
                "a.csv|title,coordinate#a,\"0.0, 0.0\"#b,\"41.4, 128.2\"",
                "a.csv|title,wkt#a,POINT (0 0)#b,POINT (128.2 41.4)",
                "a.kml|<kml><Placemark><name>a</name><Point><coordinates>0,0,0</coordinates></Point>"
                        + "</Placemark><Placemark><name>b</name><Point><coordinates>128.2,41.4"
                        + "</coordinates></Point></Placemark></kml>",
                "a.geojson|{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
                        + "\"properties\":{\"name\":\"a\"},\"geometry\":{\"type\":\"Point\","
                        + "\"coordinates\":[0,0]}},{\"type\":\"Feature\",\"properties\":{\"name\":"
                        + "\"b\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[128.2,41.4]}}]}"
            })
    void it_is_no_place_and_that_is_told(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), text.replace('#', '\n'));
        var read = ReadTables.of(file, List.of());

        assertThat(read.rejected()).isEmpty();
        assertThat(read.accepted().getFirst().place()).isInstanceOf(Place.Unlocated.class);
        assertThat(read.accepted().getLast().place()).isInstanceOf(Place.Located.class);
        assertThat(read.warnings())
                .anyMatch(w -> w.what().matches(".*without a place: (line 2|record 1)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title,lat,lon#a,,#b,41.4,128.2|1 row imported without a place: line 2",
                "2025-11-13,crossing_ford,Bridge#2025-11-14,crossing_ford,Ford"
                        + "|2 rows imported without a place: line 1, 2"
            })
    void rows_without_a_place_are_told_also_without_names_of_columns(String text, String told)
            throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), text.replace('#', '\n') + "\n");
        assertThat(ReadTables.of(file, List.of()).warnings())
                .extracting(w -> w.what())
                .contains(told);
    }

    @Test
    void a_place_on_the_equator_or_at_greenwich_is_one() throws IOException {
        var text = "title,lat,lon\na,0,32.5\nb,51.5,0\n";
        var read = ReadTables.of(Files.writeString(folder.resolve("a.csv"), text), List.of());
        assertThat(read.accepted()).allMatch(s -> s.place() instanceof Place.Located);
    }
}
