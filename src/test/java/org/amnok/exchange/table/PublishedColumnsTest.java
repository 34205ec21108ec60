package org.amnok.exchange.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.exchange.ReadTables;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The day of a report is not that of what was seen.
class PublishedColumnsTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "보도일자,관측일자|2025-03-20,2025-03-04",
                "기사 날짜,날짜|2025-03-20,2025-03-04",
                "报道时间,日期|2025-03-20 14:30,2025-03-04",
                "published,Image date|2025-03-20T23:30:00+09:00,2025-03-04"
            })
    void both_days_are_read(String names, String cells) throws IOException {
        var when = read(names, cells).accepted().getFirst().when();

        assertThat(requireNonNull(when.observed()).text()).isEqualTo("2025-03-04");
        assertThat(when.published()).hasToString("2025-03-20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Report date,Image date|2025-03-20,2025-03-04",
                "Report date,Date accessed|2025-03-04,2025-03-20",
                "Report date,Date received|2025-03-04,2025-03-20"
            })
    void the_date_of_a_report_gives_way_to_that_of_an_image_alone(String names, String cells)
            throws IOException {
        var when = read(names, cells).accepted().getFirst().when();

        assertThat(requireNonNull(when.observed()).text()).isEqualTo("2025-03-04");
    }

    @ParameterizedTest
    @CsvSource({"发布时间,不详", "기사일자,미상", "article_date,unknown"})
    void words_that_name_no_day_reject_no_row(String name, String word) throws IOException {
        var read = read(name, word);

        assertThat(read.rejected()).isEmpty();
        assertThat(read.accepted().getFirst().when().published()).isNull();
    }

    private ReadTables read(String names, String cells) throws IOException {
        var file = folder.resolve("a.csv");
        Files.writeString(file, "title,lat,lon," + names + "\nford,41.4,128.2," + cells + "\n");
        return ReadTables.of(file, List.of());
    }
}
