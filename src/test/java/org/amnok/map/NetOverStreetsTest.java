package org.amnok.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.amnok.domain.LatLon;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.base.BaseSource;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.contents.MapContents;
import org.amnok.map.street.StreetStyles;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Fields north of Samjiyon at 1 : 8,000, where our own map has nothing but names at its edges.
class NetOverStreetsTest {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final MapComposer COMPOSER = new MapComposer(Maps.BASE);
    private static final Viewport FIELDS =
            Maps.hyesan(8_000).centredAt(new LatLon(41.825, 128.315));

    /// A picture, whose graticule is no layer of its own.
    private static final MapStyle PICTURE =
            MapStyle.DEFAULT.with(
                    LayerSetting.defaults().stream()
                            .filter(layer -> layer.id() != LayerId.GRATICULE)
                            .toList());

    /// A street map with so many ponds that are in view, and ten that are not.
    private record Ponds(int inView) implements BaseSource {
        @Override
        public List<MapLayer> layers(Viewport view, MapStyle look, BooleanSupplier cancelled) {
            var table = StreetPart.WATER.table();
            for (var i = 0; i < inView + 10; i++) {
                var at = i < inView ? new Coordinate(128.315, 41.825) : new Coordinate(128.4, 41.9);
                table.add(GEOMETRIES.createPoint(at).buffer(0.0005), "inland");
            }
            var style = new StreetStyles(look.theme()).of(StreetPart.WATER);
            return List.of(new FeatureLayer(StreetPart.WATER, table.collection(), style, 1));
        }

        @Override
        public Optional<Geometry> covered(Viewport view, BooleanSupplier cancelled) {
            return Optional.empty();
        }
    }

    private static boolean hasNet(MapContents contents) {
        return COMPOSER.compose(FIELDS, PICTURE, contents).layers().stream()
                .filter(FeatureLayer.class::isInstance)
                .map(FeatureLayer.class::cast)
                .filter(layer -> layer.part() == OwnPart.EDGE_NOTES)
                .flatMap(layer -> FeatureTable.all(layer.features()).stream())
                .anyMatch(note -> Objects.equals(note.getAttribute("kind"), "meridian"));
    }

    private static MapContents over(int ponds) {
        var base = new BaseOnMap(new UUID(0, 1), 1, "", new Ponds(ponds));
        return MapContents.EMPTY.over(List.of(base));
    }

    @Test
    void fields_without_streets_have_a_net() {
        assertThat(hasNet(MapContents.EMPTY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void streets_that_show_next_to_nothing_there_do_not_take_it_away(int ponds) {
        assertThat(hasNet(over(ponds))).isTrue();
    }

    @Test
    void streets_that_show_where_it_is_do() {
        assertThat(hasNet(over(40))).isFalse();
    }
}
