package org.amnok.store;

import java.util.List;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;

/// Edits drawn at random that fit the contents they are for. The same seed gives the same edits.
public final class RandomEdits {
    private RandomEdits() {}

    public static Edit next(RandomSightings random, ProjectContents contents) {
        var present = List.copyOf(contents.sightings());
        var kind = present.isEmpty() ? 0 : random.below(3);
        if (kind == 0) {
            return addAll(random.many(1 + random.below(3)));
        }
        var one = present.get(random.below(present.size()));
        return kind == 1
                ? new Edit.Delete(one)
                : new Edit.Replace(one, random.of(one.uuid()), "change");
    }

    public static Edit addAll(List<Sighting> sightings) {
        return new Edit.Batch("import", sightings.stream().<Edit>map(Edit.Add::new).toList());
    }
}
