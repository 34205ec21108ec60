package org.amnok.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.query.IndexedSighting;
import org.amnok.domain.query.ManySightings;
import org.amnok.domain.record.Sighting;
import org.amnok.index.SightingPages.Text;
import org.junit.jupiter.api.Test;

class TextCacheTest {
    /// Three chunks.
    private final List<Sighting> sightings =
            new ArrayList<>(new ManySightings(19).take(2 * Chunk.ROWS + 100));

    private final SightingIndex index = index();
    private final Pages pages = new Pages();
    private final TextCache texts = new TextCache(pages);
    private final int[] all = IntStream.range(0, sightings.size()).toArray();

    private SightingIndex index() {
        var builder = new IndexBuilder(sightings.size());
        for (int row = 0; row < sightings.size(); row++) {
            builder.put(row(row));
        }
        return builder.build(Surroundings.NONE, WordSearch.NONE);
    }

    private IndexRow row(int row) {
        var sighting = sightings.get(row);
        var none = new ProjectContents(List.of(), List.of());
        return IndexedSighting.of(row + 1, sighting, ManySightings.FINDER.of(sighting, none));
    }

    /// Counts what is read.
    private final class Pages implements SightingPages {
        private int read;

        @Override
        public List<Sighting> page(SightingIndex of, int[] rows) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long[] fidsBy(SightingField<?> field) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> texts(SightingIndex of, int[] rows, Text text) {
            read += rows.length;
            return titles(rows);
        }
    }

    private List<String> titles(int[] rows) {
        return IntStream.of(rows).mapToObj(row -> sightings.get(row).title()).toList();
    }

    @Test
    void a_text_is_read_once() {
        texts.texts(index, new int[] {3, 7}, Text.TITLE);
        assertThat(texts.texts(index, new int[] {3, 5, 7}, Text.TITLE))
                .isEqualTo(titles(new int[] {3, 5, 7}));
        assertThat(pages.read).isEqualTo(3);
    }

    @Test
    void another_text_is_another_matter() {
        texts.texts(index, all, Text.TITLE);
        texts.texts(index, new int[] {3}, Text.OUTLET);
        assertThat(pages.read).isEqualTo(all.length + 1);
    }

    @Test
    void after_an_edit_only_what_may_have_changed_is_read_again() {
        texts.texts(index, all, Text.TITLE);
        sightings.set(
                5000, sightings.get(5000).edit().title("other").done(sightings.get(0).created()));
        var builder = new IndexBuilder(index);
        builder.put(row(5000));
        var next = builder.build(Surroundings.NONE, WordSearch.NONE);
        pages.read = 0;
        assertThat(texts.texts(next, all, Text.TITLE)).isEqualTo(titles(all));
        assertThat(pages.read).isEqualTo(Chunk.ROWS);
    }
}
