package org.amnok.workspace.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amnok.domain.TextRange;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.count.Count;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.record.Place;
import org.jspecify.annotations.Nullable;

/// What a text says of one part of a sighting.
///
/// @param options at least one; several where the text says more than one thing: a person chooses
public record Proposal(Part part, List<Option> options) {
    private static final Set<Remark> DOUBTFUL =
            Set.of(
                    Remark.SAID_IN_PARAGRAPH_BEFORE,
                    Remark.SAID_FURTHER_DOWN,
                    Remark.DAY_OF_TELLING);

    public Proposal {
        options = List.copyOf(options);
        if (options.isEmpty()) {
            throw new IllegalArgumentException("Nothing is proposed without words");
        }
    }

    /// True where one of several has to be chosen.
    public boolean isConflict() {
        return options.size() > 1;
    }

    /// True where a person looks at it by itself: one of several has to be chosen, or the words
    /// stand in another paragraph, or say when somebody spoke.
    public boolean isDoubtful() {
        return isConflict() || DOUBTFUL.contains(options.getFirst().remark());
    }

    /// In the order in which they are shown.
    public enum Part {
        TITLE,
        KIND,
        WHEN,
        WHERE,
        COUNTS,
        REPORTED_BY,
        SURENESS
    }

    /// What has to be said of a value beside it.
    public enum Remark {
        NONE,
        /// The title is made here.
        MADE_OF_KIND_AND_PLACE,
        MADE_OF_COUNT_AND_PLACE,
        /// Said in an earlier sentence, of another sighting.
        SAID_BEFORE,
        /// Said in an earlier paragraph, of another sighting.
        SAID_IN_PARAGRAPH_BEFORE,
        /// Said some paragraphs below what was seen: it may be of something else.
        SAID_FURTHER_DOWN,
        /// The text gives no year, or counts from the day it came out: it is that day's.
        YEAR_OF_REPORT,
        /// The text gives no year, and nobody knows when it came out: the words alone are kept.
        NO_YEAR,
        /// Told from another place, measured along the river or by the compass.
        TOLD_FROM_ANOTHER,
        /// Along the river.
        STRETCH,
        /// Nobody knows where it lies: the words alone are kept.
        NOT_LOCATED,
        /// The day on which somebody spoke of it: it may have happened before.
        DAY_OF_TELLING
    }

    /// One value.
    ///
    /// @param words at least one part of the text that it rests on
    public record Option(Value value, List<TextRange> words, Remark remark) {
        public Option {
            words = List.copyOf(words);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("Nothing is proposed without words");
            }
        }

        /// Proposed by more words, too.
        Option with(Stream<TextRange> more) {
            var all = new ArrayList<>(words);
            more.filter(range -> !all.contains(range)).forEach(all::add);
            return new Option(value, all, remark);
        }
    }

    public sealed interface Value {
        record Title(String title) implements Value {}

        record OfKind(SightingKind kind) implements Value {}

        /// @param date null where the year is not known
        record On(@Nullable Edtf date) implements Value {}

        /// @param name distinguishes it from others of its name
        record At(String name, Place place) implements Value {}

        record Many(List<Count> rows) implements Value {}

        /// @param published null when not known
        /// @param title of the report; may be empty
        /// @param address may be empty
        record By(String outlet, @Nullable LocalDate published, String title, String address)
                implements Value {}

        record Sure(Confidence confidence) implements Value {}
    }
}
