package org.amnok.domain.record;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.amnok.domain.Bank;
import org.amnok.domain.ProblemException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/// What an observation was at.
public sealed interface Examined {
    /// One site: whether that which it stands for was there.
    record OfSite(UUID site) implements Examined {}

    /// A stretch of a bank.
    ///
    /// @param kinds that were looked for, at least one; the result of the observation is that of
    ///   each
    record OfStretch(BankStretch stretch, SortedSet<SoughtKind> kinds) implements Examined {
        public OfStretch {
            kinds = some(kinds);
        }
    }

    /// What lies of a bank in an area that was drawn.
    ///
    /// @param area polygons, x = longitude, y = latitude
    /// @param kinds that were looked for, at least one
    record OfArea(Set<Bank> banks, Geometry area, SortedSet<SoughtKind> kinds) implements Examined {
        /// More corners than anybody draws.
        private static final int MOST_CORNERS = 20_000;

        public OfArea {
            if (!(area instanceof Polygonal)
                    || area.isEmpty()
                    || area.getNumPoints() > MOST_CORNERS
                    || !area.isValid()) {
                throw ProblemException.ofTexts("looks.the_shape_is_no_area", "looks.draw_an_area");
            }
            if (banks.isEmpty() || !BankStretch.BOTH.containsAll(banks)) {
                throw ProblemException.ofTexts(
                        "looks.a_stretch_has_no_bank", "looks.choose_a_bank");
            }
            banks = Set.copyOf(banks);
            kinds = some(kinds);
        }
    }

    private static SortedSet<SoughtKind> some(SortedSet<SoughtKind> kinds) {
        if (kinds.isEmpty()) {
            throw ProblemException.ofTexts(
                    "looks.nothing_was_looked_for", "looks.say_what_was_looked_for");
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    }
}
