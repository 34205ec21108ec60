package org.amnok.release;

import org.amnok.domain.Bank;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.ReleaseField;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.PlaceFacts;
import org.amnok.domain.record.Sighting;

/// Lets those details of a sighting through that the terms of a release let leave at its level.
record FieldFilter(ReleaseTerms terms, PrivacyLevel level, PlacesKnown places) {
    /// @param released the place as it leaves
    ReleasedDetails details(Sighting sighting, ReleasedPlace released) {
        return new ReleasedDetails(
                ReleasedFields.of(sighting, this::lets),
                facts(sighting.place(), released),
                !lets(ReleaseField.REPORT));
    }

    /// Above level 0 bank and kilometre stay under every policy. The true place is asked about only
    /// where it leaves, and, here and now, where nothing but its province leaves of it.
    private LeavingFacts facts(Place before, ReleasedPlace released) {
        return switch (level) {
            case EXACT -> new LeavingFacts(() -> ofExact(released));
            case STREET, DISTRICT, COUNTY -> new LeavingFacts(() -> province(released.asPlace()));
            case WITHHELD -> {
                var province = province(before.inWords(""));
                yield new LeavingFacts(() -> province);
            }
        };
    }

    private PlaceFacts ofExact(ReleasedPlace released) {
        if (!showsPlace()) {
            return PlaceFacts.NONE;
        }
        var facts = places.facts(released.asPlace());
        return new PlaceFacts(
                lets(ReleaseField.BANK) ? facts.bank() : Bank.UNKNOWN,
                "",
                lets(ReleaseField.RIVER_KILOMETRE) ? facts.along() : null,
                lets(ReleaseField.PROVINCE) ? facts.province() : "",
                null);
    }

    private boolean showsPlace() {
        return lets(ReleaseField.BANK)
                || lets(ReleaseField.RIVER_KILOMETRE)
                || lets(ReleaseField.PROVINCE);
    }

    private PlaceFacts province(Place place) {
        return lets(ReleaseField.PROVINCE)
                ? PlaceFacts.ofProvince(places.province(place))
                : PlaceFacts.NONE;
    }

    private boolean lets(ReleaseField field) {
        return terms.policy().lets(field, level)
                && !(field == ReleaseField.REPORT && terms.withoutReports());
    }
}
