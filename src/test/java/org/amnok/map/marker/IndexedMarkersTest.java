package org.amnok.map.marker;

import static org.amnok.map.Maps.hyesan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.query.IndexedSighting;
import org.amnok.domain.query.ManySightings;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.Sighting;
import org.amnok.index.IndexBuilder;
import org.amnok.index.SightingIndex;
import org.amnok.index.SightingPages;
import org.amnok.index.Surroundings;
import org.amnok.map.LayerId;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.cluster.SightingMarkers;
import org.amnok.map.compose.LayerValues;
import org.amnok.map.compose.StyleChoices;
import org.amnok.map.compose.StyledMarkers;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.styling.SightingFacts;
import org.amnok.map.styling.SymbolAppearance;
import org.amnok.map.symbol.SightingGroups;
import org.amnok.map.symbol.SymbolFeatures;
import org.amnok.map.symbol.UncertaintyCircles;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Marks that are made of columns are those that are made of the sightings themselves.
class IndexedMarkersTest {
    /// More than two chunks.
    private static final List<Sighting> ALL = all(11);

    private final SightingIndex index = index();
    private final ReadTexts texts = new ReadTexts();
    private final SightingMarkers columns =
            SightingMarkers.of(index, index.rows(SightingFilter.ALL), texts);
    private final SightingMarkers records =
            SightingMarkers.of(ALL.stream().flatMap(s -> SightingMarker.of(s).stream()).toList());

    /// Many share a point; each tells of its report.
    private static List<Sighting> all(long seed) {
        var random = new Random(seed);
        return new ManySightings(seed)
                .take(9000).stream()
                        .map(s -> s.place() instanceof Place.Located ? at(s, random) : s)
                        .toList();
    }

