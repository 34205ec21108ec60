package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.When;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.reading.SeenRows;
import org.amnok.exchange.reading.SightingReading;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.ReadRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// "Yesterday" is counted from the day of the report, never from the day of the import.
class RelativeDaysTest {
    private static final LocalDate REPORTED = LocalDate.of(2025, 11, 30);

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "last month",
                "3 days ago",
                "어제",
                "先月",
                "지난해 9월",
                "13 September",
                "9월 13일",
                "autumn"
            })
    void without_a_day_of_the_report_they_are_kept_as_words_and_told(String words) {
        var warnings = new ArrayList<Problem>();
        var when = when("date\n" + words + "\n", null, warnings);
        assertThat(when.observed()).isNull();
        assertThat(when.asReported()).isEqualTo(words);
        assertThat(warnings.toString()).contains("kept as text: line 2", "--reported-on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recently", "unknown", "n/a", "?", "최근", "不详"})
    void words_without_a_number_are_kept_as_no_date_and_told(String words) {
        var warnings = new ArrayList<Problem>();
        var when = when("date\n" + words + "\n", REPORTED, warnings);
        assertThat(when.observed()).isNull();
        assertThat(when.asReported()).isEqualTo(words);
        assertThat(warnings.toString())
                .contains("Dates not understood, kept as text: line 2")
                .doesNotContain("--reported-on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2099-11-02", "3 May 2098", "in autumn 2097"})
    void a_date_that_is_still_to_come_is_kept_and_told(String words) {
        var warnings = new ArrayList<Problem>();
        assertThat(when("date\n" + words + "\n", null, warnings).observed()).isNotNull();
        assertThat(warnings.toString()).contains("Dates that are still to come: line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-02", "since 2024", "autumn 2025"})
    void of_a_date_that_has_come_nothing_is_told(String words) {
        var warnings = new ArrayList<Problem>();
        assertThat(when("date\n" + words + "\n", null, warnings).observed()).isNotNull();
        assertThat(warnings.toString()).doesNotContain("still to come");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-11-02T20:00:00Z", "2025-11-02 20:00 UTC", "2025-11-02T15:00-05:00"})
    void a_moment_told_in_the_time_of_another_zone_has_the_day_of_the_yalu(String words) {
        var when = when("date\n" + words + "\n", null, new ArrayList<>());
        assertThat(when.observed()).isNotNull();
        assertThat(when.observed().span().earliest()).isEqualTo(LocalDate.of(2025, 11, 3));
        assertThat(when.asReported()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "어제", "昨天", "29 November", "11월 29일"})
    void they_are_counted_from_the_day_of_publication(String words) {
        var when = when("date,published\n" + words + ",2025-11-30\n", null, new ArrayList<>());
        assertThat(when.observed()).extracting(Edtf::text).isEqualTo("2025-11-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "어제", "昨日", "29 November", "11월 29일"})
    void they_are_counted_from_the_day_that_a_person_gave(String words) {
        var warnings = new ArrayList<Problem>();
        var when = when("date\n" + words + "\n", REPORTED, warnings);
        assertThat(when.observed()).extracting(Edtf::text).isEqualTo("2025-11-29");
        assertThat(warnings.toString()).doesNotContain("kept as text");
    }

    private When when(String text, @Nullable LocalDate reportedOn, List<Problem> warnings) {
        try {
            var file = Files.writeString(folder.resolve("rows.csv"), text);
            var table = RecordTables.open(file).getFirst();
            var mapping = ColumnMapping.suggested(table.columns());
            var reading =
                    new SightingReading(
                            table,
                            mapping.with(mapping.choices().on(reportedOn)),
                            List.of(),
                            Clock.systemUTC(),
                            new SeenRows(),
                            ReadTables.NAMES);
            var read = new ArrayList<Sighting>();
            reading.read(
                    row -> row instanceof ReadRow.Accepted(_, var sighting) && read.add(sighting));
            warnings.addAll(reading.warnings());
            return read.getFirst().when();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
