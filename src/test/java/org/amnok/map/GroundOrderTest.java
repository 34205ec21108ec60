package org.amnok.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.geo.projection.Projections;
import org.amnok.map.base.GroundOrder;
import org.amnok.map.street.StreetStyles;
import org.junit.jupiter.api.Test;

class GroundOrderTest {
    private static final MapLayer RELIEF =
            new ImageLayer(
                    "relief",
                    new RasterImage(
                            1, 1, new MapExtent(Projections.webMercator(), 0, 0, 1, 1), new int[1]),
                    1,
                    null);
    private static final MapLayer IMAGE =
            new ImageLayer("image", ((ImageLayer) RELIEF).image(), 1, null);
    private static final List<MapLayer> OWN =
            List.of(own(OwnPart.SEA), own(OwnPart.LAND), own(OwnPart.COAST), own(OwnPart.RIVERS));
    private static final List<MapLayer> STREETS =
            List.of(
                    streets(StreetPart.GROUND),
                    streets(StreetPart.WATER),
                    streets(StreetPart.ROADS));

    private static MapLayer own(OwnPart part) {
        var features = new FeatureTable(part.id()).collection();
        return new FeatureLayer(
                part, features, new StreetStyles(Theme.LIGHT).of(StreetPart.WATER), 1);
    }

    private static MapLayer streets(StreetPart part) {
        return new FeatureLayer(
                part, part.table().collection(), new StreetStyles(Theme.LIGHT).of(part), 1);
    }

    private static List<String> ids(List<MapLayer> layers) {
        return layers.stream().map(MapLayer::id).toList();
    }

    @Test
    void a_relief_lies_over_land_and_below_water() {
        assertThat(ids(GroundOrder.of(OWN, List.of(), List.of(RELIEF))))
                .containsExactly("sea", "land", "relief", "coast", "rivers");
    }

    @Test
    void it_shades_what_a_street_map_colours_and_not_its_water_and_roads() {
        assertThat(ids(GroundOrder.of(OWN, STREETS, List.of(RELIEF))))
                .containsExactly(
                        "sea",
                        "land",
                        "streets-ground",
                        "relief",
                        "coast",
                        "rivers",
                        "streets-water",
                        "streets-roads");
    }

    @Test
    void an_image_hides_it() {
        var order = ids(GroundOrder.of(OWN, List.of(IMAGE, STREETS.getFirst()), List.of(RELIEF)));
        assertThat(order)
                .containsExactly(
                        "sea", "land", "relief", "coast", "rivers", "image", "streets-ground");
    }

    @Test
    void coloured_land_lies_below_our_rivers_without_a_relief_too() {
        assertThat(ids(GroundOrder.of(OWN, STREETS, List.of())))
                .containsExactly(
                        "sea",
                        "land",
                        "streets-ground",
                        "coast",
                        "rivers",
                        "streets-water",
                        "streets-roads");
    }
}
