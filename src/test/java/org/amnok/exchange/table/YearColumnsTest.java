package org.amnok.exchange.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.exchange.ReadTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearColumnsTest {
    @TempDir private Path folder;

    /// The other rows are as most of such a table are.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Year,Month,Day|2025,3,4|2025,12,15|2025-03-04",
                "Day,Month,Year|14,Nov,2025|15,Dec,2025|2025-11-14",
                "YEAR,MONTH|2025,11|2025,12|2025-11",
                "연도,월,일|2025,3,4|2025,12,15|2025-03-04",
                "년,월,일,시간|2025년,3월,4일,14:30|2025년,12월,15일,15:30|2025-03-04T14:30",
                "年,月,日|2025,11,13|2025,12,15|2025-11-13",
                "event_year,event_month,event_day|2025,11,13|2025,12,15|2025-11-13",
                "Year,Month,Day|2025,3,|2025,12,15|2025-03",
                "Year,Month,Day|2025,,|2025,12,15|2025",
                "Year,Month,Day|2025,3,0|2025,12,15|2025-03",
                "Year,Month,Day|2025,Mar,?|2025,12,15|2025-03",
                "Year,Month,Day|2025,00,00|2025,12,15|2025",
                "Year,Month,Day|2025,3,Unknown|2025,12,15|2025-03",
                "Date,Year,Month,Day|2025-11-12,2025,11,13|2025-12-15,2025,12,15|2025-11-12"
            })
    void year_month_and_day_are_one_date(String names, String first, String second, String edtf)
            throws IOException {
        var most = ("\nford,41.4,128.2," + second).repeat(9);
        var read = read(names, first + most);

        assertThat(requireNonNull(read.accepted().getFirst().when().observed()).text())
                .isEqualTo(edtf);
    }

    @Test
    void a_day_that_never_was_rejects_its_row() throws IOException {
        var read = read("Year,Month,Day", "2025,2,30\nford,41.4,128.2,2025,2,28");

        assertThat(read.accepted()).hasSize(1);
        assertThat(read.rejected()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Year built,Month|1985,3",
                "Year,Day|2025,4",
                "Month,Day|3,4",
                "Year,Day,Month|2025,Tue,x"
            })
    void other_columns_are_no_date(String names, String cells) throws IOException {
        assertThat(read(names, cells).accepted().getFirst().when().observed()).isNull();
    }

    private ReadTables read(String names, String cells) throws IOException {
        var file = folder.resolve("a.csv");
        Files.writeString(file, "title,lat,lon," + names + "\nford,41.4,128.2," + cells + "\n");
        return ReadTables.of(file, List.of());
    }
}
