package org.amnok.store;

import static org.amnok.store.Samples.sighting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

/// The extent that other programs read, when what lay at its edge went.
class LayerExtentTest extends StoreSpecification {
    private static final Sighting WEST = sighting("west", 124.4, 40);

    /// Places so near each other that the R-tree takes some for the same, on both sides of zero.
    private static List<Sighting> near(Random random, int count) {
        var all = new ArrayList<Sighting>();
        for (int i = 0; i < count; i++) {
            var side = random.nextBoolean() ? 1 : -1;
            var lon = side * (128.18 + random.nextInt(400) * 1e-7);
            all.add(sighting("near " + i, lon, side * (41.4 + random.nextInt(400) * 1e-7)));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void it_is_that_of_what_stays_to_the_last_digit_whatever_goes_seeds_0_to_3(int seed)
            throws Exception {
        var random = new Random(seed);
        var left = near(random, 60);
        ProjectStore.create(file, List.of()).close();
        perform(new Edit.Batch("import", left.stream().<Edit>map(Edit.Add::new).toList()));
        while (left.size() > 1) {
            var edge = envelope(left);
            left.stream()
                    .filter(each -> isAtEdge(each, edge))
                    .findFirst()
                    .ifPresent(
                            gone -> {
                                left.remove(gone);
                                perform(new Edit.Delete(gone));
                            });
            assertThat(extent()).isEqualTo(text(envelope(left)));
        }
        perform(new Edit.Delete(left.getFirst()));
        assertThat(extent()).isEqualTo("none");
    }

    /// The R-tree does not know of what was moved without it.
    @Test
    void only_rows_at_the_edges_are_read() throws Exception {
        var middle = sighting("middle", 126, 41);
        ProjectStore.create(file, List.of()).close();
        var all = List.of(WEST, sighting("south", 125, 39), middle, sighting("east", 128.18, 41.4));
        perform(new Edit.Batch("import", all.stream().<Edit>map(Edit.Add::new).toList()));
        Outside.sql(
                file,
                "DROP TRIGGER rtree_sighting_geom_update6",
                "UPDATE sighting SET geom = (SELECT geom FROM sighting WHERE title = 'west')"
                        + " WHERE title = 'middle'");
        perform(new Edit.Delete(WEST));
        assertThat(extent()).isEqualTo("125.0 39.0 128.18 41.4");
    }

    private void perform(Edit edit) {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(edit);
        }
    }

    private static Envelope envelope(List<Sighting> sightings) {
        var envelope = new Envelope();
        sightings.forEach(
                each ->
                        envelope.expandToInclude(
                                ((Place.Located) each.place()).point().coordinate()));
        return envelope;
    }

    private static boolean isAtEdge(Sighting sighting, Envelope edge) {
        var own = envelope(List.of(sighting));
        return own.getMinX() == edge.getMinX()
                || own.getMaxX() == edge.getMaxX()
                || own.getMinY() == edge.getMinY()
                || own.getMaxY() == edge.getMaxY();
    }

    private static String text(Envelope extent) {
        return "%s %s %s %s"
                .formatted(extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY());
    }

    private String extent() throws Exception {
        var sides = new ArrayList<String>();
        for (var side : List.of("min_x", "min_y", "max_x", "max_y")) {
            var exactly = "SELECT format('%!.17g', " + side + ") FROM gpkg_contents";
            var of = " WHERE table_name = 'sighting' AND min_x NOTNULL";
            sides.add(Outside.value(file, exactly + of));
        }
        return sides.contains("no row")
                ? "none"
                : text(
                        new Envelope(
                                Double.parseDouble(sides.get(0)),
                                Double.parseDouble(sides.get(2)),
                                Double.parseDouble(sides.get(1)),
                                Double.parseDouble(sides.get(3))));
    }
}
