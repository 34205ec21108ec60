package org.amnok.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.query.IndexedSighting;
import org.amnok.domain.query.ManySightings;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.Geodesy;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What may be of one place and day is what a comparison of every two finds.
class LikeRowsTest {
    private static final int COUNT = 600;

    private static List<Sighting> sightings(long seed) {
        var random = new Random(seed);
        return new ManySightings(seed)
                .take(COUNT).stream()
                        .map(
                                s ->
                                        s.place() instanceof Place.Located at
                                                ? s.edit()
                                                        .place(
                                                                new Place.Located(
                                                                        at.point(),
                                                                        random.nextInt(3) == 0
                                                                                ? null
                                                                                : Double.valueOf(
                                                                                        random
                                                                                                        .nextInt(
                                                                                                                30_000)
                                                                                                + 1),
                                                                        LocationMethod.GPS,
                                                                        ""))
                                                        .done(Sightings.NOON)
                                                : s)
                        .toList();
    }

    private static SightingIndex index(List<Sighting> sightings) {
        var contents = new ProjectContents(sightings, List.of());
        var builder = new IndexBuilder(sightings.size());
        for (int i = 0; i < sightings.size(); i++) {
            var sighting = sightings.get(i);
            builder.put(
                    IndexedSighting.of(i, sighting, ManySightings.FINDER.of(sighting, contents)));
        }
        return builder.build(Surroundings.NONE, WordSearch.NONE);
    }

    private static boolean isLike(SightingIndex index, List<Sighting> all, int a, int b) {
        var one = all.get(a).when().observed();
        var other = all.get(b).when().observed();
        return a != b
                && one != null
                && other != null
                && one.span().overlaps(other.span())
                && all.get(b).status() != SightingStatus.RETRACTED
                && mayMeet(index, all, a, b);
    }

    private static boolean mayMeet(SightingIndex index, List<Sighting> all, int a, int b) {
        if (all.get(a).place() instanceof Place.Located one
                && all.get(b).place() instanceof Place.Located other) {
            return Geodesy.distanceMetres(one.point(), other.point())
                    <= stated(one) + stated(other);
        }
        return index.riverOrdinal(a) != Chunk.NO_RIVER
                && index.riverOrdinal(a) == index.riverOrdinal(b)
                && index.fromKilometre(a) <= index.toKilometre(b)
                && index.fromKilometre(b) <= index.toKilometre(a);
    }

    private static double stated(Place.Located at) {
        return at.uncertaintyMetres() == null ? 500 : at.uncertaintyMetres();
    }

    @RepeatedTest(10)
    void rows_are_those_that_every_two_compared_give_seed_is_the_repetition(RepetitionInfo info) {
        var all = sightings(info.getCurrentRepetition());
        var index = index(all);
        for (int row = 0; row < COUNT; row += 7) {
            var asked = row;
            assertThat(LikeRows.of(index, row, COUNT))
                    .containsExactly(
                            IntStream.range(0, COUNT)
                                    .filter(other -> isLike(index, all, asked, other))
                                    .toArray());
        }
    }

    @Test
    void of_many_the_likeliest_are_told() {
        var all = sightings(3);
        var index = index(all);
        var row =
                IntStream.range(0, COUNT)
                        .filter(r -> LikeRows.of(index, r, COUNT).length > 20)
                        .findFirst()
                        .orElseThrow();
        assertThat(LikeRows.of(index, row, 20)).hasSize(20).contains(LikeRows.of(index, row, 5));
    }

    @RepeatedTest(5)
    void pairs_of_many_are_those_of_each_alone_seed_is_the_repetition(RepetitionInfo info) {
        var all = sightings(100 + info.getCurrentRepetition());
        var index = index(all);
        var pairs = new LikeRowPairs(index, index.all());
        assertThat(pairs.rows()).hasSizeGreaterThan(COUNT / 2);
        for (var row : pairs.rows()) {
            assertThat(pairs.of(row, 30)).containsExactly(LikeRows.of(index, row, 30));
        }
    }
}
