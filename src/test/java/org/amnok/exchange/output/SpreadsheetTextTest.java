package org.amnok.exchange.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.date.EdtfParser;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.ReadTables;
import org.amnok.exchange.table.ReleasedColumn;
import org.amnok.release.TestRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sightings copied for a spreadsheet.
class SpreadsheetTextTest {
    @TempDir Path folder;

    private static final LatLon PLACE = new LatLon(41.40167, 128.17778);

    @Test
    void the_first_line_names_the_columns_and_every_line_has_as_many() {
        var lines = copied(at(PrivacyLevel.EXACT), at(PrivacyLevel.WITHHELD)).split("\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("uuid\ttitle\tkind\tstatus\tlat");
        assertThat(lines)
                .allMatch(line -> line.split("\t", -1).length == ReleasedColumn.values().size());
    }

    @Test
    void an_exact_sighting_is_copied_with_title_and_point() {
        assertThat(copied(at(PrivacyLevel.EXACT)))
                .contains("41.4017\t128.1778\t300", "Lot at the mill");
    }

    @Test
    void above_level_0_the_point_is_coarser_and_the_title_stays_here() {
        var text = copied(at(PrivacyLevel.DISTRICT));
        assertThat(text).doesNotContain("41.40167").doesNotContain("Lot at the mill");
        assertThat(text).contains("41.405\t128.175\t");
    }

    @Test
    void a_withheld_place_and_internal_notes_are_never_copied() {
        assertThat(copied(at(PrivacyLevel.WITHHELD)))
                .doesNotContain("41.4")
                .doesNotContain("128.1");
        assertThat(copied(at(PrivacyLevel.EXACT))).doesNotContain("cousin");
    }

    @Test
    void what_a_spreadsheet_would_run_gets_an_apostrophe() {
        assertThat(copied(Sightings.exact("=HYPERLINK(1)"))).contains("\t'=HYPERLINK(1)\t");
    }

    @Test
    void tabs_and_line_ends_in_a_text_do_not_make_cells() {
        assertThat(copied(Sightings.exact("a\tb\r\n=c \"d\"")))
                .contains("\t\"a b =c \"\"d\"\"\"\t");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12/.., 2025-12-01|, 2025-12-01/..",
        "../2025-11, |2025-11-30, ../2025-11-30",
        "2025-11-13, 2025-11-13|2025-11-13, 2025-11-13"
    })
    void what_was_copied_is_read_back_with_its_dates_open_where_they_are(
            String edtf, String days, String read) throws IOException {
        var seen = at(PrivacyLevel.DISTRICT);
        var dated = seen.when().withObserved(EdtfParser.parse(edtf).orElseThrow());
        var text = copied(seen.edit().when(dated).done(Sightings.NOON));
        assertThat(text).contains("\t" + days.replace('|', '\t') + "\t");
        var file = Files.writeString(folder.resolve("pasted.tsv"), text);
        var one = ReadTables.of(file, List.of()).accepted().getFirst();
        assertThat(one.when().observed()).isEqualTo(EdtfParser.parse(read).orElseThrow());
    }

    private static String copied(Sighting... sightings) {
        return SpreadsheetText.of(TestRelease.released(List.of(sightings)), List.of());
    }

    private static Sighting at(PrivacyLevel level) {
        return Sightings.at(PLACE, "Lot at the mill")
                .edit()
                .privacy(level)
                .notes(new Notes("", "told by her cousin"))
                .done(Sightings.NOON);
    }
}
