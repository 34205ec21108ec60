package org.amnok.release;

import java.util.OptionalDouble;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.jspecify.annotations.Nullable;

/// Coarsens stretches of river. The kilometres are cut into fixed pieces, each at least seven times
/// as long as the diagonal of the level's cell; an end becomes the middle of the pieces that it may
/// lie in, and as uncertain as they are long. Every stretch with its ends in the same pieces is
/// released as the same one, so nothing of the ends within their pieces remains.
final class StretchMask {
    private StretchMask() {}

    /// Null at level 4.
    static @Nullable RiverStretch masked(RiverStretch stretch, PrivacyLevel level) {
        if (level == PrivacyLevel.EXACT) {
            return stretch;
        }
        var piece = pieceKilometres(level);
        return piece.isEmpty() ? null : coarse(stretch, piece.getAsDouble());
    }

    private static RiverStretch coarse(RiverStretch stretch, double piece) {
        var from = Pieces.of(stretch.from(), piece);
        var to = Pieces.of(stretch.to(), piece);
        // An end so uncertain that its middle lies beyond the other end: both may be anywhere.
        var backwards = from.middle() > to.middle();
        return new RiverStretch(
                stretch.river(),
                (backwards ? from.and(to) : from).end(piece),
                (backwards ? from.and(to) : to).end(piece));
    }

    private static OptionalDouble pieceKilometres(PrivacyLevel level) {
        return switch (level) {
            case EXACT, WITHHELD -> OptionalDouble.empty();
            case STREET -> OptionalDouble.of(1);
            case DISTRICT -> OptionalDouble.of(10);
            case COUNTY -> OptionalDouble.of(100);
        };
    }

    /// Whole pieces of the river.
    ///
    /// @param first and afterLast: counted from the mouth
    private record Pieces(double first, double afterLast) {
        /// All that an end may lie in, at least one.
        static Pieces of(RiverKilometre end, double piece) {
            var last = RiverKilometre.LONGEST / piece - 1;
            var first = Math.min(last, Math.floor(end.lowest() / piece));
            return new Pieces(first, Math.max(first + 1, Math.ceil(end.highest() / piece)));
        }

        Pieces and(Pieces other) {
            return new Pieces(Math.min(first, other.first), Math.max(afterLast, other.afterLast));
        }

        double middle() {
            return (first + afterLast) / 2;
        }

        RiverKilometre end(double piece) {
            return new RiverKilometre(middle() * piece, (afterLast - first) / 2 * piece);
        }
    }
}
