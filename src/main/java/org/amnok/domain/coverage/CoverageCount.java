package org.amnok.domain.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.record.Observation.Result;
import org.jspecify.annotations.Nullable;

/// Combines observations along the banks of a river. Between two neighbouring ends of observations
/// the same observations hold, so that every such part is asked once: the answer is exact to the
/// metre.
///
/// An observation counts when all the days that it may be of lie in the period. Where several are
/// of one metre, the [OverlapRule] chooses. An obscured observation says nothing against a clear
/// one.
public final class CoverageCount {
    private final CoverageQuestion question;
    private final List<BankObservation> counting;
    private final int possible;

    private CoverageCount(CoverageQuestion question, Collection<BankObservation> looks) {
        this.question = question;
        var about = looks.stream().filter(question::isAbout).toList();
        counting =
                about.stream()
                        .filter(look -> question.period().holds(look.days()))
                        .sorted(BankObservation.BY_AGE)
                        .toList();
        possible =
                (int) about.stream().filter(look -> question.period().overlaps(look.days())).count()
                        - counting.size();
    }

    /// Answers a question.
    public static Coverage of(CoverageQuestion question, Collection<BankObservation> looks) {
        return new CoverageCount(question, looks).coverage();
    }

    private Coverage coverage() {
        var pieces = new ArrayList<CoveragePiece>();
        Stream.of(Bank.DPRK, Bank.PRC)
                .filter(question.banks()::contains)
                .forEach(bank -> count(bank, pieces));
        return new Coverage(question, pieces, counting.size(), possible);
    }

    /// A part of an observation within what is asked about.
    private record Part(MetreSpan span, int look) {}

    private void count(Bank bank, List<CoveragePiece> pieces) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < counting.size(); i++) {
            if (counting.get(i).banks().contains(bank)) {
                for (var span : counting.get(i).parts()) {
                    if (span.overlaps(question.span())) {
                        parts.add(new Part(span.within(question.span()), i));
                    }
                }
            }
        }
        var begins = parts.stream().sorted(Comparator.comparingInt(p -> p.span.from()));
        var ends = parts.stream().sorted(Comparator.comparingInt(p -> p.span.to()));
        sweep(bank, begins.toList(), ends.toList(), pieces);
    }

    /// Walks from end to end of observations and keeps which of them hold, in the order of their
    /// age.
    private void sweep(Bank bank, List<Part> begins, List<Part> ends, List<CoveragePiece> pieces) {
        var holding = new TreeSet<Integer>();
        var from = question.span().from();
        int begun = 0;
        int ended = 0;
        while (from < question.span().to()) {
            while (ended < ends.size() && ends.get(ended).span.to() <= from) {
                holding.remove(ends.get(ended++).look);
            }
            while (begun < begins.size() && begins.get(begun).span.from() <= from) {
                holding.add(begins.get(begun++).look);
            }
            var to =
                    Math.min(
                            begun < begins.size()
                                    ? begins.get(begun).span.from()
                                    : question.span().to(),
                            ended < ends.size() ? ends.get(ended).span.to() : question.span().to());
            add(piece(bank, new MetreSpan(from, to), holding), pieces);
            from = to;
        }
    }

    private static void add(CoveragePiece piece, List<CoveragePiece> pieces) {
        if (!pieces.isEmpty()
                && pieces.getLast().bank() == piece.bank()
                && piece.continues(pieces.getLast())) {
            var longer = pieces.removeLast().to(piece.span().to());
            pieces.add(longer);
        } else {
            pieces.add(piece);
        }
    }

    private CoveragePiece piece(Bank bank, MetreSpan span, TreeSet<Integer> holding) {
        var looks = holding.stream().map(counting::get).toList();
        var seen = looks.stream().filter(look -> look.result() == Result.OBSERVED).toList();
        var decided = decided(looks, seen);
        return new CoveragePiece(
                bank,
                span,
                state(decided),
                decided,
                seen.isEmpty() ? null : seen.getFirst(),
                seen.isEmpty() ? null : seen.getLast(),
                against(decided, looks));
    }

    private @Nullable BankObservation decided(
            List<BankObservation> looks, List<BankObservation> seen) {
        if (question.rule() == OverlapRule.EVER_SEEN && !seen.isEmpty()) {
            return seen.getLast();
        }
        return looks.reversed().stream()
                .filter(BankObservation::isClear)
                .findFirst()
                .orElse(looks.isEmpty() ? null : looks.getLast());
    }

    private static BankState state(@Nullable BankObservation decided) {
        return decided == null ? BankState.NEVER_EXAMINED : BankState.of(decided.result());
    }

    private static @Nullable BankObservation against(
            @Nullable BankObservation decided, List<BankObservation> looks) {
        if (decided == null || !decided.isClear()) {
            return null;
        }
        return looks.reversed().stream()
                .filter(look -> look.isClear() && look.result() != decided.result())
                .findFirst()
                .orElse(null);
    }
}
