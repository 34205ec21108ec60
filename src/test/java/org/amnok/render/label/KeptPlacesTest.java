package org.amnok.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amnok.domain.Language;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.Placing;
import org.amnok.render.text.LabelAnchor;
import org.junit.jupiter.api.Test;

class KeptPlacesTest {
    private static final Viewport VIEW = Maps.hyesan(110_000);

    private final Placing all = Placing.of(Maps.sample(VIEW, Theme.LIGHT, Language.EN));
    private final Placing few =
            Placing.of(
                    Maps.COMPOSER.compose(
                            VIEW,
                            MapStyle.DEFAULT.in(Language.EN),
                            new MapContents(List.of(), Maps.BASE.sites(), Set.of())));

    private static Map<String, Rectangle2D> places(List<PlacedLabel> labels) {
        var places = new HashMap<String, Rectangle2D>();
        for (var label : labels) {
            if (label.request().anchor() instanceof LabelAnchor.Around) {
                places.put(label.request().letters().text(), label.box());
            }
        }
        return places;
    }

    private Map<String, Rectangle2D> beside(List<PlacedLabel> others) {
        return places(new LabelPlacer(few.scene(), few.frame(), others).place());
    }

    @Test
    void what_two_pictures_share_stands_in_one_place() {
        var there = places(all.labels());
        assertThat(places(few.labels()))
                .anySatisfy(
                        (name, box) -> assertThat(there.getOrDefault(name, box)).isNotEqualTo(box));
        assertThat(beside(all.labels()))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        (name, box) -> assertThat(there.getOrDefault(name, box)).isEqualTo(box));
    }

    /// “Hyesan” stood beside the ring of another panel and far off its own dot, as if it named
    /// nothing.
    @Test
    void a_name_off_its_dot_has_a_hairline_to_it_where_the_ring_is_missing() {
        var hyesan =
                new LabelPlacer(few.scene(), few.frame(), all.labels())
                        .place().stream()
                                .filter(
                                        each ->
                                                each.request()
                                                        .letters()
                                                        .text()
                                                        .startsWith("Hyesan 혜"))
                                .findFirst()
                                .orElseThrow();
        var dot = (LabelAnchor.Around) hyesan.request().anchor();
        var leader = Objects.requireNonNull(hyesan.leader());
        assertThat(leader.getP1().distance(dot.x(), dot.y())).isLessThan(8);
    }

    @Test
    void where_its_place_is_taken_a_name_stands_elsewhere() {
        var there = places(all.labels());
        var name = "Changbai 长白";
        var taken = Objects.requireNonNull(there.get(name));
        few.scene().symbols.add(taken.getMinX(), taken.getMinY(), taken.getMaxX(), taken.getMaxY());
        assertThat(beside(all.labels()).get(name)).matches(box -> !box.intersects(taken));
    }
}
