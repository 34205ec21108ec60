package org.amnok.workspace;

import java.util.List;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.release.Release;
import org.amnok.store.StreamedProject;
import org.amnok.store.reading.SightingOrder;
import org.amnok.store.reading.SightingStream;
import org.jspecify.annotations.Nullable;

/// Sightings of a project of which some may be released, read whenever they are walked.
public interface SightingSource {
    /// @param order null for any
    Release.Pages pages(@Nullable SightingOrder order);

    /// The project; its sightings are not asked of it.
    ProjectContents contents();

    /// Those of a file that is read from one end to the other.
    ///
    /// @param filter of true records
    static SightingSource of(StreamedProject project, SightingFilter filter) {
        return new SightingSource() {
            @Override
            public Release.Pages pages(@Nullable SightingOrder order) {
                var asked = order == null ? SightingOrder.ANY : order;
                return new ReadAhead(() -> new Streamed(project.sightings(filter, asked)), 0);
            }

            @Override
            public ProjectContents contents() {
                return project.items();
            }
        };
    }

    /// Some that are at hand.
    static SightingSource of(List<Sighting> sightings, ProjectContents contents) {
        return new SightingSource() {
            @Override
            public Release.Pages pages(@Nullable SightingOrder order) {
                return taker -> taker.accept(sightings);
            }

            @Override
            public ProjectContents contents() {
                return contents;
            }
        };
    }

    /// A stream that is closed when it was read.
    record Streamed(SightingStream stream) implements ReadAhead.Reading {
        @Override
        public List<Sighting> next() {
            return stream.next();
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
