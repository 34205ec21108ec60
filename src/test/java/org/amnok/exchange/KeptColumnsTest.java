package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.reading.SeenRows;
import org.amnok.exchange.reading.SightingReading;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.ReadingChoices;
import org.amnok.exchange.table.SightingColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Columns that mean none of ours.
class KeptColumnsTest {
    @TempDir Path folder;

    @Test
    void columns_that_are_not_read_are_kept_as_words_in_the_internal_note() throws IOException {
        var file = file("a.csv", "title,lat,lon,weather,event_type\nA,41.4,128.2,fog,Battles\n");
        var one = kept(file).getFirst();
        assertThat(one.notes().internalNote()).isEqualTo("weather: fog\nevent_type: Battles");
        assertThat(one.notes().publicNote()).isEmpty();
    }

    @Test
    void extended_data_of_kml_is_kept_too() throws IOException {
        var file =
                file(
                        "a.kml",
                        "<kml xmlns='http://www.opengis.net/kml/2.2'><Placemark><name>A</name>"
                                + "<ExtendedData><Data name='weather'><value>fog</value></Data>"
                                + "</ExtendedData><Point><coordinates>128.2,41.4</coordinates>"
                                + "</Point></Placemark></kml>");
        assertThat(kept(file).getFirst().notes().internalNote()).contains("weather: fog");
    }

    @Test
    void they_are_not_kept_unless_a_person_wants_it() throws IOException {
        var file = file("a.csv", "title,lat,lon,weather\nA,41.4,128.2,fog\n");
        var read = ReadTables.of(file, List.of());
        assertThat(read.accepted().getFirst().notes().internalNote()).isEmpty();
        assertThat(read.warnings().getFirst().remedy()).contains("--keep-columns");
    }

    @ParameterizedTest
    @CsvSource({
        "uncertaint, uncertainty",
        "privacy_le, privacy_level",
        "river_km_f, river_km_from",
        "river_km_t, river_km_to",
        "count_clas, count_class",
        "credibilit, credibility",
        "source_tit, source_title"
    })
    void what_a_shapefile_leaves_of_our_names_is_known(String name, String code) {
        assertThat(SightingColumn.named(name)).map(SightingColumn::code).contains(code);
    }

    private static List<Sighting> kept(Path file) {
        var table = RecordTables.open(file).getFirst();
        var mapping = table.suggested().with(ReadingChoices.NONE.keeping(true));
        var accepted = new ArrayList<Sighting>();
        new SightingReading(
                        table,
                        mapping,
                        List.of(),
                        Clock.systemUTC(),
                        new SeenRows(),
                        ReadTables.NAMES)
                .read(
                        row -> {
                            if (row instanceof ReadRow.Accepted(var _, var sighting)) {
                                accepted.add(sighting);
                            }
                            return true;
                        });
        return accepted;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