    private static Sighting at(Sighting sighting, Random random) {
        var place =
                new Place.Located(
                        new LatLon(
                                41.3 + random.nextInt(60) / 300.0,
                                128 + random.nextInt(60) / 200.0),
                        random.nextInt(3) == 0 ? null : 1.0 + random.nextInt(5) * 2500,
                        any(LocationMethod.values(), random),
                        "");
        var outlet = random.nextBoolean() ? "" : "nobody";
        return sighting.edit()
                .place(place)
                .grading(
                        new Grading(
                                any(Grading.Reliability.values(), random),
                                random.nextBoolean()
                                        ? null
                                        : any(Grading.Credibility.values(), random)))
                .report(new Report(outlet, "", "", "", any(Confidence.values(), random)))
                .done(Sightings.NOON);
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static SightingIndex index() {
        var builder = new IndexBuilder(ALL.size());
        var contents = new ProjectContents(ALL, List.of());
        for (int i = 0; i < ALL.size(); i++) {
            var found = ManySightings.FINDER.of(ALL.get(i), contents);
            builder.put(IndexedSighting.of(10L + i, ALL.get(i), found));
        }
        return builder.build(Surroundings.NONE, word -> new long[0]);
    }

    /// Counts what is read.
    private static final class ReadTexts implements SightingPages {
        private int read;

        @Override
        public List<Sighting> page(SightingIndex index, int[] rows) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long[] fidsBy(SightingField<?> field) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> texts(SightingIndex index, int[] rows, Text text) {
            read += rows.length;
            return IntStream.of(rows).mapToObj(row -> text(ALL.get(row), text)).toList();
        }

        private static String text(Sighting sighting, Text text) {
            return switch (text) {
                case TITLE -> sighting.title();
                case OUTLET -> sighting.report().outlet();
                case CONFIDENCE -> sighting.report().confidence().code();
                case LOCATION_METHOD ->
                        sighting.place() instanceof Place.Located at ? at.method().code() : "";
            };
        }
    }

    @Test
    void seed_11_they_are_the_same_but_for_texts() {
        assertThat(columns)
                .containsExactlyElementsOf(records.stream().map(this::withoutTexts).toList());
    }

    private SightingMarker withoutTexts(SightingMarker mark) {
        var facts = mark.facts();
        return new SightingMarker(
                mark.uuid(),
                mark.point(),
                mark.uncertaintyMetres(),
                mark.symbol(),
                "",
                mark.latest(),
                new SightingFacts(
                        facts.status(),
                        facts.grading(),
                        null,
                        "",
                        null,
                        facts.earliest(),
                        facts.count()));
    }

    @Test
    void seed_11_every_attribute_has_the_same_values() {
        for (var attribute : StyleChoices.of(LayerId.SIGHTINGS).attributes()) {
            assertThat(values(attribute, columns))
                    .as(attribute.name())
                    .isEqualTo(values(attribute, records));
        }
    }

    private static List<Object> values(Attribute attribute, SightingMarkers marks) {
        return LayerValues.of(LayerId.SIGHTINGS, attribute.name(), marks, List.of());
    }

    @ParameterizedTest
    @ValueSource(doubles = {10_000_000, 2_000_000, 500_000, 100_000, 20_000, 8_000})
    void seed_11_groups_and_their_symbols_are_the_same(double scale) {
        assertThat(told(columns, scale)).isEqualTo(told(records, scale));
    }

    /// What can be seen of the groups, from below.
    private static List<String> told(SightingMarkers marks, double scale) {
        var contents = new MapContents(marks, List.of(), List.of(), List.of(), selected());
        return SightingGroups.of(contents, hyesan(scale)).stream()
                .map(
                        g ->
                                g.point()
                                        + g.markName()
                                        + g.radiusPixels()
                                        + g.samePoint()
                                        + g.isSelected(contents.selected())
                                        + g.uuids()
                                        + g.uncertaintiesMetres())
                .toList();
    }

    private static Set<UUID> selected() {
        return ALL.stream().skip(5000).limit(7).map(Sighting::uuid).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(doubles = {2_000_000, 100_000, 20_000})
    void members_come_by_kind_then_date_then_identity(double scale) {
        var order =
                Comparator.comparing(SightingMarker::kind)
                        .thenComparing(
                                SightingMarker::latest,
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(SightingMarker::uuid);
        for (var group : SightingGroups.of(contents(columns), hyesan(scale))) {
            var members = new ArrayList<>(group.members());
            assertThat(members.getFirst()).isEqualTo(group.members().getFirst());
            assertThat(members.getLast()).isEqualTo(group.members().getLast());
            assertThat(members).isSortedAccordingTo(order);
        }
    }

    private static MapContents contents(SightingMarkers marks) {
        return new MapContents(marks, List.of(), List.of(), List.of(), Set.of());
    }

    @Test
    void groups_find_their_members() {
        var groups = SightingGroups.of(contents(columns), hyesan(500_000));
        var wanted = records.iterator().next().uuid();
        assertThat(groups.stream().filter(g -> g.holds(wanted)))
                .singleElement()
                .satisfies(g -> assertThat(g.uuids()).contains(wanted));
    }

    @Test
    void drawing_and_grouping_read_no_texts() {
        var look = new MapStyle(Theme.LIGHT, Language.EN, LayerSetting.defaults());
        Maps.COMPOSER.compose(hyesan(500_000), look, contents(columns));
        assertThat(texts.read).isZero();
    }

    @Test
    void circles_of_uncertainty_are_the_same() {
        var view = hyesan(100_000);
        assertThat(circles(new UncertaintyCircles().of(contents(columns), view).toArray()))
                .isEqualTo(circles(new UncertaintyCircles().of(contents(records), view).toArray()))
                .isNotEmpty();
    }

    private static List<String> circles(Object[] features) {
        return List.of(features).stream()
                .map(f -> ((SimpleFeature) f).getAttributes())
                .map(Collection::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = 'vehicles_parked' AND count >= 10",
                "outlet = 'nobody' OR doubtful = 'true'",
                "title LIKE '%a%'",
                "date_latest >= '2024-06-01'",
                "loc_method = 'reported' AND report_confidence <> 'high'"
            })
    void a_filter_of_the_layer_lets_the_same_pass(String ecql) {
        var styling = LayerStyling.DESIGNED.filtered(ecql).with(byStatus());
        assertThat(styled(columns, styling))
                .isEqualTo(styled(records, styling))
                .hasSizeBetween(1, records.size() - 1);
    }

    private static Classing byStatus() {
        return new Classing.ByValue(
                "status",
                List.of(new Classing.ValueClass("verified", SymbolAppearance.DESIGNED.sized(2))),
                SymbolAppearance.DESIGNED);
    }

    private static List<String> styled(SightingMarkers marks, LayerStyling styling) {
        return SightingMarkers.made(() -> StyledMarkers.of(marks.source(), styling)).stream()
                .map(m -> m.uuid() + " " + m.look())
                .toList();
    }

    @Test
    void labels_read_the_titles_of_single_sightings_in_view() {
        var view = hyesan(8_000);
        var groups = SightingGroups.inView(contents(columns), view);
        var singles = groups.stream().filter(SightingGroup::isSingle).toList();
        var titles = new Labelling(new Labelling.Words.Of("title"), null, 1);
        var features = SymbolFeatures.sightings(groups, Set.of(), titles);
        assertThat(features.size()).isEqualTo(groups.size());
        assertThat(texts.read).isEqualTo(singles.size());
    }

    @Test
    void what_is_not_shown_has_no_mark() {
        var policies = SightingFilter.ALL.withValues(Facet.KIND, Set.of("policy"));
        var marks = SightingMarkers.of(index, index.rows(policies), texts);
        assertThat(marks).isNotEmpty().allMatch(m -> m.kind() == SightingKind.POLICY);
    }

    @Test
    void what_is_retracted_has_no_mark_even_when_it_is_shown() {
        var retracted = SightingFilter.ALL.withValues(Facet.STATUS, Set.of("retracted"));
        assertThat(SightingMarkers.of(index, index.rows(retracted), texts)).isEmpty();
    }
}
