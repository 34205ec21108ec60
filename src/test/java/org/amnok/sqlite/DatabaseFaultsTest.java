package org.amnok.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFaultsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "row 7 missing from index by_day|the index by_day does not fit its table",
                "wrong # of entries in index by_day|the index by_day does not fit its table",
                "NULL value in sighting.title|sighting.title is empty where it must not be",
                "Tree 12 page 12: btreeInitPage() returns error code 11"
                        + "|its pages do not fit together"
            })
    void what_a_check_finds_is_told_in_words_of_ours(String line, String words) {
        assertThat(DatabaseFaults.ofCheck(line)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "11, its pages do not fit together",
        "1, its tables are not as they should be",
        "266, the disk reports an error"
    })
    void what_a_question_fails_of_is_told_in_words_of_ours(int code, String words) {
        assertThat(DatabaseFaults.of(new SQLException("[SQLITE_X] near \"y\"", "", code)))
                .isEqualTo(words);
    }
}
