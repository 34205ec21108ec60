package org.amnok.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amnok.domain.Findings;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.query.IndexedSighting;
import org.amnok.domain.query.ManySightings;
import org.amnok.domain.record.Sighting;
import org.amnok.index.RowSort.Step;
import org.junit.jupiter.api.Test;

/// Rows in the order in which a walk over the sightings puts them.
class RowSortTest {
    private static final List<Sighting> ALL = new ManySightings(33).take(6000);
    private static final SightingIndex INDEX = index();
    private static final SightingPages TITLES =
            new SightingPages() {
                @Override
                public List<Sighting> page(SightingIndex index, int[] rows) {
                    throw new AssertionError("sorting reads no record");
                }

                @Override
                public List<String> texts(SightingIndex index, int[] rows, Text text) {
                    throw new AssertionError("nobody asks for texts");
                }

                @Override
                public long[] fidsBy(SightingField<?> field) {
                    return IntStream.range(0, ALL.size())
                            .boxed()
                            .sorted(Comparator.comparing(row -> ALL.get(row).title()))
                            .mapToLong(row -> row + 1)
                            .toArray();
                }
            };

    private static SightingIndex index() {
        var builder = new IndexBuilder();
        for (int i = 0; i < ALL.size(); i++) {
            builder.put(IndexedSighting.of(i + 1, ALL.get(i), Findings.NONE));
        }
        return builder.build(Surroundings.NONE, WordSearch.NONE);
    }

    private static List<UUID> sorted(Step... steps) {
        return Arrays.stream(RowSort.sorted(INDEX, INDEX.all(), List.of(steps), TITLES))
                .mapToObj(INDEX::uuid)
                .toList();
    }

    private static List<UUID> walked(Comparator<Sighting> order) {
        return ALL.stream().sorted(order).map(Sighting::uuid).toList();
    }

    @Test
    void rows_of_one_kind_stay_in_the_order_of_adding() {
        assertThat(sorted(new Step(RowKey.Number.KIND, false)))
                .isEqualTo(walked(Comparator.comparing(Sighting::kind)));
    }

    @Test
    void the_other_way_round_what_is_alike_stays_in_the_order_of_adding_too() {
        assertThat(sorted(new Step(RowKey.Number.KIND, true)))
                .isEqualTo(walked(Comparator.comparing(Sighting::kind).reversed()));
    }

    @Test
    void several_keys_sort_what_is_alike_in_those_before() {
        assertThat(
                        sorted(
                                new Step(new RowKey.Values(Facet.RELIABILITY, code -> code), false),
                                new Step(RowKey.Number.KIND, true),
                                new Step(new RowKey.Text(FieldCatalogue.TITLE), false)))
                .isEqualTo(
                        walked(
                                Comparator.comparing(RowSortTest::reliability)
                                        .thenComparing(
                                                Comparator.comparing(Sighting::kind).reversed())
                                        .thenComparing(Sighting::title)));
    }

    private static String reliability(Sighting sighting) {
        var value = sighting.grading().reliability();
        return value == null ? "" : value.name();
    }
}
