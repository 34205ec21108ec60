package org.amnok.domain.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amnok.domain.Bank;

/// The answers to one question in two periods beside each other: where a bank was absent in A and
/// seen in B, and the like. It says nothing of what stood there between observations.
///
/// What a metre is counted as follows from the overlap rule in each period. It is certain where all
/// clear observations of each period say the same, and possible where one of A and one of B allow
/// it.
///
/// @param a what B is compared with
/// @param b of the same river, banks, span, kind and rule
/// @param parts of every bank that was asked about, from the mouth up, without gaps; the banks one
///   after the other
public record CoverageChange(Coverage a, Coverage b, List<Part> parts) {
    /// A part of a bank of which one and the same is known in A and in B.
    public record Part(Bank bank, MetreSpan span, CoveragePiece a, CoveragePiece b) {
        public BankChange change() {
            return BankChange.of(a, b);
        }

        /// True when no clear observation of either period says otherwise.
        public boolean isCertain() {
            return !change().isCompared() || (a.against() == null && b.against() == null);
        }
    }

    public CoverageChange {
        parts = List.copyOf(parts);
    }

    /// @throws IllegalArgumentException when more than the period differs
    public static CoverageChange of(Coverage a, Coverage b) {
        if (!a.question().of(b.question().period()).equals(b.question())) {
            throw new IllegalArgumentException(a.question() + " and " + b.question());
        }
        var parts = new ArrayList<Part>();
        var ofA = a.pieces().listIterator();
        var ofB = b.pieces().listIterator();
        while (ofA.hasNext() && ofB.hasNext()) {
            var one = ofA.next();
            var other = ofB.next();
            parts.add(new Part(one.bank(), one.span().within(other.span()), one, other));
            // The longer one goes on beside the next piece of the other.
            if (one.span().to() > other.span().to()) {
                ofA.previous();
            } else if (other.span().to() > one.span().to()) {
                ofB.previous();
            }
        }
        return new CoverageChange(a, b, parts);
    }

    /// How much of the banks is counted so.
    public long metres(BankChange change) {
        return metres(part -> part.change() == change);
    }

    /// How much of the banks is so, whichever of the clear observations of a period is right.
    public long certainMetres(BankChange change) {
        return metres(part -> part.change() == change && part.isCertain());
    }

    /// How much of the banks may be so.
    public long possibleMetres(BankChange change) {
        return metres(part -> change.isPossible(part.a(), part.b()));
    }

    /// How much of the banks has a clear observation in both periods.
    public long comparedMetres() {
        return metres(part -> part.change().isCompared());
    }

    private long metres(Predicate<Part> which) {
        return parts.stream().filter(which).mapToLong(part -> part.span().length()).sum();
    }

    /// By change in the order of [BankChange], in whole kilometres that add up to those of all
    /// banks.
    public long[] kilometresByChange() {
        return LargestRemainder.shares(
                Stream.of(BankChange.values()).mapToLong(this::metres).toArray(), b.kilometres());
    }

    /// Those that are counted so, as long as they go on.
    public List<Part> stretches(BankChange change) {
        return stretches(List.of(change));
    }

    /// Those that are counted as one of several, as long as they go on.
    public List<Part> stretches(List<BankChange> some) {
        var found = new ArrayList<Part>();
        for (var part : parts) {
            if (some.contains(part.change())) {
                var last = found.isEmpty() ? null : found.getLast();
                if (last != null && last.bank == part.bank && last.span.to() == part.span.from()) {
                    var longer = new MetreSpan(last.span.from(), part.span.to());
                    found.set(found.size() - 1, new Part(part.bank, longer, last.a, last.b));
                } else {
                    found.add(part);
                }
            }
        }
        return found;
    }
}
