package org.amnok.release.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SortedLongsTest {
    @Test
    void it_holds_what_a_set_holds_seed_5() {
        var random = new Random(5);
        for (var count : new int[] {0, 1, 4096, 4097, 100_000}) {
            var set = new TreeSet<Long>();
            var numbers = new SortedLongs();
            for (int i = 0; i < count; i++) {
                var value = i % 3 == 0 ? random.nextInt(1000) : random.nextLong() >> i % 50;
                set.add(value);
                numbers.add(value);
            }
            numbers.sort();
            assertSame(numbers, set, random);
            numbers.retain(value -> value % 3 != 0);
            set.removeIf(value -> value % 3 == 0);
            assertSame(numbers, set, random);
            for (int i = 0; i < 5000; i++) {
                var value = random.nextLong() >> i % 50;
                set.add(value);
                numbers.add(value);
            }
            numbers.sort();
            assertSame(numbers, set, random);
        }
    }

    private static void assertSame(SortedLongs numbers, TreeSet<Long> set, Random random) {
        assertThat(numbers.size()).isEqualTo(set.size());
        var all = set.stream().mapToLong(Long::longValue).toArray();
        for (int i = 0; i < all.length; i++) {
            var value = all[i];
            if (numbers.get(i) != value || numbers.from(value) != i || !numbers.contains(value)) {
                fail("%d, which is number %d of %d", value, i, all.length);
            }
        }
        for (int i = 0; i < 1000; i++) {
            var value = random.nextLong() >> i % 64;
            var at = Arrays.binarySearch(all, value);
            assertThat(numbers.from(value)).isEqualTo(at < 0 ? -at - 1 : at);
            assertThat(numbers.contains(value)).isEqualTo(at >= 0);
        }
    }

    @Test
    void the_same_number_many_times_takes_no_room() {
        var numbers = new SortedLongs();
        for (int i = 0; i < 1_000_000; i++) {
            numbers.add(i % 7);
        }
        assertThat(numbers.size()).isLessThan(5000);
        numbers.sort();
        assertThat(numbers.size()).isEqualTo(7);
    }
}
