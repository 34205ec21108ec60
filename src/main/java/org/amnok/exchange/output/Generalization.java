package org.amnok.exchange.output;

import java.io.IOException;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.exchange.table.ReleasedColumn;
import org.amnok.release.ReleasedSighting;

/// Says in files what was made coarser and what stays, after Darwin Core's `dataGeneralizations`
/// and `informationWithheld`.
final class Generalization {
    private static final String OF_EVERY_SIGHTING =
            " Of every sighting internal notes, cameras, sources, the words of the place and the"
                    + " time of day are withheld.";

    private static final String BEARS =
            "Coordinates are WGS 84 and have no more digits than their uncertainty bears: a point"
                    + " is somewhere within uncertainty_m metres.";

    /// Of a file as a whole.
    static final String OF_THE_FILE =
            "Each sighting says in data_generalizations how its place and dates were made coarser,"
                    + " and in information_withheld what was withheld. "
                    + BEARS
                    + OF_EVERY_SIGHTING;

    /// Of a file in which a sighting has nothing but a comment for it.
    static final String IN_COMMENTS =
            "Each comment says within which days something was seen, within how many metres of the"
                    + " point, how place and dates were made coarser, and what was withheld."
                    + " Coordinates have no more digits than their uncertainty bears."
                    + OF_EVERY_SIGHTING;

    /// The same of a file in which a sighting has only its level for what it shares with thousands.
    static String ofLevels() {
        return "The privacy_level of a sighting says how it was made coarser. 1: "
                + STREET
                + ". 2: "
                + DISTRICT
                + ". 3: "
                + COUNTY
                + ". At these levels a "
                + STRETCH
                + "; withheld: "
                + COARSE
                + ". 4: "
                + MONTHS
                + "; withheld: "
                + NO_PLACE
                + ". "
                + BEARS
                + OF_EVERY_SIGHTING;
    }

    private static final String COARSE = "exact place, title, note, site, bank, river km";
    private static final String NO_PLACE = "place, title, note, site, bank, river km";
    private static final String MONTHS = "dates are whole months";
    private static final String STRETCH = "stretch of river widened to whole pieces";

    private static final String STREET = cell("0.001");
    private static final String DISTRICT = cell("0.01");
    private static final String COUNTY = cell("0.1") + "; " + MONTHS;
    private static final String STRETCH_AND_MONTHS = STRETCH + "; " + MONTHS;

    private Generalization() {}

    static void report(ReleasedSighting sighting, CellSink sink) throws IOException {
        var generalized = generalized(sighting);
        if (!generalized.isEmpty()) {
            sink.code(ReleasedColumn.DATA_GENERALIZATIONS, generalized);
        }
        if (sighting.level() != PrivacyLevel.EXACT) {
            sink.code(ReleasedColumn.INFORMATION_WITHHELD, withheld(sighting.level()));
        }
    }

    /// Both in one line; empty at level 0.
    static String words(ReleasedSighting sighting) {
        return sighting.level() == PrivacyLevel.EXACT
                ? ""
                : generalized(sighting) + "; withheld: " + withheld(sighting.level());
    }

    /// Empty at level 0.
    private static String generalized(ReleasedSighting sighting) {
        return switch (sighting.level()) {
            case EXACT -> "";
            case STREET -> sighting.stretch() == null ? STREET : STRETCH;
            case DISTRICT -> sighting.stretch() == null ? DISTRICT : STRETCH;
            case COUNTY -> sighting.stretch() == null ? COUNTY : STRETCH_AND_MONTHS;
            case WITHHELD -> MONTHS;
        };
    }

    private static String cell(String degrees) {
        return "centre of its cell of " + degrees + " degrees, uncertainty widened";
    }

    private static String withheld(PrivacyLevel level) {
        return switch (level) {
            case EXACT -> "";
            case STREET, DISTRICT, COUNTY -> COARSE;
            case WITHHELD -> NO_PLACE;
        };
    }
}
