package org.amnok.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeOrderTest {
    @Test
    void short_names_sort_by_their_numbers() {
        assertThat(Stream.of("e10", "c2", "e9", "").sorted(new CodeOrder()))
                .containsExactly("", "c2", "e9", "e10");
    }
}
