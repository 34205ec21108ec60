package org.amnok.map.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.Maps;
import org.amnok.map.StreetPart;
import org.amnok.map.Theme;
import org.amnok.map.contents.MapContents;
import org.amnok.map.street.StreetStyles;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.symbology.Tides;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// The water of a street map passes into the sea's colour where ours does.
class TidalWaterTest {
    private static final TidalWater TIDES = new TidalWater(Maps.BASE);

    private static FeatureLayer water(Envelope... areas) {
        var table = StreetPart.WATER.table();
        for (var area : areas) {
            table.add(new GeometryFactory().toGeometry(area), "inland");
        }
        var style = new StreetStyles(Theme.LIGHT).of(StreetPart.WATER);
        return new FeatureLayer(StreetPart.WATER, table.collection(), style, 1);
    }

    private static List<Geometry> steps(FeatureLayer layer) {
        var all = FeatureTable.all(((FeatureLayer) TIDES.on(layer)).features());
        return IntStream.range(0, Tides.STEPS / Tides.ON_STREETS)
                .map(at -> at * Tides.ON_STREETS)
                .mapToObj(
                        step ->
                                all.stream()
                                        .filter(
                                                f ->
                                                        Tides.kind(step)
                                                                .equals(f.getAttribute("kind")))
                                        .map(f -> (Geometry) f.getDefaultGeometry())
                                        .findFirst()
                                        .orElseGet(() -> new GeometryFactory().createPolygon()))
                .toList();
    }

    @Test
    void each_step_lies_in_the_one_before_and_begins_farther_downstream() {
        var steps = steps(water(new Envelope(124.3, 124.45, 39.9, 40.12)));
        for (var i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).isEmpty()).as("step " + i).isFalse();
            assertThat(steps.get(i).getArea()).isLessThan(steps.get(i - 1).getArea());
            assertThat(steps.get(i).getEnvelopeInternal().getMaxY())
                    .isLessThan(steps.get(i - 1).getEnvelopeInternal().getMaxY());
        }
    }

    /// What is drawn twice there would be darker.
    @Test
    void where_tiles_overlap_a_step_lies_once() {
        var one = steps(water(new Envelope(124.3, 124.45, 39.9, 40.12)));
        var two =
                steps(
                        water(
                                new Envelope(124.3, 124.45, 39.9, 40.02),
                                new Envelope(124.3, 124.45, 40.01, 40.12)));
        assertThat(two.getFirst().isEmpty()).isFalse();
        for (var i = 0; i < one.size(); i++) {
            assertThat(two.get(i).equalsTopo(one.get(i))).as("step " + i).isTrue();
        }
    }

    @Test
    void water_elsewhere_stays_as_it_is() {
        var hyesan = water(new Envelope(128.1, 128.2, 41.35, 41.45));
        assertThat(((FeatureLayer) TIDES.on(hyesan)).features()).isSameAs(hyesan.features());
    }

    @Test
    void a_map_with_such_streets_is_drawn_so() {
        var water = water(new Envelope(124.3, 124.45, 39.9, 40.12));
        BaseSource streets = (_, _, _) -> List.of(water);
        var below = List.of(new BaseOnMap(new UUID(0, 1), 1, "", streets));
        var view = Maps.view(124.25, 39.92, 124.48, 40.06, 800, 600);
        assertThat(
                        Maps.COMPOSER
                                .compose(view, MapStyle.DEFAULT, MapContents.EMPTY.over(below))
                                .layers())
                .filteredOn(FeatureLayer.class::isInstance)
                .map(FeatureLayer.class::cast)
                .filteredOn(layer -> layer.part() == StreetPart.WATER)
                .flatMap(layer -> FeatureTable.all(layer.features()))
                .extracting(f -> f.getAttribute("kind"))
                .contains("inland", Tides.kind(0), Tides.kind(Tides.STEPS - Tides.ON_STREETS));
    }
}
