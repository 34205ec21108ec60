package org.amnok.ui.table;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Sighting;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// What the table says of a sighting's evidence: the words of its report, and how many files are
/// kept of it.
final class FilesBeside {
    private final Supplier<ProjectContents> contents;
    private volatile @Nullable Counted counted;

    /// @param contents the newest
    FilesBeside(Supplier<ProjectContents> contents) {
        this.contents = contents;
    }

    /// How many are of which sighting, of all that a project has.
    private record Counted(ProjectContents of, Map<UUID, Integer> files) {
        static Counted of(ProjectContents now) {
            var files = new HashMap<UUID, Integer>();
            now.all(Evidence.class).forEach(e -> files.merge(e.sightingUuid(), 1, Integer::sum));
            return new Counted(now, files);
        }
    }

    String words(Sighting sighting) {
        var files = counts().getOrDefault(sighting.uuid(), 0);
        return Messages.listed(
                Stream.of(
                        sighting.report().basis(),
                        files == 0 ? "" : Messages.text("inspector.files_count", files)));
    }

    /// Counted once as long as nothing changes.
    private Map<UUID, Integer> counts() {
        var now = contents.get();
        var known = counted;
        if (known == null || known.of != now) {
            known = Counted.of(now);
            counted = known;
        }
        return known.files;
    }
}
