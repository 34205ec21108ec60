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
import org.junit.jupiter.params.provider.ValueSource;

class SpanColumnsTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date from,Date to",
                "From,To",
                "date_begin,date_until",
                "First seen,Last seen",
                "Date,Until",
                "Date,Date to",
                "Start date,Until",
                "날짜(부터),날짜(까지)",
                "시작일시,종료일시",
                "开始时间,结束时间",
                "開始日時,終了日時"
            })
    void two_columns_of_days_are_a_span(String names) throws IOException {
        assertThat(observed(names, "2025-11-04,2025-11-06")).isEqualTo("2025-11-04/2025-11-06");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Date,Start time,End time|2025-11-04,14:00,16:00",
                "Date,Valid from,Valid to|2025-11-04,2025-01-01,2025-12-31",
                "Date,From,To|2025-11-04,Hyesan,Manpo",
                "Date,From,To|2025-11-04,2025-11-01,2025-11-09",
                "Date,From date,To date|2025-11-04,2025-11-01,2025-11-09",
                "Date,Last update|2025-11-04,2025-12-01",
                "Date,Last visit|2025-11-04,2025-12-01",
                "Date,start,end,_submission_time|2025-11-04,2025-11-05,2025-11-06,2025-11-07"
            })
    void other_columns_leave_the_day_as_it_is(String names, String cells) throws IOException {
        assertThat(observed(names, cells)).isEqualTo("2025-11-04");
    }

    private String observed(String names, String cells) throws IOException {
        var file = folder.resolve("a.csv");
        Files.writeString(file, "title,lat,lon," + names + "\nford,41.4,128.2," + cells + "\n");
        var when = ReadTables.of(file, List.of()).accepted().getFirst().when();
        return requireNonNull(when.observed()).text();
    }
}
