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
        var facts = facts(sighting.place(), released);
        return new ReleasedDetails(
                ReleasedFields.of(sighting, this::lets),
                lets(ReleaseField.BANK) ? facts.bank() : Bank.UNKNOWN,
                lets(ReleaseField.RIVER_KILOMETRE) ? facts.along() : null,
                lets(ReleaseField.PROVINCE) ? facts.province() : "",
                !lets(ReleaseField.REPORT));
    }

    /// Above level 0 bank and kilometre stay under every policy. The true place is asked about only
    /// where it leaves, and where nothing but its province leaves of it.
    private PlaceFacts facts(Place before, ReleasedPlace released) {
        return switch (level) {
            case EXACT -> showsPlace() ? places.facts(released.asPlace()) : PlaceFacts.NONE;
            case STREET, DISTRICT, COUNTY -> province(released.asPlace());
            case WITHHELD -> province(before.inWords(""));
        };
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
