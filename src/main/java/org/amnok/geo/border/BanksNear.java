package org.amnok.geo.border;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Predicate;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.geo.MetreRange;

/// The banks that circles may lie on: a bit for each [Bank].
///
/// @param widest radius that is asked about
record BanksNear(
        double widest,
        List<NearRegion> land,
        List<NearRegion> islands,
        List<NearRegion> waters,
        NearBorder border,
        NearLines coast)
        implements SidesNear {
    /// Of a square.
    ///
    /// @param halfMetres from the middle to the corners
    static BanksNear of(
            BorderGeography geography, LatLon middle, double halfMetres, double widest) {
        var reach = widest + BorderGeography.WORST_METRES + reach(halfMetres);
        return new BanksNear(
                        widest,
                        NearRegion.all(geography.landNear(middle, reach)),
                        NearRegion.all(geography.islandsNear(middle, reach)),
                        NearRegion.all(geography.watersNear(middle, reach)),
                        NearBorder.of(geography.borderLines()),
                        NearLines.of(geography.coastLines()))
                .in(middle, halfMetres);
    }

    /// What is not nearer to the middle of a square is far from all places of it.
    static double reach(double halfMetres) {
        return 2.2 * halfMetres + 10;
    }

    static int bit(Bank bank) {
        return 1 << bank.ordinal();
    }

    @Override
    public BanksNear in(LatLon middle, double halfMetres) {
        var touched = widest + reach(halfMetres);
        var beside = Math.max(widest, BorderGeography.WORST_METRES) + reach(halfMetres);
        return new BanksNear(
                widest,
                NearRegion.in(land, middle, halfMetres, touched),
                NearRegion.in(islands, middle, halfMetres, touched),
                NearRegion.in(waters, middle, halfMetres, beside),
                border.in(middle, halfMetres, BorderGeography.WORST_METRES + 2 * reach(halfMetres)),
                coast.in(middle, halfMetres, touched));
    }

    /// As [BankFinder#possible] says of each.
    @Override
    public int of(double radius) {
        if (waters.stream().anyMatch(each -> each.holds(radius))) {
            return bit(Bank.WATER);
        }
        if (waters.stream().anyMatch(each -> each.mayHold(radius))
                || !isHeld(radius) && islands.stream().anyMatch(each -> each.mayHold(radius))) {
            return UNDECIDED;
        }
        var may = of(radius, true);
        return may == of(radius, false) ? may : UNDECIDED;
    }

    /// True when each circle lies on the only island there.
    private boolean isHeld(double radius) {
        return islands.size() == 1 && islands.getFirst().holds(radius);
    }

    /// @param may true for all that some circle may lie on, false for what each may lie on
    private int of(double radius, boolean may) {
        Predicate<NearRegion> touched = each -> may ? each.mayTouch(radius) : each.touches(radius);
        var found = isTooNear(radius, may) ? bit(Bank.DPRK) | bit(Bank.PRC) : 0;
        if (!isHeld(radius)) {
            for (var each : land) {
                found |= touched.test(each) ? bit(BankFinder.ofCountry(each.country())) : 0;
            }
        }
        if (islands.stream().anyMatch(touched)) {
            found |= bit(Bank.ISLAND);
        }
        if (isAtSea(may)
                || (may ? coast.away().least() : coast.away().most()) <= radius
                || waters.stream().anyMatch(touched)) {
            found |= bit(Bank.WATER);
        }
        return found;
    }

    private boolean isAtSea(boolean may) {
        return land.stream().noneMatch(each -> may ? each.isWithin(0) : each.mayBeWithin(0));
    }

    private boolean isTooNear(double radius, boolean may) {
        return may
                ? border.mayBeTooNear() && !isBehindBank(radius)
                : border.isTooNear() && !mayBeBehindBank(radius);
    }

    private boolean isBehindBank(double radius) {
        return waters.stream().anyMatch(each -> each.isWithin(border.away().least()))
                && waters.stream().noneMatch(each -> each.mayTouch(radius));
    }

    private boolean mayBeBehindBank(double radius) {
        return waters.stream().anyMatch(each -> each.mayBeWithin(border.away().most()))
                && waters.stream().noneMatch(each -> each.touches(radius));
    }

    /// Lines, as far as they are near a square of the map or near a place.
    ///
    /// @param away [MetreRange#BEYOND] when none are
    private record NearLines(SegmentBlocks lines, MetreRange away) {
        /// Of which nothing is known yet.
        static NearLines of(SegmentBlocks lines) {
            return new NearLines(lines, MetreRange.ANY);
        }

        /// Those near a square inside, or near a place.
        ///
        /// @param halfMetres 0 for a place
        /// @param reach what is not nearer does not matter
        NearLines in(LatLon middle, double halfMetres, double reach) {
            if (away.isBeyond()) {
                return this;
            }
            var near = halfMetres == 0 ? lines : lines.near(middle, reach);
            return new NearLines(near, MetreRange.around(near.metres(middle, reach), halfMetres));
        }
    }

    /// The border, as far as it is near a square of the map or near a place.
    ///
    /// @param away [MetreRange#BEYOND] when it is not
    /// @param exact how well the map places it wherever it may be nearest
    private record NearBorder(SegmentBlocks lines, MetreRange away, MetreRange exact) {
        /// Lengths of chords differ by less from place to place.
        private static final double PER_CHORD = 0.001;

        /// Of which nothing is known yet.
        static NearBorder of(SegmentBlocks lines) {
            return new NearBorder(lines, MetreRange.ANY, MetreRange.ANY);
        }

        /// Those near a square inside, or near a place.
        ///
        /// @param halfMetres 0 for a place
        /// @param reach what is not nearer does not matter
        NearBorder in(LatLon middle, double halfMetres, double reach) {
            if (away.isBeyond()) {
                return this;
            }
            var near = halfMetres == 0 ? lines : lines.near(middle, reach);
            var nearest = near.nearest(middle, reach);
            if (nearest.line() < 0) {
                return new NearBorder(near, MetreRange.BEYOND, new MetreRange(0, 0));
            }
            var range = MetreRange.around(nearest.metres(), halfMetres);
            var chords = new DoubleSummaryStatistics();
            if (halfMetres == 0) {
                var only = BorderGeography.exact(nearest.chordMetres());
                return new NearBorder(near, range, new MetreRange(only, only));
            }
            near.within(
                    middle,
                    range.most() + 2 * halfMetres,
                    part -> chords.accept(part.chordMetres()));
            return new NearBorder(
                    near,
                    range,
                    new MetreRange(
                            BorderGeography.exact(chords.getMin() * (1 - PER_CHORD)),
                            BorderGeography.exact(chords.getMax() * (1 + PER_CHORD))));
        }

        boolean mayBeTooNear() {
            return away.least() <= exact.most();
        }

        boolean isTooNear() {
            return away.most() <= exact.least();
        }
    }
}
