package org.amnok.map;

import org.amnok.domain.Language;
import org.amnok.geo.RiverKilometreText;

/// What the map writes beside a stretch of river.
final class StretchText {
    private StretchText() {}

    /// "2 reports along river km 631–728".
    static String label(StretchBand band, Language reader) {
        var km = RiverKilometreText.numbers(band.along());
        var n = band.members().size();
        return switch (reader) {
            case EN -> (n == 1 ? "1 report" : n + " reports") + " along river km " + km;
            case KO -> "하구에서 " + km + " km, 보도 " + n + "건";
            case ZH -> "距河口" + km + "公里，报道" + n + "条";
            case JA -> "河口から" + km + " km、報道" + n + "件";
        };
    }
}
