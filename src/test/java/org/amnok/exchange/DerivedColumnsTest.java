package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.River;
import org.amnok.domain.record.PlaceFacts.Along;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.ReleasedColumn;
import org.junit.jupiter.api.Test;

/// Columns of our own files that follow from others: they come back as what they follow from.
class DerivedColumnsTest {
    @Test
    void all_that_we_write_is_read_or_passed_over() {
        var columns = ReleasedColumn.values().stream().map(ReleasedColumn::code).toList();
        assertThat(ColumnMapping.suggested(columns).warnings()).isEmpty();
    }

    @Test
    void all_that_we_write_in_a_shapefile_is_read_or_passed_over() {
        var columns = ReleasedColumn.values().stream().map(ReleasedColumn::shortCode).toList();
        assertThat(ColumnMapping.suggested(columns).warnings()).isEmpty();
    }

    @Test
    void a_kilometre_has_no_more_digits_than_its_circle_bears() {
        assertThat(new Along(River.YALU, 728.4321, 728.1, 728.7).roundedKilometre())
                .isEqualTo(728.4);
        assertThat(new Along(River.YALU, 728.4321, 725, 731).roundedKilometre()).isEqualTo(728);
    }
}
