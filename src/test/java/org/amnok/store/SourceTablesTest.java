package org.amnok.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.codelist.Grading.Reliability;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.NotSame;
import org.amnok.domain.record.RestsOn;
import org.amnok.domain.record.SameAs;
import org.amnok.domain.record.Source;
import org.amnok.domain.record.SourceLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTablesTest {
    @TempDir Path folder;

    @Test
    void sources_links_and_groups_are_read_as_they_were_kept() {
        var file = folder.resolve("project.gpkg");
        var seen = Samples.sighting("Trucks", 128.2, 41.4);
        var source =
                new Source(UUID.randomUUID(), "K7", "trader", List.of())
                        .assessed(LocalDate.of(2025, 1, 3), Reliability.B)
                        .assessed(LocalDate.of(2025, 6, 1), Reliability.C);
        var link = SourceLink.of(seen.uuid(), source.uuid());
        var member = SameAs.of(seen.uuid(), UUID.randomUUID());
        var different = NotSame.of(seen.uuid(), UUID.randomUUID());
        var repeated = RestsOn.of(seen.uuid(), UUID.randomUUID());
        try (var store = ProjectStore.create(file, List.of())) {
            store.perform(new Edit.Add(seen));
            for (var item : List.of(source, link, member, different, repeated)) {
                store.perform(new Edit.Set(null, item, "add"));
            }
        }
        try (var store = ProjectStore.open(file, ProjectStore.Access.READ_ONLY)) {
            var contents = store.read();
            assertEquals(List.of(source), List.copyOf(contents.all(Source.class)));
            assertEquals(List.of(link), List.copyOf(contents.all(SourceLink.class)));
            assertEquals(List.of(member), List.copyOf(contents.all(SameAs.class)));
            assertEquals(List.of(different), List.copyOf(contents.all(NotSame.class)));
            assertEquals(List.of(repeated), List.copyOf(contents.all(RestsOn.class)));
        }
    }
}
