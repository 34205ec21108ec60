package org.amnok.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.record.Place;
import org.amnok.exchange.ReadTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridColumnTest {
    @TempDir private Path folder;

    /// The distances are those of PROJ 9 for 41.4, 128.17.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTM 52N E,UTM 52N N|430619.1,4583494.7",
                "UTM52N_Easting,UTM52N_Northing|430619.1,4583494.7",
                "UTM zone 52 E,UTM zone 52 N|430619.1 mE,4583494.7 mN",
                "Easting (UTM 52N),Northing (UTM 52N)|\"430,619.1\",\"4,583,494.7\"",
                "X (UTM 52T),Y (UTM 52T)|430619.1,4583494.7",
                "E (EPSG:5186),N (EPSG:5186)|297841.5,978159.1",
                "X좌표 (EPSG:5186),Y좌표 (EPSG:5186)|297841.5,978159.1",
                "좌표정보x(epsg5179),좌표정보y(epsg5179)|1056006.2,2377563.9",
                "X좌표 (EPSG:5186),Y좌표 (EPSG:5186)|978159.1,297841.5"
            })
    void the_name_of_a_column_says_its_reference_system(String names, String cells)
            throws IOException {
        var point = ((Place.Located) read(names, cells).accepted().getFirst().place()).point();

        assertThat(point.latDegrees()).isCloseTo(41.4, within(1e-4));
        assertThat(point.lonDegrees()).isCloseTo(128.17, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X (EPSG:5186),Y (EPSG:5186)|297841.5,200000.5|both lie in the region",
                "X (EPSG:5174),Y (EPSG:5174)|297780.5,877856.2|an average for the whole country",
                "UTM 52N E,UTM 51N N|430619.1,4583494.7|no UTM zone",
                "UTM 52N E,UTM 52N N|430619.1,north|not a number"
            })
    void what_may_be_somewhere_else_is_rejected(String names, String cells, String why)
            throws IOException {
        var read = read(names, cells);

        assertThat(read.accepted()).isEmpty();
        assertThat(read.rejected().getFirst().problem().what()).contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTM 52N", "X (EPSG:4326)", "N", "EPSG:5186", "UTM E", "UTM 61N E"})
    void other_names_say_none(String name) {
        assertThat(GridColumn.named(name)).isEmpty();
    }

    @Test
    void distances_of_an_old_survey_are_less_certain() throws IOException {
        var names = "utm_zone,easting (Tokyo),northing (Tokyo)";
        var place = (Place.Located) read(names, "52T,430619,4583494").accepted().getFirst().place();

        assertThat(place.uncertaintyMetres()).isEqualTo(500);
    }

    private ReadTables read(String names, String cells) throws IOException {
        var file = folder.resolve("a.csv");
        Files.writeString(file, "title," + names + "\nford," + cells + "\n");
        return ReadTables.of(file, List.of());
    }
}
