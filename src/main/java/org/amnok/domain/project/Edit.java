package org.amnok.domain.project;

import java.util.List;
import java.util.Objects;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.Recorded;
import org.amnok.domain.record.Sighting;
import org.jspecify.annotations.Nullable;

/// One change to the project, as data. Undo performs the inverse.
public sealed interface Edit {
    /// The edit that takes this one back.
    Edit inverse();

    /// What the Edit menu says after "Undo".
    String label();

    /// What makes one version of a record of another.
    ///
    /// @param before null when the record is new
    /// @param after null when it goes; one of the two is there
    /// @param label of a change, or of an item
    static Edit between(@Nullable Recorded before, @Nullable Recorded after, String label) {
        return switch (after == null ? Objects.requireNonNull(before) : after) {
            case Sighting sighting when after == null -> new Delete(sighting);
            case Sighting sighting when before == null -> new Add(sighting);
            case Sighting sighting -> new Replace((Sighting) before, sighting, label);
            case Item _ -> new Set((Item) before, (Item) after, label);
        };
    }

    record Add(Sighting sighting) implements Edit {
        @Override
        public Edit inverse() {
            return new Delete(sighting);
        }

        @Override
        public String label() {
            return "add sighting";
        }
    }

    record Delete(Sighting sighting) implements Edit {
        @Override
        public Edit inverse() {
            return new Add(sighting);
        }

        @Override
        public String label() {
            return "delete sighting";
        }
    }

    /// @param label what was changed, for example "move sighting"
    record Replace(Sighting before, Sighting after, String label) implements Edit {
        public Replace {
            if (!before.uuid().equals(after.uuid())) {
                throw new IllegalArgumentException("A sighting is replaced by itself, changed");
            }
        }

        @Override
        public Edit inverse() {
            return new Replace(after, before, label);
        }
    }

    /// Adds, changes or removes an item.
    ///
    /// @param before null when the item is new
    /// @param after null when it goes
    record Set(@Nullable Item before, @Nullable Item after, String label) implements Edit {
        public Set {
            if (before == null && after == null
                    || before != null && after != null && !isSame(before, after)) {
                throw new IllegalArgumentException("An item comes, goes, or is changed");
            }
        }

        private static boolean isSame(Item before, Item after) {
            return before.getClass() == after.getClass() && before.uuid().equals(after.uuid());
        }

        @Override
        public Edit inverse() {
            return new Set(after, before, label);
        }
    }

    /// Sightings that came in together, too many to be held here: the history of the project has
    /// them, by which they are taken back and done again.
    ///
    /// @param first entry of the history that has them
    /// @param last entry of the history that has them
    /// @param sightings how many
    /// @param isUndone true when it takes them away
    record Import(String label, long first, long last, long sightings, boolean isUndone)
            implements Edit {
        @Override
        public Edit inverse() {
            return new Import(label, first, last, sightings, !isUndone);
        }
    }

    /// Several edits that are done and undone as one.
    record Batch(String label, List<Edit> edits) implements Edit {
        /// More are more than a person does one by one.
        public static final int MANY = 1000;

        public Batch {
            edits = List.copyOf(edits);
        }

        @Override
        public Edit inverse() {
            return new Batch(label, edits.reversed().stream().map(Edit::inverse).toList());
        }
    }
}
