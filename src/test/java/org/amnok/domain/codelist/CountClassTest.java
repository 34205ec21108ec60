package org.amnok.domain.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountClassTest {
    @ParameterizedTest
    @CsvSource({
        "PERSON, person, people",
        "BUS, bus, buses",
        "BUS_MINI, mini bus, mini buses",
        "TRUCK_HEAVY, heavy truck, heavy trucks",
        "CAR_SUV, SUV, SUVs",
        "MILITARY, military vehicle, military vehicles",
        "UNKNOWN, of unknown class, of unknown class"
    })
    void a_class_is_called_by_its_number(CountClass counted, String one, String many) {
        assertThat(counted.words(false)).isEqualTo(one);
        assertThat(counted.words(true)).isEqualTo(many);
    }
}
