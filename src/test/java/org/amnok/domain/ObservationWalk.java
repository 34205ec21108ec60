package org.amnok.domain;

import java.util.Set;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;

/// Asks each look of a project whether it was at a sighting.
record ObservationWalk(Criterion.NotLookedSince asked, ProjectContents contents) {
    boolean isMet(Sighting sighting, Findings found) {
        var hasPlace =
                sighting.siteUuid() != null || !(sighting.place() instanceof Place.Unlocated);
        return hasPlace
                && contents.all(Observation.class).stream()
                        .noneMatch(look -> counts(look) && isAt(look, sighting, found));
    }

    private boolean isPossible() {
        return asked.certainty() == Certainty.CERTAIN;
    }

    private boolean counts(Observation look) {
        var days = look.date().span();
        return (look.result() == Observation.Result.OBSERVED
                        || look.result() == Observation.Result.ABSENT)
                && !(isPossible() ? days.latest() : days.earliest()).isBefore(asked.day());
    }

    private boolean isAt(Observation look, Sighting sighting, Findings found) {
        return switch (look.examined()) {
            case Examined.OfSite(var site) -> site.equals(sighting.siteUuid());
            case Examined.OfStretch(var stretch, _) ->
                    isOn(stretch.banks(), found) && isIn(stretch, sighting, found);
            case Examined.OfArea(var banks, var area, _) ->
                    isOn(banks, found)
                            && (sighting.place() instanceof Place.Located at
                                    ? isIn(Outline.of(area).orElseThrow(), at)
                                    : isPossible() && sighting.place() instanceof Place.Stretch);
        };
    }

    private boolean isIn(Outline area, Place.Located at) {
        var metres =
                new OutlineDistance(area).metres(at.point().lonDegrees(), at.point().latDegrees());
        var stated = at.uncertaintyMetres();
        return isPossible()
                ? metres <= (stated == null ? 0 : stated)
                : stated != null && metres + stated <= 0;
    }

    private boolean isIn(BankStretch stretch, Sighting sighting, Findings found) {
        if (sighting.place() instanceof Place.Stretch(var along, _)) {
            return along.river() == stretch.river()
                    && isIn(stretch, along.from().lowest(), along.to().highest());
        }
        var kilometre = found.riverKilometre();
        return kilometre != null
                && found.river() == stretch.river()
                && isIn(stretch, kilometre, kilometre);
    }

    private boolean isIn(BankStretch stretch, double lowest, double highest) {
        return isPossible()
                ? lowest * 1000 <= stretch.toMetres() && highest * 1000 >= stretch.fromMetres()
                : lowest * 1000 >= stretch.fromMetres() && highest * 1000 <= stretch.toMetres();
    }

    private boolean isOn(Set<Bank> banks, Findings found) {
        var bank = Coded.find(Bank.values(), found.bank()).orElse(Bank.UNKNOWN);
        return bank == Bank.UNKNOWN
                ? isPossible() || banks.equals(BankStretch.BOTH)
                : banks.contains(bank);
    }
}
