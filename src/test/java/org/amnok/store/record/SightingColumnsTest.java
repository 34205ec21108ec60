package org.amnok.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.store.sqlite.Column;
import org.junit.jupiter.api.Test;

/// The table of sightings and the catalogue of their fields.
class SightingColumnsTest {
    @Test
    void the_columns_are_those_of_the_catalogue_in_its_order() {
        assertThat(SightingColumns.ALL)
                .extracting(Column::name)
                .containsExactlyElementsOf(
                        Stream.concat(
                                        Stream.of("uuid"),
                                        FieldCatalogue.ALL.stream()
                                                .flatMap(field -> field.columns().stream()))
                                .toList());
    }
}
