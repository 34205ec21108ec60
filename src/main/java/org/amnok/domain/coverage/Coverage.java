package org.amnok.domain.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// The answer to a question about observations.
///
/// @param pieces of every bank that was asked about, from the mouth up, without gaps; the banks one
///   after the other
/// @param counted how many observations count
/// @param possible observations that may be of the period or not: they do not count
public record Coverage(
        CoverageQuestion question, List<CoveragePiece> pieces, int counted, int possible) {
    public Coverage {
        pieces = List.copyOf(pieces);
    }

    /// How much of the banks was asked about.
    public long metres() {
        return (long) question.span().length() * question.banks().size();
    }

    /// How much of them is in a state.
    public long metres(BankState state) {
        return pieces.stream()
                .filter(piece -> piece.state() == state)
                .mapToLong(piece -> piece.span().length())
                .sum();
    }

    /// By state in the order of [BankState], in units that add up to the total in these units.
    ///
    /// @param total of all banks, for example 100 for per cent
    public long[] shares(long total) {
        return LargestRemainder.shares(
                Stream.of(BankState.values()).mapToLong(this::metres).toArray(), total);
    }

    /// By state in whole kilometres that add up to [#kilometres].
    public long[] kilometresByState() {
        return shares(kilometres());
    }

    /// Of all banks, rounded.
    public long kilometres() {
        return Math.round(metres() / 1000.0);
    }

    /// Parts of one state, whatever they rest on, from the mouth up; the banks one after the other.
    public List<Stretch> stretches() {
        var found = new ArrayList<Stretch>();
        for (var piece : pieces) {
            var last = found.isEmpty() ? null : found.getLast();
            if (last != null
                    && last.bank() == piece.bank()
                    && last.state() == piece.state()
                    && last.span().to() == piece.span().from()) {
                var longer = new MetreSpan(last.span().from(), piece.span().to());
                found.set(found.size() - 1, new Stretch(last.bank(), longer, last.state()));
            } else {
                found.add(new Stretch(piece.bank(), piece.span(), piece.state()));
            }
        }
        return found;
    }

    /// Those of one state.
    public List<Stretch> stretches(BankState state) {
        return stretches().stream().filter(each -> each.state() == state).toList();
    }

    /// Observations that say the opposite of those that count, the longest parts first.
    public List<Disagreement> disagreements() {
        record Pair(BankObservation counted, BankObservation against) {}
        var metres = new LinkedHashMap<Pair, Integer>();
        for (var piece : pieces) {
            if (piece.decided() != null && piece.against() != null) {
                metres.merge(
                        new Pair(piece.decided(), piece.against()),
                        piece.span().length(),
                        Integer::sum);
            }
        }
        return metres.entrySet().stream()
                .map(
                        each ->
                                new Disagreement(
                                        each.getValue(),
                                        each.getKey().counted(),
                                        each.getKey().against()))
                .sorted(Comparator.comparingInt(Disagreement::metres).reversed())
                .toList();
    }
}
