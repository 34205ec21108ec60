package org.amnok.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.index.SightingIndex;
import org.amnok.index.SightingPages.Text;
import org.amnok.index.Surroundings;
import org.amnok.store.Outside;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.RandomEdits;
import org.amnok.store.RandomSightings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Texts that are read by themselves are those of the sightings.
class TextRowsTest {
    @TempDir Path folder;

    @Test
    void seed_5_texts_of_all_rows_and_of_few_are_those_of_the_sightings() {
        var file = folder.resolve("project.gpkg");
        try (var store = ProjectStore.create(file, List.of())) {
            store.perform(RandomEdits.addAll(new RandomSightings(5).many(400)));
        }
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            var index = store.index(Surroundings.NONE);
            var all = IntStream.range(0, 400).toArray();
            var few = new int[] {3, 150, 399};
            for (var text : Text.values()) {
                assertAgrees(store, index, all, text);
                assertAgrees(store, index, few, text);
            }
        }
    }

    private static void assertAgrees(
            ProjectStore store, SightingIndex index, int[] rows, Text text) {
        var sightings = store.pages().page(index, rows);
        assertThat(store.pages().texts(index, rows, text))
                .as(text.toString())
                .isEqualTo(sightings.stream().map(s -> text(s, text)).toList());
    }

    private static String text(Sighting sighting, Text text) {
        return switch (text) {
            case TITLE -> sighting.title();
            case OUTLET -> sighting.report().outlet();
            case CONFIDENCE -> sighting.report().confidence().code();
            case LOCATION_METHOD ->
                    sighting.place() instanceof Place.Located at
                            ? at.method().code()
                            : LocationMethod.MAP_CLICK.code();
        };
    }

    @Test
    void of_what_is_gone_by_now_there_is_none() throws Exception {
        var file = folder.resolve("project.gpkg");
        try (var store = ProjectStore.create(file, List.of())) {
            var sightings = new RandomSightings(6).many(3);
            store.perform(RandomEdits.addAll(sightings));
            var index = store.index(Surroundings.NONE);
            Outside.sql(file, "DELETE FROM sighting WHERE fid = " + index.fid(1));
            var titles = store.pages().texts(index, new int[] {0, 1, 2}, Text.TITLE);
            assertThat(titles)
                    .containsExactly(sightings.get(0).title(), "", sightings.get(2).title());
        }
    }
}
