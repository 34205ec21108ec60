package org.amnok.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.query.IndexedSighting;
import org.amnok.domain.query.ManySightings;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

/// A part of the index as it lies in a file.
class IndexPartTest {
    private static final int CHECKSUM_BYTES = 4;

    private final List<Sighting> sightings = new ManySightings(11).take(1500);
    private final byte[] kept = new IndexBuilder().part(rows(sightings, 5000)).bytes();

    private static List<IndexRow> rows(List<Sighting> sightings, long firstFid) {
        return IntStream.range(0, sightings.size())
                .mapToObj(
                        i ->
                                IndexedSighting.of(
                                        firstFid + 2L * i,
                                        sightings.get(i),
                                        ManySightings.FINDER.of(
                                                sightings.get(i), ProjectContents.EMPTY)))
                .toList();
    }

    private static SightingIndex index(byte[] part) {
        var builder = new IndexBuilder();
        builder.append(builder.part(part).orElseThrow(), fid -> new UUID(0, fid));
        return builder.build(Surroundings.NONE, WordSearch.NONE);
    }

    @Test
    void seed_11_what_was_kept_reads_back_as_it_was() {
        assertThat(new IndexBuilder().part(kept).orElseThrow().bytes()).isEqualTo(kept);
    }

    @Test
    void what_was_kept_is_the_sightings() {
        var index = index(kept);
        for (int row = 0; row < index.size(); row++) {
            var sighting = sightings.get(row);
            assertThat(index.uuid(row)).isEqualTo(sighting.uuid());
            assertThat(index.fid(row)).isEqualTo(5000 + 2L * row);
            assertThat(index.kind(row)).isEqualTo(sighting.kind());
            assertThat(index.isDoubtful(row)).isEqualTo(sighting.isDoubtful());
            assertThat(index.row(sighting.uuid())).hasValue(row);
        }
    }

    @Test
    void parts_one_after_the_other_are_one_index() {
        var builder = new IndexBuilder();
        var many = new ManySightings(12).take(9000);
        for (int from = 0; from < many.size(); from += 1500) {
            var some = rows(many.subList(from, from + 1500), 10L * from + 1);
            builder.append(builder.part(some), fid -> new UUID(0, fid));
        }
        var index = builder.build(Surroundings.NONE, WordSearch.NONE);
        assertThat(IntStream.range(0, index.size()).mapToObj(index::uuid))
                .containsExactlyElementsOf(many.stream().map(Sighting::uuid).toList());
        assertThat(many).allSatisfy(s -> assertThat(index.row(s.uuid())).isPresent());
    }

    @Test
    void nothing_is_a_part_too() {
        assertThat(index(new IndexBuilder().part(List.of()).bytes()).size()).isZero();
    }

    @Test
    void of_two_sightings_with_one_uuid_the_first_keeps_it() {
        var builder = new IndexBuilder();
        var one = sightings.subList(0, 1);
        builder.append(builder.part(rows(one, 7)), fid -> new UUID(0, fid));
        builder.append(builder.part(rows(one, 8)), fid -> new UUID(0, fid));
        var index = builder.build(Surroundings.NONE, WordSearch.NONE);
        assertThat(index.uuid(0)).isEqualTo(one.getFirst().uuid());
        assertThat(index.uuid(1)).isEqualTo(new UUID(0, 8));
        assertThat(index.values(1, Facet.EVIDENCE)).containsExactly("no");
        assertThat(index.values(1, Facet.SOURCE)).containsExactly("");
    }

    @Test
    void a_byte_that_was_changed_is_noticed() {
        for (int at = 0; at < kept.length; at += 97) {
            var changed = kept.clone();
            changed[at] ^= 0x10;
            assertThat(new IndexBuilder().part(changed)).isEmpty();
        }
    }

    @Test
    void a_part_that_was_cut_off_is_noticed() {
        for (int length = 0; length < kept.length; length += 211) {
            assertThat(new IndexBuilder().part(java.util.Arrays.copyOf(kept, length))).isEmpty();
        }
    }

    @Test
    void
            seed_13_what_somebody_made_up_with_a_right_checksum_is_taken_or_refused_but_does_no_harm() {
        var random = new Random(13);
        for (int i = 0; i < 1000; i++) {
            var made = kept.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                var at = CHECKSUM_BYTES + random.nextInt(kept.length - CHECKSUM_BYTES);
                made[at] = (byte) random.nextInt(256);
            }
            assertHarmless(checked(made));
        }
    }

    @Test
    void seed_14_the_beginning_and_the_lists_somebody_made_up_do_no_harm() {
        var random = new Random(14);
        var small = new IndexBuilder().part(rows(sightings.subList(0, 3), 1)).bytes();
        for (int i = 0; i < 20_000; i++) {
            var made = small.clone();
            for (int change = 0; change <= random.nextInt(3); change++) {
                var at = CHECKSUM_BYTES + random.nextInt(small.length - CHECKSUM_BYTES);
                made[at] = (byte) (random.nextBoolean() ? 0xff : random.nextInt(256));
            }
            assertHarmless(checked(made));
        }
    }

    private static byte[] checked(byte[] part) {
        var sum = new CRC32();
        sum.update(part, CHECKSUM_BYTES, part.length - CHECKSUM_BYTES);
        ByteBuffer.wrap(part).putInt((int) sum.getValue());
        return part;
    }

    private static void assertHarmless(byte[] part) {
        assertThatCode(
                        () -> {
                            if (new IndexBuilder().part(part).isPresent()) {
                                askEverything(index(part));
                            }
                        })
                .doesNotThrowAnyException();
    }

    private static void askEverything(SightingIndex index) {
        for (int row = 0; row < index.size(); row += 100) {
            index.point(row);
            index.kind(row);
            index.values(row, Facet.SOURCE);
        }
        index.days(org.amnok.domain.filter.SightingFilter.ALL);
    }
}
