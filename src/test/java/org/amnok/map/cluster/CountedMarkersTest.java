package org.amnok.map.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.Maps;
import org.amnok.map.Viewport;
import org.amnok.map.compose.StyledMarkers;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.CountedMarkers;
import org.amnok.map.marker.MarkerSymbol;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.SightingFacts;
import org.amnok.map.symbol.SightingGroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reports that were counted are drawn as the same number of sightings is.
class CountedMarkersTest {
    private static final SightingKind[] KINDS = {
        SightingKind.GUARD_POST, SightingKind.VEHICLES_PARKED, SightingKind.OTHER
    };

    @ParameterizedTest
    @ValueSource(doubles = {4_000_000, 800_000, 60_000, 4_000})
    void groups_and_hexagons_are_those_of_as_many_sightings(double scale) {
        var random = new Random(7);
        var singles = new ArrayList<SightingMarker>();
        var places = new CountedMarkers.Places(new double[90], new double[90], 512);
        var kinds = new SightingKind[90];
        var reports = new int[90];
        var metres = new double[90];
        for (var mark = 0; mark < 90; mark++) {
            var isFirst = mark % KINDS.length == 0;
            places.lon()[mark] = isFirst ? 126 + random.nextDouble() : places.lon()[mark - 1];
            places.lat()[mark] = isFirst ? 41 + random.nextDouble() : places.lat()[mark - 1];
            kinds[mark] = KINDS[mark % KINDS.length];
            reports[mark] = mark % 5 == 0 ? 1 : 1 + random.nextInt(40);
            metres[mark] = Double.NaN;
            for (var i = 0; i < reports[mark]; i++) {
                singles.add(single(places, kinds, mark, random));
            }
        }
        var counted = new CountedMarkers(places, kinds, reports, metres);
        assertThat(counted.total()).isEqualTo(singles.size());
        var view = Maps.view(126, 41, 127, 42, 900, 900).atScale(scale);
        assertThat(groups(SightingMarkers.made(() -> counted), view))
                .isEqualTo(groups(SightingMarkers.of(singles), view));
        var hexagons = SightingMarkers.made(() -> counted).clusters().hexagons(view).classes();
        assertThat(hexagons)
                .isEqualTo(SightingMarkers.of(singles).clusters().hexagons(view).classes());
    }

    @Test
    void a_style_of_their_layer_leaves_them_counted() {
        var places = new CountedMarkers.Places(new double[] {126}, new double[] {41}, 512);
        var counted =
                new CountedMarkers(
                        places,
                        new SightingKind[] {SightingKind.GUARD_POST},
                        new int[] {7},
                        new double[] {Double.NaN});
        var styled = StyledMarkers.of(counted, LayerStyling.DESIGNED);
        assertThat(styled.isCounted()).isTrue();
        assertThat(styled.reports(0)).isEqualTo(7);
        assertThat(styled.cellsPerDegree()).isEqualTo(512);
    }

    private static SightingMarker single(
            CountedMarkers.Places places, SightingKind[] kinds, int mark, Random random) {
        return new SightingMarker(
                new UUID(random.nextLong(), random.nextLong()),
                LatLon.ofXy(places.lon()[mark], places.lat()[mark]),
                null,
                new MarkerSymbol(kinds[mark], false, false),
                "",
                null,
                SightingFacts.NONE);
    }

    private static List<String> groups(SightingMarkers marks, Viewport view) {
        var contents = new MapContents(marks, List.of(), List.of(), List.of(), List.of());
        return SightingGroups.of(contents, view).stream()
                .map(
                        group ->
                                group.count()
                                        + " "
                                        + group.markName()
                                        + " "
                                        + group.radiusPixels()
                                        + " %.6f %.6f"
                                                .formatted(
                                                        group.point().latDegrees(),
                                                        group.point().lonDegrees()))
                .sorted()
                .toList();
    }
}
