package org.amnok.domain.filter;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.Certainty;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.date.DateSpan;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// One demand of a filter.
public sealed interface Criterion {
    /// What it is about, as in files: a filter holds one criterion at most of each.
    String subject();

    /// Words that must all occur in code, title, notes, kind, place as reported, report or names of
    /// the site, in any language; upper and lower case are the same.
    record Words(String text) implements Criterion {
        public static final String SUBJECT = "words";

        /// More are not looked for: a text that was pasted by mistake.
        private static final int MOST_WORDS = 20;

        public Words {
            text = text.strip();
        }

        /// Each word as it is compared, see [#folded]; the first twenty of them.
        public List<String> each() {
            return Stream.of(folded(text).strip().split("\\s+"))
                    .distinct()
                    .limit(MOST_WORDS)
                    .toList();
        }

        /// A text as words are looked for in it: without case, and with one way of writing each
        /// letter.
        public static String folded(String words) {
            return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        }

        /// The kinds in whose names a word stands.
        ///
        /// @param word as [#each] has it
        public static List<SightingKind> kindsWith(String word) {
            return Stream.of(SightingKind.values())
                    .filter(kind -> folded(kind.label() + "\n" + kind.english()).contains(word))
                    .toList();
        }

        @Override
        public String subject() {
            return SUBJECT;
        }
    }

    /// One of some values of a facet; none passes when there are none.
    record AnyOf(Facet facet, Set<String> values) implements Criterion {
        public AnyOf {
            values = Set.copyOf(values);
        }

        @Override
        public String subject() {
            return facet.code();
        }
    }

    /// Seen on days of a span. What has no date does not pass.
    ///
    /// @param certainty `CERTAIN`: all days that it may have been lie in the span
    record During(DateSpan days, Certainty certainty) implements Criterion {
        public static final String SUBJECT = "dates";

        @Override
        public String subject() {
            return SUBJECT;
        }
    }

    /// On a stretch of river: a point by its kilometre, a stretch when some of it may lie there.
    /// What has no kilometre does not pass.
    ///
    /// @param fromKilometre from the mouth, the lesser one
    /// @param bank null for both and for what lies between them; a bank that is not known may be
    ///   any
    /// @param certainty `CERTAIN`: all kilometres that it may be at lie there
    record AlongRiver(
            River river,
            double fromKilometre,
            double toKilometre,
            @Nullable Bank bank,
            Certainty certainty)
            implements Criterion {
        public static final String SUBJECT = "river";

        public AlongRiver {
            if (!(fromKilometre >= 0 && fromKilometre <= toKilometre)) {
                throw ProblemException.ofTexts(
                        "domain.river_kilometres_to_are_no",
                        "domain.give_the_kilometre_nearer_the",
                        fromKilometre,
                        toKilometre);
            }
        }

        /// Possibly there, on any bank.
        public AlongRiver(River river, double fromKilometre, double toKilometre) {
            this(river, fromKilometre, toKilometre, null, Certainty.POSSIBLE);
        }

        /// True when some kilometre, or every one, of a reach lies there.
        public boolean isMet(double lowest, double highest) {
            return certainty == Certainty.POSSIBLE
                    ? lowest <= toKilometre && highest >= fromKilometre
                    : lowest >= fromKilometre && highest <= toKilometre;
        }

        /// True when what lies on a bank may be, or is, on the one that is asked for.
        ///
        /// @param code of a [Bank]; empty when not known
        public boolean isOnBank(String code) {
            return bank == null
                    || bank.code().equals(code)
                    || certainty == Certainty.POSSIBLE
                            && (code.isEmpty() || Bank.UNKNOWN.code().equals(code));
        }

        @Override
        public String subject() {
            return SUBJECT;
        }
    }

    /// At least a number of a class. What was not counted does not pass.
    ///
    /// @param countClass with its subclasses; null for all classes together
    /// @param certainty `CERTAIN`: even the least number is enough; `POSSIBLE`: the greatest is
    record AtLeast(@Nullable CountClass countClass, int number, Certainty certainty)
            implements Criterion {
        public static final String SUBJECT = "count";

        @Override
        public String subject() {
            return SUBJECT;
        }
    }

    /// A point inside an area, or a stretch of river of which some may lie inside. What has no
    /// place does not pass.
    ///
    /// @param ring its corners in order, the first not repeated; at least three
    record InArea(List<LatLon> ring) implements Criterion {
        public static final String SUBJECT = "area";

        /// More corners than a freehand line has.
        public static final int MOST_CORNERS = 10_000;

        public InArea {
            ring = List.copyOf(ring);
            if (ring.size() < 3 || ring.size() > MOST_CORNERS) {
                throw ProblemException.ofTexts(
                        "domain.an_area_of_corners_is_none",
                        "domain.draw_three_corners_or_more",
                        ring.size());
            }
        }

        /// The area between two parallels and two meridians, in degrees.
        public static InArea box(double west, double south, double east, double north) {
            return new InArea(
                    List.of(
                            new LatLon(south, west),
                            new LatLon(south, east),
                            new LatLon(north, east),
                            new LatLon(north, west)));
        }

        @Override
        public String subject() {
            return SUBJECT;
        }
    }

    /// No farther than a distance from something, or in an area. A place that is a circle of
    /// uncertainty, or a stretch of river, is near when some of it is. What has no place does not
    /// pass.
    ///
    /// @param metres on the ground, 0 to [#FARTHEST_METRES]
    /// @param certainty `CERTAIN`: all of the circle or the stretch is near, which is never so of a
    ///   place whose uncertainty is not known
    record Within(Around around, double metres, Certainty certainty) implements Criterion {
        public static final String SUBJECT = "near";

        /// Farther is nothing that a person calls near.
        public static final double FARTHEST_METRES = 200_000;

        public Within {
            if (!(metres >= 0 && metres <= FARTHEST_METRES)) {
                throw ProblemException.of(
                        Messages.text("near.metres_is_no_distance", metres),
                        Messages.text("near.give_a_distance", FARTHEST_METRES / 1000));
            }
        }

        /// How far from what is asked for a place may be, in metres; less than 0 when it must be so
        /// far inside, not a number when nothing is near enough.
        ///
        /// @param statedMetres uncertainty of the place; not a number when it is not known
        /// @param marginMetres how exact the place of that is which is asked for
        public double reach(double statedMetres, double marginMetres) {
            return certainty == Certainty.CERTAIN
                    ? metres - statedMetres - marginMetres
                    : metres + (Double.isNaN(statedMetres) ? 0 : statedMetres) + marginMetres;
        }

        @Override
        public String subject() {
            return SUBJECT;
        }
    }

    /// None of some values of a facet.
    record NoneOf(Facet facet, Set<String> values) implements Criterion {
        private static final String NO = "no_";

        public NoneOf {
            values = Set.copyOf(values);
        }

        @Override
        public String subject() {
            return subject(facet);
        }

        /// Of such a criterion about a facet.
        public static String subject(Facet facet) {
            return NO + facet.code();
        }
    }

    /// Where no look since a day gave a clear answer, seen or absent: at the site of the sighting,
    /// at its part of the bank, in an area around it. What has neither site nor place does not
    /// pass.
    ///
    /// @param certainty `CERTAIN`: not even a look that may be of the time or the place did
    record NotLookedSince(LocalDate day, Certainty certainty) implements Criterion {
        public static final String SUBJECT = "looked";

        @Override
        public String subject() {
            return SUBJECT;
        }
    }
}
