package org.amnok.domain.date;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedDaysTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 23);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "지난달 11일과 14일, 27일 촬영한 | 지난달 11일=2021-05-11; 14일=2021-05-14; 27일=2021-05-27",
                "6월 3일과 4일에 | 6월 3일과 4일=2021-06-03/2021-06-04",
                "5月3日和7日拍摄 | 5月3日=2021-05-03; 7日=2021-05-07",
                "5月3日、7日に撮影 | 5月3日=2021-05-03; 7日=2021-05-07",
                "taken on 3 and 7 May 2021 | 3=2021-05-03; 7 May 2021=2021-05-07",
                "on February 3, 11 and 19, trucks | on February 3=2021-02-03; 11=2021-02-11; 19=2021-02-19",
                "On February 3, 20 and 30 were in Hyesan | On February 3=2021-02-03",
                "On February 3, 5 and 7 in Hyesan were arrested | On February 3=2021-02-03",
                "Feb. 3 and 11 show trucks | Feb. 3=2021-02-03; 11=2021-02-11",
                "On February 3, 11 trucks and 19 vans | On February 3=2021-02-03",
                "on February 3 and 11 trucks | on February 3=2021-02-03",
                "11일과 40일 | 11일=2021-06-11",
                "5월 3일, 7일간 | 5월 3일=2021-05-03"
            })
    void days_of_one_month_are_a_span_only_day_by_day(String text, String days) {
        assertThat(read(text)).isEqualTo(List.of(days.split("; ")));
    }

    private static List<String> read(String text) {
        return DateMentions.in(text, PUBLISHED).all().stream()
                .map(day -> day.words().of(text) + "=" + requireNonNull(day.date()).text())
                .toList();
    }
}
