package org.amnok.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.amnok.domain.Certainty;
import org.amnok.domain.FacetValues;
import org.amnok.domain.FilterWalk;
import org.amnok.domain.River;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.query.IndexedSighting;
import org.amnok.domain.query.ManySightings;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The columns answer as a walk over the sightings does.
class SightingIndexTest {
    private static final DateSpan SUMMER =
            new DateSpan(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 8, 31));
    private static final DateSpan BOTH_YEARS =
            new DateSpan(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));

    /// More than two chunks.
    private static final List<Sighting> ALL = new ManySightings(7).take(9000);

    private static final ProjectContents CONTENTS = new ProjectContents(ALL, List.of());

    static final List<SightingFilter> FILTERS =
            List.of(
                    SightingFilter.ALL,
                    SightingFilter.ALL.withText("white 혜산"),
                    SightingFilter.ALL.withText("convoy"),
                    SightingFilter.ALL.withValues(Facet.KIND, Set.of("crossing_ford", "other")),
                    SightingFilter.ALL.withValues(Facet.STATUS, Set.of("retracted", "draft")),
                    SightingFilter.ALL.withValues(Facet.RELIABILITY, Set.of("A", "B")),
                    SightingFilter.ALL.withValues(Facet.CREDIBILITY, Set.of("")),
                    SightingFilter.ALL.withValues(Facet.BANK, Set.of("dprk")),
                    SightingFilter.ALL.withValues(Facet.SOURCE, Set.of(new UUID(1, 2).toString())),
                    SightingFilter.ALL.withValues(Facet.LOCATED, Set.of("none", "stretch")),
                    SightingFilter.ALL.withValues(Facet.EVIDENCE, Set.of("yes")),
                    SightingFilter.ALL.withValues(Facet.PROVINCE, Set.of()),
                    new SightingFilter(List.of(new Criterion.During(SUMMER, Certainty.POSSIBLE))),
                    new SightingFilter(List.of(new Criterion.During(SUMMER, Certainty.CERTAIN))),
                    new SightingFilter(List.of(new Criterion.AlongRiver(River.YALU, 200, 310))),
                    new SightingFilter(List.of(new Criterion.AlongRiver(River.TUMEN, 0, 2000))),
                    new SightingFilter(
                            List.of(
                                    new Criterion.AtLeast(
                                            CountClass.TRUCK, 30, Certainty.CERTAIN))),
                    new SightingFilter(
                            List.of(new Criterion.AtLeast(null, 50, Certainty.POSSIBLE))),
                    new SightingFilter(List.of(Criterion.InArea.box(127, 41.2, 128, 41.7))),
                    new SightingFilter(
                            List.of(
                                    Criterion.InArea.box(126.5, 41.1, 128.5, 41.9),
                                    new Criterion.Words("van"),
                                    new Criterion.AnyOf(
                                            Facet.KIND, Set.of("crossing_ford", "policy")),
                                    new Criterion.During(SUMMER, Certainty.POSSIBLE))));

    private static final Set<String> STATUSES =
            Stream.of(SightingStatus.values())
                    .map(SightingStatus::code)
                    .collect(Collectors.toSet());

    /// What was walked for once: most facets leave all of a filter.
    private static final Map<SightingFilter, List<Sighting>> WALKED = new HashMap<>();

    private static final SightingIndex INDEX = index(ALL);

    private static SightingIndex index(List<Sighting> sightings) {
        var builder = new IndexBuilder(sightings.size());
        var contents = new ProjectContents(sightings, List.of());
        for (int i = 0; i < sightings.size(); i++) {
            var sighting = sightings.get(i);
            builder.put(
                    IndexedSighting.of(
                            10L + i, sighting, ManySightings.FINDER.of(sighting, contents)));
        }
        return builder.build(Surroundings.NONE, word -> fidsWith(sightings, word));
    }

    private static long[] fidsWith(List<Sighting> sightings, String word) {
        return LongStream.range(0, sightings.size())
                .filter(i -> sightings.get((int) i).title().toLowerCase(Locale.ROOT).contains(word))
                .map(i -> 10 + i)
                .toArray();
    }

    private static Set<UUID> walked(SightingFilter filter) {
        return walk(filter).stream().map(Sighting::uuid).collect(Collectors.toSet());
    }

    private static List<Sighting> walk(SightingFilter filter) {
        return WALKED.computeIfAbsent(
                filter, asked -> ALL.stream().filter(walkOf(asked)::accepts).toList());
    }

    private static FilterWalk walkOf(SightingFilter filter) {
        return new FilterWalk(filter, CONTENTS, ManySightings.FINDER);
    }

    @ParameterizedTest
    @FieldSource("FILTERS")
    void a_filter_shows_what_a_walk_finds(SightingFilter filter) {
        var shown = INDEX.rows(filter).stream().mapToObj(INDEX::uuid).collect(Collectors.toSet());
        assertThat(shown).isEqualTo(walked(filter));
    }

    @ParameterizedTest
    @FieldSource("FILTERS")
    void a_facet_counts_what_the_other_criteria_let_through(SightingFilter filter) {
        var counts = INDEX.facets(filter);
        for (var facet : Facet.values()) {
            assertThat(counts.of(facet)).isEqualTo(counted(filter, facet));
        }
    }

    private static Map<String, Integer> counted(SightingFilter filter, Facet facet) {
        var counts = new HashMap<String, Integer>();
        var others = filter.without(facet.code());
        var all = facet == Facet.STATUS ? others.withValues(facet, STATUSES) : others;
        for (var sighting : walk(all)) {
            var found = ManySightings.FINDER.of(sighting, ProjectContents.EMPTY);
            for (var value : new FacetValues(sighting, found).of(facet)) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return counts;
    }

    @ParameterizedTest
    @FieldSource("FILTERS")
    void bars_count_the_certain_and_the_possible(SightingFilter filter) {
        var others = filter.without(Criterion.During.SUBJECT);
        var spans =
                walk(others).stream()
                        .map(each -> each.when().observed())
                        .filter(Objects::nonNull)
                        .map(Edtf::span)
                        .toList();
        for (var step : List.of(TimeStep.WEEK, TimeStep.MONTH, TimeStep.YEAR)) {
            for (var bar : INDEX.histogram(filter, step, BOTH_YEARS).bars()) {
                var days = bar.days();
                assertThat(bar.count().possible())
                        .isEqualTo((int) spans.stream().filter(days::overlaps).count());
                assertThat(bar.count().certain())
                        .isEqualTo((int) spans.stream().filter(days::holds).count());
            }
        }
    }

    @Test
    void the_undated_are_counted_apart() {
        var undated =
                walk(SightingFilter.ALL).stream().filter(s -> s.when().observed() == null).count();
        assertThat(INDEX.histogram(SightingFilter.ALL, TimeStep.YEAR, BOTH_YEARS).undated())
                .isEqualTo((int) undated);
    }

    @Test
    void open_ends_do_not_stretch_the_days() {
        var days = INDEX.days(SightingFilter.ALL).orElseThrow();
        assertThat(days.earliest().getYear()).isEqualTo(2024);
        assertThat(days.latest().getYear()).isBetween(2025, 2026);
    }

    @Test
    void an_edit_changes_the_new_index_and_not_the_old_one() {
        var gone = ALL.get(4500);
        var builder = new IndexBuilder(INDEX);
        builder.remove(gone.uuid());
        var after = builder.build(Surroundings.NONE, WordSearch.NONE);
        assertThat(after.row(gone.uuid())).isEmpty();
        assertThat(after.rows(everything()).count()).isEqualTo(ALL.size() - 1);
        assertThat(INDEX.row(gone.uuid())).hasValue(4500);
        assertThat(INDEX.rows(everything()).count()).isEqualTo(ALL.size());
    }

    private static SightingFilter everything() {
        return SightingFilter.ALL.withValues(
                Facet.STATUS,
                java.util.stream.Stream.of(org.amnok.domain.codelist.SightingStatus.values())
                        .map(org.amnok.domain.codelist.SightingStatus::code)
                        .toList());
    }

    @Test
    void seed_5_edited_one_by_one_it_is_as_if_made_anew() {
        var more = new ManySightings(5);
        var now = index(List.of());
        var fid = 100L;
        var kept = new HashSet<Sighting>();
        for (int i = 0; i < 1500; i++) {
            var builder = new IndexBuilder(now);
            var next = more.next();
            builder.put(
                    IndexedSighting.of(
                            fid++, next, ManySightings.FINDER.of(next, ProjectContents.EMPTY)));
            kept.add(next);
            if (i % 3 == 0) {
                var gone = kept.iterator().next();
                builder.remove(gone.uuid());
                kept.remove(gone);
            }
            now = builder.build(Surroundings.NONE, WordSearch.NONE);
        }
        var found = now;
        assertThat(found.rows(everything()).stream().mapToObj(found::uuid))
                .containsExactlyInAnyOrderElementsOf(kept.stream().map(Sighting::uuid).toList());
        assertThat(kept).allSatisfy(s -> assertThat(found.row(s.uuid())).isPresent());
    }

    @Test
    void what_comes_back_is_found_again() {
        var gone = ALL.getFirst();
        var builder = new IndexBuilder(INDEX);
        builder.remove(gone.uuid());
        var without = new IndexBuilder(builder.build(Surroundings.NONE, WordSearch.NONE));
        without.put(
                IndexedSighting.of(
                        99_999, gone, ManySightings.FINDER.of(gone, ProjectContents.EMPTY)));
        var after = without.build(Surroundings.NONE, WordSearch.NONE);
        assertThat(after.fid(after.row(gone.uuid()).orElseThrow())).isEqualTo(99_999);
        assertThat(after.rows(everything()).count()).isEqualTo(ALL.size());
    }

    @Test
    void a_row_tells_what_a_map_needs_of_its_sighting() {
        for (int row = 0; row < ALL.size(); row++) {
            var sighting = ALL.get(row);
            assertThat(INDEX.kind(row)).isEqualTo(sighting.kind());
            assertThat(INDEX.status(row)).isEqualTo(sighting.status());
            assertThat(INDEX.isDoubtful(row)).isEqualTo(sighting.isDoubtful());
            assertThat(INDEX.isAlive(row)).isTrue();
            assertThat(INDEX.latestDay(row)).isEqualTo(latestDay(sighting));
        }
    }

    private static int latestDay(Sighting sighting) {
        var observed = sighting.when().observed();
        return observed == null
                ? SightingIndex.NO_DAY
                : (int) observed.span().latest().toEpochDay();
    }

    @Test
    void nothing_has_no_rows() {
        assertThat(SightingIndex.EMPTY.rows(SightingFilter.ALL).isEmpty()).isTrue();
        assertThat(SightingIndex.EMPTY.days(SightingFilter.ALL)).isEmpty();
        assertThat(SightingIndex.EMPTY.facets(SightingFilter.ALL).of(Facet.KIND)).isEmpty();
    }
}
