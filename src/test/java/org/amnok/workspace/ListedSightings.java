package org.amnok.workspace;

import java.util.Collection;
import java.util.List;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.release.Release;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleaseGate;
import org.amnok.store.reading.SightingOrder;
import org.jspecify.annotations.Nullable;

/// Sightings that are in memory, to be released.
public record ListedSightings(Collection<Sighting> sightings, ProjectContents contents)
        implements SightingSource {
    public static ReleaseChoice all(ProjectContents contents) {
        return of(contents.sightings(), contents);
    }

    public static ReleaseChoice of(
            Collection<Sighting> sightings, ProjectContents contents, ReleaseFrame... frames) {
        return new ReleaseChoice(
                new ListedSightings(sightings, contents),
                ReleaseGate.EVERY,
                _ -> false,
                List.of(frames),
                ReleaseGate.EVERY,
                ReleaseGate.EVERY,
                "");
    }

    @Override
    public Release.Pages pages(@Nullable SightingOrder order) {
        return taker -> taker.accept(List.copyOf(sightings));
    }
}
