package org.amnok.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.map.FeatureLayer;
import org.amnok.map.Maps;
import org.amnok.map.StreetPart;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.street.RoadKind;
import org.amnok.map.street.StreetStyles;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.symbology.LabelOption.Surface;
import org.amnok.render.Placing;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.canvas.LineRun;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelRequest;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class GroundPlacerTest {
    private final Placing placing =
            Placing.of(Maps.sample(Maps.hyesan(15_000), Theme.LIGHT, Language.EN));
    private final LabelRequest request =
            placing.scene().labels.stream()
                    .filter(each -> each.letters().text().equals("NORTH KOREA"))
                    .findFirst()
                    .orElseThrow();

    private Rectangle2D placed() {
        var room = new LabelConflicts(placing.scene(), placing.frame());
        var anchor = (LabelAnchor.Ground) request.anchor();
        return new GroundPlacer(placing.frame(), room).place(request, anchor).orElseThrow().box();
    }

    private void build(Rectangle2D town) {
        placing.scene().add(Surface.BUILT_UP, new Path2D.Double(town));
    }

    @Test
    void a_country_is_named_beside_its_towns() {
        var town = placed();
        build(town);
        assertThat(placed()).matches(box -> !box.intersects(town));
    }

    @Test
    void a_country_is_named_over_a_ditch_where_there_is_no_other_place() {
        for (var x = -500; x < 3_000; x += 100) {
            placing.scene()
                    .add(
                            Surface.WATER,
                            new Path2D.Double(new Rectangle2D.Double(x, -500, 3, 3_000)));
        }
        var water = new LabelConflicts(placing.scene(), placing.frame()).water();
        assertThat(placed()).matches(box -> water.share(box) < 0.1);
    }

    @Test
    void a_country_is_named_well_off_the_names_of_towns() {
        var open = placed();
        var beside =
                new Rectangle2D.Double(
                        open.getMinX(), open.getMaxY() + 20, open.getWidth(), open.getHeight());
        placing.scene()
                .symbols
                .add(beside.getMinX(), beside.getMinY(), beside.getMaxX(), beside.getMaxY());
        var off = new Rectangle2D.Double();
        off.setFrameFromDiagonal(
                beside.getMinX() - 29,
                beside.getMinY() - 29,
                beside.getMaxX() + 29,
                beside.getMaxY() + 29);
        assertThat(placed()).matches(box -> !box.intersects(off));
    }

    @Test
    void a_country_is_named_between_lines_rather_than_across_them() {
        var origin = placing.frame().y(0) % 48; // of the lattice of places that are tried first
        for (var y = origin - 480; y < 2_500; y += 48) {
            placing.scene().crossable.add(new LineRun(new double[] {-500, y, 3_000, y}, 0), 1);
        }
        assertThat(placed()).matches(box -> !placing.scene().crossable.cross(box));
    }

    @Test
    void a_country_is_named_over_streets_of_a_town_rather_than_across_a_line() {
        var open = placed();
        var town = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        town.append(new Rectangle2D.Double(-500, -500, 3_000, 3_000), false);
        town.append(Boxes.grown(open, 6), false);
        placing.scene().add(Surface.BUILT_UP, town);
        placing.scene().streets.add(_ -> 1);
        var y = open.getCenterY();
        placing.scene().crossable.add(new LineRun(new double[] {-500, y, 3_000, y}, 0), 1);
        assertThat(placed()).matches(box -> !placing.scene().crossable.cross(box));
    }

    @Test
    void where_all_is_built_up_it_is_named_over_it() {
        var open = placed();
        build(new Rectangle2D.Double(-500, -500, 3_000, 3_000));
        assertThat(placed()).isEqualTo(open);
    }

    /// Of a bank of which nothing but water is seen.
    @Test
    void where_all_is_water_it_is_named_over_it() {
        var open = placed();
        var land = new Rectangle2D.Double(-500, -500, 3_000, 3_000);
        placing.scene().add(Surface.WATER, new Path2D.Double(land));
        assertThat(placed().getWidth()).isEqualTo(open.getWidth());
    }

    /// At the dam of Supung at 1:5,000 "NORTH PYONGAN" stood in the river.
    @Test
    void a_province_is_not_named_over_water() {
        var view = Maps.hyesan(5_000).centredAt(new LatLon(40.4630, 124.9640));
        var texts =
                Placing.of(Maps.sample(view, Theme.LIGHT, Language.EN)).labels().stream()
                        .map(label -> label.request().letters().text())
                        .toList();
        assertThat(texts)
                .contains("NORTH KOREA")
                .noneMatch(text -> text.startsWith("NORTH PYONGAN"));
    }

    @Test
    void a_country_is_named_beside_its_streets() {
        var street = placed();
        placing.scene().streets.add(box -> box.intersects(street) ? 1 : 0);
        assertThat(placed()).matches(box -> !box.intersects(street));
    }

    @Test
    void where_streets_are_everywhere_it_is_named_across_the_fewest() {
        var open = placed();
        placing.scene().streets.add(box -> box.intersects(open) ? 9 : 2);
        assertThat(placed()).matches(box -> !box.intersects(open));
    }

    /// Where the name would stand lies a railway, in a layer of streets as it is drawn.
    @Test
    void what_a_street_map_draws_counts() {
        var view = Maps.hyesan(15_000);
        var before = named(placing).box();
        var across = railway(view, before);
        var layers = new ArrayList<>(Maps.sample(view, Theme.LIGHT, Language.EN).layers());
        layers.add(across);
        var drawn = Placing.of(new MapSnapshot(view, MapStyle.DEFAULT, layers));
        assertThat(count(drawn, before)).isOne();
        assertThat(count(drawn, named(drawn).box())).isZero();
    }

    private static PlacedLabel named(Placing drawn) {
        return drawn.labels().stream()
                .filter(each -> each.request().letters().text().equals("NORTH KOREA"))
                .findFirst()
                .orElseThrow();
    }

    private static int count(Placing drawn, Rectangle2D box) {
        return new LabelConflicts(drawn.scene(), drawn.frame()).streets(box);
    }

    /// Through the middle of a box, from its left to its right.
    static FeatureLayer railway(Viewport view, Rectangle2D box) {
        var from = view.positionAt(box.getMinX(), box.getCenterY());
        var to = view.positionAt(box.getMaxX(), box.getCenterY());
        var line =
                new GeometryFactory()
                        .createLineString(
                                new Coordinate[] {
                                    new Coordinate(from.lonDegrees(), from.latDegrees()),
                                    new Coordinate(to.lonDegrees(), to.latDegrees())
                                });
        var part = StreetPart.ROADS;
        return new FeatureLayer(
                part,
                part.table().add(line, RoadKind.RAIL.name()).collection(),
                new StreetStyles(Theme.LIGHT).of(part),
                1);
    }
}
