package org.amnok.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amnok.domain.Findings;
import org.amnok.domain.Sightings;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.query.IndexedSighting;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

class LazySightingsTest {
    private final List<Sighting> file =
            new ArrayList<>(
                    IntStream.range(0, 2500).mapToObj(i -> Sightings.titled("s" + i)).toList());
    private final List<Integer> read = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private final LazySightings filed = new LazySightings(index(), pages());

    private SightingIndex index() {
        var builder = new IndexBuilder();
        for (int i = 0; i < file.size(); i++) {
            builder.put(IndexedSighting.of(i + 1, file.get(i), Findings.NONE));
        }
        return builder.build(Surroundings.NONE, WordSearch.NONE);
    }

    private SightingPages pages() {
        return new SightingPages() {
            @Override
            public List<Sighting> page(SightingIndex index, int[] rows) {
                read.add(rows.length);
                var found = Arrays.stream(rows).mapToObj(file::get).toList();
                meanwhile.run();
                return found;
            }

            @Override
            public List<String> texts(SightingIndex index, int[] rows, Text text) {
                throw new AssertionError("nobody asks for texts");
            }

            @Override
            public long[] fidsBy(SightingField<?> field) {
                return new long[0];
            }
        };
    }

    private Sighting renamed(int row, String title) {
        return file.get(row).edit().title(title).done(Sightings.NOON);
    }

    @Test
    void one_is_read_when_it_is_first_asked_for_and_then_at_hand() {
        var uuid = file.get(7).uuid();
        assertThat(filed.known(uuid)).isEmpty();
        assertThat(filed.find(uuid)).contains(file.get(7));
        assertThat(filed.known(uuid)).contains(file.get(7));
        filed.find(uuid);
        assertThat(read).containsExactly(1);
    }

    @Test
    void what_is_not_there_is_not_looked_for_in_the_file() {
        assertThat(filed.find(new UUID(9, 9))).isEmpty();
        assertThat(filed.contains(new UUID(9, 9))).isFalse();
        assertThat(read.stream().mapToInt(n -> n).sum()).isZero();
    }

    @Test
    void all_are_walked_in_pages_and_counted_without_reading() {
        var contents = ProjectContents.EMPTY.with(filed);
        assertThat(contents.sightings().size()).isEqualTo(2500);
        assertThat(read).isEmpty();
        assertThat(contents.sightings()).containsExactlyElementsOf(file);
        assertThat(read).containsExactly(1000, 1000, 500);
    }

    @Test
    void an_edit_is_at_hand_without_reading() {
        var edit = new Edit.Replace(file.get(3), renamed(3, "new"), "name");
        filed.after(edit);
        assertThat(filed.known(file.get(3).uuid()).map(Sighting::title)).contains("new");
        assertThat(read).isEmpty();
    }

    @Test
    void what_was_read_before_an_edit_never_covers_it() {
        var edit = new Edit.Replace(file.get(3), renamed(3, "new"), "name");
        meanwhile = () -> filed.after(edit);
        filed.find(file.get(3).uuid());
        assertThat(filed.known(file.get(3).uuid()).map(Sighting::title)).contains("new");
    }

    @Test
    void what_was_deleted_is_not_at_hand() {
        filed.find(file.get(3).uuid());
        filed.after(new Edit.Delete(file.get(3)));
        assertThat(filed.known(file.get(3).uuid())).isEmpty();
    }
}
