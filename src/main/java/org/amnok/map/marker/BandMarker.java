package org.amnok.map.marker;

import java.util.List;
import java.util.Locale;
import org.amnok.domain.Bank;
import org.amnok.domain.River;
import org.amnok.domain.coverage.BankChange;
import org.amnok.domain.coverage.Coverage;
import org.amnok.domain.coverage.CoverageChange;
import org.amnok.domain.coverage.MetreSpan;
import org.jspecify.annotations.Nullable;

/// A part of a river of which a map tells something by a band.
///
/// @param bank beside which the band lies; null for one below the river itself
/// @param span metres from the mouth
/// @param label beside it; empty for none
/// @param order of its label: the lowest finds room first
public record BandMarker(
        River river, @Nullable Bank bank, MetreSpan span, Look look, String label, int order) {
    /// What a band tells, told apart without colour.
    public enum Look {
        /// Full.
        SEEN,
        /// Barred, with an outline.
        ABSENT,
        /// Dotted.
        OBSCURED,
        /// An outline alone.
        NEVER_EXAMINED,
        /// Full: absent in A, seen in B.
        NEWLY_SEEN,
        /// Barred, with an outline: seen in A, absent in B.
        NO_LONGER_SEEN,
        /// A thin line: seen in both.
        STILL_SEEN,
        /// A thin line of dashes: absent in both.
        STILL_ABSENT,
        /// An outline alone, narrow: no clear observation in both.
        NOT_COMPARED,
        /// Full: certainly more.
        MORE,
        /// Barred, with an outline: certainly fewer.
        FEWER,
        /// An outline alone: either, or no difference.
        OPEN;

        /// As features of a map have it.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What observations of two periods say of each part, beside its bank.
    public static List<BandMarker> of(CoverageChange change) {
        return change.parts().stream()
                .map(
                        part ->
                                new BandMarker(
                                        change.b().question().river(),
                                        part.bank(),
                                        part.span(),
                                        look(part.change()),
                                        "",
                                        0))
                .toList();
    }

    /// How a map draws it.
    public static Look look(BankChange change) {
        return switch (change) {
            case ABSENT_IN_A_SEEN_IN_B -> Look.NEWLY_SEEN;
            case SEEN_IN_A_ABSENT_IN_B -> Look.NO_LONGER_SEEN;
            case SEEN_IN_BOTH -> Look.STILL_SEEN;
            case ABSENT_IN_BOTH -> Look.STILL_ABSENT;
            case CLEAR_IN_A_ONLY, CLEAR_IN_B_ONLY, CLEAR_IN_NEITHER -> Look.NOT_COMPARED;
        };
    }

    /// What observations add up to, each part beside its bank.
    public static List<BandMarker> of(Coverage coverage) {
        return coverage.stretches().stream()
                .map(
                        stretch ->
                                new BandMarker(
                                        coverage.question().river(),
                                        stretch.bank(),
                                        stretch.span(),
                                        Look.valueOf(stretch.state().name()),
                                        "",
                                        0))
                .toList();
    }
}
