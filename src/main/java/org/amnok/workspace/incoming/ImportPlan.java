package org.amnok.workspace.incoming;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.ReadingChoices;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.Whose;

/// Which tables of a file are imported, and what their columns mean.
///
/// @param isEvidence true when the file, as it is, becomes evidence of the sightings in it
/// @param evidenceOf sightings of the project that it becomes evidence of, too
public record ImportPlan(List<Part> parts, boolean isEvidence, Set<UUID> evidenceOf) {
    public ImportPlan {
        parts = List.copyOf(parts);
        evidenceOf = Set.copyOf(evidenceOf);
    }

    /// A plan that takes what is in the tables, and keeps nothing of the file.
    public ImportPlan(List<Part> parts) {
        this(parts, false, Set.of());
    }

    /// What becomes of tracks, which a receiver recorded while somebody was under way.
    public enum Tracks {
        /// Sightings, each along its line.
        LINES,
        /// Evidence, in their file, of the other sightings that it holds.
        EVIDENCE,
        /// Nothing.
        SKIPPED
    }

    /// One table and what its columns mean.
    public record Part(RecordTable table, ColumnMapping mapping) {
        /// Only what is named of it: all when its own name is among them, else its folders of such
        /// names or paths, with those within them; empty when there is neither.
        public Optional<Part> only(Collection<String> names) {
            if (names.contains(table.name())) {
                return Optional.of(this);
            }
            var folders = table.folders().keySet();
            var leftOut = new HashSet<>(folders);
            leftOut.removeIf(path -> names.stream().anyMatch(name -> isIn(path, name)));
            return leftOut.size() == folders.size()
                    ? Optional.empty()
                    : Optional.of(
                            new Part(table, mapping.with(mapping.choices().leavingOut(leftOut))));
        }

        private static boolean isIn(String path, String folder) {
            return ("/" + path + "/").contains("/" + folder + "/");
        }
    }

    /// A copy of the plan: another meaning of a table's columns.
    public ImportPlan with(RecordTable table, ColumnMapping mapping) {
        return ofParts(
                parts.stream()
                        .map(part -> part.table().equals(table) ? new Part(table, mapping) : part)
                        .toList());
    }

    /// The same plan, but that all its sightings are somebody's.
    public ImportPlan of(Whose whose) {
        return mapping(now -> now.of(whose));
    }

    /// A copy of the plan: columns that are not read are kept as words.
    public ImportPlan keepingColumns() {
        return choosing(said -> said.keeping(true));
    }

    /// A copy of the plan: rows without coordinates are placed by the names of their places.
    public ImportPlan placingByName() {
        return choosing(said -> said.placing(true));
    }

    /// A copy of the plan: rows without a day of publication count "yesterday" from a day.
    public ImportPlan reportedOn(LocalDate day) {
        return choosing(said -> said.on(day));
    }

    /// A copy of the plan: dates of numbers begin with the day, or with the month.
    public ImportPlan dated(ValueOrders.Days order) {
        return mapping(now -> now.with(now.orders().with(order)));
    }

    private ImportPlan choosing(UnaryOperator<ReadingChoices> change) {
        return mapping(now -> now.with(change.apply(now.choices())));
    }

    private ImportPlan mapping(UnaryOperator<ColumnMapping> change) {
        return ofParts(
                parts.stream()
                        .map(part -> new Part(part.table(), change.apply(part.mapping())))
                        .toList());
    }

    /// What a person should know of whose the sightings are when nobody said it.
    List<Problem> warnings() {
        var isUnsaid =
                parts.stream()
                        .map(Part::mapping)
                        .anyMatch(m -> m.choices().whose() == null && m.whose() == Whose.TOLD);
        return isUnsaid
                ? List.of(
                        Problem.ofPlace(
                                "",
                                "workspace.nobody_said_whose_these_are",
                                "workspace.say_it_whose_are_these_in"))
                : List.of();
    }

    private ImportPlan ofParts(List<Part> others) {
        return new ImportPlan(others, isEvidence, evidenceOf);
    }

    /// A copy of the plan: another use of tracks; the same when it has none.
    public ImportPlan with(Tracks tracks) {
        var others = parts.stream().filter(part -> !part.table().isTracks()).toList();
        return tracks == Tracks.LINES || others.size() == parts.size()
                ? this
                : new ImportPlan(others, tracks == Tracks.EVIDENCE, evidenceOf);
    }

    /// The same plan, of a file that is evidence of these sightings of the project, too.
    public ImportPlan evidenceOf(Set<UUID> sightings) {
        return new ImportPlan(parts, isEvidence, sightings);
    }

    /// True when there are more rows than a number, bad ones among them; reads no more than that.
    ///
    /// @throws org.amnok.domain.ProblemException when a table cannot be read
    boolean hasMoreRowsThan(int most) {
        var rows = new AtomicInteger();
        for (var part : parts) {
            if (rows.get() <= most) {
                count(part.table(), rows, most);
            }
        }
        return rows.get() > most;
    }

    /// A table that cannot be read has no rows beside others; alone it is reported when it is read.
    private static void count(RecordTable table, AtomicInteger rows, int most) {
        try {
            table.read(row -> rows.incrementAndGet() <= most);
        } catch (ProblemException unreadable) {
            return;
        }
    }
}
