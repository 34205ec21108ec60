package org.amnok.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.filter.Facet;
import org.junit.jupiter.api.Test;

/// Rows are found by their UUIDs, whatever the numbers of both.
class UuidTableTest {
    private static final int FEW = 700;

    private final HashMap<Integer, UUID> rows = new HashMap<>();
    private final UuidTable.Uuids uuids =
            (row, high, low) -> new UUID(high, low).equals(rows.get(row));

    private static IndexRow row(UUID uuid, long fid) {
        var values = Collections.nCopies(Facet.values().length, Set.of(""));
        return new IndexRow(
                fid, uuid, null, Double.NaN, false, null, null, 0, 0, List.of(), values);
    }

    private boolean fillNew(UuidTable table, int row, UUID uuid) {
        rows.put(row, uuid);
        return table.fillNew(
                uuid.getMostSignificantBits(), uuid.getLeastSignificantBits(), row, uuids);
    }

    @Test
    void seed_15_rows_are_found_by_random_uuids_and_by_numbered_ones() {
        var random = new Random(15);
        var table = UuidTable.roomy(FEW);
        for (int row = 0; row < FEW; row++) {
            var uuid =
                    row % 2 == 0
                            ? new UUID(6, row)
                            : new UUID(random.nextLong(), random.nextLong());
            assertThat(table.row(uuid, uuids)).isEqualTo(-1);
            assertThat(fillNew(table, row, uuid)).isTrue();
        }
        assertThat(rows).hasSize(FEW);
        rows.forEach((row, uuid) -> assertThat(table.row(uuid, uuids)).isEqualTo(row));
    }

    @Test
    void rows_of_other_uuids_are_seldom_looked_at() {
        var random = new Random(16);
        var table = UuidTable.roomy(FEW);
        for (int row = 0; row < FEW; row++) {
            fillNew(table, row, new UUID(random.nextLong(), random.nextLong()));
        }
        var looked = new int[1];
        for (int i = 0; i < FEW; i++) {
            table.row(
                    new UUID(random.nextLong(), random.nextLong()),
                    (row, high, low) -> ++looked[0] < 0);
        }
        assertThat(looked[0]).isLessThan(FEW / 100);
    }

    @Test
    void of_one_uuid_the_first_row_stays() {
        var table = UuidTable.roomy(FEW);
        var uuid = new UUID(1, 2);
        assertThat(fillNew(table, 4, uuid)).isTrue();
        assertThat(fillNew(table, 5, uuid)).isFalse();
        assertThat(table.row(uuid, uuids)).isEqualTo(4);
    }

    @Test
    void a_sighting_that_is_added_and_taken_back_again_and_again_is_found_at_last() {
        var uuid = new UUID(6, 1);
        var other = row(new UUID(6, 2), 1);
        var index = new IndexBuilder();
        index.put(other);
        var state = index.build(Surroundings.NONE, WordSearch.NONE);
        for (int fid = 2; fid < 3000; fid++) {
            var builder = new IndexBuilder(state);
            builder.put(row(uuid, fid));
            state = builder.build(Surroundings.NONE, WordSearch.NONE);
            assertThat(state.row(uuid)).hasValue(fid - 1);
            assertThat(state.row(other.uuid())).hasValue(0);
        }
    }
}
