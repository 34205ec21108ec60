package org.amnok.map.stretch;

import java.util.Locale;
import org.amnok.domain.Language;
import org.amnok.geo.border.RiverKilometreText;

/// What the map writes beside a stretch of river.
final class StretchText {
    private StretchText() {}

    /// "2 sightings along river km 631–728"; between figures and their unit no line is broken.
    static String label(StretchBand band, Language reader) {
        var km = RiverKilometreText.numbers(band.along());
        var n = band.members().size();
        return switch (reader) {
            case EN ->
                    (n == 1 ? "1 sighting" : number(n) + " sightings")
                            + " along river km\u00a0"
                            + km;
            case KO -> "하구에서 " + km + "\u00a0km, 목격 " + number(n) + "건";
            case ZH -> "距河口" + km + "公里，目击" + number(n) + "条";
            case JA -> "河口から" + km + "\u00a0km、目撃" + number(n) + "件";
        };
    }

    private static String number(int sightings) {
        return String.format(Locale.ROOT, "%,d", sightings);
    }
}
